import { expect, test } from 'vitest'
import {
  a,
  appeared,
  appears,
  b,
  birth,
  closed,
  door,
  given,
  joins,
  keys,
  leaves,
  letter,
  livedPair,
  noon,
  pauses,
  places,
  practical,
  resumes,
  sets,
  talk,
  thanks,
  told,
  waits,
} from './given.contract.ts'
import { publish } from './publish.ts'
import { emptyRecord, emptySide, foldSide } from './state.ts'
import type { SideMove } from './vocabulary.ts'

const hour = 3600
const day = 24 * hour
const tick = noon + hour + 300
const here = [joins(b), appears(b), waits(2 * hour)]
const shut = door('shut', { pace: 14, cap: 1 })
const paused = (ref: string) => ({ on: 'record', move: 'paused', ref }) as const
const resumed = (ref: string) => ({ on: 'record', move: 'resumed', ref }) as const

test('abuse 10 appearing is published on a tick, with the keys and the proof one came in with', () => {
  given(joins(b), appears(b)).when(waits(299)).follows()
  given(joins(b), appears(b))
    .when(waits(3 * hour))
    .follows(appeared(b))
    .at(noon + 300)
  given(joins(b))
    .when(places(b, 'one', letter))
    .follows()
  given(joins(b), places(b, 'one', letter))
    .when(waits(300))
    .follows(appeared(b), { on: a, move: 'handed', lane: letter, word: 'w_one', cue: true })
  const joined: SideMove = { move: 'joined', doors: {}, keys, proof: 'proof' }
  const events = [joined, { move: 'appear' } as const].map((did) => ({
    ...did,
    at: noon,
    id: 'x',
    headed: true,
  }))
  const side = foldSide(birth, emptySide(birth, b), events)
  expect(publish(birth, emptyRecord(birth), b, side, { now: noon + day, ticks: () => 0 })).toEqual({
    moves: [{ move: 'appeared', member: b, keys, proof: 'proof' }],
    wake: [],
  })
})

test('abuse 10 on the tick itself one appears at once; a second after it, on the next', () => {
  given(joins(b), waits(300))
    .when(appears(b))
    .follows(appeared(b))
    .at(noon + 300)
  given(joins(b), waits(301), appears(b)).when(waits(hour)).follows(appeared(b)).at(tick)
})

test('I1 nothing is published of someone who has not appeared', () => {
  const moves = [pauses(b, undefined, true), leaves(b, true), sets(b, letter, shut, true), resumes(b)]
  for (const move of moves)
    given(joins(b), move)
      .when(waits(30 * day))
      .follows()
})

test('K6 a pause said aloud is published at once, without author and times; its end on a tick', () => {
  given(...here)
    .when(pauses(b, undefined, true))
    .follows(paused('act 4'))
  given(...here, pauses(b, noon + 3 * hour, true))
    .when(waits(hour + 299))
    .follows()
  given(...here, pauses(b, noon + 3 * hour, true))
    .when(waits(30 * day))
    .follows(resumed('act 4'))
    .at(noon + 3 * hour + 300)
  given(...here, pauses(b, undefined, true))
    .when(waits(30 * day))
    .follows()
  given(...here, pauses(b, undefined, true), resumes(b))
    .when(waits(day))
    .follows(resumed('act 4'))
    .at(noon + 2 * hour + 300)
  given(...here, pauses(b, undefined, true), waits(300))
    .when(resumes(b))
    .follows(resumed('act 4'))
    .at(noon + 2 * hour + 300)
})

test('K6 a pause is published once, and one that follows it is another', () => {
  given(...here, pauses(b, undefined, true))
    .when(pauses(a, undefined, true))
    .follows(paused('act 5'))
  given(...here, pauses(b, undefined, true), resumes(b))
    .when(pauses(b, undefined, true))
    .follows(paused('act 6'))
  given(...here, pauses(b, undefined, true), resumes(b), pauses(b, undefined, true))
    .when(waits(day))
    .follows(resumed('act 4'))
  given(...here, pauses(b, undefined, true), resumes(b), waits(hour))
    .when(places(b, 'one', letter))
    .follows()
})

test('K6 a pause aloud in the hour of appearing is told with the appearing; one that is over by then, never', () => {
  given(joins(b), appears(b), pauses(b, undefined, true))
    .when(waits(day))
    .follows(appeared(b), paused('act 4'))
  given(joins(b), waits(301), appears(b), pauses(b, noon, true))
    .when(waits(day))
    .follows(appeared(b))
})

test('K6 a pause that was resumed is not said again by a clock that was put back', () => {
  const pair = livedPair()
  for (const step of [joins(b), pauses(a, noon + hour, true), waits(day)]) pair.play(step)
  expect([...pair.record().resumed]).toEqual(['act 3'])
  expect(publish(birth, pair.record(), a, pair.sideOf(a), { now: noon + 60, ticks: () => 0 })).toEqual({
    moves: [],
    wake: [noon + hour],
  })
})

test('R-D1 tighter is told at once, at most once a day in a lane; the last state wins', () => {
  const terms = (pace: number) => ({ shut: false, pace, cap: 1 })
  const slower = (pace: number) => sets(b, letter, door('open', { pace, cap: 1 }), true)
  given(...here)
    .when(slower(20))
    .follows(told(b, letter, terms(20)))
  given(...here, slower(20))
    .when(slower(30))
    .follows()
  given(...here, slower(20), slower(30), slower(40))
    .when(waits(day))
    .follows(told(b, letter, terms(40)))
    .at(noon + 12 * hour)
  given(...here, slower(20))
    .when(sets(b, talk, door('open', { pace: 20, cap: 1 }), true))
    .follows(told(b, talk, terms(20)))
  given(...here, slower(20), waits(12 * hour))
    .when(slower(30))
    .follows(told(b, letter, terms(30)))
})

