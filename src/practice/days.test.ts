import { expect, test } from 'vitest'
import { dateIn, dateOfDay, daysAfter } from './days.ts'

const at = (text: string) => Math.floor(Date.parse(text) / 1000)

test.each([
  ['Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29'],
  ['Europe/Berlin', '2026-03-29T21:59:59Z', '2026-03-29'],
  ['Europe/Berlin', '2026-03-29T22:00:00Z', '2026-03-30'],
  ['America/Los_Angeles', '2026-11-01T06:59:59Z', '2026-10-31'],
  ['America/Los_Angeles', '2026-11-01T07:00:00Z', '2026-11-01'],
  ['Pacific/Kiritimati', '2026-03-25T10:00:00Z', '2026-03-26'],
  ['UTC', '2028-02-29T23:59:59Z', '2028-02-29'],
])('K8 in %s, %s is the day %s', (zone, moment, date) => {
  expect(dateIn(zone, at(moment))).toBe(date)
})

test('K8 a UTC day and days after a date are calendar days, through leap days and changes of clock', () => {
  expect(dateOfDay(0)).toBe('1970-01-01')
  expect(dateOfDay(Math.floor(at('2026-03-25T23:59:59Z') / 86_400))).toBe('2026-03-25')
  expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01')
  expect(daysAfter('2026-03-28', 1)).toBe('2026-03-29')
  expect(daysAfter('2026-01-01', -1)).toBe('2025-12-31')
})
