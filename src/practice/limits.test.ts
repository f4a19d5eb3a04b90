import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from './days.ts'
import { answersTo, laneOfKind } from './kinds.ts'
import {
  answersToLimit,
  crossingsOf,
  dueForReview,
  howTold,
  keptFrom,
  type LeftThing,
  type Limit,
  limitOf,
  newestTold,
  retiredLimits,
  retiredOn,
  reviewDays,
  standing,
  takenUp,
  type ToldLimit,
  wordsToEnd,
  wordsToTell,
} from './limits.ts'
import { type PageWords, parsePage } from './pages.ts'
import { type EnvelopeWords, parseEnvelope } from './words.ts'

const today = '2026-03-25'
const words = fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }).map((text) => text.slice(0, 400))
const days = fc.integer({ min: -400, max: 400 }).map((after) => daysAfter(today, after))
const limits: fc.Arbitrary<Limit> = fc.record(
  {
    kind: fc.constant('limit' as const),
    id: fc.constantFrom('a', 'b', 'c'),
    person: fc.constantFrom('ana', 'leo'),
    when: words,
    will: words,
    offer: words,
    reason: words,
    made: days,
    review: days,
    retired: days,
  },
  { requiredKeys: ['kind', 'id', 'when', 'will', 'made', 'review'] },
)
const limit: Limit = {
  kind: 'limit',
  id: 'a',
  person: 'ana',
  when: 'we start to shout',
  will: 'leave the room',
  made: today,
  review: daysAfter(today, 90),
}
const left = (words: LeftThing['words'], over: Partial<LeftThing> = {}): LeftThing => ({
  word: 'w',
  words,
  on: 20_537,
  takenBack: false,
  waitsHere: false,
  ...over,
})
const tellings: fc.Arbitrary<LeftThing> = fc
  .record({
    limit: limits,
    ended: fc.boolean(),
    takenBack: fc.boolean(),
    gone: fc.boolean(),
  })
  .map(({ limit, ended, takenBack, gone }) => {
    const told = wordsToTell(limit, 'en')
    const given = ended ? wordsToEnd(told) : told
    return left(gone ? undefined : given, { takenBack })
  })

describe('whose limit it is', () => {
  test('S4-1 a told limit can be heard and be clear; nothing accepts, refuses, counters or asks why', () => {
    expect(answersTo.limit).toEqual({ lines: ['heard', 'clear'], own: false })
    expect(answersTo.request.lines).toEqual(['yes', 'no', 'not-now'])
  })

  test('S4-1 nothing that was told to me, and nothing said to mine, changes a limit of mine', () => {
    fc.assert(
      fc.property(fc.array(limits), fc.array(tellings), (pages, left) => {
        for (const one of pages) {
          const before = structuredClone(one)
          howTold(one, left)
          expect(one).toEqual(before)
        }
        expect(standing(pages).length + retiredLimits(pages).length).toBe(pages.length)
      }),
    )
  })

  test('S4-8 a limit knows no part: both people have the same page, the same lane and the same words to tell', () => {
    const fields = Object.keys(wordsToTell({ ...limit, offer: 'x' }, 'en')).sort()
    expect(fields).toEqual(['kind', 'language', 'limit', 'offer', 'when', 'will'])
    expect(laneOfKind.limit).toBe('limit')
    fc.assert(
      fc.property(limits, fc.constantFrom('rebuilding', 'loved'), (one, part) => {
        expect(parsePage(one)).toEqual(one)
        expect(parsePage({ ...one, part })).toBeUndefined()
        const told = wordsToTell(one, 'es')
        expect(parseEnvelope(told)).toEqual(told)
        expect(parseEnvelope({ ...told, part })).toBeUndefined()
      }),
    )
  })

  test('S4-8 what one tells is what the other has, word for word, whoever of the two it is', () => {
    fc.assert(
      fc.property(limits, (one) => {
        const [got] = newestTold([{ words: wordsToTell(one, 'en') }])
        expect([got?.words.when, got?.words.will, got?.words.offer]).toEqual([one.when, one.will, one.offer])
      }),
    )
  })
})

describe('what is told of it', () => {
  test('S4-4 no reason is needed, and none that was written is ever told', () => {
    const { reason: _, ...bare } = { ...limit, reason: 'x' }
    expect(parsePage(bare)).toEqual(bare)
    fc.assert(
      fc.property(limits, (one) => {
        expect(Object.keys(wordsToTell(one, 'en'))).not.toContain('reason')
        expect(wordsToTell(one, 'en')).toEqual(wordsToTell({ ...one, reason: 'because of last year' }, 'en'))
        expect(parseEnvelope({ ...wordsToTell(one, 'en'), reason: 'x' })).toBeUndefined()
      }),
    )
  })

  test('a limit is kept, told, changed after it was told, ended or taken back, by my own acts alone', () => {
    const told = wordsToTell(limit, 'en')
    const on = '2026-03-25'
    expect(howTold(limit, [])).toEqual({ type: 'kept' })
    expect(howTold(limit, [left(told)])).toEqual({ type: 'told', on, words: told, waitsHere: false })
    expect(howTold({ ...limit, will: 'hang up' }, [left(told)]).type).toBe('changed')
    expect(howTold({ ...limit, offer: 'a call' }, [left(told)]).type).toBe('changed')
    expect(howTold({ ...limit, reason: 'mine alone' }, [left(told)]).type).toBe('told')
    expect(howTold(limit, [left(wordsToEnd(told)), left(told)]).type).toBe('ended')
    expect(howTold(limit, [left(told), left(wordsToEnd(told))]).type).toBe('told')
    expect(howTold(limit, [left(told, { takenBack: true }), left(told)]).type).toBe('taken-back')
    const others = [
      left(undefined),
      left({ ...told, limit: 'b' }),
      left({ kind: 'thanks', language: 'en', text: 'x' }),
    ]
    expect(howTold(limit, others)).toEqual({ type: 'kept' })
  })

  test('of what they told, the newest of each limit stands, and an ended one says so', () => {
    const told = (id: string, will: string): { words: ToldLimit } => ({
      words: wordsToTell({ ...limit, id, will }, 'en'),
    })
    const ended = { words: wordsToEnd(told('c', 'x').words) }
    const all = [ended, told('a', 'new'), told('b', 'only'), told('a', 'old'), told('c', 'x')]
    expect(newestTold(all)).toEqual([ended, told('a', 'new'), told('b', 'only')])
  })
})

