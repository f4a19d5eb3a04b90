import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everyDay, runs } from './given.contract.ts'
import { allAllow, allows, horizon, isZone, lastTick, nextIn, nextInAll, nextTick } from './time.ts'
import { day, hour, minute, type Hours, type Instant } from './vocabulary.ts'

const at = (text: string): Instant => Temporal.Instant.from(text).epochMilliseconds / 1000
const hours = (zone: string, from: number, to: number, days = everyDay): Hours => ({ zone, days, from, to })
const berlin = (from: number, to: number, days = everyDay) => hours('Europe/Berlin', from, to, days)

/** Every change of the clock from spring 2026 to spring 2027 in these zones, and one zone that has none. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Antarctica/Troll',
  'Asia/Kathmandu',
]
const changes = zones.flatMap((zone) => {
  const found: Instant[] = []
  let change = Temporal.Instant.from('2026-03-01T00:00Z')
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next')
  for (let count = 0; change && count < 3; count++) {
    found.push(change.epochMilliseconds / 1000)
    change = change.getTimeZoneTransition('next')
  }
  return found
})
const moments = fc
  .constantFrom(...changes)
  .chain((change) => fc.integer({ min: -2 * day, max: 2 * day }).map((off) => change + off))
const windows: fc.Arbitrary<Hours> = fc.record({
  zone: fc.constantFrom(...zones),
  days: fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    .map((days) => days.sort((one, other) => one - other)),
  from: fc.nat(23),
  to: fc.nat(23),
})
/** Whole minutes from here on: every clock change and every hour is on one. */
const wholeMinute = (now: Instant) => Math.ceil(now / minute) * minute

test('I14 a zone is one that the calendar knows', () => {
  expect(['Europe/Berlin', 'UTC', 'Asia/Kathmandu'].map(isZone)).toEqual([true, true, true])
  expect(['', 'Berlin', 'Europe/Nowhere', 'now'].map(isZone)).toEqual([false, false, false, false])
})

