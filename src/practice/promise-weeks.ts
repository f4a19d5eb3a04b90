/**
 * A recurring promise is taken up a week at a time. When its owner does not go on with it, it rests: nothing is due,
 * nothing is missed, and one press takes it up again.
 */
import { dueDays, firstDue, recurs } from './cadence.ts'
import { daysAfter } from './days.ts'
import type { Promised } from './pages.ts'

/** The days it is due on within the weeks it was taken up for. */
export function daysInWeeks(promise: Promised, from: string, to: string): readonly string[] {
  const { when } = promise
  if (!when) return []
  const weeks = weeksOf(promise).filter((week) => week.from <= to && week.to >= from)
  const days = weeks.flatMap((week) => dueDays(when, later(week.from, from), earlier(week.to, to)))
  return [...new Set(days)].sort()
}

/** `running`: a day is still to come · `last`: its week has no more days · `resting`: the week is over. */
export type Running = 'running' | 'last' | 'resting'

export function runningOn(promise: Promised, today: string): Running | undefined {
  const { when } = promise
  if (!when || !recurs(when)) return undefined
  const until = runsUntil(promise)
  if (today > until) return 'resting'
  const next = firstDue(when, daysAfter(today, 1))
  return next !== undefined && next <= until ? 'running' : 'last'
}

/** For one more week: from today where it rested, else from the end of the week it is in. */
export function goneOn(promise: Promised, today: string): Promised {
  const until = runsUntil(promise)
  const from = today > until ? today : daysAfter(until, 1)
  return { ...promise, renewed: [...(promise.renewed ?? []), from].slice(-mostWeeks) }
}

/** The last day of the last week it was taken up for. */
export function runsUntil(promise: Promised): string {
  return weeksOf(promise).reduce((last, { to }) => later(last, to), '')
}

function weeksOf({
  when,
  due,
  renewed = [],
}: Promised): readonly { readonly from: string; readonly to: string }[] {
  return [when?.on ?? due, ...renewed].map((from) => ({ from, to: daysAfter(from, 6) }))
}

function later(one: string, other: string): string {
  return one > other ? one : other
}
function earlier(one: string, other: string): string {
  return one < other ? one : other
}

/** More than a year of weeks: what was left open before that is drawn nowhere. */
const mostWeeks = 60
