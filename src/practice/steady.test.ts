import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from './days.ts'
import type { PageWords } from './pages.ts'
import { daysOf, doneOn, lineFault, lineToKeep, mayAddSteady, mostSteady, steadyList } from './steady.ts'

/** A Friday. */
const today = '2026-11-20'
const act = (id: string, what = 'Rent on the first'): PageWords => ({
  kind: 'steady',
  id,
  act: what,
  on: today,
})
const done = (id: string, steady: string, on: string): PageWords => ({ kind: 'steady-done', id, steady, on })

describe('the steady list', () => {
  test('F1-2 it holds up to five acts, in the order they were put on it', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => act(id))
    expect(mostSteady).toBe(5)
    expect(steadyList(five, today).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(mayAddSteady(steadyList(five.slice(1), today))).toBe(true)
    expect(mayAddSteady(steadyList(five, today))).toBe(false)
  })

  test('F1-2 an act is done once a day, and two devices that both say so are one day', () => {
    const pages = [
      act('a'),
      act('b'),
      done('1', 'a', today),
      done('2', 'a', today),
      done('3', 'b', '2026-11-19'),
    ]
    const [a, b] = steadyList(pages, today)
    expect(a).toMatchObject({ doneToday: true, weeks: [{ from: '2026-11-16', days: [today] }] })
    expect(b).toMatchObject({ doneToday: false, weeks: [{ from: '2026-11-16', days: ['2026-11-19'] }] })
    expect(doneOn(pages, 'a', today)).toEqual(['1', '2'])
    expect(doneOn(pages, 'a', '2026-11-19')).toEqual([])
    expect(daysOf(pages, 'b')).toEqual(['3'])
  })

  test('F1-2 abuse 19 it shows the days of the last four weeks and no others, and never a number', () => {
    const marked = fc.array(fc.integer({ min: -60, max: 0 }), { maxLength: 60 })
    fc.assert(
      fc.property(marked, fc.integer({ min: 0, max: 6 }), (offsets, shift) => {
        const now = daysAfter(today, shift)
        const days = offsets.map((offset) => daysAfter(now, offset))
        const pages = [act('a'), ...days.map((on, place) => done(`${place}`, 'a', on))]
        const [view] = steadyList(pages, now)
        const weeks = view?.weeks ?? []
        const shown = weeks.flatMap((week) => week.days)
        const since = daysAfter(now, 1 - Temporal.PlainDate.from(now).dayOfWeek - 21)
        expect(new Set(shown)).toEqual(new Set(days.filter((day) => day >= since)))
        expect(shown).toHaveLength(new Set(shown).size)
        for (const { from, days: inWeek } of weeks) {
          expect(Temporal.PlainDate.from(from).dayOfWeek).toBe(1)
          expect(inWeek).toEqual([...inWeek].sort())
          expect(inWeek.every((day) => day >= from && day < daysAfter(from, 7))).toBe(true)
        }
        expect(weeks.map(({ from }) => from)).toEqual(
          weeks
            .map(({ from }) => from)
            .sort()
            .reverse(),
        )
        expect(JSON.stringify(view)).not.toMatch(/:\s*-?\d/)
      }),
    )
  })
})

test('a line that is empty or too long is told so; what cannot be seen in it goes', () => {
  expect(lineFault(' \n\t')).toBe('empty')
  expect(lineFault('\u0000\u0007')).toBe('empty')
  expect(lineFault('x'.repeat(400))).toBe(undefined)
  expect(lineFault(`  ${'x'.repeat(400)}  `)).toBe(undefined)
  expect(lineFault('x'.repeat(401))).toBe('long')
  expect(lineFault('x'.repeat(100_000))).toBe('long')
  expect(lineToKeep(' Rent\u0000 on\u001B the first \r\n')).toBe('Rent on the first')
})
