/**
 * Leaving a letter: what is handed over, what holds it up, and how long it lies there. It is asked of the writer's own
 * acts, the clock and what was told, and of nothing else.
 */
import { day, hour, type Day, type Instant } from '../domain/vocabulary.ts'
import { isBlank, letterFits, lineFits, oneLine, plain } from './letters.ts'
import type { Draft } from './pages.ts'
import { letterText } from './parts.ts'
import type { EnvelopeWords } from './words.ts'

/** `kept`: it is a letter without a way to any door. */
export type LetterFault = 'kept' | 'empty' | 'too-long' | 'long-line'

export function letterFault(draft: Draft): LetterFault | undefined {
  if (draft.purpose !== undefined) return 'kept'
  if (isBlank(draft)) return 'empty'
  if (!letterFits(draft)) return 'too-long'
  return lineFits(draft.line ?? '') ? undefined : 'long-line'
}

/** What is handed over of a draft: its words and its outside. The theme stays with the writer. */
export function letterOf(draft: Draft): Extract<EnvelopeWords, { kind: 'letter' }> {
  const line = oneLine(draft.line ?? '')
  return {
    kind: 'letter',
    language: draft.language,
    text: plain(letterText(draft)),
    ...(draft.weight !== undefined && { weight: draft.weight }),
    ...(line !== '' && { line }),
  }
}

/** My way to someone: what I may do, and whether I asked for quiet from them. */
export type Towards<May> = {
  readonly may: { readonly letter: May }
  readonly resting: boolean
  /** When my last rest or pause began. */
  readonly restedOn?: Instant
}

/** After asking someone for quiet, a letter to them waits a day, also when the quiet was lifted before (S1-5). */
export function mayLeaveLetter<May extends { readonly type: string }>(
  { may, resting, restedOn }: Towards<May>,
  now: Instant,
): May | { readonly type: 'rested' } {
  if (may.letter.type === 'closed') return may.letter
  const quiet = restedOn === undefined ? resting : now - restedOn < 24 * hour
  return quiet ? { type: 'rested' } : may.letter
}

/** How long it lies there. After that it is handed no more, if it was not yet; nobody learns which. */
export const lyings = ['always', 'month', 'quarter', 'year'] as const
export type Lying = (typeof lyings)[number]

/** The first day on which it is handed no more, for one left on this ISO date. */
export function lastDay(lying: Lying, date: string): Day | undefined {
  if (lying === 'always') return undefined
  const end = Temporal.PlainDate.from(date).add({ months: months[lying] })
  return Math.floor(end.toZonedDateTime('UTC').epochMilliseconds / 1000 / day)
}

const months = { month: 1, quarter: 3, year: 12 } as const

/** Rest after reading something hard: three days, in one press (S6-5). */
export const restHours = 72

/** What is kept for later leaves as a file made on the device, or on paper; its name tells nothing (M-5). */
export const fileName = 'page.txt'

export function fileText(draft: Draft): string {
  return `${plain(letterText(draft)).trim()}\n`
}
