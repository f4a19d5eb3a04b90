/** A calendar file, read back by someone else's code, as a calendar app would. */
import ICAL from 'ical.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarText } from './ics.ts'

const now = Math.floor(Date.parse('2026-11-20T12:00:00Z') / 1000)
const entry = (more: object = {}) => ({
  id: 'r1',
  summary: 'Call the clinic',
  on: '2026-11-23',
  at: '09:00',
  days: [1, 3],
  ...more,
})

/** The file as an app holds it that never heard of the zone: only what the file itself says of it counts. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  const timezone = zone ? new ICAL.Timezone(zone) : ICAL.Timezone.utcTimezone
  const [first] = calendar.getAllSubcomponents('vevent')
  if (!first) throw new Error('there is no event in it')
  const event = new ICAL.Event(first)
  const moments = (many: number) => {
    const each = event.iterator()
    return Array.from({ length: many }, () => {
      const next = each.next().clone()
      next.zone = timezone
      return next.toJSDate().toISOString()
    })
  }
  return { calendar, event, first, moments, names: calendar.getAllSubcomponents().map(({ name }) => name) }
}

test('S3-7 the file comes back as a weekly event on its days, at its time of day, through changes of clock', () => {
  const { event, moments } = readBack(
    calendarText([entry({ on: '2027-03-22', days: [1] })], { zone: 'Europe/Berlin', now }),
  )
  expect(event.isRecurring()).toBe(true)
  expect(moments(3)).toEqual([
    '2027-03-22T08:00:00.000Z',
    '2027-03-29T07:00:00.000Z',
    '2027-04-05T07:00:00.000Z',
  ])
  const autumn = readBack(
    calendarText([entry({ on: '2027-10-25', days: [1] })], { zone: 'America/New_York', now }),
  )
  expect(autumn.moments(3)).toEqual([
    '2027-10-25T13:00:00.000Z',
    '2027-11-01T13:00:00.000Z',
    '2027-11-08T14:00:00.000Z',
  ])
})

test('S3-7 every moment is the one the clock on the wall says, for any zone, days and time, for a year', () => {
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'America/Santiago',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Africa/Casablanca',
    'UTC',
  )
  // Clocks are set between eleven at night and four in the morning: an hour that comes twice has two right answers.
  const days = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
  fc.assert(
    fc.property(zones, days, fc.integer({ min: 4, max: 22 }), (zone, on, hour) => {
      const at = `${String(hour).padStart(2, '0')}:20`
      const first = [23, 24, 25, 26, 27, 28, 29].find((day) => on.includes(day - 22)) ?? 23
      const start = `2026-11-${first}`
      const { moments } = readBack(calendarText([entry({ on: start, at, days: on })], { zone, now }))
      const wall = Array.from({ length: 370 }, (_, add) => Temporal.PlainDate.from(start).add({ days: add }))
        .filter((day) => on.includes(day.dayOfWeek))
        .map((day) =>
          new Date(day.toZonedDateTime({ timeZone: zone, plainTime: at }).epochMilliseconds).toISOString(),
        )
      expect(moments(wall.length)).toEqual(wall)
    }),
    { numRuns: 25 },
  )
})

test('S3-7 words come back as they were written: commas, lines, signs and pictures, in lines of 75 octets at most', () => {
  const written = fc.oneof(
    fc.constantFrom(
      'Ann, Bo; and \\ me\nthen\n\n: home',
      'ñandú '.repeat(40).trim(),
      '👩‍👩‍👧'.repeat(30),
      'BEGIN:VEVENT\r\nEND:VCALENDAR',
    ),
    fc.string({
      unit: fc.constantFrom('a', ',', ';', '\\', '\n', ':', '"', ' ', 'é', '中', '🍎', 'END:VEVENT'),
      maxLength: 120,
    }),
  )
  fc.assert(
    fc.property(written, (summary) => {
      const text = calendarText([entry({ summary })], { zone: 'Europe/Berlin', now })
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const { event, names } = readBack(text)
      expect(event.summary).toBe(summary.replaceAll('\r\n', '\n'))
      expect(names).toEqual(['vtimezone', 'vevent'])
    }),
  )
})

test('abuse 49 it is private, takes no time of the day, and names neither this place, nor a person, nor an address', () => {
  const text = calendarText([entry(), entry({ id: 'r2' })], { zone: 'Europe/Berlin', now })
  const { calendar, first } = readBack(text)
  expect(first.getFirstPropertyValue('class')).toBe('PRIVATE')
  expect(first.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(2)
  const names = new Set([...text.matchAll(/^([A-Z-]+)[:;]/gm)].map(([, name]) => name))
  for (const name of ['DESCRIPTION', 'SUMMARY']) names.delete(name)
  expect(names).toEqual(
    new Set([
      'ACTION',
      'BEGIN',
      'CLASS',
      'DTSTAMP',
      'DTSTART',
      'END',
      'PRODID',
      'RRULE',
      'SEQUENCE',
      'TRANSP',
      'TRIGGER',
      'TZID',
      'TZOFFSETFROM',
      'TZOFFSETTO',
      'UID',
      'VERSION',
    ]),
  )
  expect(text).not.toMatch(/halfdoor|https?:|mailto:/i)
  const alarm = first.getFirstSubcomponent('valarm')
  expect([alarm?.getFirstPropertyValue('action'), alarm?.getFirstPropertyValue('description')]).toEqual([
    'DISPLAY',
    'Call the clinic',
  ])
})

test('S3-7 a file made again takes the place of the one before: the same reminder has the same name in it', () => {
  const uid = (summary: string) =>
    readBack(calendarText([entry({ summary })], { zone: 'Europe/Berlin', now })).first.getFirstPropertyValue(
      'uid',
    )
  expect(uid('Call the clinic')).toBe(uid('Reminder'))
})
