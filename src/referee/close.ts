/**
 * Closing a space from outside its members, when a hold stands between two of them. To both it is the same `closed` as a
 * leave said aloud: without author, without a time of day, once. It asks nothing of either side, and nothing undoes it.
 */
import type { RecordState } from '../domain/state.ts'
import type { Birth, RecordMove, SpaceId } from '../domain/vocabulary.ts'
import type { Parts } from './act.ts'
import { write } from './courier-entries.ts'

/** How often it is tried again on a record that moved. */
const patience = 50

/**
 * Of a pair nothing is said before both are known to be there: like a leave said aloud by who never appeared it stays
 * quiet, or it would tell that they came in. In a sitting it may always be whoever called it.
 */
export function closing(birth: Birth, record: RecordState): readonly RecordMove[] {
  if (record.closed) return []
  const known = birth.kind === 'sitting' || birth.members.every((member) => record.appeared.has(member))
  return known ? [{ move: 'closed' }] : []
}

/** False when the record kept moving: ask again. */
export async function close(parts: Parts, space: SpaceId): Promise<boolean> {
  for (let round = 0; round < patience; round++) {
    if (await attempt(parts, space)) return true
  }
  return false
}

async function attempt(parts: Parts, space: SpaceId): Promise<boolean> {
  const { states, spaces, clock, onMoved } = parts
  const birth = await states.birth(space)
  if (!birth) return true
  const record = await states.record(space, birth)
  const entries = write(
    parts,
    { space, clock: { now: clock() } },
    record,
    closing(birth, record.state),
    new Map(),
  )
  if (entries.length === 0) return true
  const expected = [{ stream: record.stream, seq: record.seq }]
  const appended = await spaces.append({ space, expected, entries })
  if (appended) for (const { stream, entry } of entries) onMoved(space, stream, entry.seq)
  return appended
}
