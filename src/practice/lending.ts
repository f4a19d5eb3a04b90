/**
 * What one may lend to a helper: one thing at a time, as a copy, with an end (S5-3). Only what is one's own, or was given
 * to one and opened; never what passed with that helper, and nothing that leads back to where it lies.
 */
import { dayOf, type Day, type Instant } from '../domain/vocabulary.ts'
import { type Own, type Thing, thingsOf } from './own-things.ts'
import type { EnvelopeWords } from './words.ts'

type Share = Extract<EnvelopeWords, { kind: 'share' }>

export const toLendKinds = ['letter', 'harm', 'promise', 'plan', 'reflection', 'note', 'received'] as const
export type ToLendKind = (typeof toLendKinds)[number]

export const lendingDays = [1, 7, 30, 90] as const
export type LendingDays = (typeof lendingDays)[number]

export type ToLend = {
  readonly id: string
  readonly what: ToLendKind
  readonly text: string
  readonly on?: string
}

/** Newest first. `helper`: what they gave me, and what I left with them, is not lent to them. */
export function toLend(own: Own, helper: string): readonly ToLend[] {
  return thingsOf(own)
    .filter(({ person, from }) => from === 'page' || person !== helper)
    .flatMap((thing) => {
      const what = whatIs(thing)
      const text = thing.texts.join('\n\n').trim()
      if (what === undefined || text === '') return []
      return [{ id: thing.id, what, text, ...(thing.on !== undefined && { on: thing.on }) }]
    })
    .toSorted((one, other) => dayFirst(one.on ?? '', other.on ?? ''))
}

/** The copy itself: exactly what stood on the page before the press. */
export function shareOf({ id, what, text, on }: ToLend, language: Share['language']): Share {
  return { kind: 'share', language, share: id, what, text, ...(on !== undefined && { on }) }
}

/** Longer than words can be that are handed over. */
export function isTooLong({ text }: ToLend): boolean {
  return text.length > longest
}

/** The day on which it opens no more: so many whole days of the server's calendar, and what is left of today. */
export function lentUntil(days: LendingDays, now: Instant): Day {
  return dayOf(now) + days + 1
}

/** The last day on which it opens. */
export function lastDayOf(until: Day): Day {
  return until - 1
}

function whatIs({ from, kind, page }: Thing): ToLendKind | undefined {
  if (from === 'opened') return 'received'
  if (from === 'left') return kind === 'letter' ? 'letter' : undefined
  return page && pages[page]
}

const pages: Readonly<Partial<Record<NonNullable<Thing['page']>, ToLendKind>>> = {
  draft: 'letter',
  harm: 'harm',
  promise: 'promise',
  'plan-part': 'plan',
  reflection: 'reflection',
  'look-back': 'reflection',
  note: 'note',
}

function dayFirst(one: string, other: string): number {
  return Number(one < other) - Number(one > other)
}

const longest = 32_768

/** Is what was lent this word? */
export function isOf(copy: { readonly share: string }, word: string): boolean {
  return copy.share === word
}
