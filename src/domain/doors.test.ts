import { expect, test } from 'vitest'
import {
  classOf,
  doorAt,
  doorOrder,
  firstDoors,
  openedBy,
  setDoor,
  termsOrder,
  untoldTerms,
  type LaneDoor,
} from './doors.ts'
import {
  a,
  allDay,
  b,
  birth,
  door,
  evening,
  given,
  handed,
  joins,
  letter,
  noon,
  places,
  practical,
  sets,
  setsHeadless,
  talk,
  told,
  waits,
} from './given.contract.ts'
import { loosensAt } from './track.ts'
import type { Door, DoorState } from './vocabulary.ts'

const hour = 3600
const loosens = loosensAt(noon)
const headed = { at: noon, headed: true }
const headless = { at: noon, headed: false }
const set = (to: Door, aloud = false) => ({ move: 'door-set', lane: letter, door: to, aloud }) as const
const came = (to: Door): LaneDoor => {
  const first = firstDoors({ [letter]: to }, noon - 7).get(letter)
  if (!first) throw new Error('A door that was brought is there.')
  return first
}
const effective = (state: DoorState, windows: readonly Door['hours'][], pace = 1, cap = 12) => ({
  state,
  windows,
  pace,
  cap,
})

test('R-D2 someone comes in with the doors they bring; a lane they do not name has none', () => {
  const doors = firstDoors({ [letter]: door('knock'), [talk]: door('bank') }, noon)
  expect(doors).toEqual(
    new Map([
      [letter, { set: { now: effective('knock', [allDay]) }, openSince: noon }],
      [talk, { set: { now: effective('bank', [allDay]) }, openSince: noon }],
    ]),
  )
})

test('R-D1 two doors meet in the tighter of both, in every respect', () => {
  const one = effective('open', [evening], 14, 2)
  const other = effective('bank', [allDay], 7, 1)
  expect(doorOrder.meet(one, other)).toEqual(effective('bank', [evening, allDay], 14, 1))
  expect(doorOrder.meet(other, one)).toEqual(effective('bank', [allDay, evening], 14, 1))
  expect(doorOrder.meet(one, one)).toEqual(one)
  for (const [tight, loose] of [
    ['shut', 'bank'],
    ['bank', 'knock'],
    ['knock', 'open'],
  ] as const) {
    expect(doorOrder.meet(effective(tight, []), effective(loose, [])).state).toBe(tight)
    expect(doorOrder.meet(effective(loose, []), effective(tight, [])).state).toBe(tight)
  }
})

test('R-D1 doors are the same when state, pace, cap and windows are, in whatever order', () => {
  const one = effective('open', [evening, allDay], 14, 2)
  expect(doorOrder.same(one, effective('open', [allDay, evening], 14, 2))).toBe(true)
  const others = [
    effective('knock', [evening, allDay], 14, 2),
    effective('open', [evening], 14, 2),
    effective('open', [evening, allDay], 13, 2),
    effective('open', [evening, allDay], 14, 1),
    ...[{ zone: 'Europe/Berlin' }, { days: [1, 2] }, { from: 17 }, { to: 20 }].map((more) =>
      effective('open', [{ ...evening, ...more }, allDay], 14, 2),
    ),
    effective('open', [{ ...evening, from: 1, to: 89 }, allDay], 14, 2),
  ]
  expect(others.filter((other) => doorOrder.same(one, other))).toEqual([])
  expect(doorOrder.same(effective('open', [], 1, 12), effective('open', [], 11, 2))).toBe(false)
  expect(
    doorOrder.same(
      effective('open', [{ ...evening, from: 11, to: 2 }]),
      effective('open', [{ ...evening, from: 1, to: 12 }]),
    ),
  ).toBe(false)
})

test('R-D1 what is told meets in the tighter of both', () => {
  const open = { shut: false, pace: 7, cap: 3 }
  expect(termsOrder.meet(open, { shut: true, pace: 3, cap: 5 })).toEqual({ shut: true, pace: 7, cap: 3 })
  expect(termsOrder.meet({ shut: true, pace: 8, cap: 1 }, open)).toEqual({ shut: true, pace: 8, cap: 1 })
  expect(termsOrder.meet(open, open)).toEqual(open)
  expect(termsOrder.same(open, { ...open })).toBe(true)
  for (const other of [{ shut: true }, { pace: 8 }, { cap: 4 }])
    expect(termsOrder.same(open, { ...open, ...other })).toBe(false)
})

test('R-D1 a tighter door is in force at once', () => {
  const after = setDoor(came(door('open')), set(door('bank')), headed, 'slow')
  expect(after.set).toEqual({ now: effective('bank', [allDay]) })
})

test('R-D1 a looser door is in force 24 hours later, rounded up to a UTC day; until then the meet of both', () => {
  const after = setDoor(
    came(door('knock', { pace: 9, cap: 5 })),
    set(door('open', { hours: evening, cap: 3 })),
    headed,
    'slow',
  )
  expect(doorAt(after, noon)).toEqual(effective('knock', [allDay, evening], 9, 3))
  expect(doorAt(after, loosens - 1)).toEqual(effective('knock', [allDay, evening], 9, 3))
  expect(doorAt(after, loosens)).toEqual(effective('open', [evening], 1, 3))
})

