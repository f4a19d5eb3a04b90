/**
 * A plan made before it is needed (F2). It has as many authors as people: the parts of whoever it is about, and those of
 * whoever loves them. A part has one author, and holds once that author left it; nothing here lets one fill, sign or
 * take back a part of the other's.
 */
import { dateOfDay, daysAfter } from './days.ts'
import type { Day } from '../domain/vocabulary.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'
import {
  type EnvelopeWords,
  lovedParts,
  ownParts,
  type PlanAbout,
  planAbout,
  type PlanPart,
} from './words.ts'

export type PartPage = PageOf<'plan-part'>
export type PartWords = Extract<EnvelopeWords, { kind: 'plan-part' }>

/** Its owner, and nobody else, is asked after three months whether it still fits. */
export const reviewDays = 90
export const longestPart = 400

/** `mine`: the plan is about me. `theirs`: it is about the person beside me. */
export const planSides = ['mine', 'theirs'] as const
export type PlanSide = (typeof planSides)[number]
export type PlanName = { readonly about: PlanAbout; readonly side: PlanSide }

/** The parts that I fill in: power runs both ways, so either of us may fill in either set. */
export function myParts({ side }: Pick<PlanName, 'side'>): readonly PlanPart[] {
  return side === 'mine' ? ownParts : lovedParts
}

export function otherParts({ side }: Pick<PlanName, 'side'>): readonly PlanPart[] {
  return side === 'mine' ? lovedParts : ownParts
}

/** The plan that a part of the other's belongs to. */
export function planOfTheirs({ about, part }: Pick<PartWords, 'about' | 'part'>): PlanName {
  const own: readonly PlanPart[] = ownParts
  return { about, side: own.includes(part) ? 'theirs' : 'mine' }
}

/**
 * What both name a plan by. It follows from what the plan is for, so that naming it says nothing about whether the
 * other's parts were ever opened.
 */
export function planId({ about }: Pick<PlanName, 'about'>): string {
  return about
}

/** A plan as the place of a page. */
export function itemOfPlan({ about, side }: PlanName): string {
  return `${about}-${side}`
}

export function planOfItem(item: string | undefined): PlanName | undefined {
  return planNames.find((name) => itemOfPlan(name) === item)
}

export const planNames: readonly PlanName[] = planAbout.flatMap((about) =>
  planSides.map((side) => ({ about, side })),
)

/** My part as it stands on my own page. */
export function myPart(
  pages: readonly PageWords[],
  { about }: Pick<PlanName, 'about'>,
  part: PlanPart,
  person?: string,
): PartPage | undefined {
  return pagesOf(pages, 'plan-part').findLast(
    (one) => one.about === about && one.part === part && one.person === person,
  )
}

type Kept = {
  readonly id: string
  readonly text: string
  readonly today: string
  readonly person?: string | undefined
}

export function partToKeep(name: PlanName, part: PlanPart, { id, text, today, person }: Kept): PartPage {
  return {
    kind: 'plan-part',
    id,
    plan: planId(name),
    about: name.about,
    part,
    text: text.trim(),
    ...(person !== undefined && { person }),
    on: today,
    review: daysAfter(today, reviewDays),
  }
}

/** It still fits: it is asked about again after another three months. */
export function fitsStill(page: PartPage, today: string): PartPage {
  return { ...page, review: daysAfter(today, reviewDays) }
}

/** What the other is given of it: the words, and nothing of when it was written or is looked at again. */
export function partToLeave(
  { plan, about, part, text }: PartPage,
  language: PartWords['language'],
): PartWords {
  return { kind: 'plan-part', language, plan, about, part, text }
}

/** My parts of a plan as they stand on my own pages, in their order. */
export function myPages(
  pages: readonly PageWords[],
  name: PlanName,
  person: string | undefined,
): readonly PartPage[] {
  return myParts(name).flatMap((part) => {
    const page = myPart(pages, name, part, person)
    return page ? [page] : []
  })
}

/** Parts whose owner may look at them again. They hold all the same, with or without an answer. */
export function toReview(
  pages: readonly PageWords[],
  name: PlanName,
  today: string,
  person?: string,
): readonly PartPage[] {
  return myPages(pages, name, person).filter(({ review }) => review <= today)
}

/** Something I left, newest first. */
export type LeftThing = {
  readonly word: string
  readonly words: EnvelopeWords | undefined
  readonly on: Day
  readonly takenBack: boolean
  readonly waitsHere: boolean
}
export type LeftPart = Omit<LeftThing, 'words' | 'on'> & { readonly words: PartWords; readonly on: string }

/** Every time I left this part, newest first. */
export function leavings(
  left: readonly LeftThing[],
  { about }: Pick<PlanName, 'about'>,
  part: PlanPart,
): readonly LeftPart[] {
  return left.flatMap(({ words, on, ...rest }) =>
    words?.kind === 'plan-part' && words.about === about && words.part === part
      ? [{ ...rest, words, on: dateOfDay(on) }]
      : [],
  )
}

/** `kept`: for myself. `signed`: in force, as I left it. `changed`: what I left is older than my page. */
export type PartState =
  | { readonly type: 'kept' }
  | { readonly type: 'signed' | 'changed' | 'taken-back'; readonly last: LeftPart }

/** From my own acts alone: what the other did with it has no place here. */
export function stateOf(text: string | undefined, left: readonly LeftPart[]): PartState {
  const [last] = left
  if (!last) return { type: 'kept' }
  if (last.takenBack) return { type: 'taken-back', last }
  return { type: text === undefined || text === last.words.text ? 'signed' : 'changed', last }
}

/** Taking a part back takes back all that was said of it. */
export function toTakeBack(left: readonly LeftPart[]): readonly string[] {
  return left.filter(({ takenBack }) => !takenBack).map(({ word }) => word)
}

/** Something given to me, newest first; its words are there once I opened it. */
export type GivenThing = { readonly words: EnvelopeWords | undefined; readonly takenBack: boolean }
export type GivenPart<G> = {
  readonly part: PlanPart
  readonly now: { readonly given: G; readonly words: PartWords }
  /** Said before, and said anew since. */
  readonly earlier: readonly { readonly given: G; readonly words: PartWords }[]
}

/** Their parts of a plan, as far as I opened them: the newest of each, and beside it what it was before. */
export function theirParts<G extends GivenThing>(
  newestFirst: readonly G[],
  name: PlanName,
): readonly GivenPart<G>[] {
  const opened = newestFirst.flatMap((given) =>
    given.words?.kind === 'plan-part' && given.words.about === name.about
      ? [{ given, words: given.words }]
      : [],
  )
  return otherParts(name).flatMap((part) => {
    const [now, ...earlier] = opened.filter(({ words }) => words.part === part)
    return now ? [{ part, now, earlier }] : []
  })
}

/** What they asked for before anything happened: how much to know, and who hears it before them. */
export type AskedAhead = Partial<Readonly<Record<'details' | 'tell-first', PartWords>>>

/** The newest of each, whatever the plan was for. One that was taken back asks for nothing. */
export function askedAhead(newestFirst: readonly GivenThing[]): AskedAhead {
  const newest = (part: PlanPart) => {
    const found = newestFirst.find(({ words }) => words?.kind === 'plan-part' && words.part === part)
    return found && !found.takenBack && found.words?.kind === 'plan-part' ? found.words : undefined
  }
  const details = newest('details')
  const first = newest('tell-first')
  return { ...(details && { details }), ...(first && { 'tell-first': first }) }
}
