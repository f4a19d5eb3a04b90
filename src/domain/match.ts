/**
 * match: two sides → the record. Finds where both said yes, and says so on a tick; of one yes alone nothing is seen.
 * Rests and doors play no part: to agree is not to be handed anything. In a sitting the two appear with it, together:
 * that one of them came in alone is nobody's to see (S5-12).
 */
import type { Membership } from './members.ts'
import type { Clock, Step } from './publish.ts'
import type { RecordState } from './state.ts'
import { lastTick, nextTick } from './time.ts'
import { principals, type Birth, type Instant, type MemberId, type RecordMove } from './vocabulary.ts'
import { meets, type Yes, type Yeses } from './yeses.ts'

export type Party = { readonly yeses: Yeses; readonly me: Membership }

/** `sides`: of the two, in the order of the birth. Matters come in the order of their ids. */
export function match(
  birth: Birth,
  record: RecordState,
  parties: readonly [Party, Party],
  { now, ticks }: Clock,
): Step<RecordMove> {
  const moves: RecordMove[] = []
  const wake: (Instant | undefined)[] = []
  const two = principals(birth)
  const appearing = appearances(birth, record, parties)
  if (record.closed || !appearing) return { moves, wake }
  const [one, other] = [parties[0].yeses, parties[1].yeses]
  for (const matter of [...one.keys()].sort()) {
    const pair = both(two, record, one.get(matter), other.get(matter))
    if (!pair) continue
    if (pair.at <= lastTick(ticks, now)) moves.push({ move: 'agreed', matter, ...pair.agreed })
    else wake.push(nextTick(ticks, now))
  }
  return { moves: moves.length > 0 ? [...appearing, ...moves] : [], wake }
}

/** Undefined while a yes of the two may not meet: one of a pair has not appeared, or one of a sitting not come in. */
function appearances(
  birth: Birth,
  record: RecordState,
  parties: readonly [Party, Party],
): readonly RecordMove[] | undefined {
  const hidden = principals(birth)
    .map((member, index) => ({ member, joined: parties[index]?.me.joined }))
    .filter(({ member }) => !record.appeared.has(member))
  if (hidden.length > 0 && birth.kind !== 'sitting') return undefined
  const moves = hidden.flatMap(({ member, joined }): readonly RecordMove[] =>
    joined ? [{ move: 'appeared', member, ...joined }] : [],
  )
  return moves.length === hidden.length ? moves : undefined
}

/** Two yeses that meet, and neither was used before. */
function both(two: readonly MemberId[], record: RecordState, one: Yes | undefined, other: Yes | undefined) {
  if (!one || !other || !meets(one, other)) return undefined
  if (record.used.has(one.id) || record.used.has(other.id)) return undefined
  const yeses: readonly [string, string] = [one.id, other.id]
  const first = speaksFirst(two, one, other)
  const agreed = first === undefined ? { yeses } : { yeses, first }
  return { agreed, at: Math.max(one.at, other.at) }
}

/** Whom both named; else whoever was asked, which is whoever said yes last. Only a talk has one. */
function speaksFirst(two: readonly MemberId[], one: Yes, other: Yes): MemberId | undefined {
  if (one.first === undefined || other.first === undefined) return undefined
  return one.first === other.first ? one.first : two[one.at > other.at ? 0 : 1]
}
