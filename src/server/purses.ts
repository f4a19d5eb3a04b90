/**
 * How often a visitor may do something in a day. How many is drawn for each place and day: two people may share a house,
 * and nobody there can tell from what is left for them whether the other was here.
 */
import { dayOf, type Day, type Instant } from '../domain/vocabulary.ts'
import type { Random } from './sign.ts'

/** Whether this visitor may do it once more today; asking takes one. */
export type Purse = (visitor: string) => boolean

export function dailyPurses(clock: () => Instant, random: Random): Purse {
  const left = new Map<string, number>()
  let today: Day | undefined
  return (visitor) => {
    const day = dayOf(clock())
    if (today !== day) left.clear()
    today = day
    const purse = left.get(visitor) ?? least + ((random(1)[0] ?? 0) % spread)
    left.set(visitor, Math.max(0, purse - 1))
    return purse > 0
  }
}

const least = 20
const spread = 64
