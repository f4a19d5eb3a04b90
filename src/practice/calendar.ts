/** A month of days and what was said of each, every outcome once: how often is nowhere to be read (S3-6). */
import { recurs } from './cadence.ts'
import type { Mark } from './pages.ts'
import { type Life, type Occurrence, occurrence, openDays } from './promises.ts'
import { type Shown, type ShownDay, type Standing, shelfOf, standingOf } from './promise-shown.ts'

/** `2026-11` */
export type Month = string
export type DayState = Mark | 'open'

export function monthOf(date: string): Month {
  return date.slice(0, 7)
}

export function monthAfter(month: Month, months: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString()
}

/** My own days of one month, with those that are still open. */
export function ownMonth(lives: readonly Life[], month: Month): ReadonlyMap<string, readonly Occurrence[]> {
  const [from, to] = edges(month)
  const all = lives.flatMap((life) => {
    const said = [...life.outcomes.keys()].filter((day) => day >= from && day <= to)
    return [...said, ...openDays(life, from, to)].map((day) => occurrence(life, day))
  })
  return Map.groupBy(all, ({ of }) => of)
}

/** What one person showed me: no day of it is older than the shelf. */
export function shownMonth(
  shown: readonly Shown[],
  month: Month,
  today: string,
): ReadonlyMap<string, readonly (ShownDay | Standing)[]> {
  const settled = shelfOf(shown, today).map((row) => ({ day: row.of, row }))
  const open = standingOf(shown, today).flatMap((row) => {
    return row.day === undefined || recurs(row.shown.words.when) ? [] : [{ day: row.day, row }]
  })
  const here = [...settled, ...open].filter(({ day }) => monthOf(day) === month)
  return new Map(
    [...Map.groupBy(here, ({ day }) => day)].map(([day, rows]) => [day, rows.map(({ row }) => row)]),
  )
}

/** The states of a day, each once, in an order of their own. */
export function statesOf(states: readonly DayState[]): readonly DayState[] {
  return order.filter((state) => states.includes(state))
}

const order: readonly DayState[] = ['kept', 'partly', 'ahead', 'told', 'let', 'open']

function edges(month: Month): readonly [from: string, to: string] {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month)
  return [`${month}-01`, `${month}-${String(daysInMonth).padStart(2, '0')}`]
}
