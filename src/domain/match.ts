/**
 * match: two sides → the record. Finds where both said yes, and says so on a tick; of one yes alone nothing is seen.
 * Rests and doors play no part: to agree is not to be handed anything.
 */
import type { Clock, Step } from './publish.ts'
import type { RecordState } from './state.ts'
import { lastTick, nextTick } from './time.ts'
import type { Birth, Instant, MemberId, RecordMove } from './vocabulary.ts'
import { meets, type Yes, type Yeses } from './yeses.ts'

/** `sides`: the yeses of both members, in the order of the birth. Matters come in the order of their ids. */
export function match(
  { members }: Birth,
  record: RecordState,
  [one, other]: readonly [Yeses, Yeses],
  { now, ticks }: Clock,
): Step<RecordMove> {
  const moves: RecordMove[] = []
  const wake: (Instant | undefined)[] = []
  if (record.closed || record.appeared.size < 2) return { moves, wake }
  for (const matter of [...one.keys()].sort()) {
    const pair = both(members, record, one.get(matter), other.get(matter))
    if (!pair) continue
    if (pair.at <= lastTick(ticks, now)) moves.push({ move: 'agreed', matter, ...pair.agreed })
    else wake.push(nextTick(ticks, now))
  }
  return { moves, wake }
}

/** Two yeses that meet, and neither was used before. */
function both(
  members: readonly MemberId[],
  record: RecordState,
  one: Yes | undefined,
  other: Yes | undefined,
) {
  if (!one || !other || !meets(one, other)) return undefined
  if (record.used.has(one.id) || record.used.has(other.id)) return undefined
  const yeses: readonly [string, string] = [one.id, other.id]
  const first = speaksFirst(members, one, other)
  const agreed = first === undefined ? { yeses } : { yeses, first }
  return { agreed, at: Math.max(one.at, other.at) }
}

/** Whom both named; else whoever was asked, which is whoever said yes last. Only a talk has one. */
function speaksFirst(members: readonly MemberId[], one: Yes, other: Yes): MemberId | undefined {
  if (one.first === undefined || other.first === undefined) return undefined
  return one.first === other.first ? one.first : members[one.at > other.at ? 0 : 1]
}
