import { expect, test } from 'vitest'
import {
  answerFits,
  begun,
  firstLine,
  inBank,
  inView,
  isBlank,
  letterFits,
  noteFits,
  setAside,
} from './letters.ts'
import type { Draft } from './words.ts'

const draft = (text: string): Draft => ({
  kind: 'draft',
  id: 'd',
  language: 'en',
  text,
  begun: '2026-03-25',
  changed: '2026-03-25',
})
const given = [true, false].flatMap((cue) =>
  [true, false].flatMap((opened) => [true, false].map((aside) => ({ cue, opened, aside }))),
)

test('a letter that can be sealed fits, and one byte more does not', () => {
  const around = new TextEncoder().encode(JSON.stringify(draft(''))).length
  expect(letterFits(draft('a'.repeat(32_768 - around)))).toBe(true)
  expect(letterFits(draft('a'.repeat(32_769 - around)))).toBe(false)
})

test('signs of every length are measured in bytes', () => {
  for (const sign of ['a', 'ñ', '€', '🚪']) {
    const size = new TextEncoder().encode(sign).length
    expect(noteFits(sign.repeat(Math.floor(6000 / size))), sign).toBe(true)
    expect(noteFits(sign.repeat(Math.floor(6000 / size) + 1)), sign).toBe(false)
  }
  expect(answerFits('a'.repeat(32_000))).toBe(true)
  expect(answerFits('a'.repeat(32_768))).toBe(false)
})

test('a letter is known by its first words', () => {
  expect(firstLine('\n  Mia,\n\nOn the ninth')).toBe('Mia, On the ninth')
  expect(firstLine('')).toBe('')
  expect(firstLine('word '.repeat(30)).length).toBeLessThanOrEqual(60)
  expect(isBlank(draft(' \n'))).toBe(true)
  expect(begun([draft(''), draft('Mia,')])).toEqual([draft('Mia,')])
})

test('whatever was given lies in one place, and only a knock or what was opened comes into view', () => {
  for (const one of given) {
    const places = [inView([one]), inBank([one]), setAside([one])].filter((place) => place.length > 0)
    expect(places, JSON.stringify(one)).toHaveLength(1)
  }
  expect(inView(given).every(({ cue, opened }) => cue || opened)).toBe(true)
})
