import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fadedPace, fadedShut, meetFades, nextFade, type Fading } from './fade.ts'
import {
  a,
  appears,
  b,
  door,
  given,
  handed,
  joins,
  leaves,
  letter,
  type livedPair,
  noon,
  pauses,
  places,
  practical,
  runs,
  sets,
  setsHeadless,
  today,
  told,
  waits,
} from './given.contract.ts'
import { doorAt } from './doors.ts'
import { loosensAt } from './track.ts'
import { day, hour, startOf, type Door, type Instant } from './vocabulary.ts'

const week = 7 * day
const midnight = startOf(today)
const fading: Fading = { fade: noon }
/** The first second of the day this many weeks on. */
const weeksOn = (count: number): Instant => midnight + count * week
const slow = { pace: 14, cap: 1 }
const quiet = (more: Partial<Door> = {}) => door('open', { ...slow, fade: true, ...more })
const here = [joins(b, { [letter]: door('open', slow) }), appears(b), waits(2 * hour)]
const terms = (pace: number, shut = false) => told(b, letter, { shut, pace, cap: 1 })
const doorOf = (pair: ReturnType<typeof livedPair>, now = pair.now()) => {
  const lane = pair.sideOf(b).doors.get(letter)
  return lane && doorAt(lane, now)
}

test('abuse 28 a fading door waits twice as long each week, up to 90 days', () => {
  const paces = [0, 1, 2, 3, 4, 40].map((count) => fadedPace(14, fading, weeksOn(count)))
  expect(paces).toEqual([14, 28, 56, 90, 90, 90])
  expect([0, 6, 7, 8].map((count) => fadedPace(1, fading, weeksOn(count)))).toEqual([1, 64, 90, 90])
  expect(fadedPace(14, fading, weeksOn(1) - 1)).toBe(14)
  expect(fadedPace(14, {}, weeksOn(9))).toBe(14)
  expect(fadedPace(90, fading, weeksOn(5))).toBe(90)
  expect(fadedPace(100, fading, weeksOn(5))).toBe(100)
  expect(fadedPace(14, fading, noon - 9 * week)).toBe(14)
})

test('abuse 28 a week of the longest wait, and it is shut', () => {
  const shut = (pace: number) => [0, 1, 2, 3, 4, 5].map((count) => fadedShut(pace, fading, weeksOn(count)))
  expect(shut(14)).toEqual([false, false, false, false, true, true])
  expect(shut(90)).toEqual([false, true, true, true, true, true])
  expect(shut(45)).toEqual([false, false, true, true, true, true])
  expect(fadedShut(90, fading, weeksOn(1) - 1)).toBe(false)
  expect(fadedShut(90, {}, weeksOn(9))).toBe(false)
  expect(fadedShut(90, fading, noon - 9 * week)).toBe(false)
})

test('abuse 28 the courier looks again when the wait grows, and no more once it is the longest', () => {
  const next = [0, 1, 2].map((count) => nextFade(14, fading, weeksOn(count)))
  expect(next).toEqual([weeksOn(1), weeksOn(2), weeksOn(3)])
  expect(nextFade(14, fading, weeksOn(1) - 1)).toBe(weeksOn(1))
  expect(nextFade(14, fading, weeksOn(3))).toBeUndefined()
  expect(nextFade(90, fading, noon)).toBeUndefined()
  expect(nextFade(14, {}, noon)).toBeUndefined()
  const { pair } = given(...here, sets(b, letter, quiet(), true)).when(waits(0))
  expect(pair.wake()).toBe(weeksOn(1))
  const later = given(...here, sets(b, letter, quiet(), true)).when(waits(4 * week))
  expect(later.pair.wake()).toBeUndefined()
})

test('R-D1 of two fadings the one that began first holds; fading is tighter than standing still', () => {
  expect(meetFades({}, {})).toStrictEqual({})
  expect(meetFades({ fade: 5 }, {})).toStrictEqual({ fade: 5 })
  expect(meetFades({}, { fade: 5 })).toStrictEqual({ fade: 5 })
  expect(meetFades({ fade: 5 }, { fade: 7 })).toStrictEqual({ fade: 5 })
  expect(meetFades({ fade: 7 }, { fade: 5 })).toStrictEqual({ fade: 5 })
})

