import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarEntries } from './ics.ts'
import { zoneText } from './ics-zone.ts'
import type { PageWords } from './pages.ts'

const zone = 'Europe/Berlin'
const at = (text: string) => Math.floor(Date.parse(text) / 1000)
const now = at('2026-11-20T12:00:00Z')
const remind = (id: string, time: string, days: number[], promise?: string): PageWords => ({
  kind: 'reminder',
  id,
  text: 'Call the clinic',
  at: time,
  days,
  ...(promise !== undefined && { promise }),
})

test('S3-7 each reminder of mine is one entry: its own words, its days, and the next time it comes', () => {
  const entries = calendarEntries([remind('a', '12:00', [5]), remind('b', '14:00', [5, 7])], { now, zone })
  expect(entries).toEqual([
    { id: 'a', summary: 'Call the clinic', on: '2026-11-27', at: '12:00', days: [5] },
    { id: 'b', summary: 'Call the clinic', on: '2026-11-20', at: '14:00', days: [5, 7] },
  ])
})

test('S3-7 the first entry lies ahead, on one of its days, for any day, time and moment', () => {
  const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') })
  const days = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), days, moment, (hour, on, then) => {
      const time = `${String(hour).padStart(2, '0')}:15`
      const [entry] = calendarEntries([remind('a', time, on)], { now: then, zone })
      const first = Temporal.PlainDateTime.from(`${entry?.on}T${time}`).toZonedDateTime(zone)
      expect(on).toContain(first.dayOfWeek)
      expect(first.epochMilliseconds).toBeGreaterThan(then * 1000)
      expect(first.epochMilliseconds).toBeLessThan((then + 8 * 86_400) * 1000)
    }),
  )
})

test('abuse 49 with neutral words nothing of what was written is in it, and never a person or a promise', () => {
  const pages: readonly PageWords[] = [
    { kind: 'promise', id: 'p', act: 'Meet Mia at the clinic', due: '2026-11-25', person: 'mia' },
    remind('a', '09:00', [1], 'p'),
    { kind: 'parked', id: 'k', person: 'mia', text: 'The money', on: '2026-11-20' },
  ]
  const entries = calendarEntries(pages, { now, zone, instead: 'Reminder' })
  expect(JSON.stringify(entries)).not.toMatch(/clinic|Mia|mia|money/)
  expect(entries).toEqual([{ id: 'a', summary: 'Reminder', on: '2026-11-23', at: '09:00', days: [1] }])
})

test('a zone is written out with its changes of clock for years, and one that has none with what holds', () => {
  const lines = (name: string) => zoneText(name, now).split('\r\n')
  expect(lines('UTC')).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:UTC',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'END:VTIMEZONE',
  ])
  expect(lines('Asia/Kolkata')).toContain('TZOFFSETTO:+0530')
  expect(lines('Europe/Berlin')).toContain('DTSTART:20261025T030000')
  expect(lines('Europe/Berlin')).toContain('DTSTART:20270328T020000')
  expect(lines('Europe/Berlin').filter((line) => line === 'TZOFFSETTO:+0200')).toHaveLength(10)
  expect(lines('America/St_Johns')).toContain('TZOFFSETTO:-0230')
})
