import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysOf, dayOnly, lineFor, stoppedOn, withoutDay, wordsFault, daySigns } from './day-words.ts'
import { dateOfDay } from './days.ts'
import type { EnvelopeWords } from './words.ts'

const language = 'en' as const
const line = (on: string, text = 'I call the clinic.'): EnvelopeWords => ({
  kind: 'today',
  language,
  text,
  on,
})
const thanks: EnvelopeWords = { kind: 'answer', language, line: 'thank-you' }

const left = (word: string, words: EnvelopeWords | undefined, re?: string) => ({
  word,
  words,
  on: 20_500,
  takenBack: false,
  ...(re !== undefined && { re }),
})
const given = (
  word: string,
  on = 20_500,
  more: { kind?: 'today' | 'answer' | 'practical'; re?: string } = {},
) => ({
  word,
  on,
  kind: 'today' as const,
  answered: false,
  ...more,
})

const day = fc.integer({ min: 20_400, max: 20_600 })
const theirs = fc.uniqueArray(day, { maxLength: 12 })

test('S3-8 only days that hold something are there, newest first; a missing day is no row', () => {
  fc.assert(
    fc.property(theirs, theirs, (mine, others) => {
      const days = daysOf(
        {
          left: mine.map((on) => left(`l${on}`, line(dateOfDay(on)))),
          given: others.map((on) => given(`g${on}`, on)),
        },
        {},
      )
      const dates = [...new Set([...mine, ...others].map(dateOfDay))].sort().reverse()
      expect(days.map(({ date }) => date)).toEqual(dates)
      expect(days.every(({ lines }) => lines.length > 0)).toBe(true)
    }),
  )
})

test('S3-8 with the day of stopping, nothing later than it is shown to whoever stopped', () => {
  const two = { left: [left('a', line('2026-02-16'))], given: [given('b', 20_499), given('c', 20_501)] }
  expect(daysOf(two, {}, '2026-02-16').map(({ date }) => date)).toEqual(['2026-02-16', '2026-02-15'])
  const came = { left: [], given: [given('opened'), given('unopened'), given('before', 20_499)] }
  const ids = (until?: string) =>
    daysOf(came, { opened: line('2026-02-16') }, until).flatMap(({ lines }) =>
      lines.map(({ one }) => one.word),
    )
  expect(ids('2026-02-16')).toEqual(['opened', 'before'])
  expect(ids()).toEqual(['opened', 'unopened', 'before'])
  expect(stoppedOn([{ kind: 'day-stopped', id: 'mia', on: '2026-02-16' }], 'mia')).toBe('2026-02-16')
  expect(stoppedOn([{ kind: 'day-stopped', id: 'ann', on: '2026-02-16' }], 'mia')).toBeUndefined()
})

test('S3-8 a line can be thanked for, and nothing else said to it is shown', () => {
  const two = {
    left: [left('a', line('2026-02-16')), left('t', thanks, 'g')],
    given: [given('x', 20_500, { kind: 'answer', re: 'a' }), given('g')],
  }
  const words = (answer: EnvelopeWords) => daysOf(two, { x: answer })[0]?.lines
  expect(words(thanks)?.map(({ side, thanked }) => [side, thanked])).toEqual([
    ['theirs', false],
    ['mine', true],
  ])
  const own: EnvelopeWords = { kind: 'answer', language, text: 'You never do.' }
  expect(words(own)?.at(1)?.thanked).toBe(false)
  expect(words({ kind: 'answer', language, line: 'no' })?.at(1)?.thanked).toBe(false)
})

test('S3-8 one line a day: the one for this date stands, also when it was taken back', () => {
  const lines = [{ ...left('a', line('2026-02-16')), takenBack: true }, left('b', line('2026-02-15'))]
  expect(lineFor(lines, '2026-02-16')?.word).toBe('a')
  expect(lineFor(lines, '2026-02-17')).toBeUndefined()
})

test('S3-8 lines and thank-yous lie apart from the practical notes, and all else stays among them', () => {
  const note: EnvelopeWords = { kind: 'practical', language, text: 'Pickup at four.', question: 'none' }
  const two = {
    left: [left('n', note), left('a', line('2026-02-16')), left('t', thanks, 'g'), left('gone', undefined)],
    given: [
      given('m', 20_500, { kind: 'practical' }),
      given('r', 20_500, { kind: 'answer', re: 'n' }),
      given('x', 20_500, { kind: 'answer', re: 'a' }),
      given('g'),
    ],
  }
  const words = (all: { left: readonly { word: string }[]; given: readonly { word: string }[] }) => [
    all.left.map(({ word }) => word),
    all.given.map(({ word }) => word),
  ]
  expect(words(dayOnly(two))).toEqual([
    ['a', 't'],
    ['x', 'g'],
  ])
  expect(words(withoutDay(two))).toEqual([
    ['n', 'gone'],
    ['m', 'r'],
  ])
})

test('a few words: empty, too long, and what no screen can show, for any size of paste', () => {
  expect(wordsFault(' \n ', daySigns)).toBe('empty')
  expect(wordsFault('a'.repeat(120), daySigns)).toBeUndefined()
  expect(wordsFault('a'.repeat(121), daySigns)).toBe('long')
  expect(wordsFault('🍎'.repeat(120), daySigns)).toBeUndefined()
  expect(wordsFault('🍎'.repeat(121), daySigns)).toBe('long')
  expect(wordsFault('a'.repeat(100_000), daySigns)).toBe('long')
  expect(wordsFault('call\u0007', daySigns)).toBe('odd')
})
