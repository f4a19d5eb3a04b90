import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  amongLetters,
  textFits,
  begun,
  begunFor,
  firstLine,
  inBank,
  inView,
  isBlank,
  isLong,
  letterFits,
  lineFits,
  noteFits,
  oneLine,
  plain,
  plainDraft,
  setAside,
  themeFits,
  untouched,
} from './letters.ts'
import { parsePage, purposes, type Draft } from './pages.ts'

const draft = (text: string): Draft => ({
  kind: 'draft',
  id: 'd',
  language: 'en',
  text,
  begun: '2026-03-25',
  changed: '2026-03-25',
})
/** Anything up to the Latin letters with marks: what cannot be seen is among it. */
const sign = fc.integer({ min: 0, max: 0x17f }).map((point) => String.fromCodePoint(point))
const pasted = fc.string({ unit: sign, maxLength: 60 })
/** Counted by hand, apart from the pattern that takes them out. */
const isUnseen = (sign: string) => {
  const point = sign.codePointAt(0) ?? 0
  return (point < 32 && point !== 9 && point !== 10) || (point >= 127 && point < 160)
}
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
  expect(textFits('a'.repeat(32_000))).toBe(true)
  expect(textFits('a'.repeat(32_768))).toBe(false)
  expect([textFits('word '.repeat(1500)), textFits('word '.repeat(1501))]).toEqual([true, false])
})

test('a letter is known by its first words', () => {
  expect(firstLine('\n  Mia,\n\nOn the ninth')).toBe('Mia, On the ninth')
  expect(firstLine('')).toBe('')
  expect(firstLine('word '.repeat(30)).length).toBeLessThanOrEqual(60)
  expect(isBlank(draft(' \n'))).toBe(true)
  expect(begun([draft(''), draft('Mia,')])).toEqual([draft('Mia,')])
})

test('S1-3 above 400 words a letter is called long, and above 1,500 it does not fit', () => {
  const words = (many: number) => draft(Array(many).fill('word').join(' '))
  expect([isLong(words(400)), isLong(words(401))]).toEqual([false, true])
  expect([letterFits(words(1500)), letterFits(words(1501))]).toEqual([true, false])
  const parts = { did: 'word '.repeat(300), cost: '', mine: '', will: 'word '.repeat(101), changed: '' }
  expect(isLong({ ...draft(''), parts })).toBe(true)
})

test('what cannot be seen is taken out of what was pasted; lines, tabs and every letter stay', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const made = plain(text)
      expect([...made].filter(isUnseen)).toEqual([])
      expect(plain(made)).toBe(made)
    }),
  )
  expect(plain('Mia,\r\n\tI\u0000 took\u0085 it.\u001b[0m')).toBe('Mia,\n\tI took it.[0m')
  expect(plain('¿Qué te costó? 👩‍👧')).toBe('¿Qué te costó? 👩‍👧')
  expect(oneLine(' About\n March \u0007')).toBe('About March')
  const parts = { did: 'a\u0000', cost: 'b\u0000', mine: 'c\u0000', will: 'd\u0000', changed: 'e\u0000' }
  const whole: Draft = { ...draft('f\u0000'), parts, theme: 'g\u0000', line: 'h\u0000' }
  expect(JSON.stringify(plainDraft(whole))).not.toContain('u0000')
  expect(plainDraft(draft('Mia,'))).toEqual(draft('Mia,'))
})

test('a draft under the pen may be of any length, and is there again', () => {
  const long: Draft = { ...draft('a'.repeat(100_000)), line: 'b'.repeat(200), theme: 'c'.repeat(900) }
  expect(parsePage(JSON.parse(JSON.stringify(long)))).toEqual(long)
  expect([letterFits(long), lineFits('b'.repeat(80)), lineFits('b'.repeat(81))]).toEqual([false, true, false])
  expect([themeFits('c'.repeat(400)), themeFits('c'.repeat(401))]).toEqual([true, false])
})

test('a draft goes again only when nothing at all was typed on it', () => {
  expect(untouched(draft(' '))).toBe(true)
  expect(untouched({ ...draft(''), theme: 'The rent money' })).toBe(false)
  expect(untouched({ ...draft(''), line: 'About March' })).toBe(false)
  expect(untouched({ ...draft(''), parts: { did: '', cost: '', mine: '', will: 'x', changed: '' } })).toBe(
    false,
  )
})

test('M-5 letters without a way to a door stand apart from those to leave', () => {
  const all = [draft('Mia,'), ...purposes.map((purpose) => ({ ...draft(purpose), purpose }))]
  expect(begun(all)).toEqual([draft('Mia,')])
  for (const purpose of purposes) {
    expect(begunFor(purpose, all).map(({ text }) => text)).toEqual([purpose])
  }
})

test('among letters stand letters, answers to them and the one ask, and nothing of another lane', () => {
  const kinds = ['letter', 'answer', 'ask', 'unreadable', 'not-fetched', 'thanks', 'limit', 'practical']
  const all = kinds.flatMap((kind) =>
    (['letter', 'practical', undefined] as const).map((lane) => ({ lane, kind })),
  )
  expect(amongLetters(all)).toEqual(kinds.slice(0, 5).map((kind) => ({ lane: 'letter', kind })))
})

test('whatever was given lies in one place, and only a knock or what was opened comes into view', () => {
  for (const one of given) {
    const places = [inView([one]), inBank([one]), setAside([one])].filter((place) => place.length > 0)
    expect(places, JSON.stringify(one)).toHaveLength(1)
  }
  expect(inView(given).every(({ cue, opened }) => cue || opened)).toBe(true)
})
