import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from './days.ts'
import { marks } from './pages.ts'
import { promised, promiseThing, settledThing, today } from './promises.contract.ts'
import {
  answerTo,
  inPlace,
  type Lying,
  limitIsGone,
  shelfOf,
  shownIds,
  shownOf,
  standingOf,
} from './promise-shown.ts'
import type { EnvelopeWords } from './words.ts'

const things = fc
  .array(
    fc.record({
      promise: fc.constantFrom('a', 'b'),
      settled: fc.boolean(),
      of: fc.nat(3).map((after) => daysAfter(today, after)),
      mark: fc.constantFrom(...marks),
      act: fc.constantFrom('Walk.', 'Call.', 'Rest.'),
    }),
    { maxLength: 12 },
  )
  .map((all): readonly Lying[] =>
    all.map(({ settled, promise, of, mark, act }, place) =>
      settled ? settledThing(place, promise, { of, mark }) : promiseThing(place, promise, { act }),
    ),
  )

describe('what was shown', () => {
  test('S3-4 in whatever order envelopes come, the first outcome of a day stands and the first wording holds', () => {
    fc.assert(
      fc.property(
        things.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const shown = shownOf(shuffled)
          expect(shown).toEqual(shownOf(all))
          for (const one of shown) {
            const id = one.words.promise
            const first = all.find(({ words }) => words.kind === 'promise' && words.promise === id)
            expect(one.words).toEqual(first?.words)
            for (const [of, settled] of one.settled) {
              const said = all.filter(
                ({ words }) => words.kind === 'settled' && words.promise === id && words.of === of,
              )
              expect(settled).toEqual(said)
            }
          }
        },
      ),
    )
  })

  test('S3-4 what comes later changes neither the wording nor what stands of a day', () => {
    fc.assert(
      fc.property(things, fc.nat(12), (all, upTo) => {
        const after = shownOf(all)
        for (const before of shownOf(all.slice(0, upTo))) {
          const same = after.find(({ words }) => words.promise === before.words.promise)
          expect(same?.words).toEqual(before.words)
          for (const [of, [first]] of before.settled) expect(same?.settled.get(of)?.[0]).toEqual(first)
        }
      }),
    )
  })

  test('S3-6 twelve weeks stand on the shelf, the newest first, whatever the outcome, and without a number', () => {
    const shown = shownOf([
      promiseThing(0, 'a'),
      settledThing(1, 'a', { of: '2025-12-30', mark: 'kept' }),
      settledThing(2, 'a', { of: '2025-12-31', mark: 'told' }),
      settledThing(3, 'a', { of: '2026-03-20', mark: 'kept' }),
      settledThing(4, 'a', { of: '2026-03-24', mark: 'told', text: 'I did not go.' }),
      settledThing(5, 'a', { of: '2026-03-20', mark: 'let' }),
    ])
    const shelf = shelfOf(shown, today)
    expect(shelf.map(({ of, first }) => [of, first.words.mark])).toEqual([
      ['2026-03-24', 'told'],
      ['2026-03-20', 'kept'],
      ['2025-12-31', 'told'],
    ])
    expect(shelf[1]?.later.map(({ words }) => words.mark)).toEqual(['let'])
    for (const row of shelf) expect(Object.keys(row).sort()).toEqual(['first', 'later', 'of', 'shown'])
  })

  test('S3-6 a day that nothing was said of is not on the shelf: what is promised stands by itself', () => {
    const shown = shownOf([
      promiseThing(0, 'once', { when: { on: '2026-03-20', zone: 'UTC' } }),
      promiseThing(1, 'old', { when: { on: '2025-12-01', zone: 'UTC' } }),
      promiseThing(2, 'moved'),
      settledThing(3, 'moved', { mark: 'ahead', to: '2026-03-28' }),
      promiseThing(4, 'weekly', { when: { on: '2026-03-02', zone: 'UTC', every: [1] } }),
      settledThing(5, 'weekly', { of: '2026-03-02' }),
    ])
    expect(shelfOf(shown, today).map(({ of }) => of)).toEqual([today, '2026-03-02'])
    expect(standingOf(shown, today).map(({ shown, day }) => [shown.words.promise, day])).toEqual([
      ['once', '2026-03-20'],
      ['moved', '2026-03-28'],
      ['weekly', undefined],
    ])
    expect(standingOf(shown, '2026-07-01')).toEqual([])
  })

  test('an outcome without its promise shows nothing, and a day that does not exist is passed over', () => {
    expect(shownOf([settledThing(0, 'a')])).toEqual([])
    const odd = { on: '2026-02-31', zone: 'UTC' }
    expect(shownOf([promiseThing(0, 'a', { when: odd })])).toEqual([])
    const [one] = shownOf([
      promiseThing(0, 'a'),
      settledThing(1, 'a', { of: '2026-02-31' }),
      settledThing(2, 'a', { mark: 'ahead', to: '2026-06-31' }),
    ])
    expect(one?.settled.size).toBe(0)
  })

  test('things come the newest first, and those that are not open here are passed over', () => {
    const words = promiseThing(0, 'a').words
    expect(inPlace([{ words }, { words: undefined }, { words }]).map(({ place }) => place)).toEqual([3, 1])
  })
})

describe('what was said back', () => {
  const line: EnvelopeWords = { kind: 'answer', language: 'en', line: 'saw-differently' }

  test('S3-3 an answer stands beside the day it is about, and changes nothing of it', () => {
    expect(answerTo('w1', [{ re: 'w1', words: line }])).toBe('saw-differently')
    expect(answerTo('w2', [{ re: 'w1', words: line }])).toBe(undefined)
    const all = [promiseThing(0, 'a'), settledThing(1, 'a')]
    const answer: Lying = { place: 2, word: 'w2', on: today, words: line, takenBack: false }
    expect(shownOf([...all, answer])).toEqual(shownOf(all))
  })
})

describe('what I showed', () => {
  test('S3-2 shown is what I left and did not take back, or noted where my copy is gone', () => {
    const { words } = promiseThing(0, 'a')
    const pages = [promised('a', today), promised('b', today, { person: 'mia' })]
    expect([...shownIds(pages, [{ words, takenBack: false }])].sort()).toEqual(['a', 'b'])
    expect([...shownIds(pages, [{ words, takenBack: true }])]).toEqual(['b'])
    const noted = [promised('a', today, { person: 'mia' })]
    expect([...shownIds(noted, [{ words: undefined, takenBack: false }])]).toEqual(['a'])
    expect([...shownIds(noted, [{ words, takenBack: true }])]).toEqual([])
  })
})

describe('a promise to keep a limit of theirs', () => {
  const limit: EnvelopeWords = {
    kind: 'limit',
    language: 'en',
    limit: 'l1',
    when: 'we shout',
    will: 'go out',
  }

  test('S3-9 it is theirs to let go: once they said that the limit holds no more, the promise says so', () => {
    expect(limitIsGone('l1', [{ words: limit }])).toBe(false)
    expect(limitIsGone('l1', [{ words: { ...limit, ended: true } }, { words: limit }])).toBe(true)
    expect(limitIsGone('l1', [{ words: limit }, { words: { ...limit, ended: true } }])).toBe(false)
    expect(limitIsGone('l1', [{ words: undefined }])).toBe(false)
  })
})
