import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  goalsOf,
  monthFaults,
  monthFields,
  monthParts,
  monthSigns,
  monthsOf,
  monthToKeep,
  notesOf,
  type Goal,
  type Note,
} from './growth.ts'
import { type PageWords, parsePage } from './pages.ts'

const today = '2026-11-20'
const blank = { values: '', kept: '', learned: '' }

describe('the look at a month', () => {
  test('B4-2 any one of the three is enough, and what is kept is what was typed', () => {
    const typed = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(fc.record({ values: typed, kept: typed, learned: typed }), (fields) => {
        const month = monthToKeep(fields, today)
        const filled = monthParts.filter((part) => month[part] !== undefined)
        expect(monthFaults(fields)).toEqual(filled.length === 0 ? { values: 'empty' } : undefined)
        expect(parsePage(month)).toEqual(month)
        for (const part of filled) expect(fields[part]).toContain(month[part]?.split('\n')[0])
        expect(monthToKeep(monthFields(month), today)).toEqual(month)
      }),
    )
    expect(monthToKeep({ ...blank, kept: ' I paid.\u0007 ' }, today)).toEqual({
      kind: 'month',
      id: '2026-11',
      kept: 'I paid.',
      on: today,
    })
  })

  test('B4-2 it has no number in it and no form of others: three places for words, and its month', () => {
    const month = monthToKeep({ values: 'a', kept: 'b', learned: 'c' }, today)
    expect(Object.keys(month).sort()).toEqual(['id', 'kept', 'kind', 'learned', 'on', 'values'])
    for (const more of [{ score: 3 }, { sum: 40 }, { barc: [1] }])
      expect(parsePage({ ...month, ...more })).toBe(undefined)
  })

  test('what is too long is told at its own field', () => {
    expect(monthFaults({ ...blank, kept: 'x'.repeat(monthSigns) })).toBe(undefined)
    expect(monthFaults({ ...blank, kept: 'x'.repeat(monthSigns + 1), learned: 'y'.repeat(100_000) })).toEqual(
      {
        kept: 'long',
        learned: 'long',
      },
    )
    expect(monthFaults({ ...blank, learned: '\u0000\n ' })).toEqual({ values: 'empty' })
  })

  test('the fullest month fits in one sealed page, in any script', () => {
    for (const sign of ['語', 'é', '😀', '\n']) {
      const text = `a${sign.repeat(monthSigns)}`.slice(0, monthSigns - 1) + 'b'
      const month = monthToKeep({ values: text, kept: text, learned: text }, today)
      expect(new TextEncoder().encode(JSON.stringify(month)).length).toBeLessThan(32_768)
    }
  })

  test('months stand the latest first, and one without a look is not there', () => {
    const months = ['2026-03', '2026-11', '2025-12'].map((id) => ({
      ...monthToKeep(blank, `${id}-01`),
      values: 'x',
    }))
    expect(monthsOf(months).map(({ id }) => id)).toEqual(['2026-11', '2026-03', '2025-12'])
  })
})

describe('goals and notes', () => {
  const goal = (id: string, done?: string): Goal => ({
    kind: 'goal',
    id,
    text: `Goal ${id}`,
    on: '2026-01-01',
    ...(done !== undefined && { done }),
  })
  const note = (id: string, on: string, person?: string): Note => ({
    kind: 'note',
    id,
    text: `Note ${id}`,
    on,
    ...(person !== undefined && { person }),
  })

  test('B4-5 a goal is words and days: done is a day, and there is no place for who set it or how far it is', () => {
    const pages = [goal('a'), goal('b', '2026-02-01'), goal('c', '2026-03-01'), goal('d')]
    const { open, done } = goalsOf(pages)
    expect([open.map(({ id }) => id), done.map(({ id }) => id)]).toEqual([
      ['a', 'd'],
      ['c', 'b'],
    ])
    expect(JSON.stringify([open, done])).not.toMatch(/:\s*-?\d/)
    for (const more of [{ by: 'mia' }, { person: 'mia' }, { due: today }, { part: 0.5 }])
      expect(parsePage({ ...goal('a'), ...more })).toBe(undefined)
  })

  test('B4-1 notes about someone stand with them alone, and a note about someone put away is away with them', () => {
    const pages: PageWords[] = [
      note('a', '2026-01-01'),
      note('b', '2026-03-01', 'mia'),
      note('c', '2026-02-01', 'sam'),
    ]
    expect(notesOf(pages, ['mia', 'sam']).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
    expect(notesOf(pages, ['mia']).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(notesOf(pages, ['mia', 'sam'], 'mia').map(({ id }) => id)).toEqual(['b'])
  })
})
