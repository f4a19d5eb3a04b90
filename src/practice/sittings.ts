/** Sittings (S5): what a mediator makes sure of before two people sit together, and how long each looks at a draft alone. */
import type { Day } from '../domain/vocabulary.ts'
import { daysAfter } from './days.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'

/** A private talk stands for a month (abuse 34). */
export const intakeStands = 30
/** Whole days after the one on which a draft came: at least twenty-four hours alone with it (abuse 37). */
export const reviewDays = 2

export type Gate =
  | { readonly type: 'open' }
  /** Whose private talk is missing, or is older than a month. */
  | { readonly type: 'needs-intake'; readonly people: readonly string[] }
  /** With one of them it is not suitable, or not yet. */
  | { readonly type: 'not-now' }

/** May this case sit together today? Only who has it asks; nothing of the answer leaves their device (S5-11). */
export function gateOf(pages: readonly PageWords[], { id, people }: PageOf<'case'>, today: string): Gate {
  const last = people.map((person) => ({ person, intake: lastIntake(pages, id, person) }))
  const missing = last.filter(({ intake }) => !intake || daysAfter(intake.on, intakeStands) < today)
  if (last.some(({ intake }) => intake?.decision === 'not-suitable')) return { type: 'not-now' }
  if (missing.length > 0) return { type: 'needs-intake', people: missing.map(({ person }) => person) }
  return last.every(({ intake }) => intake?.decision === 'proceed') ? { type: 'open' } : { type: 'not-now' }
}

/** The latest word on it: what stands lowest on the list of one day is the last. */
export function lastIntake(
  pages: readonly PageWords[],
  of: string,
  person: string,
): PageOf<'intake'> | undefined {
  return pagesOf(pages, 'intake')
    .filter((one) => one.case === of && one.person === person)
    .reduce<PageOf<'intake'> | undefined>(
      (last, one) => (last === undefined || one.on >= last.on ? one : last),
      undefined,
    )
}

/** The first day on which initials may be put to a draft that came on this one. */
export function reviewEnds(on: Day): Day {
  return on + reviewDays
}

/** May initials be put to this draft now? */
export function mayInitial(
  { opens, until }: { readonly opens: Day; readonly until: string },
  now: Day,
  today: string,
): boolean {
  return now >= opens && today <= until
}
