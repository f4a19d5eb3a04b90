import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasBegun, linksIn, planFaults, realDate } from './together-words.ts'

const zone = 'Europe/Berlin'
const at = (text: string) => Math.floor(Date.parse(text) / 1000)
const now = at('2026-11-20T12:00:00Z')
const good = { place: 'The bench by the lake', on: '2026-11-21', at: '15:00' }

test.each([
  [{}, undefined],
  [{ place: ' ' }, { place: 'empty' }],
  [{ place: 'a'.repeat(121) }, { place: 'long' }],
  [{ place: 'a'.repeat(100_000) }, { place: 'long' }],
  [{ place: 'The lake\u0007' }, { place: 'odd' }],
  [{ on: '' }, { on: 'empty' }],
  [{ on: '2026-02-31' }, { on: 'empty' }],
  [{ on: '2026-11-19' }, { on: 'past' }],
  [{ on: '2027-11-21' }, { on: 'far' }],
  [{ at: '' }, { at: 'empty' }],
  [{ at: '25:00' }, { at: 'empty' }],
  [{ on: '2026-11-20', at: '13:00' }, { at: 'past' }],
  [{ on: '2026-11-20', at: '13:01' }, undefined],
  [
    { place: '', on: '', at: '' },
    { place: 'empty', on: 'empty', at: 'empty' },
  ],
])('B1-6 what is missing for a place and a time is said at its field: %o', (change, faults) => {
  expect(planFaults({ ...good, ...change }, now, zone)).toEqual(faults)
})

test.each([
  'https://maps.example/place',
  'HTTP://x',
  'geo:52.5,13.4',
  'www.lake.test',
  'maps.app.example.com',
  'goo.gl/maps/abc',
  '52.52000, 13.40500',
  '52.52000N 13.40500E',
  '52°31′ 13°24′',
  'whatsapp://send',
])('abuse 13 a place is words: %s is a link or a position', (place) => {
  expect(linksIn(place)).toBe(true)
  expect(planFaults({ ...good, place }, now, zone)).toEqual({ place: 'link' })
})

test.each([
  'The bench by the lake, 3 p.m.',
  'Av.de la Paz 12, junto al 7',
  'C/ Mayor 3, 2.º B',
  'St. Mary’s church, gate 2',
  'Hauptstr. 5/7',
  'The café with the red door. Table by the window',
])('a place said in words may stand: %s', (place) => {
  expect(linksIn(place)).toBe(false)
})

test('B1-6 it begins by the clock on the wall, through changes of clock', () => {
  const begins = (on: string, time: string, moment: string) => hasBegun({ on, at: time }, at(moment), zone)
  expect(begins('2026-11-20', '13:00', '2026-11-20T11:59:59Z')).toBe(false)
  expect(begins('2026-11-20', '13:00', '2026-11-20T12:00:00Z')).toBe(true)
  expect(begins('2026-03-29', '02:30', '2026-03-29T01:29:59Z')).toBe(false)
  expect(begins('2026-03-29', '02:30', '2026-03-29T01:30:00Z')).toBe(true)
  expect(begins('2026-10-25', '02:30', '2026-10-25T00:30:00Z')).toBe(true)
})

test('a date from elsewhere that is in no calendar is the last of its month, and never a crash', () => {
  expect(realDate('2026-02-31')).toBe('2026-02-28')
  expect(realDate('2028-02-29')).toBe('2028-02-29')
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (year, month, day) => {
        const on = [
          String(year).padStart(4, '0'),
          String(month).padStart(2, '0'),
          String(day).padStart(2, '0'),
        ]
        expect(realDate(on.join('-'))).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(typeof hasBegun({ on: on.join('-'), at: '09:00' }, now, zone)).toBe('boolean')
      },
    ),
  )
})
