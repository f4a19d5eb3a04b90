/**
 * Pages that come back in from a file (B4-9): one's own, as they would stand for oneself. What hangs on somebody else, on a
 * talk, on a helper or on a link does not come back, and a promise or a plan that was shown is one's own again.
 */
import { type PageKind, type PageWords, parsePage } from './pages.ts'

const comesBack: Readonly<Record<PageKind, boolean>> = {
  draft: true,
  promise: true,
  mark: true,
  'not-tonight': true,
  parked: true,
  reminder: true,
  harm: true,
  living: true,
  steady: true,
  'steady-done': true,
  reflection: true,
  limit: true,
  circle: true,
  season: true,
  'season-line': true,
  'season-note': true,
  'letter-to-me': true,
  month: true,
  goal: true,
  note: true,
  'plan-part': true,
  'look-back': true,
  crossed: true,
  'quiet-hours': true,
  'talk-note': false,
  'together-note': false,
  'day-stopped': false,
  opened: false,
  aside: false,
  handout: false,
  'own-terms': false,
  case: false,
  intake: false,
  'helper-note': false,
  sharing: false,
  agenda: false,
}

/** Nothing when it is no page, or one that does not come back. */
export function pageToBringIn(json: unknown): PageWords | undefined {
  const page = parsePage(json)
  if (!page || !comesBack[page.kind]) return undefined
  if (page.kind === 'promise') {
    const { person: _shownTo, limit: _ofTheirs, ...own } = page
    return own
  }
  if (page.kind === 'plan-part') {
    const { person: _shownTo, ...own } = page
    return own
  }
  return page
}

/** Of whom a page speaks, by the ids of one's own list. */
export function isAbout(page: PageWords, person: string): boolean {
  return ['to', 'who', 'person'].some((field) =>
    Object.entries(page).some(([at, of]) => at === field && of === person),
  )
}
