/**
 * A place and a time, in words (B1-6, abuse 13): a place is said as one says it aloud. There is no map, no link and no
 * position, and nothing here knows where anyone is.
 */
import type { Instant } from '../domain/vocabulary.ts'
import { daysAfter, dateIn } from './days.ts'
import { wordsFault, type WordsFault } from './day-words.ts'

export const placeSigns = 120
const daysAhead = 365

export type PlaceFault = WordsFault | 'link'
export type WhenFault = 'empty' | 'past' | 'far'
export type PlanFaults = {
  readonly place?: PlaceFault
  readonly on?: WhenFault
  readonly at?: Exclude<WhenFault, 'far'>
}
export type PlanFields = { readonly place: string; readonly on: string; readonly at: string }

/** What stands in the way of leaving a place and a time; nothing when all is there and ahead. */
export function planFaults(fields: PlanFields, now: Instant, zone: string): PlanFaults | undefined {
  const place = placeFault(fields.place)
  const on = dayFault(fields.on, dateIn(zone, now))
  const at = timeFault(fields, on, { now, zone })
  const found: PlanFaults = { ...(place && { place }), ...(on && { on }), ...(at && { at }) }
  return Object.keys(found).length > 0 ? found : undefined
}

/** A link, or a position in figures: what a map would open. */
export function linksIn(text: string): boolean {
  return links.some((one) => one.test(text))
}

/** Has the moment come, by the clock on the wall here? A time that the clocks skip is the one after the gap. */
export function hasBegun({ on, at }: { on: string; at: string }, now: Instant, zone: string): boolean {
  const begins = Temporal.PlainDateTime.from(`${realDate(on)}T${at}`).toZonedDateTime(zone)
  return begins.epochMilliseconds <= now * 1000
}

/** A date that came from elsewhere may name a day that is in no calendar: it is the last of its month. */
export function realDate(on: string): string {
  const [year = 1970, month = 1, day = 1] = on.split('-').map(Number)
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' }).toString()
}

function placeFault(place: string): PlaceFault | undefined {
  return wordsFault(place, placeSigns) ?? (linksIn(place) ? 'link' : undefined)
}

function dayFault(on: string, today: string): WhenFault | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || realDate(on) !== on) return 'empty'
  if (on < today) return 'past'
  return on > daysAfter(today, daysAhead) ? 'far' : undefined
}

function timeFault(
  { on, at }: PlanFields,
  day: WhenFault | undefined,
  { now, zone }: { now: Instant; zone: string },
): PlanFaults['at'] {
  if (!isTime(at)) return 'empty'
  return day === undefined && hasBegun({ on, at }, now, zone) ? 'past' : undefined
}

export function isTime(at: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(at)
}

const links = [
  /\b[a-z][a-z+.-]{1,20}:\/\//i,
  /\b(?:www\.|geo:|mailto:)/i,
  /\b[\w-]+\.(?:com|org|net|info|app|link)\b/i,
  /\b[\w-]+\.[a-z]{2,}\/\S/i,
  /\d{1,3}\.\d{3,}\s*°?\s*[nsewo]?\s*[,;/\s]\s*-?\d{1,3}\.\d{3,}/i,
  /\d\s*°\s*\d/,
]