describe('I14 a window', () => {
  test('I14 is whole local hours, its first second in and its last out', () => {
    const window = berlin(18, 20)
    const inside = ['2026-06-01T16:00:00Z', '2026-06-01T17:59:59Z', '2026-01-05T17:00:00Z']
    const outside = ['2026-06-01T15:59:59Z', '2026-06-01T18:00:00Z', '2026-01-05T16:59:59Z']
    expect(inside.map((text) => allows(window, at(text)))).toEqual([true, true, true])
    expect(outside.map((text) => allows(window, at(text)))).toEqual([false, false, false])
  })

  test('I14 that crosses midnight belongs to the day it began on', () => {
    const fridayNight = hours('UTC', 22, 2, [5])
    expect(allows(fridayNight, at('2026-03-27T22:00Z'))).toBe(true)
    expect(allows(fridayNight, at('2026-03-28T01:59:59Z'))).toBe(true)
    expect(allows(fridayNight, at('2026-03-28T02:00Z'))).toBe(false)
    expect(allows(fridayNight, at('2026-03-27T01:00Z'))).toBe(false)
    expect(allows(fridayNight, at('2026-03-28T22:00Z'))).toBe(false)
    expect(allows(fridayNight, at('2026-03-27T21:59:59Z'))).toBe(false)
    const sundayNight = hours('UTC', 22, 2, [7])
    expect(allows(sundayNight, at('2026-03-30T00:00Z'))).toBe(true)
    expect(allows(sundayNight, at('2026-03-29T01:00Z'))).toBe(false)
  })

  test('I14 whose hours are equal is the whole of its days', () => {
    const monday = hours('UTC', 9, 9, [1])
    expect(allows(monday, at('2026-03-30T00:00Z'))).toBe(true)
    expect(allows(monday, at('2026-03-30T23:59:59Z'))).toBe(true)
    expect(allows(monday, at('2026-03-31T00:00Z'))).toBe(false)
    expect(allows(monday, at('2026-03-29T23:59:59Z'))).toBe(false)
  })

  test('I14 counts the days of its own zone', () => {
    const tuesday = hours('Asia/Kathmandu', 0, 1, [2])
    expect(allows(tuesday, at('2026-03-30T18:15Z'))).toBe(true)
    expect(allows(tuesday, at('2026-03-31T18:15Z'))).toBe(false)
  })

  test('I14 may start at this very second, or have started', () => {
    expect(nextIn(berlin(18, 19), at('2026-06-01T16:00Z'))).toBe(at('2026-06-01T16:00Z'))
    expect(nextIn(berlin(18, 19), at('2026-06-01T16:30:07Z'))).toBe(at('2026-06-01T16:30:07Z'))
    expect(nextIn(berlin(18, 19), at('2026-06-01T17:00Z'))).toBe(at('2026-06-02T16:00Z'))
  })

  test('I14 wholly in the spring gap is skipped to its next day', () => {
    expect(nextIn(berlin(2, 3), at('2026-03-28T12:00Z'))).toBe(at('2026-03-30T00:00Z'))
    expect(nextIn(berlin(2, 3, [7]), at('2026-03-28T12:00Z'))).toBe(at('2026-04-05T00:00Z'))
  })

  test('I14 that begins in the spring gap begins where the gap ends', () => {
    expect(nextIn(berlin(2, 4), at('2026-03-28T12:00Z'))).toBe(at('2026-03-29T01:00Z'))
    expect(nextIn(hours('Australia/Lord_Howe', 2, 3), at('2026-10-03T12:00Z'))).toBe(at('2026-10-03T15:30Z'))
  })

  test('I14 in an hour that happens twice is open both times', () => {
    expect(nextIn(berlin(2, 3), at('2026-10-24T12:00Z'))).toBe(at('2026-10-25T00:00Z'))
    expect(nextIn(berlin(2, 3), at('2026-10-25T00:59:59Z'))).toBe(at('2026-10-25T00:59:59Z'))
    expect(nextIn(berlin(2, 3), at('2026-10-25T01:00Z'))).toBe(at('2026-10-25T01:00Z'))
    expect(nextIn(hours('America/New_York', 1, 2), at('2026-11-01T05:30Z'))).toBe(at('2026-11-01T05:30Z'))
  })

  test('I14 where the clock jumps two hours, begins and begins again at the change itself', () => {
    const troll = (from: number, to: number) => hours('Antarctica/Troll', from, to)
    expect(nextIn(troll(2, 4), at('2026-03-28T12:00Z'))).toBe(at('2026-03-29T01:00Z'))
    expect(nextIn(troll(2, 3), at('2026-10-24T12:00Z'))).toBe(at('2026-10-25T00:00Z'))
    expect(nextIn(troll(2, 3), at('2026-10-25T01:00Z'))).toBe(at('2026-10-25T02:00Z'))
    expect(nextIn(troll(0, 2), at('2026-10-25T00:00Z'))).toBe(at('2026-10-25T01:00Z'))
  })

  test('I14 may have its second time round apart from the first', () => {
    const first = at('2026-04-04T14:30Z')
    expect(allows(hours('Australia/Lord_Howe', 1, 2), first)).toBe(true)
    expect(nextIn(hours('Australia/Lord_Howe', 1, 2), at('2026-04-04T15:30Z'))).toBe(at('2026-04-05T14:30Z'))
  })

  test('I14 that crosses midnight may begin at midnight, on the day after a skipped start', () => {
    expect(nextIn(hours('America/Santiago', 0, 1, [7]), at('2026-09-05T12:00Z'))).toBe(
      at('2026-09-13T03:00Z'),
    )
    expect(nextIn(hours('UTC', 23, 1, [3]), at('2026-03-25T12:00Z'))).toBe(at('2026-03-25T23:00Z'))
  })

  test('I14 the next moment of a window is inside it, and no minute before it was (around every change of six zones)', () => {
    fc.assert(
      fc.property(windows, moments, (window, now) => {
        const next = nextIn(window, now)
        if (next === undefined) throw new Error('Every window opens within two weeks.')
        expect(allows(window, next)).toBe(true)
        for (let before = wholeMinute(now); before < next; before += minute) {
          if (allows(window, before)) throw new Error(`missed ${before} before ${next}`)
        }
      }),
      { numRuns: runs(150) },
    )
  })
})

