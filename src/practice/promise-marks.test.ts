import { describe, expect, test } from 'vitest'
import { markFault } from './promise-marks.ts'
import { marks } from './pages.ts'
import { promised, today, weekly } from './promises.contract.ts'

const noon = Temporal.Instant.from('2026-03-25T12:00:00Z').epochMilliseconds / 1000
const fault = (marking: Parameters<typeof markFault>[1], due = today) =>
  markFault(promised('a', due), marking, today, noon)

describe('marking a day', () => {
  test('S3-4 a day that is over was not changed ahead; every other mark may be set on any day', () => {
    for (const mark of marks)
      expect(fault({ mark }, '2026-03-24'), mark).toBe(mark === 'ahead' ? 'late' : undefined)
    expect(fault({ mark: 'ahead', to: '2026-03-26' })).toBe(undefined)
    expect(fault({ mark: 'ahead', to: '2026-03-25' }, '2026-03-28')).toBe(undefined)
  })

  test('it is moved to a day that is there, not gone, another one, and within a year', () => {
    const to = (day: string) => fault({ mark: 'ahead', to: day })
    expect([to('2026-02-31'), to('2026-03-24'), to(today), to('2027-04-01'), to('')]).toEqual([
      'day',
      'past',
      'same',
      'far',
      'day',
    ])
    expect(fault({ mark: 'kept', to: '2026-03-26' })).toBe('day')
    expect(fault({ mark: 'kept', of: '2026-02-31' })).toBe('day')
  })

  test('a recurring promise is changed ahead a day at a time, and let go as a whole', () => {
    const walk = weekly('a', '2026-03-23', [1, 3, 5])
    expect(markFault(walk, { mark: 'ahead' }, today, noon)).toBe('day')
    expect(markFault(walk, { mark: 'ahead', of: '2026-03-27' }, today, noon)).toBe(undefined)
    expect(markFault(walk, { mark: 'let' }, today, noon)).toBe(undefined)
  })
})