test('what was said to a limit stands by it, whichever telling it answers, and shows once it was opened', () => {
  const told = wordsToTell(limit, 'en')
  const all = [
    left(told, { word: 'w2' }),
    left(told, { word: 'w1' }),
    left({ ...told, limit: 'b' }, { word: 'w3' }),
  ]
  const said = (re: string, words?: EnvelopeWords) => ({ word: `to ${re}`, re, on: 20_538, words })
  const heard: EnvelopeWords = { kind: 'answer', language: 'en', line: 'heard' }
  const answers = answersToLimit('a', all, [
    said('w1', heard),
    said('w2'),
    said('w3', heard),
    said('w9', heard),
  ])
  const on = '2026-03-26'
  expect(answers).toEqual([
    { word: 'to w1', on, opened: true, line: 'heard' },
    { word: 'to w2', on, opened: false },
  ])
  const odd = said('w1', { kind: 'answer', language: 'en', line: 'yes' })
  expect(answersToLimit('a', all, [odd])).toEqual([{ word: 'to w1', on, opened: true }])
})

describe('looking at it again', () => {
  test('S4-6 a day of review asks its owner, and changes nothing: the limit stands until its owner lets it go', () => {
    fc.assert(
      fc.property(fc.array(limits), days, days, fc.array(tellings), (pages, one, other, left) => {
        expect(standing(pages)).toEqual(pages.filter(({ retired }) => retired === undefined).sort(byMade))
        for (const due of dueForReview(standing(pages), one)) {
          expect(due.review <= one).toBe(true)
          expect(standing(pages)).toContain(due)
          const [before, after] = [howTold(due, left), howTold({ ...due, review: other }, left)]
          expect(after).toEqual(before)
        }
        expect(dueForReview(retiredLimits(pages), '9999-12-31')).toEqual([])
      }),
    )
  })

  test('S4-6 keeping it asks again after three months, and says it in the same words', () => {
    const kept = keptFrom(limit, '2026-06-24')
    expect(kept).toEqual({ ...limit, review: '2026-09-22' })
    expect(dueForReview([limit], '2026-06-22')).toEqual([])
    expect(dueForReview([limit], '2026-06-23')).toEqual([limit])
    expect(dueForReview([kept], '2026-09-21')).toEqual([])
    expect(wordsToTell(kept, 'en')).toEqual(wordsToTell(limit, 'en'))
    expect(reviewDays).toBe(90)
  })

  test('letting it go and taking it up again are its owner’s, each on a day', () => {
    const gone = retiredOn(limit, '2026-04-01')
    expect(standing([gone])).toEqual([])
    expect(retiredLimits([gone])).toEqual([gone])
    expect(takenUp(gone, '2026-05-01')).toEqual({ ...limit, review: '2026-07-30' })
  })

  test('limits are found by person and by id, in the order in which they were made', () => {
    const pages: readonly PageWords[] = [
      { ...limit, id: 'late', made: '2026-04-01' },
      limit,
      { ...limit, id: 'leo', person: 'leo' },
      { kind: 'opened', id: 'a', word: 'w', on: today },
    ]
    expect(standing(pages, 'ana').map(({ id }) => id)).toEqual(['a', 'late'])
    expect(standing(pages).map(({ id }) => id)).toEqual(['a', 'leo', 'late'])
    expect(limitOf(pages, 'leo')?.person).toBe('leo')
    expect(limitOf(pages, 'gone')).toBeUndefined()
  })
})

test('S4-5 notes of a crossing are dated, newest first, of one limit, and nothing adds them up', () => {
  const note = (id: string, on: string, of = 'a'): PageWords => ({ kind: 'crossed', id, limit: of, on })
  const pages = [
    note('1', '2026-03-02'),
    note('2', '2026-03-20'),
    note('3', '2026-03-02'),
    note('4', today, 'b'),
  ]
  expect(crossingsOf(pages, 'a').map(({ id }) => id)).toEqual(['2', '3', '1'])
  expect(JSON.stringify(crossingsOf(pages, 'a'))).not.toMatch(/:\s*\d/)
  expect(parsePage({ ...note('1', today), times: 3 })).toBeUndefined()
  expect(parseEnvelope(note('1', today))).toBeUndefined()
})

function byMade(one: Limit, other: Limit): number {
  return Number(one.made > other.made) - Number(one.made < other.made)
}
