import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PageOf, PageWords } from './pages.ts'
import {
  comingReminders,
  dueReminders,
  isQuiet,
  quietFaults,
  quietOf,
  reminderFaults,
  remindersOf,
} from './reminders.ts'

const zone = 'Europe/Berlin'
const every = [1, 2, 3, 4, 5, 6, 7]
const at = (text: string) => Math.floor(Date.parse(text) / 1000)
const remind = (id: string, time: string, more: Partial<PageOf<'reminder'>> = {}): PageOf<'reminder'> => ({
  kind: 'reminder',
  id,
  text: `Do ${id}`,
  at: time,
  days: every,
  ...more,
})
const quiet = (from: string, to: string): PageWords => ({ kind: 'quiet-hours', id: 'quiet-hours', from, to })
const due = (pages: readonly PageWords[], moment: string) =>
  dueReminders(pages, at(moment), zone).map(({ id }) => id)

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') })
const days = fc.subarray(every, { minLength: 1 })

test('S3-7 a reminder comes at its own time on its own days, and is over some hours after it', () => {
  const pages = [remind('a', '09:00', { days: [5] })]
  expect(due(pages, '2026-11-20T07:59:00Z')).toEqual([])
  expect(due(pages, '2026-11-20T08:00:00Z')).toEqual(['a'])
  expect(due(pages, '2026-11-20T10:59:00Z')).toEqual(['a'])
  expect(due(pages, '2026-11-20T11:00:00Z')).toEqual([])
  expect(due(pages, '2026-11-21T08:30:00Z')).toEqual([])
  expect(due([remind('b', '23:30', { days: [5] })], '2026-11-21T00:30:00Z')).toEqual(['b'])
})

test('S3-7 nothing reminds within the own quiet hours, whatever the reminder, the hours and the moment', () => {
  fc.assert(
    fc.property(clock, days, clock, clock, moment, (time, on, from, to, now) => {
      fc.pre(from !== to)
      const here = Temporal.Instant.fromEpochMilliseconds(now * 1000).toZonedDateTimeISO(zone)
      const minute = here.toPlainTime().toString({ smallestUnit: 'minute' })
      const found = dueReminders([remind('a', time, { days: on }), quiet(from, to)], now, zone)
      if (isQuiet(minute, { from, to })) expect(found).toEqual([])
    }),
  )
})

test('S3-7 what falls into the quiet hours comes when they end, on the next day if need be', () => {
  const coming = (time: string, from: string, to: string, on: readonly number[]) =>
    comingReminders([remind('a', time, { days: [...on] }), quiet(from, to)]).map((one) => [one.at, one.days])
  expect(coming('23:00', '22:00', '07:00', [5, 7])).toEqual([['07:00', [1, 6]]])
  expect(coming('06:30', '22:00', '07:00', [5])).toEqual([['07:00', [5]]])
  expect(coming('12:30', '12:00', '14:00', [5])).toEqual([['14:00', [5]]])
  expect(coming('09:00', '22:00', '07:00', [5])).toEqual([['09:00', [5]]])
  const pages = [remind('a', '23:00', { days: [5] }), quiet('22:00', '07:00')]
  expect(due(pages, '2026-11-20T22:30:00Z')).toEqual([])
  expect(due(pages, '2026-11-21T06:30:00Z')).toEqual(['a'])
})

test('S3-7 at every moment outside the quiet hours a reminder of every day comes once a day, through changes of clock', () => {
  fc.assert(
    fc.property(
      clock,
      moment,
      fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
      (time, now, where) => {
        const day = Temporal.Instant.fromEpochMilliseconds(now * 1000)
          .toZonedDateTimeISO(where)
          .toPlainDate()
        const came = day.toZonedDateTime({ timeZone: where, plainTime: time }).epochMilliseconds / 1000
        const found = (then: number) => dueReminders([remind('a', time)], then, where).length
        expect([found(came - 60), found(came), found(came + 3 * 3600 - 1), found(came + 3 * 3600)]).toEqual([
          0, 1, 1, 0,
        ])
      },
    ),
  )
})

