/**
 * match: two sides → the record. Finds where both said yes, and says so on a tick; of one yes alone nothing is seen.
 * Rests and doors play no part: to agree is not to be handed anything.
 */
import type { Clock, Step } from './publish.ts'
import type { RecordState } from './state.ts'
import { lastTick, nextTick } from './time.ts'
import type { Instant, RecordMove } from './vocabulary.ts'
import { meets, type Yes, type Yeses } from './yeses.ts'

/** `sides`: the yeses of both members, in the order of the birth. Matters come in the order of their ids. */
export function match(
  record: RecordState,
  [one, other]: readonly [Yeses, Yeses],
  { now, ticks }: Clock,
): Step<RecordMove> {
  const moves: RecordMove[] = []
  const wake: (Instant | undefined)[] = []
  if (record.closed || record.appeared.size < 2) return { moves, wake }
  for (const matter of [...one.keys()].sort()) {
    const pair = both(record, one.get(matter), other.get(matter))
    if (!pair) continue
    if (pair.at <= lastTick(ticks, now)) moves.push({ move: 'agreed', matter, yeses: pair.yeses })
    else wake.push(nextTick(ticks, now))
  }
  return { moves, wake }
}

/** Two yeses that meet, and neither was used before. */
function both(record: RecordState, one: Yes | undefined, other: Yes | undefined) {
  if (!one || !other || !meets(one, other)) return undefined
  if (record.used.has(one.id) || record.used.has(other.id)) return undefined
  const yeses: readonly [string, string] = [one.id, other.id]
  return { yeses, at: Math.max(one.at, other.at) }
}
