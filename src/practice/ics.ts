/**
 * Reminders as a calendar file would hold them: what comes, when first, and on which days. Of other people there is
 * nothing in it: no names, no places, no description (abuse 49).
 */
import type { Instant } from '../domain/vocabulary.ts'
import type { PageWords } from './pages.ts'
import { comingReminders } from './reminders.ts'

export type CalendarEntry = {
  readonly id: string
  /** The real words, or one neutral word for all. */
  readonly summary: string
  /** The date of the first one, and the time of day of each. */
  readonly on: string
  readonly at: string
  /** ISO days of the week; none for what is once. */
  readonly days: readonly number[]
}

/** `instead`: what stands in place of the real words. */
export function calendarEntries(
  pages: readonly PageWords[],
  {
    now,
    zone,
    instead,
  }: { readonly now: Instant; readonly zone: string; readonly instead?: string | undefined },
): readonly CalendarEntry[] {
  return comingReminders(pages).map(({ reminder, at, days }) => ({
    id: reminder.id,
    summary: instead ?? reminder.text,
    on: firstDay(at, days, { now, zone }),
    at,
    days: [...days].sort((one, other) => one - other),
  }))
}

/** The next of these days on which this time is still ahead. */
function firstDay(
  at: string,
  days: readonly number[],
  { now, zone }: { readonly now: Instant; readonly zone: string },
): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(now * 1000)
  const today = moment.toZonedDateTimeISO(zone).toPlainDate()
  const week = Array.from({ length: 8 }, (_, days) => today.add({ days }))
  const first = week.find(
    (day) =>
      days.includes(day.dayOfWeek) &&
      day.toZonedDateTime({ timeZone: zone, plainTime: at }).epochMilliseconds > now * 1000,
  )
  return (first ?? today).toString()
}
