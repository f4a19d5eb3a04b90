/**
 * Said limits (S4): "when …, I will …". A limit has one owner, and says what its owner does. Keeping it to oneself,
 * telling it, changing it and letting it go are all the owner's; nothing here counts how often it was crossed.
 */
import type { Day } from '../domain/vocabulary.ts'
import { dateOfDay, daysAfter } from './days.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'
import { answersTo } from './kinds.ts'
import type { AnswerLine, EnvelopeWords } from './words.ts'

export type Limit = PageOf<'limit'>
export type Crossing = PageOf<'crossed'>
export type ToldLimit = Extract<EnvelopeWords, { kind: 'limit' }>

/** What a limit can be about (abuse 20): one's own contact, talk, time, home, and money between the two. */
export const limitKinds = ['contact', 'topics', 'time', 'home', 'money'] as const
export type LimitKind = (typeof limitKinds)[number]

/** Its owner is asked again after three months, unless they chose another day (S4-6). */
export const reviewDays = 90
/** The furthest day one may choose for it. */
export const furthestReview = 365

export function standing(pages: readonly PageWords[], person?: string): readonly Limit[] {
  return mine(pages, person).filter(({ retired }) => retired === undefined)
}

export function retiredLimits(pages: readonly PageWords[], person?: string): readonly Limit[] {
  return mine(pages, person).filter(({ retired }) => retired !== undefined)
}

export function limitOf(pages: readonly PageWords[], id: string): Limit | undefined {
  return pagesOf(pages, 'limit').find((limit) => limit.id === id)
}

/** What asks its owner, and nobody else, to be looked at again. It stands all the same, with or without an answer. */
export function dueForReview(limits: readonly Limit[], today: string): readonly Limit[] {
  return limits.filter(({ retired, review }) => retired === undefined && review <= today)
}

export function keptFrom(limit: Limit, today: string): Limit {
  return { ...limit, review: daysAfter(today, reviewDays) }
}

export function retiredOn(limit: Limit, today: string): Limit {
  return { ...limit, retired: today }
}

export function takenUp(limit: Limit, today: string): Limit {
  const { retired: _, ...rest } = limit
  return keptFrom(rest, today)
}

/** What the other is given when its owner tells it. The reason and the day of review stay (S4-4). */
export function wordsToTell({ id, when, will, offer }: Limit, language: ToldLimit['language']): ToldLimit {
  return { kind: 'limit', language, limit: id, when, will, ...(offer !== undefined && { offer }) }
}

/** That it holds no more, said in the words it was told in. */
export function wordsToEnd(told: ToldLimit): ToldLimit {
  return { ...told, ended: true }
}

/** Something I left, as far as a limit or a request asks of it. */
export type LeftThing = {
  readonly word: string
  readonly words: EnvelopeWords | undefined
  readonly on: Day
  readonly takenBack: boolean
  readonly waitsHere: boolean
}

/** Something in my tray that may answer what I left; `words` are there once I opened it. */
export type GivenThing = {
  readonly word: string
  readonly re?: string
  readonly on: Day
  readonly words?: EnvelopeWords | undefined
}

/** What was said to something I left. `line` is there once I opened it. */
export type Answered<Line extends AnswerLine = AnswerLine> = {
  readonly word: string
  readonly on: string
  readonly opened: boolean
  readonly line?: Line
}

export function answeredBy<Line extends AnswerLine>(
  { word, on, words }: GivenThing,
  lines: readonly Line[],
): Answered<Line> {
  const said = words?.kind === 'answer' ? words.line : undefined
  const line = lines.find((one) => one === said)
  return { word, on: dateOfDay(on), opened: words !== undefined, ...(line && { line }) }
}

/** What was said to a limit I told, each time I told it. */
export function answersToLimit(
  limit: string,
  left: readonly LeftThing[],
  given: readonly GivenThing[],
): readonly Answered[] {
  const tellings = left.filter(({ words }) => words?.kind === 'limit' && words.limit === limit)
  return given
    .filter(({ re }) => tellings.some(({ word }) => word === re))
    .map((one) => answeredBy(one, answersTo.limit.lines))
}

/** What I told of a limit. `changed`: what I left at their door is older than what it says now. */
export type HowTold =
  | { readonly type: 'kept' }
  | {
      readonly type: 'told' | 'changed' | 'ended' | 'taken-back'
      readonly on: string
      readonly words: ToldLimit
      /** It has not left this device yet. */
      readonly waitsHere: boolean
    }

/** From my own acts alone. `left` is newest first. */
export function howTold(limit: Limit, left: readonly LeftThing[]): HowTold {
  for (const { words, on, takenBack, waitsHere } of left) {
    if (words?.kind !== 'limit' || words.limit !== limit.id) continue
    const telling = { on: dateOfDay(on), words, waitsHere }
    if (takenBack) return { type: 'taken-back', ...telling }
    if (words.ended) return { type: 'ended', ...telling }
    return { type: isSame(limit, words) ? 'told' : 'changed', ...telling }
  }
  return { type: 'kept' }
}

/** Of what the other told me, the newest of each limit; the older words of one that was told again step back. */
export function newestTold<T extends { readonly words: ToldLimit }>(newestFirst: readonly T[]): readonly T[] {
  return newestFirst.filter(
    ({ words }, place) => newestFirst.findIndex((other) => other.words.limit === words.limit) === place,
  )
}

/** The dated notes about one limit, newest first. */
export function crossingsOf(pages: readonly PageWords[], limit: string): readonly Crossing[] {
  return pagesOf(pages, 'crossed')
    .filter((note) => note.limit === limit)
    .reverse()
    .sort((one, other) => Number(one.on < other.on) - Number(one.on > other.on))
}

/** In the order they were made, also after a change. */
function mine(pages: readonly PageWords[], person: string | undefined): readonly Limit[] {
  return pagesOf(pages, 'limit')
    .filter((limit) => person === undefined || limit.person === person)
    .sort((one, other) => Number(one.made > other.made) - Number(one.made < other.made))
}

function isSame(limit: Limit, told: ToldLimit): boolean {
  return limit.when === told.when && limit.will === told.will && limit.offer === told.offer
}
