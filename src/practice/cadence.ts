/**
 * When a promise is due: on one day, or on chosen days of the week from a day on. Days are calendar days where it was
 * made; the hour is for one's own reminders, and its clock is that of the promise's zone, summer time included.
 */
import { isZone } from '../domain/time.ts'
import type { Instant } from '../domain/vocabulary.ts'
import { dateIn, daysAfter } from './days.ts'
import type { PromiseWhen } from './words.ts'

/** A day that exists: what is sealed only looks like one. */
export function standsInCalendar(date: string): boolean {
  const [, year, month, day] = shape.exec(date) ?? []
  if (year === undefined || month === undefined) return false
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year: Number(year), month: Number(month) })
  return Number(day) >= 1 && Number(day) <= daysInMonth
}

export function recurs({ every = [] }: Pick<PromiseWhen, 'every'>): boolean {
  return every.length > 0
}

/** The days it is due on, from `from` up to and with `to`. */
export function dueDays(when: PromiseWhen, from: string, to: string): readonly string[] {
  const begin = from > when.on ? from : when.on
  if (begin > to) return []
  if (!recurs(when)) return begin === when.on ? [when.on] : []
  const days: string[] = []
  const last = Temporal.PlainDate.from(to)
  let date = Temporal.PlainDate.from(begin)
  while (Temporal.PlainDate.compare(date, last) <= 0) {
    if (when.every?.includes(date.dayOfWeek)) days.push(date.toString())
    date = date.add({ days: 1 })
  }
  return days
}

/** The first day from `from` on. A week holds every chosen day of it. */
export function firstDue(when: PromiseWhen, from: string): string | undefined {
  if (!recurs(when)) return when.on >= from ? when.on : undefined
  const begin = from > when.on ? from : when.on
  return dueDays(when, begin, daysAfter(begin, 6))[0]
}

/** Which day it is where the promise was made. */
export function dayThere({ zone }: Pick<PromiseWhen, 'zone'>, now: Instant): string {
  return dateIn(isZone(zone) ? zone : 'UTC', now)
}

/**
 * Its hour on this day, if it has one. An hour that the clock leaps over comes as much later; of one that comes twice
 * it is the first.
 */
export function momentOn({ zone, at }: Pick<PromiseWhen, 'zone' | 'at'>, day: string): Instant | undefined {
  if (at === undefined || !isZone(zone)) return undefined
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(at))
  return Math.floor(wall.toZonedDateTime(zone).epochMilliseconds / 1000)
}

const shape = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/
