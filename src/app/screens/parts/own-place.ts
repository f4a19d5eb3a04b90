/** Where something of one's own stands. */
import type { Thing } from '../../../practice/own-things.ts'
import type { Place, ScreenName } from '../../place.ts'

export function placeOf(thing: Thing): Place {
  const { from, id, person } = thing
  const whose = person === undefined ? {} : { person }
  if (from === 'opened') return { screen: 'read', ...whose, word: id }
  if (from === 'talk') return { screen: 'talk', ...whose, item: id }
  return (from === 'page' ? pagePlace(thing) : undefined) ?? besides(person)
}

function pagePlace({ id, of, page, person }: Thing): Place | undefined {
  if (page === 'plan-part' && person !== undefined) return { screen: 'plan', person }
  if (page === 'draft') return { screen: 'letter', draft: id }
  if (page === 'mark') return { screen: 'promise', item: of ?? id }
  if (page === 'crossed') return { screen: 'limit', item: of ?? id }
  const screen = page && screens[page]
  return screen && (withItem.has(page) ? { screen, item: id } : { screen })
}

/** What has no page of its own stands with the person it is about. */
function besides(person: string | undefined): Place {
  return person === undefined ? { screen: 'people' } : { screen: 'person', person }
}

const screens: Readonly<Partial<Record<NonNullable<Thing['page']>, ScreenName>>> = {
  promise: 'promise',
  reminder: 'reminders',
  harm: 'harms',
  living: 'living',
  steady: 'steady',
  'steady-done': 'steady',
  reflection: 'reflections',
  limit: 'limit',
  circle: 'circle',
  season: 'seasons',
  'season-line': 'seasons',
  'season-note': 'seasons',
  'letter-to-me': 'to-me',
  month: 'month',
  goal: 'goals',
  note: 'notes',
  'plan-part': 'plan',
  'look-back': 'look-back',
}
const withItem: ReadonlySet<Thing['page']> = new Set([
  'promise',
  'reflection',
  'limit',
  'letter-to-me',
  'note',
])
