import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from './days.ts'
import { marks, type PageWords } from './pages.ts'
import { life, marking, promised, today, weekly, whole } from './promises.contract.ts'
import {
  mayGoOn,
  missingParts,
  mostShown,
  nextToShow,
  promiseWords,
  settledWords,
  showFault,
} from './promise-show.ts'
import { inPlace, shownOf, type Lying } from './promise-shown.ts'
import { livesOf, occurrence } from './promises.ts'
import { parseEnvelope } from './words.ts'

const fault = (pages: readonly PageWords[], others: readonly PageWords[] = []) =>
  showFault(life(pages, 'a'), livesOf(others), today)

describe('what a promise needs before it is shown', () => {
  test('S3-1 a promise without a backup, or without a way for both to know, stays with its owner', () => {
    expect(missingParts(promised('a', today))).toEqual(['backup', 'know'])
    expect(missingParts(promised('a', today, { backup: whole.backup }))).toEqual(['know'])
    expect(missingParts(promised('a', today, whole))).toEqual([])
    expect(fault([promised('a', today, { know: whole.know })])).toBe('parts')
    expect(fault([promised('a', today, whole)])).toBe(undefined)
  })

  test('S3-2 its first day is within fourteen days, and not behind it', () => {
    expect(fault([promised('a', daysAfter(today, 14), whole)])).toBe(undefined)
    expect(fault([promised('a', daysAfter(today, 15), whole)])).toBe('far')
    expect(fault([promised('a', daysAfter(today, -1), whole)])).toBe('past')
    expect(fault([promised('a', today, whole), marking('a', 'kept')])).toBe('past')
    expect(fault([weekly('a', daysAfter(today, 13), [4], whole)])).toBe('far')
  })

  test('S3-2 three at most are shown at once; one that was settled, let go or rests makes room', () => {
    const pages = ['b', 'c', 'd'].map((id) => promised(id, today, whole))
    const mine = [promised('a', today, whole)]
    expect(mostShown).toBe(3)
    expect(fault(mine, pages.slice(1))).toBe(undefined)
    expect(fault(mine, pages)).toBe('many')
    for (const mark of ['kept', 'partly', 'told', 'let'] as const)
      expect(fault(mine, [...pages, marking('b', mark)])).toBe(undefined)
    expect(fault(mine, [...pages, marking('b', 'ahead', { of: today, to: '2026-04-01' })])).toBe('many')
    const running = [...pages.slice(1), weekly('e', '2026-03-23', [3])]
    expect(fault(mine, running)).toBe('many')
    expect(fault(mine, [...running, marking('e', 'let')])).toBe(undefined)
    expect(fault(mine, [...pages.slice(1), weekly('e', '2026-03-02', [3])])).toBe(undefined)
  })

  test('S3-2 going on with one that rests and was shown counts as showing it again', () => {
    const resting = life([weekly('a', '2026-03-02', [3], whole)], 'a')
    const three = livesOf(['b', 'c', 'd'].map((id) => promised(id, today, whole)))
    expect(mayGoOn(resting, true, three, today)).toBe(false)
    expect(mayGoOn(resting, true, three.slice(1), today)).toBe(true)
    expect(mayGoOn(resting, false, three, today)).toBe(true)
    expect(mayGoOn(life([weekly('a', '2026-03-20', [5], whole)], 'a'), true, three, today)).toBe(true)
  })
})

describe('what is handed', () => {
  const when = { on: today, zone: 'Europe/Berlin', at: '15:00', cue: 'after school', every: [1, 3] }

  test('abuse 12 neither the hour nor the zone is among the words that are shown', () => {
    const words = promiseWords(promised('a', today, { ...whole, when, limit: 'l1' }), 'en')
    expect(words).toEqual({
      kind: 'promise',
      language: 'en',
      promise: 'a',
      act: 'Act a',
      when: { on: today, zone: 'UTC', cue: 'after school', every: [1, 3] },
      ...whole,
      limit: 'l1',
    })
    expect(parseEnvelope(words)).toEqual(words)
    expect(JSON.stringify(words)).not.toMatch(/15:00|Berlin/)
  })

  test('what was said of a day is handed as it was said, and no hour with it', () => {
    const one = { promise: promised('a', today, { when }), of: today, later: [] }
    const words = settledWords(one, { mark: 'ahead', to: '2026-03-27', text: 'On Friday.' }, 'en')
    expect(parseEnvelope(words)).toEqual(words)
    expect(words).toMatchObject({ of: today, mark: 'ahead', to: '2026-03-27', text: 'On Friday.' })
  })

  test('a promise without a cadence of its own is handed with its day', () => {
    expect(promiseWords(promised('a', today, whole), 'es').when).toEqual({ on: today, zone: 'UTC' })
  })
})

/** What an owner may do, on a page of their own and towards one reader, in any order. */
type Step =
  | { readonly do: 'mark'; readonly mark: (typeof marks)[number]; readonly of: number }
  | { readonly do: 'show-outcome'; readonly of: number }
  | { readonly do: 'reword'; readonly act: string }
  | { readonly do: 'hand' }

const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('mark' as const), mark: fc.constantFrom(...marks), of: fc.nat(2) }),
    fc.record({ do: fc.constant('show-outcome' as const), of: fc.nat(2) }),
    fc.record({ do: fc.constant('hand' as const) }),
    fc.record({ do: fc.constant('reword' as const), act: fc.constantFrom('Nothing.', 'Something else.') }),
    fc.record({ do: fc.constant('hand' as const) }),
  ),
  { minLength: 10, maxLength: 30 },
)

describe('a promise between two', () => {
  test('S3-5 S3-4 a mark alone leaves nothing, and the reader is shown what the owner said first, for ever', () => {
    let shownAtAll = 0
    fc.assert(
      fc.property(steps, (all: readonly Step[]) => {
        const promise = weekly('a', today, [1, 2, 3, 4, 5, 6, 7], whole)
        const pages: PageWords[] = [promise]
        const side: Lying['words'][] = [promiseWords(promise, 'en')]
        let handed = 0
        let known = new Map<string, unknown>()
        for (const step of all) {
          const of = 'of' in step ? daysAfter(today, step.of) : today
          const before = side.length
          if (step.do === 'mark') pages.push(marking('a', step.mark, { of }))
          if (step.do === 'reword') side.push(promiseWords({ ...promise, act: step.act }, 'en'))
          if (step.do === 'hand') handed = side.length
          if (step.do === 'show-outcome') {
            const outcomes = life(pages, 'a').outcomes.get(of) ?? []
            const settled = side.filter((words) => words.kind === 'settled' && words.of === of)
            const next = nextToShow(outcomes, settled)
            if (next) side.push(settledWords({ promise, of }, next, 'en'))
          }
          if (step.do === 'mark') expect(side).toHaveLength(before)
          const [shown] = shownOf(lying(side.slice(0, handed)))
          if (!shown) continue
          expect(shown.words.act).toBe(promise.act)
          for (const [of, [first]] of shown.settled) {
            shownAtAll += 1
            expect(first?.words.mark).toBe(occurrence(life(pages, 'a'), of).mark)
            expect(known.get(of) ?? first?.words).toEqual(first?.words)
          }
          known = new Map([...shown.settled].map(([of, [first]]) => [of, first?.words]))
        }
      }),
    )
    expect(shownAtAll).toBeGreaterThan(50)
  })
})

function lying(words: readonly Lying['words'][]): readonly Lying[] {
  const things = words.map((one, at) => ({ word: `w${at}`, on: today, words: one, takenBack: false }))
  return inPlace(things.reverse())
}
