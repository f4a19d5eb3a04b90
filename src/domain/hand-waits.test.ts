import { expect, test } from 'vitest'
import {
  a,
  allDay,
  appears,
  b,
  birth,
  door,
  evening,
  given,
  handed,
  joins,
  letter,
  livedPair,
  noon,
  pauses,
  places,
  practical,
  sets,
  setsHeadless,
  takesBack,
  talk,
  thanks,
  ticks,
  waits,
  type Happening,
} from './given.contract.ts'
import { hand } from './hand.ts'

const hour = 3600
const day = 24 * hour
const tick = noon + 300

test('K8 a practical thing is handed at once within the hours, and waits for them outside', () => {
  const open = joins(b, { [practical]: door('open', { hours: { ...allDay, from: 12, to: 14 } }) })
  given(open, waits(61))
    .when(places(a, 'one', practical))
    .follows(handed(b, 'one', practical, true))
    .at(noon + 61)
  given(open, waits(3 * hour), places(a, 'one', practical))
    .when(waits(day))
    .follows(handed(b, 'one', practical, true))
    .at(noon + day)
  given(joins(b, { [practical]: door('bank', { hours: evening }) }))
    .when(places(a, 'one', practical))
    .follows(handed(b, 'one', practical, false))
})

test('I14 everything else leaves on a tick after it was placed, inside the hours', () => {
  const open = joins(b, { [letter]: door('open') })
  given(open, waits(300))
    .when(places(a, 'one', letter))
    .follows(handed(b, 'one', letter, true))
  given(open, waits(301), places(a, 'one', letter))
    .when(waits(day))
    .follows(handed(b, 'one', letter, true))
    .at(tick + hour)
  given(open, waits(299), places(a, 'one', letter))
    .when(waits(1))
    .follows(handed(b, 'one', letter, true))
    .at(tick)
  const noonHour = joins(b, { [letter]: door('open', { hours: { ...allDay, from: 12, to: 13 } }) })
  given(noonHour, waits(301), places(a, 'one', letter))
    .when(waits(2 * day))
    .follows(handed(b, 'one', letter, true))
    .at(tick + day)
})

test('I14 a courier that comes late hands while the hours last, and not after them', () => {
  const pair = livedPair()
  for (const step of [joins(b, { [letter]: door('open', { hours: evening }) }), places(a, 'one', letter)])
    pair.play(step)
  const party = { member: b, side: pair.sideOf(b), tray: pair.trayOf(b) }
  const at = (now: number) => hand(birth, pair.record(), pair.sideOf(a).envelopes, party, { now, ticks })
  expect(at(noon + 6 * hour + 299)).toEqual({
    moves: [],
    wake: [undefined, undefined, noon + 6 * hour + 300],
  })
  expect(at(noon + 7 * hour - 1).moves).toHaveLength(1)
  expect(at(noon + 7 * hour)).toEqual({ moves: [], wake: [undefined, undefined, noon + 30 * hour + 300] })
})

test('I14 windows that meet only while two clocks differ are looked at again, and nothing is lost', () => {
  const newYork = { ...allDay, zone: 'America/New_York', from: 13, to: 14 }
  const berlin = { ...allDay, zone: 'Europe/Berlin', from: 18, to: 19 }
  const both = [
    joins(b, { [practical]: door('open', { hours: newYork }), [letter]: door('open', { hours: newYork }) }),
  ]
  const meets = [
    setsHeadless(b, practical, door('open', { hours: berlin })),
    setsHeadless(b, letter, door('open', { hours: berlin })),
  ]
  const october = Temporal.Instant.from('2026-10-25T17:00Z').epochMilliseconds / 1000
  given(...both, waits(7 * day), ...meets, places(a, 'one', practical))
    .when(waits(300 * day))
    .follows(handed(b, 'one', practical, true))
    .at(october)
  given(...both, waits(7 * day), ...meets, places(a, 'one', letter))
    .when(waits(300 * day))
    .follows(handed(b, 'one', letter, true))
    .at(october + 300)
})

test('I14 the courier asks to be woken for what waits, and for nothing else', () => {
  const pair = livedPair()
  const steps = [
    joins(b, { [thanks]: door('open') }),
    places(a, 'one', thanks),
    waits(300),
    takesBack(a, 'one'),
  ]
  for (const step of steps) pair.play(step)
  const party = { member: b, side: pair.sideOf(b), tray: pair.trayOf(b) }
  const at = (tray: typeof party.tray) =>
    hand(birth, pair.record(), pair.sideOf(a).envelopes, { ...party, tray }, { now: noon + day, ticks })
  expect(at(pair.trayOf(b))).toEqual({ moves: [], wake: [undefined] })
  expect(at(new Map())).toEqual({ moves: [], wake: [undefined] })
  const back = new Map([...pair.trayOf(b)].map(([word, thing]) => [word, { ...thing, withdrawn: false }]))
  expect(at(back)).toEqual({ moves: [{ move: 'withdrawn', word: 'w_one' }], wake: [undefined] })
})

