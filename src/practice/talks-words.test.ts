import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTurn } from './turns.ts'
import {
  leastRoom,
  mostSense,
  mostToSay,
  noteFault,
  roomToSayBack,
  sayBackFault,
  sayFault,
  sayOf,
  senseFault,
  topicFault,
  topicSigns,
  wordsIn,
} from './talks-words.ts'

const many = (words: number) => Array.from({ length: words }, () => 'word').join(' ')
const paces = ['live', 'letter'] as const

describe('how much fits', () => {
  test('S2-3 a turn is 150 words live and 300 at letter pace', () => {
    expect(mostToSay).toEqual({ live: 150, letter: 300 })
    for (const pace of paces) {
      expect(sayFault(many(mostToSay[pace]), pace)).toBeUndefined()
      expect(sayFault(many(mostToSay[pace] + 1), pace)).toBe('long')
      for (const empty of ['', ' \n ', '…', '- ?']) expect(sayFault(empty, pace)).toBe('empty')
    }
  })

  test('S2-3 saying it back takes half as much again at most, and always has room for a sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.constantFrom(...paces), (said, pace) => {
        const room = Math.max(leastRoom, Math.floor(said * 1.5))
        expect(roomToSayBack(many(said), pace)).toBe(room)
        expect(sayBackFault(many(room), many(said), pace)).toBeUndefined()
        expect(sayBackFault(many(room + 1), many(said), pace)).toBe('long')
      }),
    )
    expect(roomToSayBack(undefined, 'live')).toBe(225)
    expect(sayBackFault(' ', 'Tired.', 'live')).toBe('empty')
  })

  test('S2-3 signs alone are no words, and what has no gaps is no way around', () => {
    expect(wordsIn('I counted — every night … 20:30')).toBe(5)
    expect(wordsIn('')).toBe(0)
    expect(wordsIn('x'.repeat(20))).toBe(1)
    expect(wordsIn('x'.repeat(21))).toBe(2)
    for (const pace of paces) {
      expect(sayFault('x'.repeat(100_000), pace)).toBe('long')
      expect(sayFault(`a${' '.repeat(100_000)}b`, pace)).toBe('long')
      expect(sayFault(`a ${'- '.repeat(50_000)}`, pace)).toBe('long')
    }
  })

  test('S2-3 what fits by words always fits in what is handed over, whatever it is written with', () => {
    const signs = fc.string({ unit: 'binary', maxLength: 1_500, size: 'max' })
    fc.assert(
      fc.property(signs, signs, (text, sense) => {
        if (sayBackFault(text, many(300), 'letter') !== undefined || senseFault(sense) !== undefined) return
        const words = sayOf({ text, sense, wish: '' }, { language: 'en', maySense: true })
        expect(new TextEncoder().encode(JSON.stringify(words)).length).toBeLessThan(32_768)
        expect(parseTurn(JSON.parse(JSON.stringify(words)))).toEqual(words)
      }),
      { numRuns: 40 },
    )
    const widest = { text: '字'.repeat(9_000), sense: '字'.repeat(1_200), wish: 'ideas' }
    expect(sayBackFault(widest.text, many(300), 'letter')).toBeUndefined()
    const words = sayOf(widest, { language: 'en', again: 'not-quite', maySense: true })
    expect(new TextEncoder().encode(JSON.stringify(words)).length).toBeLessThan(32_768)
  })

  test('S2-3 signs that no page can show are said at the field', () => {
    expect(sayFault('I counted\u0000 it', 'live')).toBe('odd')
    expect(senseFault('a\u0007')).toBe('odd')
    expect(topicFault('March\u0000')).toBe('odd')
    expect(noteFault('a\uD800')).toBe('odd')
    expect(sayFault('Two\nlines\tand a tab', 'live')).toBeUndefined()
  })

  test('S2-3 what makes sense is a line or two, and may stay blank', () => {
    for (const blank of ['', '  ', '…']) expect(senseFault(blank)).toBeUndefined()
    expect(senseFault(many(mostSense))).toBeUndefined()
    expect(senseFault(many(mostSense + 1))).toBe('long')
  })

  test('S2-1 a talk has one topic, on one line of 120 signs', () => {
    expect(topicSigns).toBe(120)
    expect(topicFault(' March ')).toBeUndefined()
    expect(topicFault('é'.repeat(120))).toBeUndefined()
    expect(topicFault('😀'.repeat(119))).toBe('empty')
    expect(topicFault(`a${'😀'.repeat(120)}`)).toBe('long')
    expect(topicFault('a\nb')).toBe('odd')
    for (const empty of ['', '  ', '…']) expect(topicFault(empty)).toBe('empty')
  })
})

describe('what is handed over', () => {
  const fields = { text: ' I counted. ', sense: ' you slept badly ', wish: 'ears' }

  test('B3-2 ears or ideas may be said with any turn, and need not be', () => {
    expect(sayOf(fields, { language: 'en', maySense: true })).toEqual({
      kind: 'say',
      language: 'en',
      text: 'I counted.',
      wish: 'ears',
      sense: 'you slept badly',
    })
    for (const again of ['more', 'not-quite'] as const)
      expect(sayOf({ ...fields, wish: 'ideas' }, { language: 'es', again, maySense: false })).toEqual({
        kind: 'say',
        language: 'es',
        text: 'I counted.',
        again,
        wish: 'ideas',
      })
    for (const wish of ['', 'open', 'advice'])
      expect(sayOf({ ...fields, sense: ' … ', wish }, { language: 'en', maySense: true })).toEqual({
        kind: 'say',
        language: 'en',
        text: 'I counted.',
      })
  })
})
