/**
 * Topics kept for the sitting: what goes better with a trained person in the room is written down here and nowhere
 * else. It has no way to a letter, a talk or a person; it is read and removed by its owner alone.
 */
import { wordsFault, type WordsFault } from './day-words.ts'
import { pagesOf, type PageOf, type PageWords } from './pages.ts'

export const parkedSigns = 200

export type Parked = PageOf<'parked'>

/** Kept about this person, the latest first. */
export function parkedOf(pages: readonly PageWords[], person: string): readonly Parked[] {
  return pagesOf(pages, 'parked')
    .filter((one) => one.person === person)
    .reverse()
    .sort((one, other) => Number(one.on < other.on) - Number(one.on > other.on))
}

export function parkedFault(typed: string): WordsFault | undefined {
  return wordsFault(typed, parkedSigns)
}
