/**
 * What the writer knows of the spaces it wrote to lately: their small keys, their members and where streams
 * end.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Instant, MemberId, SpaceId } from '../../domain/vocabulary.ts'
import type { Stream } from '../../log/spaces.ts'
import { type Recent, recent } from './recent.ts'
import { streamKey } from './stream-keys.ts'

export type KnownSpace = {
  readonly id: number
  readonly members: readonly MemberId[]
  /** The last seq of streams by key; a stream that was not asked for yet is absent. */
  readonly ends: Map<number, number>
  wakeAt: Instant | null
}

/** About 40 MB at most. */
const limit = 50_000

export function knownSpaces(db: DatabaseSync): Recent<SpaceId, KnownSpace> {
  const select = db.prepare('select id, members, wake_at from space where token = ?')

  return recent(limit, (token) => {
    const row = select.get(token)
    return row && knownSpace(row)
  })
}

/** Where a stream ends, by the table when it is not known; undefined when the space has no such stream. */
export function streamEnds(db: DatabaseSync): (space: KnownSpace, stream: Stream) => number | undefined {
  const select = db.prepare('select max(seq) as seq from entry where space = ? and stream = ?')

  return (space, stream) => {
    const key = streamKey(space.members, stream)
    if (key === undefined) return undefined
    const end = space.ends.get(key) ?? Number(select.get(space.id, key)?.['seq'] ?? 0)
    space.ends.set(key, end)
    return end
  }
}

export function membersOf(row: Readonly<Record<string, unknown>>): readonly MemberId[] {
  const text = String(row['members'])
  return text === '' ? [] : (text.split(' ') as MemberId[])
}

function knownSpace(row: Readonly<Record<string, unknown>>): KnownSpace {
  const wakeAt = row['wake_at']
  return {
    id: Number(row['id']),
    members: membersOf(row),
    ends: new Map(),
    wakeAt: wakeAt === null ? null : Number(wakeAt),
  }
}
