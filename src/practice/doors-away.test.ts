import fc from 'fast-check'
import { expect, test } from 'vitest'
import { awayFault, awayLeast, awayMost, awayWord } from './doors-away.ts'

test('abuse 53 the word is the same however a device spells it', () => {
  for (const typed of [
    'River Stone',
    ' river  stone ',
    'RIVER\u00a0STONE',
    'river\tstone\n',
    'ｒiver stone',
  ]) {
    expect(awayWord(typed)).toBe('river stone')
  }
  expect(awayWord('cafe\u0301')).toBe(awayWord('CAFÉ'))
})

const odd = fc.constantFrom('\u0000', '\u200b', '\ud800', '\u0301', ' ', 'Ａ', 'ß', '\n')
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: odd, maxLength: 80 }),
)

test('abuse 53 whatever is typed, it is a word or a sentence says what is missing', () => {
  fc.assert(
    fc.property(anything, (typed) => {
      const signs = [...awayWord(typed)].length
      const fault = awayFault(typed)
      if (fault === undefined) {
        expect(signs).toBeGreaterThanOrEqual(awayLeast)
        expect(awayWord(typed).length).toBeLessThanOrEqual(awayMost)
        expect(awayWord(awayWord(typed))).toBe(awayWord(typed))
      } else {
        expect(fault === 'empty').toBe(signs === 0)
      }
    }),
    { numRuns: 500 },
  )
  expect(awayFault('\u0000\u0007 \u200b')).toBe('empty')
  expect(awayFault('a'.repeat(100_000))).toBe('long')
  expect(awayFault('\u0000'.repeat(100_000))).toBe('long')
  expect([awayFault('abc'), awayFault('abcd'), awayFault('a'.repeat(61))]).toEqual([
    'short',
    undefined,
    'long',
  ])
})