test('R-D1 an absent door is shut: opening it takes as long as opening any other', () => {
  const after = setDoor(undefined, set(door('open')), headed, 'slow')
  expect(doorAt(after, loosens - 1)).toEqual(effective('shut', [allDay]))
  expect(doorAt(after, loosens)).toEqual(effective('open', [allDay]))
  expect(openedBy(after, loosens - 1)).toBe(noon)
  expect(openedBy(after, loosens)).toBe(loosens)
})

test('R-D1 without a head only the meet applies', () => {
  expect(
    setDoor(came(door('bank')), set(door('open', { hours: evening, pace: 2 })), headless, 'slow').set,
  ).toEqual({
    now: effective('bank', [allDay, evening], 2),
  })
  expect(setDoor(undefined, set(door('open')), headless, 'slow').set).toEqual({
    now: effective('shut', [allDay]),
  })
})

test('K3 a door remembers since when it has not been shut', () => {
  const first = came(door('open'))
  expect(openedBy(first, noon)).toBe(noon - 7)
  const shut = setDoor(first, set(door('shut')), headed, 'slow')
  const asked = setDoor(shut, set(door('knock')), { at: noon + hour, headed: true }, 'slow')
  expect(openedBy(asked, loosens - 1)).toBe(noon - 7)
  expect(openedBy(asked, loosens)).toBe(loosens)
  const later = setDoor(asked, set(door('shut')), { at: loosens + hour, headed: true }, 'slow')
  expect(later.openSince).toBe(loosens)
  const wider = setDoor(came(door('bank')), set(door('open')), headed, 'slow')
  expect(openedBy(wider, loosens)).toBe(noon - 7)
})

test('R-D1 what is told loosens as late as what is set, and starts from what an untold lane has', () => {
  const quiet = setDoor(came(door('open')), set(door('shut')), headed, 'slow')
  expect(quiet).not.toHaveProperty('told')
  const aloud = setDoor(quiet, set(door('shut', { pace: 20, cap: 2 }), true), headed, 'slow')
  expect(aloud.told).toEqual({
    now: { shut: true, pace: 20, cap: 1 },
    next: { value: { shut: true, pace: 20, cap: 2 }, from: loosens },
  })
  const still = setDoor(aloud, set(door('shut', { pace: 90 })), headed, 'slow')
  expect(still.told).toEqual(aloud.told)
  const open = setDoor(aloud, set(door('open'), true), headed, 'slow')
  expect(open.told).toEqual({
    now: { shut: true, pace: 20, cap: 1 },
    next: { value: { shut: false, pace: 1, cap: 12 }, from: loosens },
  })
  const protectively = setDoor(came(door('open')), set(door('knock', { pace: 2 }), true), headless, 'day')
  expect(protectively.told).toEqual({ now: { shut: false, pace: 2, cap: 1 } })
})

test('K8 while nothing was told, the pace of the class holds', () => {
  expect(untoldTerms('slow')).toEqual({ shut: false, pace: 14, cap: 1 })
  expect(classOf(birth, practical)).toBe('prompt')
  expect(classOf(birth, 'l_unknown')).toBeUndefined()
})

test('K3 a letter at a shut door waits; opened, it lies in the bank, without a cue', () => {
  given(joins(b, { [letter]: door('shut') }), places(a, 'one', letter), sets(b, letter, door('open')))
    .when(waits(3 * 24 * hour))
    .follows(handed(b, 'one', letter, false))
    .at(loosens)
})

test('K3 what waited behind a door that was shut for a while lies in the bank; what comes after knocks', () => {
  const before = [
    joins(b, { [practical]: door('open') }),
    sets(b, practical, door('shut')),
    places(a, 'early', practical),
  ]
  given(...before)
    .when(waits(hour))
    .follows()
  given(...before, sets(b, practical, door('open')))
    .when(waits(3 * 24 * hour))
    .follows(handed(b, 'early', practical, false))
  given(...before, sets(b, practical, door('open')), waits(3 * 24 * hour))
    .when(places(a, 'late', practical))
    .follows(handed(b, 'late', practical, true))
})

test('R-D1 tightening aloud is told at once, loosening when it has come true', () => {
  given(joins(b))
    .when(sets(a, letter, door('shut', { pace: 14, cap: 1 }), true))
    .follows(told(a, letter, { shut: true, pace: 14, cap: 1 }))
  given(
    joins(b),
    sets(a, letter, door('shut', { pace: 14, cap: 1 }), true),
    sets(a, letter, door('knock', { pace: 14, cap: 1 }), true),
  )
    .when(waits(3 * 24 * hour))
    .follows(told(a, letter, { shut: false, pace: 14, cap: 1 }))
    .at(loosens + 300)
})

test('R-D1 a headless door-set said aloud tells only what is tighter', () => {
  given(joins(b))
    .when(setsHeadless(a, letter, door('shut', { pace: 1, cap: 12 }), true))
    .follows(told(a, letter, { shut: true, pace: 14, cap: 1 }))
})