test('I14 the courier asks to be woken when a door loosens, a rest ends, a pace is free, a window opens', () => {
  const wake = (...steps: readonly Happening[]) => {
    const pair = livedPair()
    for (const step of steps) pair.play(step)
    return pair.wake()
  }
  const shut = joins(b, { [letter]: door('shut') })
  expect(wake(shut, places(a, 'one', letter))).toBeUndefined()
  expect(wake(shut, places(a, 'one', letter), sets(b, letter, door('knock')))).toBe(noon + 36 * hour)
  expect(wake(joins(b), pauses(b, noon + hour))).toBe(noon + hour)
  expect(wake(joins(b, { [letter]: door('open', { hours: evening }) }), places(a, 'one', letter))).toBe(
    noon + 6 * hour + 300,
  )
  const slow = joins(b, { [practical]: door('open', { pace: 5, cap: 1 }) })
  expect(wake(slow, places(a, 'one', practical), places(a, 'two', practical))).toBe(
    noon - 12 * hour + 5 * day,
  )
  const wider = sets(b, practical, door('open', { pace: 1, cap: 12 }))
  expect(wake(slow, places(a, 'one', practical), places(a, 'two', practical), wider)).toBe(noon + 36 * hour)
  const later = joins(b, { [letter]: door('knock', { hours: { ...evening, days: [7] } }) })
  expect(wake(later, places(a, 'one', letter), sets(b, letter, door('knock', { hours: evening })))).toBe(
    noon + 36 * hour,
  )
})

test('K3 letters that the told pace let through are handed together, however long they waited', () => {
  const slow = { pace: 14, cap: 1 }
  const waiting = [
    joins(b, { [letter]: door('shut', slow) }),
    places(a, 'one', letter),
    waits(14 * day),
    places(a, 'two', letter),
  ]
  given(...waiting, sets(b, letter, door('open', slow)))
    .when(waits(2 * day))
    .follows(handed(b, 'one', letter, false), handed(b, 'two', letter, false))
})

test('K3 a backlog behind a shut door is handed as bank, without a cue and all at once, but at the pace that was set', () => {
  const many = Array.from({ length: 3 }, (_, index) => places(a, `${index}`, practical))
  const shut = joins(b, { [practical]: door('shut') })
  const banked = [0, 1, 2].map((index) => handed(b, `${index}`, practical, false))
  given(shut, ...many, sets(b, practical, door('open')))
    .when(waits(3 * day))
    .follows(...banked)
  given(shut, ...many, sets(b, practical, door('open', { cap: 2 })))
    .when(waits(36 * hour))
    .follows(...banked.slice(0, 2))
  given(shut, ...many, sets(b, practical, door('open', { cap: 2 })))
    .when(waits(60 * hour))
    .follows(...banked)
    .at(noon + 60 * hour)
})

test('I4 a pace that was set and not told holds things back, and shows the writer nothing', () => {
  const quiet = joins(b, { [practical]: door('open', { pace: 2, cap: 2 }) })
  const one = places(a, 'one', practical)
  const two = places(a, 'two', practical)
  const three = places(a, 'three', practical)
  given(quiet, one, two).when(three).allowed().follows()
  given(quiet, one, two, three)
    .when(waits(2 * day))
    .follows(handed(b, 'three', practical, true))
    .at(noon + 36 * hour)
  given(
    joins(b, { [talk]: door('open', { pace: 30, cap: 1 }) }),
    places(a, 'x', talk),
    waits(8 * day),
    places(a, 'y', talk),
  )
    .when(waits(60 * day))
    .follows(handed(b, 'y', talk, true))
    .at(noon - 12 * hour + 30 * day)
})

test('I4 only a pace tighter than the told one is kept here, in days or in number', () => {
  const free = (pace: number, cap: number) =>
    given(joins(b, { [practical]: door('open', { pace, cap }) }), places(a, 'one', practical)).when(
      places(a, 'two', practical),
    )
  free(1, 12).follows(handed(b, 'two', practical, true))
  free(1, 13).follows(handed(b, 'two', practical, true))
  free(1, 1).follows()
  free(3, 12).follows(handed(b, 'two', practical, true))
  given(joins(b, { [practical]: door('open', { pace: 3, cap: 1 }) }), places(a, 'one', practical), waits(day))
    .when(places(a, 'two', practical))
    .follows()
  const told = [joins(b, { [practical]: door('open', { pace: 2, cap: 1 }) }), appears(b), waits(hour)]
  const say = sets(b, practical, door('open', { pace: 2, cap: 1 }), true)
  given(...told, say, places(a, 'one', practical), waits(2 * day))
    .when(places(a, 'two', practical))
    .follows(handed(b, 'two', practical, true))
})

test('I4 answers are not held back by a pace', () => {
  const quiet = joins(b, { [practical]: door('open', { pace: 9, cap: 1 }) })
  const asks = [quiet, appears(b), waits(hour), places(b, 'ask', practical), places(a, 'one', practical)]
  given(...asks)
    .when(places(a, 'yes', practical, { re: 'w_ask' }))
    .follows(handed(b, 'yes', practical, true, { re: 'w_ask' }))
})