test('R-D1 the same again, and what an untold lane has anyway, is not told', () => {
  given(...here, sets(b, letter, shut, true))
    .when(sets(b, letter, shut, true))
    .follows()
  given(...here)
    .when(sets(b, letter, door('open', { pace: 14, cap: 1 }), true))
    .follows()
})

test('R-D1 looser is told on the first tick after it has loosened', () => {
  const open = sets(b, letter, door('open', { pace: 14, cap: 1 }), true)
  const loose = told(b, letter, { shut: false, pace: 14, cap: 1 })
  given(...here, sets(b, letter, shut, true), open)
    .when(waits(34 * hour + 299))
    .follows()
  given(...here, sets(b, letter, shut, true), open)
    .when(waits(30 * day))
    .follows(loose)
    .at(noon + 36 * hour + 300)
  given(...here, sets(b, letter, shut, true), open, waits(34 * hour + 60))
    .when(pauses(b))
    .follows()
})

test('R-D1 what loosens on the tick itself is told on it', () => {
  const pair = livedPair()
  for (const step of [
    joins(b),
    sets(a, letter, shut, true),
    sets(a, letter, door('open', { pace: 14, cap: 1 }), true),
  ])
    pair.play(step)
  const at = (now: number) => publish(birth, pair.record(), a, pair.sideOf(a), { now, ticks: () => 0 })
  expect(at(noon + 36 * hour - 1)).toEqual({ moves: [], wake: [noon + 36 * hour, undefined] })
  expect(at(noon + 36 * hour).moves).toEqual([
    { move: 'told', member: a, lane: letter, shut: false, pace: 14, cap: 1 },
  ])
})

test('R-D1 loosened and tightened again before the tick: what holds is told', () => {
  const before = [
    ...here,
    sets(b, letter, shut, true),
    sets(b, letter, door('open', { pace: 14, cap: 1 }), true),
    waits(34 * hour + 60),
  ]
  given(...before)
    .when(sets(b, letter, door('open', { pace: 20, cap: 1 }), true))
    .follows(told(b, letter, { shut: false, pace: 20, cap: 1 }))
})

test('I1 quiet doors are not told, and change nothing of what was', () => {
  given(...here)
    .when(sets(b, letter, shut))
    .follows()
  given(...here, sets(b, letter, door('open', { pace: 20, cap: 1 }), true))
    .when(sets(b, letter, shut))
    .follows()
})

test('I1 lanes are told in the order of the birth, whatever order their doors were set in', () => {
  const one = told(b, letter, { shut: true, pace: 14, cap: 1 })
  const two = told(b, thanks, { shut: true, pace: 14, cap: 1 })
  for (const first of [{}, { [thanks]: door('open') }, { [letter]: door('open') }]) {
    given(joins(b, first), sets(b, thanks, shut, true), sets(b, letter, shut, true), appears(b))
      .when(waits(2 * hour))
      .follows(appeared(b), one, two)
  }
})

test('R-D4 closed has no author, comes at once, and is the last thing said', () => {
  given(...here)
    .when(leaves(b, true))
    .follows(closed)
  given(...here)
    .when(leaves(a, true))
    .follows(closed)
  given(...here, leaves(a, true))
    .when(leaves(b, true))
    .follows()
  given(...here, leaves(b, true))
    .when(waits(30 * day))
    .follows()
  given(joins(b), sets(b, letter, shut, true), appears(b), leaves(b, true))
    .when(waits(2 * hour))
    .follows(appeared(b), closed)
})

test('I1 leaving quietly stops nothing that was said aloud before', () => {
  const said = [
    ...here,
    pauses(b, noon + 3 * hour, true),
    sets(b, practical, door('open', { pace: 2, cap: 20 }), true),
    leaves(b),
  ]
  given(...said)
    .when(waits(30 * day))
    .follows(resumed('act 4'), told(b, practical, { shut: false, pace: 2, cap: 20 }))
  given(joins(b), appears(b), leaves(b))
    .when(waits(30 * day))
    .follows(appeared(b))
})

test('I1 nothing waits to be published of who has not appeared, nor after closing', () => {
  const clock = { now: noon, ticks: () => 0 }
  expect(publish(birth, emptyRecord(birth), b, emptySide(birth, b), clock)).toEqual({ moves: [], wake: [] })
  const closing = foldSide(birth, emptySide(birth, a), [
    { move: 'pause', aloud: true, until: noon + day, at: noon, id: 'x', headed: false },
  ])
  expect(publish(birth, { ...emptyRecord(birth), closed: true }, a, closing, clock)).toEqual({
    moves: [],
    wake: [],
  })
})

test('I5 a clock that was put back delays a tick, and loses none', () => {
  const events = [{ move: 'joined', doors: {}, keys } as const, { move: 'appear' } as const].map((did) => ({
    ...did,
    at: noon + 60,
    id: 'x',
    headed: true,
  }))
  const side = foldSide(birth, emptySide(birth, b), events)
  const step = publish(birth, emptyRecord(birth), b, side, { now: noon, ticks: () => 0 })
  expect(step).toEqual({ moves: [], wake: [noon + hour] })
})
