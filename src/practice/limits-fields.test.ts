import { expect, test } from 'vitest'
import { dayFault, optionalFault, pastDayFault, textFault } from './limits-fields.ts'

const today = '2026-03-25'

test('a field says what is wrong with it: nothing there, too much, or signs that no page can show', () => {
  expect(textFault('I leave.', 400)).toBeUndefined()
  expect(textFault('one\ntwo\tthree\r\n', 400)).toBeUndefined()
  for (const blank of ['', ' ', '\n\t']) expect(textFault(blank, 400)).toBe('empty')
  expect(textFault(`${'x'.repeat(400)} `, 400)).toBeUndefined()
  expect(textFault('x'.repeat(401), 400)).toBe('long')
  expect(textFault('x'.repeat(100_000), 400)).toBe('long')
  for (const sign of ['\u0000', '\u0007', '\u001b', '\u007f', '\u0085'])
    expect(textFault(`a${sign}`, 9)).toBe('signs')
  expect(optionalFault('', 400)).toBeUndefined()
  expect(optionalFault('x'.repeat(401), 400)).toBe('long')
})

test('a day to look again is one that exists, from tomorrow on and within reach', () => {
  expect(dayFault('2026-03-26', today, 365)).toBeUndefined()
  expect(dayFault('2027-03-25', today, 365)).toBeUndefined()
  expect(dayFault('2027-03-26', today, 365)).toBe('far')
  expect(dayFault('9999-12-31', today, 365)).toBe('far')
  for (const past of [today, '2026-03-24', '0001-01-01']) expect(dayFault(past, today, 365)).toBe('past')
  for (const odd of [
    '',
    'tomorrow',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-00',
    '26-03-26',
    '+002026-03-26',
  ])
    expect(dayFault(odd, today, 365), odd).toBe('no-day')
  expect(dayFault('2028-02-29', '2028-02-01', 365)).toBeUndefined()
})

test('a day on which something happened is not still to come', () => {
  expect(pastDayFault(today, today)).toBeUndefined()
  expect(pastDayFault('2025-02-28', today)).toBeUndefined()
  expect(pastDayFault('2026-03-26', today)).toBe('to-come')
  expect(pastDayFault('2025-02-29', today)).toBe('no-day')
})
