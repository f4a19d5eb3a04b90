/**
 * Reminders for oneself alone (S3-7): own words, own times, own quiet hours, one a day for a promise. Nobody else can
 * set one, and none is ever about what another did.
 */
import type { Instant } from '../domain/vocabulary.ts'
import { wordsFault, type WordsFault } from './day-words.ts'
import { recurs } from './cadence.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'
import { lifeWith, openDays } from './promises.ts'
import { isTime } from './together-words.ts'

export const reminderSigns = 120
/** So long a reminder that came is shown; then it is over, and nothing says that it was. */
const stands = 3 * 3600

export type Reminder = PageOf<'reminder'>
export type Quiet = { readonly from: string; readonly to: string }

/** One page of it: on another device the later one stands. */
export const quietId = 'quiet-hours'

export function quietOf(pages: readonly PageWords[]): Quiet | undefined {
  const last = pagesOf(pages, 'quiet-hours').at(-1)
  return last && last.from !== last.to ? { from: last.from, to: last.to } : undefined
}

/** By the time of day, in the order of the clock. */
export function remindersOf(pages: readonly PageWords[]): readonly Reminder[] {
  return [...pagesOf(pages, 'reminder')].sort(byClock)
}

export type ReminderFields = {
  readonly text: string
  readonly at: string
  readonly days: readonly number[]
  readonly promise?: string
}
export type ReminderFaults = {
  readonly text?: WordsFault
  readonly at?: 'empty'
  readonly days?: 'empty'
  /** This promise has one on one of these days. */
  readonly promise?: 'there'
}

/** `id`: the reminder that is changed. */
export function reminderFaults(
  { text, at, days, promise }: ReminderFields,
  pages: readonly PageWords[],
  id?: string,
): ReminderFaults | undefined {
  const words = wordsFault(text, reminderSigns)
  const there =
    promise !== undefined &&
    pagesOf(pages, 'reminder').some(
      (one) => one.id !== id && one.promise === promise && one.days.some((day) => days.includes(day)),
    )
  const found: ReminderFaults = {
    ...(words && { text: words }),
    ...(!isTime(at) && { at: 'empty' }),
    ...(days.length === 0 && { days: 'empty' }),
    ...(there && { promise: 'there' }),
  }
  return Object.keys(found).length > 0 ? found : undefined
}

export type QuietFaults = { readonly from?: 'empty'; readonly to?: 'empty' | 'same' }

export function quietFaults({ from, to }: Quiet): QuietFaults | undefined {
  const found: QuietFaults = {
    ...(!isTime(from) && { from: 'empty' }),
    ...(!isTime(to) && { to: 'empty' }),
    ...(isTime(to) && from === to && { to: 'same' }),
  }
  return Object.keys(found).length > 0 ? found : undefined
}

/** A reminder as it comes: on these days of the week, at this time of day. */
export type Coming = { readonly reminder: Reminder; readonly at: string; readonly days: readonly number[] }

/** What falls into the quiet hours comes when they end; a promise that is done has none; and one promise has one a day. */
export function comingReminders(pages: readonly PageWords[]): readonly Coming[] {
  const quiet = quietOf(pages)
  const taken = new Set<string>()
  return remindersOf(pages)
    .filter(({ promise }) => promise === undefined || !isDone(pages, promise))
    .map((reminder) => ({ reminder, ...afterQuiet(reminder, quiet) }))
    .sort((one, other) => byClock({ ...one.reminder, at: one.at }, { ...other.reminder, at: other.at }))
    .map((one) => ({ ...one, days: one.days.filter((day) => isFirst(taken, one.reminder, day)) }))
    .filter(({ days }) => days.length > 0)
}

/** Those of mine that came within the last hours, outside my quiet hours, and are not done for that day. */
export function dueReminders(pages: readonly PageWords[], now: Instant, zone: string): readonly Reminder[] {
  const here = Temporal.Instant.fromEpochMilliseconds(now * 1000).toZonedDateTimeISO(zone)
  const quiet = quietOf(pages)
  if (quiet && isQuiet(here.toPlainTime().toString({ smallestUnit: 'minute' }), quiet)) return []
  const days = [here.toPlainDate(), here.toPlainDate().subtract({ days: 1 })]
  return comingReminders(pages).flatMap(({ reminder, at, days: on }) => {
    const due = days.some((day) => {
      if (!on.includes(day.dayOfWeek) || isDoneOn(pages, reminder.promise, day.toString())) return false
      const came = day.toZonedDateTime({ timeZone: zone, plainTime: at }).epochMilliseconds / 1000
      return came <= now && now < came + stands
    })
    return due ? [reminder] : []
  })
}

/** Quiet hours may go over midnight. */
export function isQuiet(at: string, { from, to }: Quiet): boolean {
  return from < to ? at >= from && at < to : at >= from || at < to
}

function afterQuiet({ at, days }: Reminder, quiet: Quiet | undefined): Pick<Coming, 'at' | 'days'> {
  if (!quiet || !isQuiet(at, quiet)) return { at, days }
  const nextDay = quiet.to <= at
  return {
    at: quiet.to,
    days: nextDay ? days.map((day) => (day % 7) + 1).sort((one, other) => one - other) : days,
  }
}

/** The first for this promise on this day of the week. */
function isFirst(taken: Set<string>, { promise }: Reminder, day: number): boolean {
  if (promise === undefined) return true
  const key = `${promise} ${day}`
  return !taken.has(key) && taken.add(key).has(key)
}

/** Said of every day it was due; or not here any more, with the person it was for. */
function isDone(pages: readonly PageWords[], id: string): boolean {
  const life = lifeWith(pages, id)
  if (!life) return true
  const { when } = life.promise
  if (when && recurs(when)) return life.endedOn !== undefined
  return openDays(life, '', always).length === 0
}

function isDoneOn(pages: readonly PageWords[], promise: string | undefined, date: string): boolean {
  return promise !== undefined && lifeWith(pages, promise)?.outcomes.has(date) === true
}

const always = '9999-12-31'

function byClock(one: Reminder, other: Reminder): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return one.id < other.id ? -1 : Number(one.id > other.id)
}
