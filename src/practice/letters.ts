/**
 * What a screen asks of letters, one's own and given: does it fit, how does it begin, where does it lie. It says
 * nothing about the other person, and counts nothing that is shown.
 */
import type { LaneName } from './lanes.ts'
import { letterText } from './parts.ts'
import type { Draft, Parts } from './pages.ts'

/** The most that can be sealed as one thing, in bytes; the same figure stands in the vault. */
const longest = 32_768
/** An answer's own frame around its words. */
const frame = 64
/** From here on a letter is hard to take in; and no letter is longer than this (S1-3). */
const hardToTakeIn = 400
const mostWords = 1500
const longestLine = 80
const longestTheme = 400

/** Whether a draft can be kept and left as one letter. */
export function letterFits(draft: Draft): boolean {
  return wordsIn(letterText(draft)) <= mostWords && bytesIn(JSON.stringify(draft)) <= longest
}

/** Whether it would be kinder to make it one event. It is said, and holds nothing up. */
export function isLong(draft: Draft): boolean {
  return wordsIn(letterText(draft)) > hardToTakeIn
}

/** The author's own line for the outside of a letter. */
export function lineFits(line: string): boolean {
  return oneLine(line).length <= longestLine
}

export function themeFits(theme: string): boolean {
  return theme.length <= longestTheme
}

/** Whether words without a draft around them, an answer or a letter just begun, can be one thing. */
export function textFits(text: string): boolean {
  return wordsIn(text) <= mostWords && bytesIn(JSON.stringify(text)) + frame <= longest
}

/** The invitation's note lies in a smaller box. */
export function noteFits(note: string): boolean {
  return bytesIn(note) <= 6000
}

/** Words as they were meant: what is pasted along with them and cannot be seen goes. Lines and tabs stay. */
export function plain(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(unseen, '')
}

/** The same on one line. */
export function oneLine(text: string): string {
  return plain(text).replaceAll(/\s+/g, ' ').trim()
}

/** A draft with every word in it made plain. */
export function plainDraft(draft: Draft): Draft {
  const { text, parts, theme, line } = draft
  return {
    ...draft,
    text: plain(text),
    ...(parts && { parts: plainParts(parts) }),
    ...(theme !== undefined && { theme: plain(theme) }),
    ...(line !== undefined && { line: plain(line) }),
  }
}

/** The first words of a letter, to know it by; a greeting alone would not do. Empty when nothing is written. */
export function firstLine(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line
}

/** A letter without a word of its own: there is nothing to leave. */
export function isBlank(draft: Draft): boolean {
  return letterText(draft).trim() === ''
}

/** Nothing at all was typed on it: it may go again. */
export function untouched(draft: Draft): boolean {
  return [letterText(draft), draft.theme, draft.line].every((typed) => (typed ?? '').trim() === '')
}

/** Letters begun that may be left at a door one day. */
export function begun(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft) => draft.purpose === undefined && !untouched(draft))
}

/** Letters begun that never are: imagined, never sent, or kept for later (M-5). */
export function begunFor(purpose: Draft['purpose'], drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft) => draft.purpose === purpose && !untouched(draft))
}

/** What stands among letters: a letter, an answer to one, the one careful ask, and what cannot be read here yet. */
export function amongLetters<T extends { readonly lane: LaneName | undefined; readonly kind: string }>(
  given: readonly T[],
): readonly T[] {
  return given.filter(({ lane, kind }) => lane === 'letter' && kindsHere.has(kind))
}

/** Where something given lies; what was opened stays in view. */
export type Lies = { readonly cue: boolean; readonly opened: boolean; readonly aside: boolean }

export function inView<T extends Lies>(given: readonly T[]): readonly T[] {
  return given.filter(({ cue, opened, aside }) => opened || (cue && !aside))
}

export function inBank<T extends Lies>(given: readonly T[]): readonly T[] {
  return given.filter(({ cue, opened, aside }) => !opened && !aside && !cue)
}

export function setAside<T extends Lies>(given: readonly T[]): readonly T[] {
  return given.filter(({ opened, aside }) => aside && !opened)
}

const kindsHere: ReadonlySet<string> = new Set(['letter', 'answer', 'ask', 'unreadable', 'not-fetched'])

/** C0, DEL and C1, but for the tab and the line break. */
// oxlint-disable-next-line no-control-regex -- these are what it takes out
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

function plainParts({ did, cost, mine, will, changed }: Parts): Parts {
  return {
    did: plain(did),
    cost: plain(cost),
    mine: plain(mine),
    will: plain(will),
    changed: plain(changed),
  }
}

/** Never shown to anyone. */
function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

/** Bytes of UTF-8. */
function bytesIn(text: string): number {
  let bytes = 0
  for (const sign of text) bytes += bytesOf(sign.codePointAt(0) ?? 0)
  return bytes
}

function bytesOf(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
