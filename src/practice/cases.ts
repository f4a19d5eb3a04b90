/**
 * A mediator's cases (S5-8): two people, a private talk with each, and the call to sit together. Of a talk are kept the
 * topics that were gone through, the decision and own notes; never an answer, and nothing the other of the two can see.
 */
import { daysAfter } from './days.ts'
import { decisions, type Decision } from './helper-pages.ts'
import { plain } from './letters.ts'
import { dayFault, textFault } from './limits-fields.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'
import { noteFault, noteToKeep } from './reflections.ts'

export type Case = PageOf<'case'>
export type Intake = PageOf<'intake'>
export type HelperNote = PageOf<'helper-note'>

/** Behaviours, each asked in own words: "has there been violence?" finds less (practice.md S5). */
export const topics = ['alone', 'fear', 'hurt', 'threats', 'control', 'order', 'free'] as const
export type Topic = (typeof topics)[number]

/** The latest first. */
export function casesOf(pages: readonly PageWords[]): {
  readonly open: readonly Case[]
  readonly ended: readonly Case[]
} {
  const all = [...pagesOf(pages, 'case')].reverse()
  return {
    open: all.filter(({ ended }) => ended === undefined),
    ended: all.filter(({ ended }) => ended !== undefined),
  }
}

export function caseOf(pages: readonly PageWords[], id: string | undefined): Case | undefined {
  return pagesOf(pages, 'case').find((one) => one.id === id)
}

/** Private talks with one of the two, the latest first. */
export function talksWith(pages: readonly PageWords[], of: string, person: string): readonly Intake[] {
  const all = pagesOf(pages, 'intake').filter((one) => one.case === of && one.person === person)
  return all.toReversed().toSorted((one, other) => Number(one.on < other.on) - Number(one.on > other.on))
}

/** My notes about one person, the latest first. */
export function notesAbout(pages: readonly PageWords[], person: string): readonly HelperNote[] {
  const all = pagesOf(pages, 'helper-note').filter((one) => one.person === person)
  return all.toReversed().toSorted((one, other) => Number(one.on < other.on) - Number(one.on > other.on))
}

export type CaseFaults = { readonly name?: 'empty' | 'long'; readonly people?: 'two' }

export function caseFaults(name: string, people: readonly string[]): CaseFaults | undefined {
  const found = shortFault(name)
  if (!found && people.length === 2) return undefined
  return { ...(found && { name: found }), ...(people.length !== 2 && { people: 'two' }) }
}

export type IntakeFields = { readonly asked: string; readonly decision: string; readonly text: string }
export type IntakeFaults = {
  readonly decision?: 'empty'
  /** To go on together asks for the whole talk (abuse 34). */
  readonly asked?: 'rest'
  readonly text?: 'long'
}

export function askedIn({ asked }: Pick<IntakeFields, 'asked'>): readonly Topic[] {
  return topics.filter((topic) => asked.split(' ').includes(topic))
}

export function decisionIn({ decision }: Pick<IntakeFields, 'decision'>): Decision | undefined {
  return decisions.find((one) => one === decision)
}

export function intakeFaults(fields: IntakeFields): IntakeFaults | undefined {
  const decision = decisionIn(fields)
  const rest = decision === 'proceed' && askedIn(fields).length < topics.length
  const long = noteFault(fields.text) === 'long'
  if (decision && !rest && !long) return undefined
  return {
    ...(!decision && { decision: 'empty' }),
    ...(rest && { asked: 'rest' }),
    ...(long && { text: 'long' }),
  }
}

type About = Pick<Intake, 'id' | 'case' | 'person' | 'on'>

export function intakeToKeep(fields: IntakeFields, about: About): Intake | undefined {
  const decision = decisionIn(fields)
  if (!decision) return undefined
  const text = noteToKeep(fields.text)
  return { kind: 'intake', ...about, decision, asked: [...askedIn(fields)], ...(text !== '' && { text }) }
}

/** A day and an hour each, up to five. */
export const datePlaces = [1, 2, 3, 4, 5] as const
export type DatePlace = (typeof datePlaces)[number]
export type CallFields = Readonly<Record<'topic' | 'place' | `on${DatePlace}` | `at${DatePlace}`, string>>
export type DateFault = 'no-day' | 'past' | 'far' | 'no-time'
export type CallFaults = {
  readonly topic?: 'empty' | 'long'
  readonly place?: 'empty' | 'long'
  readonly dates: { readonly [P in DatePlace]?: DateFault }
}

export const blankCall: CallFields = {
  topic: '',
  place: '',
  on1: '',
  at1: '',
  on2: '',
  at2: '',
  on3: '',
  at3: '',
  on4: '',
  at4: '',
  on5: '',
  at5: '',
}

/** Half a year ahead. */
const furthest = 183

/** The first date must be there; the others may stay blank. */
export function callFaults(fields: CallFields, today: string): CallFaults | undefined {
  const topic = shortFault(fields.topic)
  const place = shortFault(fields.place)
  const found = datePlaces.flatMap((at) => {
    const fault = dateFault(fields, at, today)
    return fault ? [[at, fault] as const] : []
  })
  if (!topic && !place && found.length === 0) return undefined
  return { ...(topic && { topic }), ...(place && { place }), dates: Object.fromEntries(found) }
}

export function datesIn(fields: CallFields): readonly { readonly on: string; readonly at: string }[] {
  const all = datePlaces.map((place) => ({ on: fields[`on${place}`], at: fields[`at${place}`] }))
  const whole = all.filter(({ on, at }) => on !== '' && at !== '')
  return whole.filter(({ on, at }, here) => whole.findIndex((one) => one.on === on && one.at === at) === here)
}

/** How many dates stand on the page: those begun, and one more to begin with. */
export function datesBegun(fields: CallFields): number {
  return Math.max(1, ...datePlaces.filter((at) => fields[`on${at}`] !== '' || fields[`at${at}`] !== ''))
}

function dateFault(fields: CallFields, place: DatePlace, today: string): DateFault | undefined {
  const [on, at] = [fields[`on${place}`], fields[`at${place}`]]
  if (place > 1 && on === '' && at === '') return undefined
  return dayFault(on, daysAfter(today, -1), furthest) ?? (timeShape.test(at) ? undefined : 'no-time')
}

function shortFault(typed: string): 'empty' | 'long' | undefined {
  const fault = textFault(plain(typed), longest)
  return fault === 'signs' ? undefined : fault
}

const longest = 400
const timeShape = /^(?:[01]\d|2[0-3]):[0-5]\d$/
