/** What a command of the operator's is, and what it may work with. */
import type { Instant } from '../../domain/vocabulary.ts'
import type { Config } from '../config.ts'
import type { Random } from '../sign.ts'
import type { Store } from '../store.ts'

export type Place = {
  readonly config: Config
  readonly store: Store
  readonly clock: () => Instant
  readonly random: Random
}

export type Typed = {
  /** What stands after the command's name. */
  readonly words: readonly string[]
  readonly licence?: string
  readonly hold: boolean
  /** What stands on a paper: a case number, a court and a date. */
  readonly paper?: string
  /** Personal codes of staff; never typed after the command, where a shell keeps them. */
  readonly codes?: readonly string[]
}

export type Command = {
  /** How it is typed. */
  readonly usage: string
  readonly says: string
  /** How many of the staff say who they are before it is done. */
  readonly staff?: 1 | 2
  /** What is printed; undefined for what it does not understand, and then nothing was done. */
  readonly run: (place: Place, typed: Typed) => Promise<string | undefined> | string | undefined
}

/** For what takes exactly so many words and no settings. */
export function plain({ words, licence, hold, paper }: Typed, many: number): boolean {
  return words.length === many && licence === undefined && !hold && paper === undefined
}
