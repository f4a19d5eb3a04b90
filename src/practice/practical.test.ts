import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersTo } from './kinds.ts'
import {
  answerFault,
  exchangeOf,
  isPlain,
  onlyOneQuestion,
  practicalFault,
  practicalFits,
  practicalLines,
  practicalSigns,
} from './practical.ts'
import { parseEnvelope, practicalQuestions } from './words.ts'

test('B3-1 a note holds 280 signs, a picture counts for one, and what fits can be sealed', () => {
  expect([practicalFits('a'.repeat(280)), practicalFits('a'.repeat(281))]).toEqual([true, false])
  expect([practicalFits('ñ'.repeat(280)), practicalFits(` ${'a'.repeat(280)} \n`)]).toEqual([true, true])
  expect([practicalFits('🥐'.repeat(120) + 'a'.repeat(160)), practicalFits('a'.repeat(100_000))]).toEqual([
    true,
    false,
  ])
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 350 }), (text) => {
      fc.pre(practicalFault(text) === undefined)
      expect([...text.trim()].length).toBeLessThanOrEqual(practicalSigns)
      const note = { kind: 'practical', language: 'en', text: text.trim(), question: 'none' }
      expect(parseEnvelope(note)).toEqual(note)
    }),
  )
})

test('B3-1 one question at most, however it is marked, and an address is none', () => {
  for (const one of [
    'The pickup is at five.',
    'Can you bring his jacket?',
    'Really??',
    'Really?!?',
    '¿Puede recogerla a las cinco?',
    'It is here: https://maps.example/?q=clinic. Does five work?',
  ])
    expect(onlyOneQuestion(one), one).toBe(true)
  for (const two of [
    'Can you come? And when?',
    'Can you come?When?',
    '¿Puede venir? ¿Cuándo?',
    '¿Puede venir ¿o no',
    'هل تأتي؟ ومتى؟',
  ])
    expect(onlyOneQuestion(two), two).toBe(false)
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z .,]*$/), fc.stringMatching(/^[a-z .,]+$/), (before, between) => {
      expect(onlyOneQuestion(`${before}?`)).toBe(true)
      expect(onlyOneQuestion(`${before}?${between}?`)).toBe(false)
    }),
  )
})

test('B3-1 every text has one sentence to say what is in the way, or none', () => {
  expect(practicalFault(' \n')).toBe('empty')
  expect(practicalFault('a'.repeat(100_000))).toBe('long')
  expect(practicalFault('Five\u0000 at the clinic.')).toBe('odd')
  expect(practicalFault('Five? Or six?')).toBe('questions')
  expect(answerFault('Five? Or six?')).toBeUndefined()
  expect(practicalFault('Five at the clinic.\n\tThe blue door. 👩‍👩‍👧')).toBeUndefined()
  expect([isPlain('a\u0007'), isPlain('a\u0085'), isPlain('a\ud800'), isPlain('a\u200f')]).toEqual([
    false,
    false,
    false,
    true,
  ])
})

test('B3-1 what asks nothing has no lines; a yes or a no, and another time, are the only ones', () => {
  expect(practicalLines).toEqual({ none: [], 'yes-no': ['yes', 'no'], time: ['yes', 'no', 'other-time'] })
  expect(Object.keys(practicalLines)).toEqual([...practicalQuestions])
  for (const lines of Object.values(practicalLines))
    for (const line of lines) expect(answersTo.practical.lines).toContain(line)
})

const note = (word: string, on: number, re?: string) => ({ word, on, ...(re !== undefined && { re }) })
const order = (given: ReturnType<typeof note>[], left: ReturnType<typeof note>[]) =>
  exchangeOf(given, left).map((one) =>
    [one.note, ...one.answers].map(({ side, one: { word } }) => `${side} ${word}`),
  )

test('the exchange is one list, the latest day first, with what was said back under each note', () => {
  expect(order([note('a', 10), note('b', 8)], [note('c', 9), note('d', 10)])).toEqual([
    ['theirs a'],
    ['mine d'],
    ['mine c'],
    ['theirs b'],
  ])
  expect(order([note('a', 8), note('x', 11, 'c')], [note('b', 9), note('c', 8), note('y', 9, 'a')])).toEqual([
    ['mine c', 'theirs x'],
    ['theirs a', 'mine y'],
    ['mine b'],
  ])
  expect(order([note('a', 8), note('z', 9, 'y')], [note('y', 8, 'a'), note('w', 8, 'gone')])).toEqual([
    ['theirs a', 'mine y', 'theirs z'],
    ['mine w'],
  ])
})

test('nothing that was given or left is missing from the exchange, or stands in it twice', () => {
  const placed = fc.record({ on: fc.nat(9), re: fc.option(fc.nat(11), { nil: undefined }) })
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 12 }), (all) => {
      const list = all.map(({ on, re }, at) =>
        note(`${at}`, on, re !== undefined && re < at ? `${re}` : undefined),
      )
      const given = list.filter((_, at) => at % 2 === 0)
      const left = list.filter((_, at) => at % 2 === 1)
      const words = exchangeOf(given, left).flatMap(({ note, answers }) =>
        [note, ...answers].map(({ one }) => one.word),
      )
      expect(words.sort()).toEqual(list.map(({ word }) => word).sort())
    }),
  )
})
