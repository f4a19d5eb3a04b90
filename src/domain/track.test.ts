import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from './given.contract.ts'
import { inForce, loosensAt, setTrack, tightenTrack, type Order, type Track } from './track.ts'
import { day, startOf } from './vocabulary.ts'

/** The larger number is the looser. */
const order: Order<number> = { meet: Math.min, same: (one, other) => one === other }
const midnight = startOf(20_000)
const hour = 3600

test('R-D1 looser holds after 24 hours, rounded up to a UTC day', () => {
  expect(loosensAt(midnight)).toBe(midnight + day)
  expect(loosensAt(midnight + 1)).toBe(midnight + 2 * day)
  expect(loosensAt(midnight + 12 * hour)).toBe(midnight + 2 * day)
  expect(loosensAt(midnight + day - 1)).toBe(midnight + 2 * day)
})

test('R-D1 tighter holds at once, and nothing waits after it', () => {
  expect(setTrack({ now: 3 }, 1, midnight, order)).toEqual({ now: 1 })
})

test('R-D1 looser waits, and what was holds until the very second', () => {
  const track = setTrack({ now: 1 }, 3, midnight, order)
  expect(track).toEqual({ now: 1, next: { value: 3, from: midnight + day } })
  expect(inForce(track, midnight + day - 1)).toBe(1)
  expect(inForce(track, midnight + day)).toBe(3)
})

test('R-D1 setting the same again restarts nothing', () => {
  const track = setTrack({ now: 1 }, 3, midnight, order)
  expect(setTrack(track, 3, midnight + 5 * hour, order)).toEqual(track)
  expect(setTrack(track, 2, midnight + 5 * hour, order).next?.from).toBe(midnight + 2 * day)
})

test('R-D1 what has loosened is no longer waiting: asking for more then waits anew', () => {
  const track = setTrack({ now: 1 }, 3, midnight, order)
  expect(setTrack(track, 3, midnight + day, order)).toEqual({ now: 3 })
  expect(setTrack(track, 2, midnight + day, order)).toEqual({ now: 2 })
  const wider = setTrack(track, 5, midnight + day, order)
  expect(wider).toEqual({ now: 3, next: { value: 5, from: midnight + 2 * day } })
})

test('R-D1 tightening calls off the loosening that waited', () => {
  expect(setTrack({ now: 1, next: { value: 3, from: midnight + day } }, 1, midnight, order)).toEqual({
    now: 1,
  })
})

test('R-D1 a tightening without a head loosens nothing, now or later', () => {
  expect(tightenTrack({ now: 2 }, 3, midnight, order)).toEqual({ now: 2 })
  expect(tightenTrack({ now: 2 }, 1, midnight, order)).toEqual({ now: 1 })
  const waiting: Track<number> = { now: 1, next: { value: 4, from: midnight + day } }
  expect(tightenTrack(waiting, 5, midnight, order)).toEqual(waiting)
  expect(tightenTrack(waiting, 3, midnight, order)).toEqual({
    now: 1,
    next: { value: 3, from: midnight + day },
  })
  expect(tightenTrack(waiting, 1, midnight, order)).toEqual({ now: 1 })
  expect(tightenTrack(waiting, 0, midnight, order)).toEqual({ now: 0 })
  expect(tightenTrack(waiting, 5, midnight + day, order)).toEqual({ now: 4 })
})

/** Two things that tighten apart: what is tighter in one respect may be looser in the other. */
type Pair = readonly [number, number]
const pairs: Order<Pair> = {
  meet: ([one, two], [three, four]) => [Math.min(one, three), Math.min(two, four)],
  same: ([one, two], [three, four]) => one === three && two === four,
}
const wish = fc.tuple(fc.nat(3), fc.nat(3))

test('R-D1 for any run of wishes: never looser than the last one, nor than all that were asked for a day ago; the last comes true', () => {
  const steps = fc.array(fc.record({ wait: fc.nat(30 * hour), want: wish, headless: fc.boolean() }), {
    maxLength: 10,
  })
  fc.assert(
    fc.property(wish, steps, fc.nat(50 * hour), (first, wishes, tail) => {
      let track: Track<Pair> = { now: first }
      let now = midnight
      const asked: (readonly [number, Pair, boolean])[] = [[-Infinity, first, false]]
      for (const { wait, want, headless } of wishes) {
        now += wait
        const before = inForce(track, now)
        track = (headless ? tightenTrack : setTrack)(track, want, now, pairs)
        expect(inForce(track, now)).toEqual(pairs.meet(before, want))
        asked.push([now, want, headless])
      }
      now += tail
      const [x, y] = inForce(track, now)
      const old = asked.filter(([at, , headless]) => !headless && at <= now - day)
      expect(Math.max(...old.map(([, [wanted]]) => wanted))).toBeGreaterThanOrEqual(x)
      expect(Math.max(...old.map(([, [, wanted]]) => wanted))).toBeGreaterThanOrEqual(y)
      const [at, last, headless] = asked.at(-1) ?? [0, first, false]
      expect(pairs.meet(last, [x, y])).toEqual([x, y])
      if (!headless && now >= (at < 0 ? 0 : loosensAt(at))) expect([x, y]).toEqual(last)
    }),
    { numRuns: runs(3000) },
  )
})
