/**
 * A letter on one page or in five parts (S1): what I did, what it cost you, what is mine, what I will do, what has
 * changed. No part asks for anything. Going from one to the other loses no word.
 */
import { letterParts, type Draft, type LetterPart, type Parts } from './pages.ts'

/** What is handed over: the page, or the parts one after the other. */
export function letterText({ text, parts }: Draft): string {
  return parts ? joined(parts) : text
}

/** In parts: what stood on the page stands first. Parts that were just one page are as they were. */
export function inParts(draft: Draft, before?: Parts): Draft {
  if (draft.parts) return draft
  const { text, ...rest } = draft
  const parts = before && joined(before) === text ? before : { ...blankParts, did: text }
  return { ...rest, text: '', parts }
}

export function onOnePage({ parts, ...draft }: Draft): Draft {
  return parts ? { ...draft, text: joined(parts) } : draft
}

/** The part where a letter that is too long can best be made shorter. */
export function longestPart(parts: Parts): LetterPart {
  return letterParts.reduce((most, part) => (parts[part].length > parts[most].length ? part : most))
}

/** What one will do, as the words of a promise form; what was typed there before stays in it (S1-6). */
export function promiseWords(typed: string, will: string): string {
  return [typed.trim(), will.trim()].filter((words) => words !== '').join('\n')
}

const blankParts: Parts = { did: '', cost: '', mine: '', will: '', changed: '' }

function joined(parts: Parts): string {
  return letterParts
    .map((part) => parts[part])
    .filter((words) => words.trim() !== '')
    .join('\n\n')
}
