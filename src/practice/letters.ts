/**
 * What a screen asks of letters, one's own and given: does it fit, how does it begin, where does it lie. It says
 * nothing about the other person, and counts nothing.
 */
import type { Draft } from './words.ts'

/** The most that can be sealed as one thing, in bytes; the same figure stands in the vault. */
const longest = 32_768
/** An answer's own frame around its words. */
const frame = 64

/** Whether a draft can be kept and left as one letter. */
export function letterFits(draft: Draft): boolean {
  return bytesIn(JSON.stringify(draft)) <= longest
}

export function answerFits(text: string): boolean {
  return bytesIn(JSON.stringify(text)) + frame <= longest
}

/** The invitation's note lies in a smaller box. */
export function noteFits(note: string): boolean {
  return bytesIn(note) <= 6000
}

/** The first words of a letter, to know it by; a greeting alone would not do. Empty when nothing is written. */
export function firstLine(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line
}

/** A letter begun and left without a word is no letter. */
export function isBlank(draft: Draft): boolean {
  return draft.text.trim() === ''
}

export function begun(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft) => !isBlank(draft))
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
