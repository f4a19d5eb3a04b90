import { expect, test } from 'vitest'
import { decide, longestLending } from './decide.ts'
import { lendingEnded, placedOf, returnedBy } from './envelopes.ts'
import {
  a,
  b,
  birth,
  door,
  given,
  handed,
  joins,
  livedPair,
  noon,
  places,
  practical,
  takesBack,
  ticks,
  withdrawn,
} from './given.contract.ts'
import { hand } from './hand.ts'
import { day } from './vocabulary.ts'

const lent = { lent: true as const, until: noon + 10 * day }
const opened = joins(b, { [practical]: door('bank') })

test('S5-3 what is lent is handed with its end, and that it was taken back as well', () => {
  given(opened)
    .when(places(a, 'one', practical, lent))
    .follows(handed(b, 'one', practical, false, lent))
  given(opened, places(a, 'one', practical, lent))
    .when(takesBack(a, 'one'))
    .follows(withdrawn(b, 'one'))
})

test('S5-3 nothing is lent without an end, nor for longer than ninety days to the end of one', () => {
  const pair = livedPair()
  pair.play(opened)
  const verdict = (until?: number) => {
    const did = { move: 'placed' as const, lane: practical, word: 'w_one' as const, lent: true as const }
    return decide(pair.view(a), until === undefined ? did : { ...did, until }, true, pair.now()).type
  }
  expect(longestLending).toBe(91 * day)
  expect(verdict()).toBe('malformed')
  expect(verdict(pair.now() + longestLending)).toBe('allowed')
  expect(verdict(pair.now() + longestLending + 1)).toBe('malformed')
  // A letter that ends may end later: it is not lent.
  const letter = {
    move: 'placed' as const,
    lane: practical,
    word: 'w_one' as const,
    until: pair.now() + 300 * day,
  }
  expect(decide(pair.view(a), letter, true, pair.now()).type).toBe('allowed')
})

test('S5-3 lending ends at its instant, or when it is taken back; what was given ends for neither', () => {
  const envelope = { lane: practical, word: 'w_one' as const, at: noon, id: 'one', shredded: false }
  expect(lendingEnded({ ...envelope, ...lent }, lent.until - 1)).toBe(false)
  expect(lendingEnded({ ...envelope, ...lent }, lent.until)).toBe(true)
  expect(lendingEnded({ ...envelope, ...lent, takenBackAt: noon }, noon)).toBe(true)
  expect(lendingEnded({ ...envelope, takenBackAt: noon }, noon)).toBe(false)
  expect(lendingEnded({ ...envelope, until: noon }, noon)).toBe(false)
  expect(lendingEnded({ ...envelope, lent: true }, noon)).toBe(false)
  const on = { lane: practical, word: 'w_one' as const, at: noon, cue: false, withdrawn: false }
  expect(returnedBy({ ...on, ...lent }, lent.until - 1)).toBe(false)
  expect(returnedBy({ ...on, ...lent }, lent.until)).toBe(true)
  expect(returnedBy({ ...on, ...lent, withdrawn: true }, noon)).toBe(true)
  expect(returnedBy({ ...on, withdrawn: true }, noon)).toBe(false)
  expect(returnedBy({ ...on, until: noon }, noon)).toBe(false)
  expect(returnedBy({ ...on, lent: true }, noon)).toBe(false)
})

test('P2-5 under which consent something was placed stands on the writer’s side and on no tray', () => {
  const under = { space: 's_other', word: 'w_consent' } as const
  given(opened)
    .when(places(a, 'one', practical, { under }))
    .follows(handed(b, 'one', practical, false))
  const pair = livedPair()
  for (const step of [opened, places(a, 'one', practical, { under })]) pair.play(step)
  expect(pair.sideOf(a).envelopes.get('w_one')?.under).toEqual(under)
  expect(placedOf({ lane: practical, word: 'w_one', under })).toEqual({ lane: practical, word: 'w_one' })
})

test('P2-5 while its consent has lapsed nothing is handed, and nothing is waited for', () => {
  const pair = livedPair()
  pair.play(opened)
  const envelope = { lane: practical, word: 'w_one', at: pair.now(), id: 'one', shredded: false } as const
  const placed = new Map([[envelope.word, envelope]])
  const party = { member: b, side: pair.sideOf(b), tray: pair.trayOf(b) }
  const clock = { now: pair.now(), ticks }
  const step = (lapsed: ReadonlySet<`w_${string}`>) =>
    hand(birth, pair.record(), placed, party, { ...clock, lapsed }).moves
  expect(step(new Set(['w_other']))).toHaveLength(1)
  expect(step(new Set(['w_one']))).toEqual([])
})
