/**
 * How much fits in a turn (S2-3). It is looked at on the device, said at the field, and shown to nobody as a number of
 * what was written. A turn that is too long stays as it is, in its field.
 */
import { isPlain } from './practical.ts'
import { type Again, type TurnWords, wishes } from './turns.ts'
import type { TalkPace } from './words.ts'

export const mostToSay = { live: 150, letter: 300 } as const satisfies Record<TalkPace, number>
/** "It makes sense, because …" is a line or two. */
export const mostSense = 60
export const topicSigns = 120
/** However little was said, there is room for a sentence to say it back with. */
export const leastRoom = 20

export type TurnFault = 'empty' | 'long' | 'odd'

/** Words, as near as it matters: a sign alone is none, and what has no gaps counts as several. */
export function wordsIn(text: string): number {
  const found = text.match(/\S+/g) ?? []
  return found.filter(isSpoken).reduce((sum, word) => sum + Math.ceil(word.length / longestWord), 0)
}

export function sayFault(text: string, pace: TalkPace): TurnFault | undefined {
  return turnFault(text, mostToSay[pace])
}

/** Half as much again as what was said. Where its words are not here, as much as could have been said. */
export function roomToSayBack(said: string | undefined, pace: TalkPace): number {
  const heard = said === undefined ? mostToSay[pace] : wordsIn(said)
  return Math.max(leastRoom, Math.floor(heard * 1.5))
}

export function sayBackFault(text: string, said: string | undefined, pace: TalkPace): TurnFault | undefined {
  return turnFault(text, roomToSayBack(said, pace))
}

/** It may stay blank, and signs alone are blank. */
export function senseFault(text: string): Exclude<TurnFault, 'empty'> | undefined {
  const fault = turnFault(text, mostSense)
  return fault === 'empty' ? undefined : fault
}

export type SayFields = { readonly text: string; readonly sense: string; readonly wish: string }

/** What is handed over. `again`: it was said back, and there is more, or it was not quite that. */
export function sayOf(
  { text, sense, wish }: SayFields,
  { language, again, maySense }: { language: TurnWords['language']; again?: Again; maySense: boolean },
): TurnWords {
  const wished = wishes.find((one) => one === wish)
  return {
    kind: 'say',
    language,
    text: text.trim(),
    ...(again && { again }),
    ...(wished && { wish: wished }),
    ...(maySense && isSpoken(sense) && { sense: sense.trim() }),
  }
}

/** One topic, on one line. */
export function topicFault(topic: string): TurnFault | undefined {
  const said = topic.trim()
  if (!isSpoken(said)) return 'empty'
  if ([...said].length > topicSigns) return 'long'
  return isPlain(said) && !/[\r\n]/.test(said) ? undefined : 'odd'
}

/** A way to begin, on a line of its own; what was written stays before it. */
export function withStarter(text: string, starter: string): string {
  const begun = starter.replace(/…$/, '')
  return text.trim() === '' ? begun : `${text.trimEnd()}\n${begun}`
}

/** For what stays on this device: a note to oneself, a text to practise with. */
export function noteFault(text: string): TurnFault | undefined {
  return turnFault(text, mostToSay.letter)
}

function turnFault(text: string, most: number): TurnFault | undefined {
  const said = text.trim()
  if (!isSpoken(said)) return 'empty'
  if (said.length > most * roomPerWord || wordsIn(said) > most) return 'long'
  return isPlain(said) ? undefined : 'odd'
}

function isSpoken(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

const longestWord = 20
/** Gaps and signs count as no word, but take room: what is handed over has to fit in one envelope. */
const roomPerWord = 20
