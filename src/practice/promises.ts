/**
 * Promises of one's own, day by day: small, dated, marked only by the one who promised. What was said first of a day
 * stands, and what is said later stands beside it. Kept and missed weigh the same; nothing is counted.
 */
import type { Instant } from '../domain/vocabulary.ts'
import { dayThere, momentOn, recurs } from './cadence.ts'
import { daysAfter } from './days.ts'
import { type Mark, type PageOf, pagesOf, type PageWords, type Promised } from './pages.ts'
import { daysInWeeks, runningOn } from './promise-weeks.ts'

/** How it went, as its owner said on one day. */
export type Outcome = {
  readonly id: string
  readonly mark: Mark
  readonly on: string
  /** Changed ahead: to this day. */
  readonly to?: string
  readonly text?: string
}

/** One day on which a promise is due. The mark is what was said first of it; the rest stands beside. */
export type Occurrence = {
  readonly promise: Promised
  readonly of: string
  readonly mark?: Mark
  readonly markedOn?: string
  readonly to?: string
  readonly text?: string
  readonly later: readonly Outcome[]
}

/** A promise with all that was said of it, by the day it was said about. */
export type Life = {
  readonly promise: Promised
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>
  /** A recurring one that was let go as a whole, from this day on. */
  readonly endedOn?: string
}

/** Twelve weeks of dated acts stand on the shelf (S3-6). */
export const shelfDays = 84

/** `now` is there to know which day it is where a promise was made; `date` is the day here. */
export function promisesOf(pages: readonly PageWords[], date: string, now?: Instant) {
  return promisesIn(livesOf(pages), date, now)
}

export function promisesIn(lives: readonly Life[], date: string, now?: Instant) {
  const since = daysAfter(date, -shelfDays)
  const day = dayOfEach(date, now)
  const open = lives.filter(mayBeOpen)
  return {
    due: open.flatMap((life) => dueOf(life, day(life.promise))).sort(byDay),
    coming: open.flatMap((life) => comingOf(life, day(life.promise))).sort(byDay),
    shelf: lives.flatMap((life) => settledOf(life, since)).sort((one, other) => byDay(other, one)),
  }
}

/** Each promise once, the oldest first; where two devices wrote one side by side, the last stands. */
export function livesOf(pages: readonly PageWords[]): readonly Life[] {
  const marks = Map.groupBy(pagesOf(pages, 'mark'), ({ promise }) => promise)
  const byId = new Map(pagesOf(pages, 'promise').map((promise) => [promise.id, promise]))
  return [...byId.values()].map((promise) => lifeOf(promise, marks.get(promise.id) ?? []))
}

/** Of years of small promises, few still have a day that nothing was said of. */
function mayBeOpen({ promise: { when, due }, outcomes }: Life): boolean {
  return (when !== undefined && recurs(when)) || !outcomes.has(due) || movedTo(outcomes).length > 0
}

export function lifeWith(pages: readonly PageWords[], id: string): Life | undefined {
  const promise = pagesOf(pages, 'promise').findLast((one) => one.id === id)
  const marks = pagesOf(pages, 'mark').filter((one) => one.promise === id)
  return promise && lifeOf(promise, marks)
}

/** Days that nothing was said of yet, in order. Of a recurring promise: those of the weeks it was taken up for. */
export function openDays(life: Life, from: string, to: string): readonly string[] {
  const { promise, outcomes, endedOn } = life
  const { when, due } = promise
  const regular = when && recurs(when) ? daysInWeeks(promise, from, to) : [due]
  return [...new Set([...regular, ...movedTo(outcomes)])]
    .filter((day) => day >= from && day <= to && !outcomes.has(day))
    .filter((day) => endedOn === undefined || day < endedOn)
    .sort()
}

export function occurrence({ promise, outcomes }: Life, of: string): Occurrence {
  const [first, ...later] = outcomes.get(of) ?? []
  if (!first) return { promise, of, later }
  const { mark, on: markedOn, to, text } = first
  const more = { ...(to !== undefined && { to }), ...(text !== undefined && { text }) }
  return { promise, of, mark, markedOn, ...more, later }
}

/** Days of which something was said, from `since` on, the newest first. */
export function settledOf(life: Life, since: string): readonly Occurrence[] {
  const days = [...life.outcomes.keys()].filter((day) => day >= since)
  return days
    .sort()
    .reverse()
    .map((day) => occurrence(life, day))
}

/**
 * Whether it is still to come, so that changing it is changing it ahead. A day lasts until its end; where there is an
 * hour, until that hour.
 */
export function isAhead({ when }: Promised, of: string, date: string, now: Instant): boolean {
  const today = when ? dayThere(when, now) : date
  if (of !== today) return of > today
  const moment = when && momentOn(when, of)
  return moment === undefined || now < moment
}

/** Where a day was changed ahead, it is due on another. Only what stands moves it. */
export function movedTo(
  outcomes: ReadonlyMap<string, readonly Pick<Outcome, 'mark' | 'to'>[]>,
): readonly string[] {
  return [...outcomes.values()].flatMap(([first]) =>
    first?.mark === 'ahead' && first.to !== undefined ? [first.to] : [],
  )
}

function lifeOf(promise: Promised, marks: readonly PageOf<'mark'>[]): Life {
  const weekly = promise.when !== undefined && recurs(promise.when)
  const ended = weekly ? marks.find(({ mark, of }) => mark === 'let' && of === undefined) : undefined
  const dayOf = (mark: PageOf<'mark'>) => mark.of ?? (mark === ended ? mark.on : promise.due)
  const outcomes = Map.groupBy(marks, dayOf)
  return { promise, outcomes, ...(ended && { endedOn: ended.on }) }
}

/** Of a recurring promise only its last day is asked about: nothing piles up. While it rests, nothing is. */
function dueOf(life: Life, today: string): readonly Occurrence[] {
  const { when } = life.promise
  if (!when || !recurs(when)) return openDays(life, '', today).map((day) => occurrence(life, day))
  const rests = runningOn(life.promise, today) === 'resting'
  const moved = movedTo(life.outcomes).filter((day) => !life.outcomes.has(day))
  const week = daysAfter(today, -6)
  const last = rests ? undefined : daysInWeeks(life.promise, week, today).at(-1)
  const from = moved.reduce((first, day) => (day < first ? day : first), week)
  return openDays(life, from, today)
    .filter((day) => day === last || moved.includes(day))
    .map((day) => occurrence(life, day))
}

/** Of a recurring promise, the next day alone. */
function comingOf(life: Life, today: string): readonly Occurrence[] {
  const { when } = life.promise
  const tomorrow = daysAfter(today, 1)
  if (!when || !recurs(when)) return openDays(life, tomorrow, never).map((day) => occurrence(life, day))
  const moved = movedTo(life.outcomes)
  const days = openDays(life, tomorrow, daysAfter(today, 14))
  const next = days.find((day) => !moved.includes(day))
  return days.filter((day) => day === next || moved.includes(day)).map((day) => occurrence(life, day))
}

/** Which day it is for each promise; a zone is asked once. */
function dayOfEach(date: string, now: Instant | undefined): (promise: Promised) => string {
  const known = new Map<string, string>()
  return ({ when }) => {
    if (!when || now === undefined) return date
    const day = known.get(when.zone) ?? dayThere(when, now)
    known.set(when.zone, day)
    return day
  }
}

function byDay(one: Occurrence, other: Occurrence): number {
  return one.of < other.of ? -1 : Number(one.of > other.of)
}

const never = '9999-12-31'
