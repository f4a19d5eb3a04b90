import { describe, expect, test } from 'vitest'
import { monthAfter, monthOf, ownMonth, shownMonth, statesOf } from './calendar.ts'
import { marking, promised, promiseThing, settledThing, today, weekly } from './promises.contract.ts'
import { shownOf } from './promise-shown.ts'
import { livesOf } from './promises.ts'

describe('a month of my own', () => {
  test('S3-6 every day has what was said of it and what is still open, and nothing of another month', () => {
    const lives = livesOf([
      promised('a', '2026-03-02'),
      marking('a', 'kept'),
      promised('b', '2026-03-02'),
      promised('c', '2026-04-01'),
      weekly('d', '2026-03-30', [1, 3]),
    ])
    const month = ownMonth(lives, '2026-03')
    expect([...month.keys()].sort()).toEqual(['2026-03-02', '2026-03-30'])
    expect(month.get('2026-03-02')?.map(({ promise, mark }) => [promise.id, mark])).toEqual([
      ['a', 'kept'],
      ['b', undefined],
    ])
    expect([...ownMonth(lives, '2026-04').keys()].sort()).toEqual(['2026-04-01'])
  })

  test('S3-6 a state stands once in a day, however often it is so', () => {
    expect(statesOf(['told', 'kept', 'kept', 'open', 'told'])).toEqual(['kept', 'told', 'open'])
    expect(statesOf([])).toEqual([])
  })

  test('months go back and on over the end of a year', () => {
    expect([monthOf(today), monthAfter('2026-01', -1), monthAfter('2026-12', 1)]).toEqual([
      '2026-03',
      '2025-12',
      '2027-01',
    ])
  })
})

describe('a month of what I was shown', () => {
  test('S3-6 no day of it is older than the shelf, and a recurring promise has no day but those told', () => {
    const shown = shownOf([
      promiseThing(0, 'a'),
      settledThing(1, 'a', { of: '2025-12-30' }),
      settledThing(2, 'a', { of: '2026-03-02', mark: 'told' }),
      promiseThing(3, 'b', { when: { on: '2026-03-28', zone: 'UTC' } }),
      promiseThing(4, 'c', { when: { on: '2026-03-02', zone: 'UTC', every: [1] } }),
    ])
    expect([...shownMonth(shown, '2026-03', today).keys()].sort()).toEqual([
      '2026-03-02',
      today,
      '2026-03-28',
    ])
    expect(shownMonth(shown, '2025-12', today).size).toBe(0)
  })
})
