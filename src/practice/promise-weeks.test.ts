import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueDays } from './cadence.ts'
import { daysAfter } from './days.ts'
import { daysInWeeks, goneOn, runningOn, runsUntil } from './promise-weeks.ts'
import { promised, weekly } from './promises.contract.ts'

const end = '2027-12-31'

describe('a promise that comes again', () => {
  test('S3-2 it runs for a week, and rests unless its owner goes on with it', () => {
    const daily = weekly('a', '2026-03-23', [1, 2, 3, 4, 5, 6, 7])
    expect(daysInWeeks(daily, '2026-03-01', end)).toHaveLength(7)
    expect([runsUntil(daily), runningOn(daily, '2026-03-28')]).toEqual(['2026-03-29', 'running'])
    expect(runningOn(daily, '2026-03-29')).toBe('last')
    expect(runningOn(daily, '2026-03-30')).toBe('resting')
  })

  test('S3-2 going on in time leaves no gap; after a rest it begins again today, and the days of rest stay blank', () => {
    const daily = weekly('a', '2026-03-23', [1, 2, 3, 4, 5, 6, 7])
    const onTime = goneOn(daily, '2026-03-29')
    expect(daysInWeeks(onTime, '2026-03-01', end)).toEqual(dueDays(when(onTime), '2026-03-23', '2026-04-05'))
    const late = goneOn(daily, '2026-04-02')
    expect(daysInWeeks(late, '2026-03-30', end)).toEqual(dueDays(when(late), '2026-04-02', '2026-04-08'))
    expect(runningOn(late, '2026-04-02')).toBe('running')
  })

  test('S3-2 once a week: after its day one may go on at once, and the next is a week later', () => {
    const mondays = weekly('a', '2026-03-23', [1])
    expect([runningOn(mondays, '2026-03-22'), runningOn(mondays, '2026-03-23')]).toEqual(['running', 'last'])
    const on = goneOn(mondays, '2026-03-23')
    expect([daysInWeeks(on, '2026-03-23', end), runningOn(on, '2026-03-23')]).toEqual([
      ['2026-03-23', '2026-03-30'],
      'running',
    ])
  })

  test('S3-2 no day is due that its owner did not take up, however often and whenever they go on', () => {
    const presses = fc
      .array(fc.nat(40), { maxLength: 8 })
      .map((days) => days.sort((one, other) => one - other))
    const chosen = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    fc.assert(
      fc.property(chosen, presses, (every, pressed) => {
        const start = '2026-03-23'
        const weeks = [start]
        let promise = weekly('a', start, every)
        for (const after of pressed) {
          const day = daysAfter(start, after)
          if (runningOn(promise, day) === 'running') continue
          weeks.push(day > runsUntil(promise) ? day : daysAfter(runsUntil(promise), 1))
          promise = goneOn(promise, day)
        }
        const week = [0, 1, 2, 3, 4, 5, 6]
        const taken = new Set(weeks.flatMap((from) => week.map((after) => daysAfter(from, after))))
        expect(daysInWeeks(promise, '', end)).toEqual(
          dueDays(when(promise), start, end).filter((day) => taken.has(day)),
        )
      }),
    )
  })

  test('what is due once is neither running nor resting', () => {
    expect(runningOn(promised('a', '2026-03-23'), '2026-03-23')).toBe(undefined)
    expect(daysInWeeks(promised('a', '2026-03-23'), '', end)).toEqual([])
  })

  test('the list of weeks stays short', () => {
    let promise = weekly('a', '2026-03-23', [1])
    for (let week = 0; week < 100; week += 1) promise = goneOn(promise, daysAfter('2026-03-23', 7 * week))
    expect(promise.renewed).toHaveLength(60)
    expect(runsUntil(promise)).toBe(daysAfter('2026-03-23', 7 * 100 + 6))
  })
})

function when(promise: ReturnType<typeof weekly>) {
  if (!promise.when) throw new Error('it has no days')
  return promise.when
}