test('abuse 28 said aloud, the longer waits are told week by week, and never that it is shut', () => {
  given(...here, sets(b, letter, quiet(), true))
    .when(waits(60 * week))
    .follows(terms(28), terms(56), terms(90))
    .at(weeksOn(3))
  given(...here, sets(b, letter, quiet(), true), waits(week - 15 * hour))
    .when(waits(hour))
    .follows(terms(28))
    .at(weeksOn(1))
})

test('I1 fading that was not told is told at no time, and leaves no mark on what is told later', () => {
  given(...here, sets(b, letter, quiet()))
    .when(waits(60 * week))
    .follows()
  const began = (before: Door) => [
    ...here,
    sets(b, letter, before),
    waits(3 * week),
    sets(b, letter, quiet(), true),
  ]
  for (const before of [door('open', slow), quiet()])
    given(...began(before))
      .when(waits(2 * week))
      .follows(terms(28), terms(56))
})

test('abuse 28 a faded door keeps what comes, like one that was shut by hand', () => {
  const shut = [...here, sets(b, letter, quiet()), waits(4 * week)]
  given(...shut, places(a, 'late', letter))
    .when(waits(20 * week))
    .follows()
  given(...shut, places(a, 'late', letter), sets(b, letter, door('open', slow)))
    .when(waits(week))
    .follows(handed(b, 'late', letter, false))
    .at(loosensAt(noon + 2 * hour + 4 * week))
})

test('abuse 28 until then it lets in as rarely as it has become', () => {
  const first = [...here, sets(b, letter, quiet()), places(a, 'one', letter), waits(2 * week), waits(hour)]
  const { pair } = given(...first, places(a, 'two', letter)).when(waits(20 * week))
  expect([...pair.trayOf(b).keys()]).toEqual(['w_one'])
  expect(doorOf(pair, weeksOn(2))).toMatchObject({ state: 'open', pace: 56 })
  expect(doorOf(pair, weeksOn(4))).toMatchObject({ state: 'shut', pace: 90 })
  given(...here, sets(b, letter, quiet(), true), waits(week))
    .when(places(a, 'one', letter))
    .allowed()
  given(...here, sets(b, letter, quiet(), true), places(a, 'one', letter), waits(week))
    .when(places(a, 'two', letter))
    .refused('again-on', today + 28)
})

test('R-D1 setting the same again restarts nothing, also while something else is changed', () => {
  const twice = [...here, sets(b, letter, quiet()), waits(week + day), sets(b, letter, quiet())]
  expect(doorOf(given(...twice).when(waits(0)).pair)).toMatchObject({ pace: 28, fade: noon + 2 * hour })
  const bank = given(...twice, sets(b, letter, quiet({ state: 'bank' }))).when(waits(0))
  expect(doorOf(bank.pair)).toMatchObject({ state: 'bank', pace: 28, fade: noon + 2 * hour })
  given(...here, sets(b, letter, quiet(), true), waits(week + day), sets(b, letter, quiet(), true))
    .when(waits(2 * week))
    .follows(terms(56), terms(90))
    .at(weeksOn(3))
})

test('R-D1 a door begins to fade at once, and stops as late as it loosens', () => {
  const stops = [
    ...here,
    sets(b, letter, quiet(), true),
    waits(2 * week),
    sets(b, letter, door('open', slow), true),
  ]
  const from = loosensAt(noon + 2 * hour + 2 * week)
  const { pair } = given(...stops).when(waits(0))
  expect(doorOf(pair, from - 1)).toMatchObject({ pace: 56 })
  expect(doorOf(pair, from)).toEqual({ state: 'open', windows: [door('open').hours], pace: 14, cap: 1 })
  given(...stops)
    .when(waits(week))
    .follows(terms(14))
    .at(from + 300)
  const kept = given(...stops, sets(b, letter, quiet(), true)).when(waits(2 * week))
  kept.follows(terms(90)).at(weeksOn(3))
})

