import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from './days.ts'
import type { PageWords } from './pages.ts'
import { endedPage, isQuestionHere, mayBegin, mayGoOn, openPage, seasonNotes, seasonsOf } from './seasons.ts'

const first = '2026-03-02'
const season = (id: string, begun: string, ended?: string): PageWords => ({
  kind: 'season',
  id,
  name: `Season ${id}`,
  begun,
  ...(ended !== undefined && { ended }),
})
const line = (id: string, of: string, on: string): PageWords => ({
  kind: 'season-line',
  id,
  season: of,
  text: `Line ${id}`,
  on,
})
const note = (on: string): PageWords => ({ kind: 'season-note', id: on, text: 'The mornings.', on })

describe('seasons', () => {
  test('S6-1 a season holds its own words and the days they were written on, and nothing between them', () => {
    const pages = [
      season('a', first, '2026-05-01'),
      season('b', '2026-05-01'),
      line('1', 'a', '2026-03-04'),
      line('2', 'b', '2026-05-02'),
      line('3', 'a', '2026-04-01'),
      line('4', 'gone', '2026-04-01'),
    ]
    const [b, a] = seasonsOf(pages)
    expect([b?.id, a?.id]).toEqual(['b', 'a'])
    expect(a?.lines.map(({ id }) => id)).toEqual(['1', '3'])
    expect(b?.lines.map(({ id }) => id)).toEqual(['2'])
    expect(JSON.stringify(seasonsOf(pages))).not.toMatch(/:\s*-?\d/)
  })

  test('S6-1 a season goes on until its owner ends it, whatever the day, and then another begins', () => {
    const open = seasonsOf([season('a', first)])
    expect(mayBegin([])).toBe(true)
    expect(mayBegin(open)).toBe(false)
    const ended = seasonsOf(open.map((one) => endedPage(one, '2029-01-01')))
    expect(mayBegin(ended)).toBe(true)
    expect(mayGoOn(ended, 'a')).toBe(true)
    expect(ended.map(openPage)).toEqual([season('a', first)])
    const later = seasonsOf([season('a', first, first), season('b', first, first)])
    expect([mayGoOn(later, 'a'), mayGoOn(later, 'b')]).toEqual([false, true])
    expect(mayGoOn(seasonsOf([season('a', first, first), season('b', first)]), 'a')).toBe(false)
  })

  test('S6-6 the question is there ninety days after one came, and ninety days after each answer', () => {
    expect(isQuestionHere([], first, daysAfter(first, 89))).toBe(false)
    expect(isQuestionHere([], first, daysAfter(first, 90))).toBe(true)
    expect(isQuestionHere([], first, daysAfter(first, 4000))).toBe(true)
    fc.assert(
      fc.property(fc.array(fc.nat(800), { minLength: 1 }), fc.nat(1200), (answered, now) => {
        const notes = answered.map((days) => note(daysAfter(first, days)))
        const last = Math.max(...answered)
        expect(isQuestionHere(notes, first, daysAfter(first, now))).toBe(now >= last + 90)
      }),
    )
  })

  test('S6-6 answers stand as they were written, the latest first', () => {
    const notes = [note('2026-06-01'), note('2026-03-01'), note('2026-09-01')]
    expect(seasonNotes(notes).map(({ on }) => on)).toEqual(['2026-09-01', '2026-06-01', '2026-03-01'])
  })
})