describe('I14 several windows at once', () => {
  test('I14 allow what all of them allow; none at all allow everything', () => {
    const now = at('2026-06-01T16:00Z')
    expect(allAllow([], now)).toBe(true)
    expect(allAllow([berlin(18, 19), hours('UTC', 16, 17)], now)).toBe(true)
    expect(allAllow([berlin(18, 19), hours('UTC', 17, 18)], now)).toBe(false)
    expect(nextInAll([], now)).toBe(now)
  })

  test('I14 in two zones meet where both are open', () => {
    const both = [berlin(18, 20), hours('America/New_York', 13, 15)]
    expect(nextInAll(both, at('2026-06-01T12:00Z'))).toBe(at('2026-06-01T17:00Z'))
    expect(nextInAll([...both].reverse(), at('2026-06-01T12:00Z'))).toBe(at('2026-06-01T17:00Z'))
  })

  test('I14 that never meet in the next weeks have no next', () => {
    const never = [hours('UTC', 8, 9), hours('UTC', 9, 10)]
    expect(nextInAll(never, at('2026-06-01T08:00Z'))).toBeUndefined()
    expect(nextTick(() => 0, at('2026-06-01T08:00Z'), never)).toBeUndefined()
    const rarely = [berlin(18, 19), hours('America/New_York', 13, 14)]
    expect(nextInAll(rarely, at('2026-06-01T12:00Z'))).toBeUndefined()
    expect(nextInAll(rarely, at('2026-10-25T12:00Z') - horizon + day)).toBe(at('2026-10-25T17:00Z'))
  })

  test('I14 the next common moment is in all of them, and no quarter of an hour before it was', () => {
    fc.assert(
      fc.property(windows, windows, moments, (one, other, now) => {
        const next = nextInAll([one, other], now)
        const both = (moment: Instant) => allows(one, moment) && allows(other, moment)
        if (next !== undefined) expect(both(next)).toBe(true)
        const end = Math.min(next ?? Infinity, now + 9 * day)
        for (let before = Math.ceil(now / 900) * 900; before < end; before += 900) {
          if (both(before)) throw new Error(`missed ${before} before ${next}`)
        }
      }),
      { numRuns: runs(80) },
    )
  })
})

describe('I14 ticks', () => {
  const midnight = at('2026-06-01T00:00Z')
  const ticks = (index: number) => (index % 10) * minute
  const tickOf = (moment: Instant) => moment + ticks(moment / hour)

  test('I14 the last tick is the one of this hour once it has come, else that of the hour before', () => {
    const tick = () => 300
    expect(lastTick(tick, midnight + 299)).toBe(midnight - hour + 300)
    expect(lastTick(tick, midnight + 300)).toBe(midnight + 300)
    expect(lastTick(tick, midnight + hour - 1)).toBe(midnight + 300)
  })

  test('I14 the next tick is after now, and each hour has its own', () => {
    expect(nextTick(() => 300, midnight)).toBe(midnight + 300)
    expect(nextTick(() => 300, midnight + 299)).toBe(midnight + 300)
    expect(nextTick(() => 300, midnight + 300)).toBe(midnight + hour + 300)
    expect(nextTick(ticks, tickOf(midnight))).toBe(tickOf(midnight + hour))
    expect(lastTick(ticks, midnight + 30 * minute)).toBe(tickOf(midnight))
  })

  test('I14 never past the window’s end: a quarter of an hour that the tick misses waits', () => {
    const quarter = [hours('UTC', 18, 19), hours('Asia/Kathmandu', 0, 1)]
    expect(nextInAll(quarter, midnight)).toBe(at('2026-06-01T18:15Z'))
    expect(nextTick(() => 300, midnight, quarter)).toBeUndefined()
    expect(nextTick(() => 300, midnight, [hours('Asia/Kathmandu', 18, 19)])).toBe(at('2026-06-01T13:05Z'))
  })

  test('I14 a tick at the window’s very end is outside it', () => {
    const quarter = [hours('UTC', 18, 19), hours('Asia/Kathmandu', 0, 1)]
    expect(nextTick(() => 0, midnight, quarter)).toBeUndefined()
    expect(nextTick(() => 0, midnight, [hours('UTC', 18, 19)])).toBe(at('2026-06-01T18:00Z'))
  })

  test('I14 a one-hour window that a clock change cuts short of its tick waits a day', () => {
    const window = hours('Australia/Lord_Howe', 2, 3)
    const before = at('2026-10-03T12:00Z')
    expect(nextIn(window, before)).toBe(at('2026-10-03T15:30Z'))
    expect(nextTick(() => 300, before, [window])).toBe(at('2026-10-04T15:05Z'))
  })

  test('I14 a tick is a tick, inside every window, and none between was (around every change of six zones)', () => {
    fc.assert(
      fc.property(fc.array(windows, { maxLength: 2 }), moments, (all, now) => {
        const next = nextTick(ticks, now, all)
        const end = Math.min(next ?? Infinity, now + 9 * day)
        for (let index = Math.floor(now / hour); index * hour + ticks(index) < end; index++) {
          const tick = index * hour + ticks(index)
          if (tick > now && allAllow(all, tick)) throw new Error(`missed ${tick} before ${next}`)
        }
        if (next === undefined) return
        expect(next).toBeGreaterThan(now)
        expect(next).toBe(lastTick(ticks, next))
        expect(allAllow(all, next)).toBe(true)
      }),
      { numRuns: runs(150) },
    )
  })
})
