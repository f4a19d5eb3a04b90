/**
 * Something happened (F2): a short note in own words, and two days of quiet after it, kept by the writer's own device.
 * Nothing here looks for a setback, counts one, or changes anything that stands.
 */
import { hour, type Instant } from '../domain/vocabulary.ts'
import { circleOf, isOffCall, type Near } from './circle.ts'
import { laneOfKind } from './kinds.ts'
import type { LaneName } from './lanes.ts'
import { optionalFault, textFault, type TextFault } from './limits-fields.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'
import type { EnvelopeKind, EnvelopeWords } from './words.ts'

export type Setback = Extract<EnvelopeWords, { kind: 'setback' }>
export type LookBack = PageOf<'look-back'>

export const quietHours = 48
/** By as much the clocks of two devices may differ; a clock that was set back further makes no longer quiet. */
const slack = hour
export const longestNote = 1000
export const longestNext = 200

export type NoteFields = { readonly text: string; readonly safe: boolean; readonly next: string }
export type NoteFaults = {
  readonly text?: TextFault
  readonly next?: Exclude<TextFault, 'empty'>
}

export function noteFaults({ text, next }: NoteFields): NoteFaults | undefined {
  const inText = textFault(text, longestNote)
  const inNext = optionalFault(next, longestNext)
  if (!inText && !inNext) return undefined
  return { ...(inText && { text: inText }), ...(inNext && { next: inNext }) }
}

/** It has no place for a promise: one may follow when the quiet is over (F2-5). */
export function setbackOf({ text, safe, next }: NoteFields, language: Setback['language']): Setback {
  const step = next.trim()
  return {
    kind: 'setback',
    language,
    text: text.trim(),
    ...(safe && { safe: true as const }),
    ...(step !== '' && { next: step }),
  }
}

/** `safe`: the one "I am safe" was said. */
export type Quiet = { readonly until: Instant; readonly safe: boolean }

/** What this device keeps of it, as a form keeps what was typed: a page would tell the server that a note was no other thing. */
export type QuietFields = { readonly until: string; readonly safe: string }

export function quietForm(person: string): string {
  return `quiet-after/${person}`
}

/** Whether it is quiet now, by what I did and the clock. */
export function quietNow(kept: Readonly<Record<string, string>>, now: Instant): Quiet | undefined {
  const until = Number(kept['until'] ?? 0)
  if (!(until > now && until <= now + quietHours * hour + slack)) return undefined
  return { until, safe: kept['safe'] === 'yes' }
}

/** Another note begins it anew. */
export function quietFrom(now: Instant): QuietFields {
  return { until: `${now + quietHours * hour}`, safe: '' }
}

export function safeSaid({ until }: Quiet): QuietFields {
  return { until: `${until}`, safe: 'yes' }
}

/** Lanes that stay open in the quiet: what is practical, and that of the note, for "I am safe" alone. */
export function openInQuiet(lane: LaneName): boolean {
  return lane === 'practical' || lane === 'plan'
}

/** What may be left for them in the quiet. Answers, taking back and every protective act are no part of it. */
export function mayLeaveInQuiet(kind: Exclude<EnvelopeKind, 'answer'>, quiet: Quiet | undefined): boolean {
  if (!quiet || laneOfKind[kind] === 'practical') return true
  return kind === 'safe' && !quiet.safe
}

/** The questions of looking back, in the order they are asked. None has to be answered. */
export const lookBackParts = ['around', 'felt', 'told', 'did', 'helped', 'change'] as const
export type LookBackPart = (typeof lookBackParts)[number]
export type LookBackFields = Readonly<Record<LookBackPart, string>>
export const longestLookBack = 1000

export const blankLookBack: LookBackFields = {
  around: '',
  felt: '',
  told: '',
  did: '',
  helped: '',
  change: '',
}

/** `empty`: nothing at all was written. */
export function lookBackFaults(
  fields: LookBackFields,
): 'empty' | Partial<Readonly<Record<LookBackPart, 'long' | 'signs'>>> | undefined {
  if (lookBackParts.every((part) => fields[part].trim() === '')) return 'empty'
  const found = lookBackParts.flatMap((part) => {
    const fault = optionalFault(fields[part], longestLookBack)
    return fault ? [[part, fault] as const] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

export function lookBackOf(fields: LookBackFields, { id, on }: Pick<LookBack, 'id' | 'on'>): LookBack {
  const written = lookBackParts.flatMap((part) => {
    const text = fields[part].trim()
    return text === '' ? [] : [[part, text] as const]
  })
  return { kind: 'look-back', id, ...Object.fromEntries(written), on }
}

/** Newest first. */
export function lookBacks(pages: readonly PageWords[]): readonly LookBack[] {
  return pagesOf(pages, 'look-back')
    .toReversed()
    .toSorted((one, other) => Number(one.on < other.on) - Number(one.on > other.on))
}

/** Who stands near and may be called: those one wants at hand come first. Who agreed to nothing is not on call. */
export function nearMe(pages: readonly PageWords[]): readonly Near[] {
  const near = circleOf(pages).filter((one) => !isOffCall(one))
  return [...near.filter(({ first }) => first), ...near.filter(({ first }) => !first)]
}
