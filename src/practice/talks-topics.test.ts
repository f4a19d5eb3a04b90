import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageWords } from './pages.ts'
import { hushed, isNotTonight, notTonight, notTonightFault, notTonightSigns } from './talks-topics.ts'

const listed = (text: string): PageWords => ({ kind: 'not-tonight', id: text.slice(0, 32), text })
const ask = (topic: string, more = {}) => ({ word: topic, by: 'them' as const, topic, mine: false, ...more })

const letters = [...'abcdefghijklmnopqrstuvwxyzáéíóúñü']
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 9 })
const topic = fc.array(word, { minLength: 1, maxLength: 6 })
const between = fc.constantFrom(' ', '  ', ', ', ' – ', '/', '. ')

/** The same words as someone else may write them. */
const otherwise = (words: readonly string[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...words], { minLength: words.length }),
      between,
      fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
        (text: string) => `${text}?`,
      ),
    )
    .map(([shuffled, gap, write]) => write(shuffled.join(gap)))

describe('topics that are not for now', () => {
  test('S2-8 a listed topic is known again in any case, order, accents and signs, among other words', () => {
    fc.assert(
      fc.property(
        topic.chain((words) => fc.tuple(fc.constant(words), otherwise(words), topic)),
        ([words, written, more]) => {
          expect(isNotTonight(written, [words.join(' ')])).toBe(true)
          expect(isNotTonight(`${more.join(' ')} ${written}`, [words.join(' ')])).toBe(true)
          expect(isNotTonight(words.join(' '), [written])).toBe(true)
        },
      ),
    )
  })

  test('S2-8 what shares no word with the list is shown', () => {
    const other = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(topic, fc.array(other, { minLength: 1 }), (words, numbers) => {
        expect(isNotTonight(numbers.join(' '), [words.join(' ')])).toBe(false)
        expect(isNotTonight(words.join(' '), [])).toBe(false)
      }),
    )
  })

  test('S2-8 a longer list never shows more', () => {
    fc.assert(
      fc.property(topic, fc.array(topic), fc.array(topic), (asked, list, more) => {
        const text = (lines: readonly (readonly string[])[]) => lines.map((line) => line.join(' '))
        if (isNotTonight(asked.join(' '), text(list)))
          expect(isNotTonight(asked.join(' '), text([...more, ...list]))).toBe(true)
      }),
    )
  })

  test.each([
    ['the money', 'Money, and who pays', true],
    ['debt', 'Our debts from March', true],
    ['papeles', 'El papel del banco', true],
    ['el dinero', '¿Hablamos del dinero de marzo?', true],
    ['Ana’s school', 'Anas school trip', true],
    ['my mother’s house', 'Your mother’s house', true],
    ['money', 'The monetary thing', false],
    ['car', 'How we care', false],
    ['the past', 'The future', false],
    ['past use', 'What we use', false],
    ['to be', 'be to', true],
    ['…', 'anything', false],
    ['', 'anything', false],
  ])('S2-8 “%s” on the list, “%s” asked: %s', (list, asked, hidden) => {
    expect(isNotTonight(asked, [list])).toBe(hidden)
  })

  test('S2-8 only what the other asks, and I did not say yes to, is kept from me', () => {
    const asks = [
      ask('Money'),
      ask('The school'),
      ask('money in March', { mine: true }),
      ask('money again', { by: 'me' as const }),
    ]
    const pages: readonly PageWords[] = [
      listed('money'),
      { kind: 'parked', id: 'a', text: 'school', on: '2026-03-01' },
    ]
    expect(hushed(asks, pages).map(({ topic }) => topic)).toEqual(['Money'])
    expect(hushed(asks, [])).toEqual([])
    expect(notTonight(pages)).toHaveLength(1)
  })

  test('S2-8 a topic on the list has a word in it, and 60 signs at most', () => {
    for (const empty of ['', '  ', '…', '?!']) expect(notTonightFault(empty)).toBe('empty')
    expect(notTonightFault('the money')).toBeUndefined()
    expect(notTonightFault('a'.repeat(notTonightSigns))).toBeUndefined()
    expect(notTonightFault('a'.repeat(notTonightSigns + 1))).toBe('long')
    expect(notTonightFault('x'.repeat(100_000))).toBe('long')
    expect(notTonightFault('money\u0000')).toBe('odd')
  })
})
