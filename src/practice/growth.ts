/**
 * The monthly look, goals and private notes (B4): each its owner's own. Nobody sets a goal for anyone, nothing is
 * compared with another month, and nothing here is added up.
 */
import { plain } from './letters.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'

export type Month = PageOf<'month'>
export type Goal = PageOf<'goal'>
export type Note = PageOf<'note'>

export const monthParts = ['values', 'kept', 'learned'] as const
export type MonthPart = (typeof monthParts)[number]
export type MonthFields = Readonly<Record<MonthPart, string>>
export type MonthFaults = { readonly [P in MonthPart]?: 'empty' | 'long' }
/** About a page each, so that all three fit into one sealed page in any script. */
export const monthSigns = 2000

/** The month a day is in, as 2026-03. */
export function monthOf(date: string): string {
  return date.slice(0, 7)
}

export function monthFields(month: Month | undefined): MonthFields {
  return { values: month?.values ?? '', kept: month?.kept ?? '', learned: month?.learned ?? '' }
}

/** Any one of them is enough; when none is there, the first field says so. */
export function monthFaults(fields: MonthFields): MonthFaults | undefined {
  const kept = monthParts.map((part) => [part, plain(fields[part]).trim()] as const)
  if (kept.every(([, text]) => text === '')) return { values: 'empty' }
  const long = kept.filter(([, text]) => text.length > monthSigns)
  return long.length === 0 ? undefined : Object.fromEntries(long.map(([part]) => [part, 'long']))
}

export function monthToKeep(fields: MonthFields, today: string): Month {
  const [values, kept, learned] = monthParts.map((part) => plain(fields[part]).trim())
  return {
    kind: 'month',
    id: monthOf(today),
    ...(values && { values }),
    ...(kept && { kept }),
    ...(learned && { learned }),
    on: today,
  }
}

/** The months that were looked at, the latest first. A month without a look is not there, and no gap is marked. */
export function monthsOf(pages: readonly PageWords[]): readonly Month[] {
  return [...pagesOf(pages, 'month')].sort(
    (one, other) => Number(one.id < other.id) - Number(one.id > other.id),
  )
}

/** Open ones in the order they were written; what is done, the latest first. */
export function goalsOf(pages: readonly PageWords[]): {
  readonly open: readonly Goal[]
  readonly done: readonly Goal[]
} {
  const goals = pagesOf(pages, 'goal')
  return {
    open: goals.filter(({ done }) => done === undefined),
    done: goals
      .filter(({ done }) => done !== undefined)
      .reverse()
      .sort(
        (one, other) =>
          Number((one.done ?? '') < (other.done ?? '')) - Number((one.done ?? '') > (other.done ?? '')),
      ),
  }
}

/**
 * Notes, the latest first: those about one person, or all. `people`: who is on one's list now; a note about someone put
 * away is away with them.
 */
export function notesOf(
  pages: readonly PageWords[],
  people: readonly string[],
  person?: string,
): readonly Note[] {
  return [...pagesOf(pages, 'note')]
    .filter((one) =>
      person === undefined ? one.person === undefined || people.includes(one.person) : one.person === person,
    )
    .reverse()
    .sort((one, other) => Number(one.on < other.on) - Number(one.on > other.on))
}
