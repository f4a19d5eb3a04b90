/** Letters that someone reads first (S1-2): which letter was given to read, and whether the draft is still that one. */
import { letterOf } from './letters-leaving.ts'
import type { Draft } from './pages.ts'
import { parseEnvelope, type EnvelopeWords } from './words.ts'

export type Letter = Extract<EnvelopeWords, { kind: 'letter' }>
type Reading = Extract<EnvelopeWords, { kind: 'reading' }>

/** The letter just as it would be left; undefined where the words are none. */
export function letterToRead({ text }: Pick<Reading, 'text'>): Letter | undefined {
  const words = parseEnvelope(jsonOf(text))
  return words?.kind === 'letter' ? words : undefined
}

/** A letter that was changed since is one that nobody has read. */
export function isStill(draft: Draft, read: Letter): boolean {
  const { language, text, weight, line } = letterOf(draft)
  return language === read.language && text === read.text && weight === read.weight && line === read.line
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
