/**
 * The last seq of every stream, at hand on the main thread: this process alone writes the file, so what it was
 * answered is all there is. Saves an act the reads that would find nothing.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { SpaceId } from '../../domain/vocabulary.ts'
import type { Append, Stream } from '../../log/spaces.ts'
import { membersOf } from './known-spaces.ts'
import { streamsOf } from './stream-keys.ts'
import { recent } from './recent.ts'

export type Tips = {
  readonly of: (space: SpaceId) => ReadonlyMap<Stream, number>
  readonly moved: (append: Pick<Append, 'space' | 'entries'>) => void
}

const room = 20_000

export function openTips(db: DatabaseSync): Tips {
  const selectSpace = db.prepare('select id, members from space where token = ?')
  const selectTips = db.prepare('select stream, max(seq) as seq from entry where space = ? group by stream')
  const known = recent(room, (space: SpaceId) => {
    const row = selectSpace.get(space)
    if (!row) return undefined
    const streams = new Map(streamsOf(membersOf(row)).map(({ stream, key }) => [key, stream]))
    const tips = new Map<Stream, number>()
    for (const tip of selectTips.all(Number(row['id']))) {
      const stream = streams.get(Number(tip['stream']))
      if (stream) tips.set(stream, Number(tip['seq']))
    }
    return tips
  })
  return {
    of: (space) => known.get(space) ?? new Map(),
    moved({ space, entries }) {
      const tips = known.get(space)
      for (const { stream, entry } of entries) tips?.set(stream, Math.max(tips.get(stream) ?? 0, entry.seq))
    },
  }
}
