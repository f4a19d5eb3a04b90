/**
 * The practical lane: short and factual, one question at most, short lines to answer it with (B3-1), and the exchange
 * as one list by days. It asks for no feeling, says nothing of the other person, and counts nothing.
 */
import type { Day } from '../domain/vocabulary.ts'
import type { AnswerLine, PracticalQuestion } from './words.ts'

export const practicalSigns = 280
/** What the sealed words of a note can hold; a picture takes two of these. */
const units = 400

export type PracticalFault = 'empty' | 'odd' | 'long' | 'questions'

/** What stands in the way of leaving a note. */
export function practicalFault(text: string): PracticalFault | undefined {
  return answerFault(text) ?? (onlyOneQuestion(text) ? undefined : 'questions')
}

/** What stands in the way of answering one in own words. */
export function answerFault(text: string): Exclude<PracticalFault, 'questions'> | undefined {
  if (text.trim() === '') return 'empty'
  if (!practicalFits(text)) return 'long'
  return isPlain(text) ? undefined : 'odd'
}

/** Signs as a person counts them, a picture for one. */
export function practicalFits(text: string): boolean {
  const said = text.trim()
  return said.length <= units && [...said].length <= practicalSigns
}

/** Question marks side by side are one question; those inside an address are none. */
export function onlyOneQuestion(text: string): boolean {
  const said = text.replaceAll(/https?:\/\/\S+/gi, '').replaceAll(/[!¡]/g, '')
  const asked = [said.match(/[?？؟]+/g), said.match(/¿+/g)]
  return asked.every((found) => (found ?? []).length <= 1)
}

/** Only signs that can be shown: what a paste may bring along from elsewhere is not. */
export function isPlain(text: string): boolean {
  return !/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(text)
}

/** The lines that stand beside own words. A note that asks nothing has none. */
export const practicalLines: Readonly<Record<PracticalQuestion, readonly AnswerLine[]>> = {
  none: [],
  'yes-no': ['yes', 'no'],
  time: ['yes', 'no', 'other-time'],
}

type Placed = { readonly word: string; readonly on: Day; readonly re?: string }
export type Said<Given, Left> =
  | { readonly side: 'theirs'; readonly one: Given }
  | { readonly side: 'mine'; readonly one: Left }
/** A note with what was said back to it. */
export type Exchanged<Given, Left> = {
  readonly note: Said<Given, Left>
  readonly answers: readonly Said<Given, Left>[]
}

/** One list of both sides, the latest day first. It knows days and no hours: within a day, theirs come first. */
export function exchangeOf<Given extends Placed, Left extends Placed>(
  given: readonly Given[],
  left: readonly Left[],
): readonly Exchanged<Given, Left>[] {
  const all: readonly Said<Given, Left>[] = [
    ...given.map((one) => ({ side: 'theirs' as const, one })),
    ...left.map((one) => ({ side: 'mine' as const, one })),
  ]
  const words = new Set(all.map(({ one }) => one.word))
  const notes = all.filter(({ one: { re } }) => re === undefined || !words.has(re))
  const threads = notes.map((note) => ({ note, answers: answersTo(note, all) }))
  return threads.sort((one, other) => lastDay(other) - lastDay(one))
}

/** What was said back, and what was said back to that, the earliest first. */
function answersTo<Given extends Placed, Left extends Placed>(
  said: Said<Given, Left>,
  all: readonly Said<Given, Left>[],
): readonly Said<Given, Left>[] {
  const back = all.filter(({ one }) => one.re === said.one.word)
  const rest = all.filter((one) => !back.includes(one) && one !== said)
  return back.flatMap((one) => [one, ...answersTo(one, rest)])
}

function lastDay<Given extends Placed, Left extends Placed>({ note, answers }: Exchanged<Given, Left>): Day {
  return Math.max(note.one.on, ...answers.map(({ one }) => one.on))
}
