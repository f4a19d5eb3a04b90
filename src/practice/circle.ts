/**
 * The circle (B2): who and what stands near, and what each agreed to, as its owner wrote it down. Nothing is agreed
 * unless it was ticked, nobody is on call, nobody is suggested, and nothing says how large or small it is.
 */
import { wordsFault, type WordsFault } from './day-words.ts'
import { dialable } from './dialable.ts'
import {
  type CircleAgreed,
  circleAgreed,
  circleSorts,
  pagesOf,
  type PageOf,
  type PageWords,
} from './pages.ts'

export const nameSigns = 80
export const lineSigns = 200

export type Near = PageOf<'circle'>
export type NearSort = Near['sort']

/** Who could one call, and who is good for what. */
export const circleAsks = ['evening', 'night', 'talk', 'company', 'ride', 'meal', 'laugh'] as const
export type CircleAsk = (typeof circleAsks)[number]

/** By name: a change to one of them moves nobody, and nobody stands first for a reason. */
export function circleOf(pages: readonly PageWords[]): readonly Near[] {
  return [...pagesOf(pages, 'circle')].sort((one, other) => one.name.localeCompare(other.name))
}

/** Those who agreed to it. Whoever may be called at any hour may be called in the evening. */
export function whoFor(circle: readonly Near[], ask: CircleAsk): readonly Near[] {
  return circle.filter(({ agreed }) => answers[ask].some((one) => agreed.includes(one)))
}

/** Those whom one wants on Today. */
export function closeAtHand(pages: readonly PageWords[]): readonly Near[] {
  return circleOf(pages).filter(({ first }) => first === true)
}

/** A call was agreed to, and not at night: whoever looks for someone to call is told (B2-6). */
export function onlyByDay({ agreed }: Pick<Near, 'agreed'>): boolean {
  return agreed.includes('day') && !agreed.includes('night')
}

/** What one may be asked to agree to, the easiest call first. */
export const agreedOrder: readonly CircleAgreed[] = [
  'day',
  'night',
  'talk',
  'company',
  'ride',
  'meal',
  'laugh',
]

/** What stands under a name: a call by day is either part of any hour, or said as the limit it is. */
export function agreedSaid({ agreed }: Pick<Near, 'agreed'>): readonly CircleAgreed[] {
  return agreedOrder.filter((one) => one !== 'day' && agreed.includes(one))
}

export type Call = { readonly call: string; readonly write: string }

/** A person who agreed to nothing is not on call (B2-3): a group or a service has hours of its own. */
export function isOffCall({ sort, agreed }: Pick<Near, 'sort' | 'agreed'>): boolean {
  return sort === 'person' && agreed.length === 0
}

/** Links to call and to write, where what was typed is a number and nothing else. */
export function callOf(one: Pick<Near, 'reach' | 'sort' | 'agreed'>): Call | undefined {
  const number = isOffCall(one) ? undefined : dialable(one.reach ?? '')
  return number === undefined ? undefined : { call: `tel:${number}`, write: `sms:${number}` }
}

export type NearFields = {
  readonly name: string
  readonly sort: string
  readonly reach: string
  /** Names of what was agreed to, with a space between. */
  readonly agreed: string
  readonly note: string
  readonly first: string
}
export const blankNear: NearFields = { name: '', sort: 'person', reach: '', agreed: '', note: '', first: '' }
/** Only the name must be there. */
export type NearFaults = {
  readonly name?: WordsFault
  readonly reach?: Exclude<WordsFault, 'empty'>
  readonly note?: Exclude<WordsFault, 'empty'>
}

export function nearFields({ name, sort, reach = '', agreed, note = '', first }: Near): NearFields {
  return { name, sort, reach, agreed: agreed.join(' '), note, first: first ? 'yes' : '' }
}

export function nearFaults(fields: NearFields): NearFaults | undefined {
  const name = wordsFault(fields.name, nameSigns)
  const reach = faultIfAny(fields.reach)
  const note = faultIfAny(fields.note)
  if (!name && !reach && !note) return undefined
  return { ...(name && { name }), ...(reach && { reach }), ...(note && { note }) }
}

export function agreedIn({ agreed }: Pick<NearFields, 'agreed'>): readonly CircleAgreed[] {
  const ticked = agreed.split(' ')
  return circleAgreed.filter((one) => ticked.includes(one))
}

export function withAgreed(fields: NearFields, one: CircleAgreed, ticked: boolean): NearFields {
  const rest = agreedIn(fields).filter((other) => other !== one)
  return { ...fields, agreed: (ticked ? [...rest, one] : rest).join(' ') }
}

export function sortIn({ sort }: Pick<NearFields, 'sort'>): NearSort {
  return circleSorts.find((one) => one === sort) ?? 'person'
}

export function nearToKeep(id: string, fields: NearFields): Near {
  const [name, reach, note] = [fields.name.trim(), fields.reach.trim(), fields.note.trim()]
  return {
    kind: 'circle',
    id,
    name,
    sort: sortIn(fields),
    agreed: [...agreedIn(fields)],
    ...(reach !== '' && { reach }),
    ...(note !== '' && { note }),
    ...(fields.first === 'yes' && { first: true }),
  }
}

const answers: Readonly<Record<CircleAsk, readonly CircleAgreed[]>> = {
  evening: ['day', 'night'],
  night: ['night'],
  talk: ['talk'],
  company: ['company'],
  ride: ['ride'],
  meal: ['meal'],
  laugh: ['laugh'],
}

/** For a field that may stay blank. */
function faultIfAny(typed: string): Exclude<WordsFault, 'empty'> | undefined {
  const fault = wordsFault(typed, lineSigns)
  return fault === 'empty' ? undefined : fault
}
