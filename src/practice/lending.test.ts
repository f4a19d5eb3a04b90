import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestLending } from '../domain/decide.ts'
import { day, startOf } from '../domain/vocabulary.ts'
import { isTooLong, lastDayOf, lendingDays, lentUntil, shareOf, toLend, toLendKinds } from './lending.ts'
import { ownSpace } from './own-things.contract.ts'
import type { Own } from './own-things.ts'
import type { PageWords } from './pages.ts'
import { parseEnvelope } from './words.ts'

const on = '2026-02-03'
const each: readonly PageWords[] = [
  { kind: 'draft', id: 'd', language: 'en', text: 'a draft', begun: on, changed: '2026-02-09' },
  { kind: 'harm', id: 'h', text: 'a harm', on },
  { kind: 'promise', id: 'p', act: 'a promise', know: 'we both know', due: on },
  { kind: 'plan-part', id: 'pp', plan: 'x', about: 'setback', part: 'signs', text: 'a part', on, review: on },
  { kind: 'reflection', id: 'r', text: 'a thought', on },
  { kind: 'note', id: 'n', text: 'a note', on },
]
const none: Own = { pages: [], people: [], today: '2026-02-16' }

test('S5-3 one thing at a time: drafts, harms, promises, parts of a plan, notes, and what was opened, newest first', () => {
  const things = toLend({ ...none, pages: each }, 'ann')
  expect(things[0]).toEqual({ id: 'd', what: 'letter', text: 'a draft', on: '2026-02-09' })
  expect(new Set(things.map(({ what }) => what))).toEqual(
    new Set(toLendKinds.filter((kind) => kind !== 'received')),
  )
  const opened = { id: 'mia', left: [], talks: [] }
  const words = { kind: 'letter', language: 'en', text: 'from Mia' } as const
  expect(toLend({ ...none, people: [{ ...opened, opened: [{ word: 'w', on, words }] }] }, 'ann')).toEqual([
    { id: 'w', what: 'received', text: 'from Mia', on },
  ])
})

test('S5-3 what passed with a helper is not lent to that helper, and an empty page is no thing', () => {
  const words = { kind: 'letter', language: 'en', text: 'between us' } as const
  const lying = [{ word: 'w', on, words }]
  const people = [{ id: 'ann', left: lying, opened: lying, talks: [] }]
  expect(toLend({ ...none, people }, 'ann')).toEqual([])
  expect(toLend({ ...none, people }, 'lee')).toHaveLength(2)
  const blank: PageWords = { kind: 'note', id: 'n', text: '  ', on }
  expect(toLend({ ...none, pages: [blank] }, 'ann')).toEqual([])
})

test('S5-3 nothing that is hidden, shut or of somebody put away can be lent', () => {
  const lendable = toLend(ownSpace('MINE', 'THEIRS', 'HIDDEN'), 'ann')
  expect(lendable.length).toBeGreaterThan(0)
  expect(JSON.stringify(lendable)).not.toContain('HIDDEN')
})

test('S5-3 the copy is exactly what was shown: its words, its kind, its day, and no person', () => {
  for (const thing of toLend({ ...none, pages: each }, 'ann')) {
    const share = shareOf(thing, 'en')
    const { id, what, text } = thing
    expect(share).toEqual({ kind: 'share', language: 'en', share: id, what, text, on: thing.on })
    expect(parseEnvelope(share)).toEqual(share)
  }
})

test('S5-3 an end is always there, never beyond what may be lent, and never sooner than was chosen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_700_000_000, max: 2_000_000_000 }), (now) => {
      for (const days of lendingDays) {
        const until = lentUntil(days, now)
        expect(startOf(until)).toBeGreaterThan(now + days * day - 1)
        expect(startOf(until)).toBeLessThanOrEqual(now + longestLending)
        expect(lastDayOf(until)).toBe(until - 1)
      }
    }),
  )
})

test('S5-3 what is longer than words can be is known before it is lent', () => {
  const thing = { id: 'd', what: 'letter', text: 'x'.repeat(32_768) } as const
  expect(isTooLong(thing)).toBe(false)
  expect(isTooLong({ ...thing, text: `${thing.text}x` })).toBe(true)
})
