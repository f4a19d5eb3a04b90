import { expect, test } from 'vitest'
import {
  answered,
  evolveEnvelopes,
  evolveTray,
  expired,
  handedIn,
  placedOf,
  sendsIn,
  type Envelope,
  type Handed,
} from './envelopes.ts'
import {
  a,
  b,
  door,
  given,
  handed,
  joins,
  letter,
  noon,
  pauses,
  places,
  practical,
  sets,
  takesBack,
  talk,
  waits,
  withdrawn,
  wordOf,
} from './given.contract.ts'
import type { Placed, SideMove, TrayEvent, WordId } from './vocabulary.ts'

const hour = 3600
const open = { [practical]: door('open'), [letter]: door('open') }
const onThursdays = { zone: 'UTC', days: [4], from: 6, to: 7 }
const mine = (...moves: readonly SideMove[]) => {
  const envelopes = new Map<WordId, Envelope>()
  moves.forEach((move, index) =>
    evolveEnvelopes(envelopes, { ...move, at: noon + index, id: `act ${index}`, headed: true }),
  )
  return envelopes
}
const tray = (...events: readonly TrayEvent[]) => {
  const things = new Map<WordId, Handed>()
  for (const event of events) evolveTray(things, event)
  return things
}
const one: Placed = { lane: letter, word: 'w_one' }
const answer: Placed = { lane: letter, word: 'w_answer', re: 'w_theirs' }

test('K4-1 an envelope of mine keeps what I did with it, and nothing about where it is', () => {
  const envelopes = mine(
    { move: 'placed', ...one },
    { move: 'placed', ...answer },
    { move: 'taken-back', word: one.word },
    { move: 'words-shredded', word: answer.word },
  )
  expect(envelopes).toEqual(
    new Map([
      [one.word, { ...one, at: noon, id: 'act 0', shredded: false, takenBackAt: noon + 2 }],
      [answer.word, { ...answer, at: noon + 1, id: 'act 1', shredded: true }],
    ]),
  )
  expect(mine({ move: 'taken-back', word: 'w_other' }, { move: 'page-written', page: 'w_page' })).toEqual(
    new Map(),
  )
})

test('K4-4 taking back is answered the same: unhanded, handed, long ago, twice', () => {
  const before = [joins(b, open), places(a, 'one', practical)]
  given(joins(b), places(a, 'one', practical))
    .when(takesBack(a, 'one'))
    .allowed()
    .follows()
  given(...before)
    .when(takesBack(a, 'one'))
    .allowed()
    .follows(withdrawn(b, 'one'))
  given(...before, takesBack(a, 'one'))
    .when(takesBack(a, 'one'))
    .allowed()
    .follows()
  given(...before, waits(400 * 24 * hour))
    .when(takesBack(a, 'one'))
    .allowed()
})

test('K4-4 what was taken back before it was handed is handed to nobody', () => {
  given(joins(b, open), places(a, 'one', letter), takesBack(a, 'one'))
    .when(waits(24 * hour))
    .follows()
})

test('abuse 57 what was handed stays; that it was taken back is shown beside it, on a tick', () => {
  given(joins(b, open), places(a, 'one', letter), waits(hour), takesBack(a, 'one'))
    .when(waits(24 * hour))
    .follows(withdrawn(b, 'one'))
    .at(noon + hour + 300)
  const { pair } = given(joins(b, open), places(a, 'one', letter), waits(hour), takesBack(a, 'one')).when(
    waits(24 * hour),
  )
  expect(pair.trayOf(b).get(wordOf('one'))).toMatchObject({ word: 'w_one', withdrawn: true })
})

test('I3 a tray holds what was handed, field by field', () => {
  const things = tray(
    { move: 'handed', ...one, until: 9, cue: true, at: 3 },
    { move: 'handed', ...answer, cue: false, at: 4 },
    { move: 'withdrawn', word: one.word, at: 5 },
    { move: 'withdrawn', word: 'w_unknown', at: 5 },
  )
  expect(things).toEqual(
    new Map([
      [one.word, { ...one, until: 9, at: 3, cue: true, withdrawn: true }],
      [answer.word, { ...answer, at: 4, cue: false, withdrawn: false }],
    ]),
  )
})

test('I4 sends are what I sent in that lane; answers are none, what I took back is one', () => {
  const envelopes = mine(
    { move: 'placed', ...one },
    { move: 'placed', ...answer },
    { move: 'placed', lane: talk, word: 'w_talk' },
    { move: 'placed', lane: letter, word: 'w_two' },
    { move: 'taken-back', word: 'w_two' },
  )
  expect(sendsIn(envelopes, letter)).toEqual([noon, noon + 3])
  const things = tray(
    { move: 'handed', ...one, cue: true, at: 3 },
    { move: 'handed', ...answer, cue: true, at: 4 },
    { move: 'handed', lane: talk, word: 'w_talk', cue: true, at: 5 },
  )
  expect(handedIn(things, letter)).toEqual([3])
})

test('I4 one answer to one thing', () => {
  const envelopes = mine({ move: 'placed', ...one }, { move: 'placed', ...answer })
  expect(answered(envelopes, 'w_theirs')).toBe(true)
  expect(answered(envelopes, 'w_one')).toBe(false)
})

test('K4-3 what ends, ends at its second, handed or not', () => {
  expect(expired(one, noon)).toBe(false)
  expect([noon - 1, noon, noon + 1].map((now) => expired({ ...one, until: noon }, now))).toEqual([
    false,
    true,
    true,
  ])
  given(joins(b, open), places(a, 'one', letter, { until: noon + 299 }))
    .when(waits(24 * hour))
    .follows()
  given(joins(b, open), places(a, 'one', letter, { until: noon + hour }))
    .when(waits(24 * hour))
    .follows(handed(b, 'one', letter, true, { until: noon + hour }))
})

test('K4-3 what waits past its end is handed no more, whatever it waited for', () => {
  const ends = places(a, 'one', letter, { until: noon + 30 * hour })
  const waiting = [
    [joins(b, { [letter]: door('shut') }), ends, sets(b, letter, door('open'))],
    [joins(b, open), pauses(b, noon + 3 * 24 * hour), ends],
    [joins(b, { [letter]: door('open', { hours: onThursdays }) }), waits(20 * hour), ends],
  ]
  for (const [index, before] of waiting.entries()) {
    const { pair } = given(...before).when(waits(30 * 24 * hour))
    expect([...pair.trayOf(b).keys()], `${index}`).toEqual([])
  }
  given(joins(b, open), ends)
    .when(waits(24 * hour))
    .follows(handed(b, 'one', letter, true, { until: noon + 30 * hour }))
})

test('I12 the fields of an envelope are copied one by one, and nothing else slips through', () => {
  const more = { ...answer, until: 5, move: 'placed', at: 3, head: 'secret' } as Placed
  expect(placedOf(more)).toStrictEqual({ lane: letter, word: 'w_answer', re: 'w_theirs', until: 5 })
  expect(placedOf(one)).toStrictEqual({ lane: letter, word: 'w_one' })
})
