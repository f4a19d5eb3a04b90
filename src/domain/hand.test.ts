import { expect, test } from 'vitest'
import {
  a,
  appeared,
  appears,
  b,
  closed,
  door,
  evening,
  given,
  handed,
  joins,
  leaves,
  letter,
  livedPair,
  noon,
  pauses,
  places,
  practical,
  resumes,
  sets,
  setsHeadless,
  takesBack,
  thanks,
  waits,
  withdrawn,
} from './given.contract.ts'

const hour = 3600
const day = 24 * hour
const tick = noon + 300

test('K3 four doors: shut lets nothing in, bank without a cue, knock with one in its hours, open in its hours', () => {
  given(joins(b, { [letter]: door('shut') }), places(a, 'one', letter))
    .when(waits(90 * day))
    .follows()
  given(joins(b), places(a, 'one', letter))
    .when(waits(90 * day))
    .follows()
  const after = (state: 'bank' | 'knock' | 'open') =>
    given(joins(b, { [letter]: door(state, { hours: evening }) }), places(a, 'one', letter)).when(waits(day))
  after('bank')
    .follows(handed(b, 'one', letter, false))
    .at(tick)
  after('knock')
    .follows(handed(b, 'one', letter, true))
    .at(noon + 6 * hour + 300)
  after('open')
    .follows(handed(b, 'one', letter, true))
    .at(noon + 6 * hour + 300)
})

test('I3 what waits for its hours meets the door that stands then', () => {
  const waiting = [
    joins(b, { [letter]: door('knock', { hours: evening }) }),
    places(a, 'one', letter),
    waits(hour),
  ]
  given(...waiting, sets(b, letter, door('shut')))
    .when(waits(day))
    .follows()
  given(...waiting)
    .when(sets(b, letter, door('bank', { hours: evening })))
    .follows(handed(b, 'one', letter, false))
  given(...waiting, setsHeadless(b, letter, door('shut')))
    .when(waits(90 * day))
    .follows()
})

test('I3 answers pass the same door', () => {
  const asked = [joins(b, { [practical]: door('open') }), places(a, 'ask', practical)]
  given(...asked, appears(b), waits(hour))
    .when(places(b, 'yes', practical, { re: 'w_ask' }))
    .follows(handed(a, 'yes', practical, true, { re: 'w_ask' }))
  given(...asked, appears(b), waits(hour), sets(a, practical, door('shut')))
    .when(places(b, 'yes', practical, { re: 'w_ask' }))
    .follows()
})

test('abuse 10 nothing is handed before its writer has appeared: until then nobody could check who signed it', () => {
  given(joins(b))
    .when(places(b, 'one', practical))
    .follows()
  given(joins(b), places(b, 'one', practical))
    .when(waits(day))
    .follows(appeared(b), handed(a, 'one', practical, true))
    .at(tick)
})

test('K3 what was placed before one came in lies in the bank; what comes after knocks', () => {
  given(places(a, 'early', practical), waits(1))
    .when(joins(b, { [practical]: door('open') }))
    .follows(handed(b, 'early', practical, false))
})

test('I3 what was placed before one came in stays behind a door that is shut', () => {
  given(places(a, 'early', practical), waits(1))
    .when(joins(b, { [practical]: door('shut') }))
    .follows()
  given(places(a, 'early', practical), waits(1), joins(b, { [practical]: door('shut') }))
    .when(waits(90 * day))
    .follows()
})

test('I5 nothing is handed to who has left, and nothing at all after closing', () => {
  const open = [joins(b, { [practical]: door('open'), [letter]: door('open') }), appears(b), waits(hour)]
  given(...open, leaves(b))
    .when(places(a, 'one', practical))
    .allowed()
    .follows()
  given(...open, leaves(b))
    .when(places(a, 'one', letter))
    .allowed()
    .follows()
  given(...open, places(a, 'one', letter), places(b, 'two', letter), leaves(a, true))
    .when(waits(day))
    .follows()
  given(...open, places(a, 'one', letter))
    .when(leaves(b, true))
    .follows(closed)
})

test('I1 leaving or resting quietly stops nothing that one has placed', () => {
  const open = [joins(b, { [letter]: door('open') }), appears(b), waits(hour), places(a, 'one', letter)]
  for (const quiet of [leaves(a), pauses(a)])
    given(...open, quiet)
      .when(waits(day))
      .follows(handed(b, 'one', letter, true))
})

test('K6 a pause said aloud by either holds things both ways; afterwards they lie in the bank of who paused', () => {
  const open = [
    joins(b, { [letter]: door('open') }),
    appears(b),
    waits(hour),
    places(a, 'to b', letter),
    places(b, 'to a', letter),
  ]
  given(...open, pauses(b, undefined, true))
    .when(waits(30 * day))
    .follows()
  given(...open, pauses(b, noon + 2 * hour, true))
    .when(waits(day))
    .follows(
      { on: 'record', move: 'resumed', ref: 'act 6' },
      handed(a, 'to a', letter, true),
      handed(b, 'to b', letter, false),
    )
    .at(noon + 2 * hour + 300)
})

test('K6 resting again before a rest is over keeps things back until the later end', () => {
  const open = [
    joins(b, { [practical]: door('open') }),
    pauses(b, noon + hour),
    places(a, 'one', practical),
    waits(60),
    pauses(b, noon + 3 * hour),
  ]
  given(...open)
    .when(waits(day))
    .follows(handed(b, 'one', practical, false))
    .at(noon + 3 * hour)
  given(...open, resumes(b))
    .when(resumes(b))
    .follows()
})

test('K4-4 taken back on a practical lane is shown beside it at once, elsewhere on a tick; once', () => {
  const open = [
    joins(b, { [practical]: door('open'), [thanks]: door('open') }),
    places(a, 'one', practical),
    places(a, 'two', thanks),
    waits(hour),
  ]
  given(...open)
    .when(takesBack(a, 'one'))
    .follows(withdrawn(b, 'one'))
  given(...open)
    .when(takesBack(a, 'two'))
    .follows()
  given(...open, takesBack(a, 'two'))
    .when(waits(day))
    .follows(withdrawn(b, 'two'))
    .at(tick + hour)
  given(...open, waits(300))
    .when(takesBack(a, 'two'))
    .follows(withdrawn(b, 'two'))
  given(...open, takesBack(a, 'one'), waits(1))
    .when(takesBack(a, 'one'))
    .follows()
})

test('R-D4 after closing what was handed stays, and taking back is still shown', () => {
  given(joins(b, { [practical]: door('open') }), places(a, 'one', practical), leaves(a, true))
    .when(takesBack(a, 'one'))
    .follows(withdrawn(b, 'one'))
})

test('I12 each is handed what the other placed, and nothing of their own', () => {
  const pair = livedPair()
  for (const step of [
    joins(b, { [practical]: door('open') }),
    appears(b),
    waits(hour),
    places(b, 'mine', practical),
    places(a, 'theirs', practical),
  ])
    pair.play(step)
  expect([...pair.trayOf(a).keys()]).toEqual(['w_mine'])
  expect([...pair.trayOf(b).keys()]).toEqual(['w_theirs'])
})

test('I3 the courier twice is the courier once', () => {
  const pair = livedPair()
  for (const step of [
    joins(b, { [practical]: door('open') }),
    places(a, 'one', practical),
    takesBack(a, 'one'),
  ])
    pair.play(step)
  const before = pair.written.length
  pair.carry()
  expect(pair.written).toHaveLength(before)
})
