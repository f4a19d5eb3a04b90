/** Days as people write them: ISO dates in the person's own zone. The clock comes in as an argument. */
import { day, type Day, type Instant } from '../domain/vocabulary.ts'

/** The ISO date on which this moment falls in this zone. */
export function dateIn(zone: string, now: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(now * 1000)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString()
}

/** A UTC day as an ISO date. */
export function dateOfDay(of: Day): string {
  return Temporal.Instant.fromEpochMilliseconds(of * day * 1000)
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .toString()
}

export function daysAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}
