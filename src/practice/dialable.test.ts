import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dialable } from './dialable.ts'

test.each([
  ['988', '988'],
  ['116123', '116123'],
  ['116 123', '116123'],
  [' +44 (0)20 7946 0000 ', '+4402079460000'],
  ['(555) 010-0199', '5550100199'],
  ['06 12 34 56 78', '0612345678'],
  ['030/1234567', '0301234567'],
  ['555.010.0199', '5550100199'],
])('%s is a number, and is called as %s', (typed, number) => {
  expect(dialable(typed)).toBe(number)
})

test.each([
  '',
  '12',
  '24/7',
  '9-17',
  '19.00',
  '8:30',
  '12/05/2026',
  '2026-11-20',
  '12.05.26',
  '*#06#',
  '#31#5550100',
  '5550100 after six',
  'ring 5550100',
  'ann@example.org',
  '5550100, 5550101',
  '5550100\u0000',
  '5550100;ext=3',
  '5550100\nsms:1',
  '1234567890123456',
  '++15550100',
])('“%s” is no number to call', (typed) => {
  expect(dialable(typed)).toBe(undefined)
})

test('whatever is typed, a link holds digits alone, and every digit of it was typed in that order', () => {
  const near = fc.string({ unit: fc.constantFrom(...'0123456789 +-().,/#*:ax\n') })
  fc.assert(
    fc.property(fc.oneof(near, fc.string()), (typed) => {
      const number = dialable(typed)
      if (number === undefined) return
      expect(number).toMatch(/^\+?\d{3,15}$/)
      expect(typed.replaceAll(/[^\d+]/g, '')).toBe(number)
      expect(typed).not.toMatch(/[a-z#*]/i)
    }),
  )
})
