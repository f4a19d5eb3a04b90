import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allows } from '../domain/time.ts'
import { hour, type Door } from '../domain/vocabulary.ts'
import {
  caps,
  faultIn,
  hasCap,
  isTimed,
  paces,
  pickWay,
  spanOf,
  toSet,
  wayOf,
  waysOf,
  withFade,
} from './doors-set.ts'
import { laneNames, usualDoor } from './lanes.ts'

const zone = 'Europe/Madrid'
const thanks = usualDoor('thanks', 'open', zone)

test('B1-2 thanks once a week are a knock on one day of the week, in its hours, and only thanks have it', () => {
  expect(laneNames.filter((lane) => waysOf(lane).includes('weekly'))).toEqual(['thanks'])
  const weekly = pickWay(thanks, 'open', 'weekly')
  expect(weekly).toMatchObject({ state: 'knock', hours: { zone, days: [7], from: 18, to: 19 } })
  expect([wayOf('thanks', weekly), wayOf('letter', weekly), faultIn(weekly)]).toEqual([
    'weekly',
    'knock',
    undefined,
  ])
  const monday = Date.UTC(2026, 2, 23) / 1000
  const hours = Array.from({ length: 7 * 24 }, (_, index) => allows(weekly.hours, monday + index * hour))
  expect(hours.filter(Boolean)).toHaveLength(1)
})

test('leaving once a week gives every day back; hours that someone chose stay through any other way', () => {
  const weekly = pickWay(thanks, 'open', 'weekly')
  expect(pickWay(weekly, 'weekly', 'knock').hours.days).toHaveLength(7)
  expect(pickWay(weekly, 'weekly', 'open').hours).toMatchObject({ from: 7, to: 22 })
  const own = { ...thanks, hours: { ...thanks.hours, days: [2, 4], from: 20, to: 8 } }
  for (const way of ['shut', 'bank', 'knock', 'open'] as const) {
    expect(pickWay(own, 'open', way)).toEqual({ ...own, state: way })
  }
  expect(pickWay({ ...own, state: 'knock' }, 'knock', 'weekly').hours).toMatchObject({ from: 20, to: 8 })
  expect(pickWay(usualDoor('letter', 'knock', zone), 'knock', 'open').hours).toMatchObject({ from: 7 })
})

test('S6-2 how often is one to twelve times, in one day to three months, and every such choice can be set', () => {
  for (const pace of paces) {
    for (const cap of caps) expect(faultIn({ ...thanks, pace, cap })).toBeUndefined()
  }
  expect([paces.at(0), paces.at(-1), caps.at(0), caps.at(-1)]).toEqual([1, 90, 1, 12])
  expect(laneNames.filter((lane) => !hasCap(lane))).toEqual(['letter', 'talk', 'together'])
})

test('impossible days, hours and paces are named one by one; what does nothing is not asked', () => {
  const odd = fc.constantFrom(-1, 24, 1.5, Number.NaN, 1e9)
  const with_ = (hours: Partial<Door['hours']>): Door => ({ ...thanks, hours: { ...thanks.hours, ...hours } })
  fc.assert(
    fc.property(odd, (value) => {
      expect(faultIn(with_({ days: [] }))).toBe('days')
      expect(faultIn(with_({ days: [1, value] }))).toBe('days')
      expect(faultIn(with_({ from: value }))).toBe('hours')
      expect(faultIn(with_({ to: value }))).toBe('hours')
      expect(faultIn({ ...thanks, cap: value })).toBe('often')
      expect(faultIn({ ...thanks, pace: value === 24 ? 91 : value })).toBe('often')
      expect(faultIn({ ...with_({ days: [], from: value }), state: 'bank' })).toBeUndefined()
      expect(faultIn({ ...thanks, state: 'shut', cap: value })).toBeUndefined()
    }),
  )
})

test('R-D1 hours that do nothing stay as they were, and a shut door is not sent to fade', () => {
  const before = usualDoor('thanks', 'knock', zone)
  const hours = { ...before.hours, days: [] }
  expect(toSet(before, { ...before, state: 'bank', hours })).toEqual({ ...before, state: 'bank' })
  expect(toSet(before, { ...before, hours: { ...hours, days: [1] } }).hours.days).toEqual([1])
  const fading = withFade(before, true)
  expect(toSet(before, fading)).toEqual(fading)
  expect(toSet(before, { ...fading, state: 'shut' })).toEqual({ ...before, state: 'shut' })
  expect(withFade(fading, false)).toEqual(before)
  expect([isTimed(before), isTimed({ ...before, state: 'bank' })]).toEqual([true, false])
})

test('a window is all day, goes past midnight, or lies within its day, just as it lets things in', () => {
  const span = (from: number, to: number) => spanOf({ zone, days: [1], from, to })
  expect([span(9, 9), span(20, 8), span(8, 20), span(23, 0)]).toEqual([
    'all-day',
    'overnight',
    'same-day',
    'overnight',
  ])
})
