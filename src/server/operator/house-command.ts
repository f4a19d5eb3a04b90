/** Commands about the house as a whole, which open its database themselves, or must find it closed. */
import type { Config } from '../config.ts'

export type HouseCommand = {
  /** How it is typed. */
  readonly usage: string
  readonly says: string
  /** What is printed; undefined for what it does not understand, and then nothing was done. */
  readonly run: (config: Config, words: readonly string[]) => Promise<string | undefined>
}