test('S3-7 a promise has one reminder a day, the first; and none once it was marked', () => {
  const promise = { kind: 'promise' as const, id: 'p', act: 'Call', due: '2026-11-25' }
  const mark = (as: 'kept' | 'ahead' | 'let', more: { of?: string; to?: string } = {}) => ({
    kind: 'mark' as const,
    id: 'm',
    promise: 'p',
    mark: as,
    on: '2026-11-20',
    ...more,
  })
  const two = [
    promise,
    remind('a', '09:00', { promise: 'p', days: [5] }),
    remind('b', '10:00', { promise: 'p' }),
  ]
  expect(due(two, '2026-11-20T09:30:00Z')).toEqual(['a'])
  expect(due(two, '2026-11-21T09:30:00Z')).toEqual(['b'])
  expect(due([...two, mark('kept')], '2026-11-20T09:30:00Z')).toEqual([])
  expect(due([...two, mark('ahead', { to: '2026-11-27' })], '2026-11-20T09:30:00Z')).toEqual(['a'])
  const weekly = { ...promise, when: { on: '2026-11-20', zone, every: [5] } }
  const again = [
    weekly,
    remind('a', '09:00', { promise: 'p', days: [5] }),
    mark('kept', { of: '2026-11-20' }),
  ]
  expect(due(again, '2026-11-20T09:30:00Z')).toEqual([])
  expect(due(again, '2026-11-27T09:30:00Z')).toEqual(['a'])
  expect(due([...again, { ...mark('let'), id: 'n' }], '2026-11-27T09:30:00Z')).toEqual([])
})

test('S3-7 a promise that is not here, as its person was put away, reminds of nothing', () => {
  expect(due([remind('a', '09:00', { promise: 'p' })], '2026-11-20T09:30:00Z')).toEqual([])
})

test('S3-7 a second reminder for a promise on the same day is told at the field, and changing one is none', () => {
  const pages = [remind('a', '09:00', { promise: 'p', days: [1, 2] })]
  const fields = { text: 'Call', at: '10:00', days: [2, 3], promise: 'p' }
  expect(reminderFaults(fields, pages)).toEqual({ promise: 'there' })
  expect(reminderFaults(fields, pages, 'a')).toBeUndefined()
  expect(reminderFaults({ ...fields, days: [3] }, pages)).toBeUndefined()
  expect(reminderFaults({ ...fields, promise: 'q' }, pages)).toBeUndefined()
})

test('what is missing is said at its field', () => {
  expect(reminderFaults({ text: ' ', at: '', days: [] }, [])).toEqual({
    text: 'empty',
    at: 'empty',
    days: 'empty',
  })
  expect(reminderFaults({ text: 'a'.repeat(100_000), at: '09:00', days: [1] }, [])).toEqual({ text: 'long' })
  expect(reminderFaults({ text: 'a\u0007', at: '24:00', days: [1] }, [])).toEqual({
    text: 'odd',
    at: 'empty',
  })
  expect(quietFaults({ from: '', to: '' })).toEqual({ from: 'empty', to: 'empty' })
  expect(quietFaults({ from: '22:00', to: '22:00' })).toEqual({ to: 'same' })
  expect(quietFaults({ from: '22:00', to: '07:00' })).toBeUndefined()
})

test('reminders stand in the order of the clock; the latest quiet hours hold', () => {
  expect(remindersOf([remind('b', '10:00'), remind('a', '09:00')]).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(quietOf([quiet('22:00', '06:00'), quiet('23:00', '07:00')])).toEqual({ from: '23:00', to: '07:00' })
  expect(quietOf([quiet('07:00', '07:00')])).toBeUndefined()
  expect(quietOf([])).toBeUndefined()
})

test('abuse 15 nothing that another left is ever a reminder of mine', () => {
  const others: readonly PageWords[] = [
    { kind: 'opened', id: 'w', word: 'w', on: '2026-11-20' },
    { kind: 'together-note', id: 'n', meeting: 'one', text: 'Do it', on: '2026-11-20' },
    { kind: 'parked', id: 'k', person: 'mia', text: 'Do it', on: '2026-11-20' },
  ]
  expect(comingReminders(others)).toEqual([])
})
