/**
 * The steady list (F1-2): up to five acts for oneself and one's home, and the days on which one did them. A day that
 * was not marked says nothing and is shown nowhere; nothing is added up, and no day follows from another.
 */
import { daysAfter } from './days.ts'
import { plain } from './letters.ts'
import { pagesOf, type PageWords } from './pages.ts'

/** More would be a list to fall short of. */
export const mostSteady = 5
/** What a page holds of one line. */
const longest = 400
const weeksShown = 4

export type SteadyWeek = {
  /** The Monday it begins with. */
  readonly from: string
  readonly days: readonly string[]
}
export type SteadyAct = {
  readonly id: string
  readonly act: string
  readonly doneToday: boolean
  /** This week and the three before it, as far as there is a day in them, newest first. */
  readonly weeks: readonly SteadyWeek[]
}

/** In the order in which they were put on the list. `today`: the day where the person is. */
export function steadyList(pages: readonly PageWords[], today: string): readonly SteadyAct[] {
  return pagesOf(pages, 'steady').map(({ id, act }) => {
    const days = doneDays(pages, id)
    return { id, act, doneToday: days.includes(today), weeks: lastWeeks(days, today) }
  })
}

export function mayAddSteady(list: readonly SteadyAct[]): boolean {
  return list.length < mostSteady
}

export type LineFault = 'empty' | 'long'

/** One line of one's own, as it will be kept: what cannot be seen in it is gone. */
export function lineToKeep(typed: string): string {
  return plain(typed).trim()
}

export function lineFault(typed: string): LineFault | undefined {
  const line = lineToKeep(typed)
  if (line === '') return 'empty'
  return line.length > longest ? 'long' : undefined
}

/** The pages that say that an act was done on this day: two devices may have written one each. */
export function doneOn(pages: readonly PageWords[], steady: string, on: string): readonly string[] {
  return pagesOf(pages, 'steady-done').flatMap((one) =>
    one.steady === steady && one.on === on ? [one.id] : [],
  )
}

/** Every day of an act, for when it is taken off the list. */
export function daysOf(pages: readonly PageWords[], steady: string): readonly string[] {
  return pagesOf(pages, 'steady-done').flatMap((one) => (one.steady === steady ? [one.id] : []))
}

function doneDays(pages: readonly PageWords[], steady: string): readonly string[] {
  const days = pagesOf(pages, 'steady-done').flatMap((one) => (one.steady === steady ? [one.on] : []))
  return [...new Set(days)].sort()
}

function lastWeeks(days: readonly string[], today: string): readonly SteadyWeek[] {
  const monday = daysAfter(today, 1 - Temporal.PlainDate.from(today).dayOfWeek)
  return Array.from({ length: weeksShown }, (_, week) => daysAfter(monday, -7 * week))
    .map((from) => ({ from, days: days.filter((day) => day >= from && day < daysAfter(from, 7)) }))
    .filter((week) => week.days.length > 0)
}