test('I5 without a head fading may begin, and cannot be stopped', () => {
  const begun = given(...here, setsHeadless(b, letter, quiet())).when(waits(week))
  expect(doorOf(begun.pair)).toMatchObject({ state: 'open', pace: 28 })
  const stopped = [...here, sets(b, letter, quiet()), setsHeadless(b, letter, door('open', slow))]
  expect(doorOf(given(...stopped).when(waits(2 * week)).pair)).toMatchObject({ pace: 56 })
  given(...here, setsHeadless(b, letter, quiet(), true))
    .when(waits(60 * week))
    .follows(terms(28), terms(56), terms(90))
  const opening = [...here, sets(b, letter, door('bank', slow)), sets(b, letter, door('open', slow))]
  const both = given(...opening, setsHeadless(b, letter, quiet())).when(waits(week))
  expect(doorOf(both.pair)).toMatchObject({ state: 'open', pace: 28 })
})

test('R-D2 a door that one comes in with fades from that day; one that was absent, from when it was set', () => {
  const came = given(joins(b, { [letter]: quiet() })).when(waits(week))
  expect(doorOf(came.pair)).toMatchObject({ pace: 28, fade: noon })
  const opened = given(joins(b), waits(day), sets(b, letter, quiet())).when(waits(week))
  expect(doorOf(opened.pair)).toMatchObject({ state: 'open', pace: 28, fade: noon + day })
})

test('K3 stopping before it had shut opens nothing: what comes keeps its cue', () => {
  given(...here, sets(b, letter, quiet()), waits(day), sets(b, letter, door('open', slow)), waits(week))
    .when(places(a, 'one', letter))
    .allowed()
  const { pair } = given(
    ...here,
    sets(b, letter, quiet()),
    sets(b, letter, door('open', slow)),
    places(a, 'one', letter),
  ).when(waits(week))
  expect(pair.trayOf(b).get('w_one')).toMatchObject({ cue: true })
})

test('I1 leaving quietly, or resting, goes on telling of longer waits', () => {
  for (const after of [leaves(b), pauses(b)])
    given(...here, sets(b, letter, quiet(), true), after)
      .when(waits(8 * week))
      .follows(terms(28), terms(56), terms(90))
})

test('R-D1 for any two fadings the meet is, at every moment, no looser than either', () => {
  const one = fc.record({
    pace: fc.integer({ min: 1, max: 90 }),
    fade: fc.option(fc.nat(60), { nil: undefined }),
  })
  const of = ({ pace, fade }: { readonly pace: number; readonly fade: number | undefined }) => ({
    pace,
    fading: fade === undefined ? {} : { fade: noon + fade * day },
  })
  fc.assert(
    fc.property(one, one, fc.nat(400), (first, second, days) => {
      const [x, y] = [of(first), of(second)]
      const both = { pace: Math.max(x.pace, y.pace), fading: meetFades(x.fading, y.fading) }
      const now = noon + days * day
      for (const { pace, fading: since } of [x, y]) {
        expect(fadedPace(both.pace, both.fading, now)).toBeGreaterThanOrEqual(fadedPace(pace, since, now))
        if (fadedShut(pace, since, now)) expect(fadedShut(both.pace, both.fading, now)).toBe(true)
      }
      expect(fadedPace(both.pace, both.fading, now)).toBeLessThanOrEqual(90)
      const next = nextFade(both.pace, both.fading, now)
      if (next === undefined) return
      expect(next).toBeGreaterThan(now)
      expect(fadedPace(both.pace, both.fading, next - 1)).toBe(fadedPace(both.pace, both.fading, now))
      expect(fadedPace(both.pace, both.fading, next)).toBeGreaterThan(fadedPace(both.pace, both.fading, now))
    }),
    { numRuns: runs(2000) },
  )
})

test('abuse 28 in every lane: also where things go at once', () => {
  const open = { [practical]: door('open', { fade: true }) }
  given(joins(b, open), waits(8 * week))
    .when(places(a, 'one', practical))
    .allowed()
    .follows()
})
