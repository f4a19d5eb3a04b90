import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, test } from 'vitest'
import { dayThere, dueDays, firstDue, momentOn, recurs, standsInCalendar } from './cadence.ts'
import { daysAfter } from './days.ts'
import type { PromiseWhen } from './words.ts'

/** Both halves of the earth, half hours and quarters, a clock that moves by half an hour, and one that never moves. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'America/St_Johns',
  'UTC',
]
const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const days = fc.integer({ min: 0, max: 2500 }).map((after) => daysAfter('2024-01-01', after))
const hours = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
const cadences: fc.Arbitrary<Recurring> = fc.record({
  on: days,
  zone: fc.constantFrom(...zones),
  at: hours,
  every: weekdays,
})
/** Weeks around the nights on which a clock moves. */
const changes = [
  ['America/New_York', '2026-03-08'],
  ['Europe/Berlin', '2026-03-29'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['America/Santiago', '2026-09-06'],
  ['Australia/Adelaide', '2026-10-04'],
  ['Europe/Berlin', '2026-10-25'],
  ['America/St_Johns', '2026-11-01'],
] as const
const aroundChanges: fc.Arbitrary<Recurring> = fc
  .record({
    change: fc.constantFrom(...changes),
    before: fc.integer({ min: 0, max: 5 }),
    at: fc.constantFrom('00:00', '00:30', '01:30', '02:00', '02:15', '02:30', '02:45', '03:00', '23:59'),
    every: weekdays,
  })
  .map(({ change: [zone, night], before, at, every }) => ({ on: daysAfter(night, -before), zone, at, every }))

type Recurring = PromiseWhen & { readonly at: string; readonly every: readonly number[] }

/**
 * The same as a rule of RFC 5545, read by a library that shares no code with ours. It takes the hour of all days from
 * its first, so that first is a day before ours on which the hour is really there.
 */
function byTheRule(when: Recurring, to: string): readonly number[] {
  const { on, zone, at, every } = when
  const first = [1, 2, 3, 4].map((before) => daysAfter(on, -before)).find((day) => hasHour(when, day)) ?? on
  const rule = new RRuleTemporal({
    rruleString: [
      `DTSTART;TZID=${zone}:${first.replaceAll('-', '')}T${at.replace(':', '')}00`,
      `RRULE:FREQ=WEEKLY;BYDAY=${every.map((day) => names[day - 1]).join(',')}`,
    ].join('\n'),
  })
  const edge = (day: string, plainTime: string) =>
    new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds)
  return rule
    .between(edge(on, '00:00:00'), edge(to, '23:59:59'), true)
    .map((one) => one.toInstant().epochMilliseconds / 1000)
}

function hasHour({ zone, at }: Recurring, day: string): boolean {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(at))
  return wall.toZonedDateTime(zone).toPlainDateTime().equals(wall)
}

describe('when a promise is due', () => {
  test('S3-1 on the chosen days of the week, as the calendars of others have it, whatever the zone and its clock', () => {
    const both = fc.oneof(cadences, aroundChanges)
    let leapt = 0
    fc.assert(
      fc.property(both, fc.integer({ min: 0, max: 60 }), (when, span) => {
        const to = daysAfter(when.on, span)
        const ours = dueDays(when, when.on, to)
        const noon = byTheRule({ ...when, at: '12:00' }, to)
        expect(ours.map((day) => momentOn({ ...when, at: '12:00' }, day))).toEqual(noon)
        // A rule leaves out a day on which the clock leaps over its hour. A promise is due on that day all the same.
        const there = ours.filter((day) => hasHour(when, day))
        leapt += ours.length - there.length
        expect(there.map((day) => momentOn(when, day))).toEqual(byTheRule(when, to))
      }),
      { numRuns: 400 },
    )
    expect(leapt).toBeGreaterThan(5)
  })

  test('S3-1 a span in the middle is the part of the whole that falls into it', () => {
    fc.assert(
      fc.property(cadences, fc.nat(40), fc.nat(40), (when, skip, span) => {
        const from = daysAfter(when.on, skip)
        const to = daysAfter(from, span)
        const whole = dueDays(when, when.on, daysAfter(to, 10))
        expect(dueDays(when, from, to)).toEqual(whole.filter((day) => day >= from && day <= to))
        expect(firstDue(when, from)).toBe(
          whole.find((day) => day >= from) ?? firstDue(when, daysAfter(to, 11)),
        )
      }),
    )
  })

  test('S3-1 a promise without days of the week is due once', () => {
    fc.assert(
      fc.property(days, days, days, fc.constantFrom(...zones), (on, from, to, zone) => {
        for (const when of [
          { on, zone },
          { on, zone, every: [] },
        ]) {
          expect(recurs(when)).toBe(false)
          expect(dueDays(when, from, to)).toEqual(from <= on && on <= to ? [on] : [])
          expect(firstDue(when, from)).toBe(from <= on ? on : undefined)
        }
      }),
    )
  })

  test('its day is the day where it was made, and an unknown zone is no reason to stop', () => {
    const now = Temporal.Instant.from('2026-03-25T23:30:00Z').epochMilliseconds / 1000
    expect(dayThere({ zone: 'Pacific/Auckland' }, now)).toBe('2026-03-26')
    expect(dayThere({ zone: 'America/New_York' }, now)).toBe('2026-03-25')
    expect(dayThere({ zone: 'Nowhere/Land' }, now)).toBe('2026-03-25')
    expect(momentOn({ zone: 'Nowhere/Land', at: '09:00' }, '2026-03-26')).toBe(undefined)
    expect(momentOn({ zone: 'UTC' }, '2026-03-26')).toBe(undefined)
  })

  test('an hour that the clock leaps over comes later, and one that comes twice is the first of the two', () => {
    const at = (day: string, hour: string) => {
      const moment = momentOn({ zone: 'Europe/Berlin', at: hour }, day) ?? 0
      return Temporal.Instant.fromEpochMilliseconds(moment * 1000).toString()
    }
    expect(at('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00Z')
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00Z')
  })

  test('only days that exist stand in the calendar', () => {
    expect(['2026-02-28', '2028-02-29', '2026-12-31', '0001-01-01'].every(standsInCalendar)).toBe(true)
    for (const text of [
      '2026-02-29',
      '2026-02-31',
      '2026-13-01',
      '2026-00-10',
      '2026-04-00',
      '26-04-01',
      '',
      'soon',
    ])
      expect(standsInCalendar(text), text).toBe(false)
  })
})
