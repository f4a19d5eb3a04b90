/**
 * Where one is in the app. A place lives in memory only: the address bar always shows `/`, and a link to a place
 * carries a number that means nothing outside this page.
 */

import type { LaneName } from '../practice/lanes.ts'

export const screenNames = [
  'front',
  'look-around',
  'safety',
  'privacy',
  'begin-letter',
  'sign-up',
  'keep-card',
  'sign-in',
  'lock',
  'settings',
  'ways',
  'delete-account',
  'come-in',
  'today',
  'people',
  'person',
  'letter',
  'gate',
  'link',
  'bank',
  'read',
  'doors',
  'door',
  'rest',
  'close',
  'order',
  'put-away',
  'harms',
  'harm-check',
  'values',
  'limits',
  'limit',
  'crossed',
  'requests',
  'practical',
  'thanks',
  'both',
  'alone',
  'steady',
  'living',
  'reflections',
  'check',
  'talks',
  'talk',
  'rehearse',
  'shared-promises',
  'promise',
  'calendar',
  'day',
  'together',
  'parked',
  'reminders',
  'plan',
  'something',
  'look-back',
  'circle',
  'seasons',
  'to-me',
  'month',
  'goals',
  'notes',
  'support',
  'timeline',
  'find',
  'take-along',
  'bring-in',
  'record',
  'consents',
  'consent',
  'disclose',
  'helpers',
  'invite-helper',
  'helper',
  'sitting-asked',
  'caseload',
  'new-client',
  'client',
  'own-terms',
  'case',
  'sitting',
] as const
export type ScreenName = (typeof screenNames)[number]

export type Place = {
  readonly screen: ScreenName
  readonly person?: string
  readonly draft?: string
  readonly word?: string
  readonly lane?: LaneName
  /** A page of one's own, by id. */
  readonly item?: string
  /** A sitting, by id. */
  readonly sitting?: string
  /** A heading on the page to begin at. */
  readonly section?: string
}

export type Go = (place: Place) => void

/** The address for a native link (`back`, `Rooms`, `LinkButton`). The frame turns a press on it into `go`. */
export function hrefTo(place: Place): string {
  const found = known.findIndex((other) => isSame(other, place))
  return `#${found < 0 ? known.push(place) - 1 : found}`
}

/** The place behind such an address, or nothing when it is another kind of link. */
export function placeAt(href: string | null): Place | undefined {
  return href !== null && /^#\d+$/.test(href) ? known[Number(href.slice(1))] : undefined
}

/** On leaving and on locking: no place stays in memory. */
export function forgetPlaces(): void {
  known.length = 0
}

export function isSame(one: Place, other: Place): boolean {
  return parts.every((part) => one[part] === other[part])
}

/** Pages of explanations: one goes back from them to where one was. */
export function explains({ screen }: Place): boolean {
  return screen === 'safety' || screen === 'privacy'
}

const parts = ['screen', 'person', 'draft', 'word', 'lane', 'item', 'sitting', 'section'] as const
const known: Place[] = []
