/** Walks every stream of every space: nothing missing, every entry linked to the one before. It reads no words. */
import type { SpaceId } from '../../domain/vocabulary.ts'
import { openScribe } from '../scribe.ts'
import type { Signer } from '../sign.ts'
import type { Database } from '../storage/database.ts'
import { streamsOf } from '../storage/stream-keys.ts'
import { textIn } from '../store.ts'

const pageSize = 1000

/** Throws at the first stream that is not whole. */
export async function lookWhole(store: Database, signer: Signer): Promise<void> {
  const scribe = openScribe(signer)
  for (const row of await store.all('select token from space')) {
    const space = textIn(row, 'token') as SpaceId
    const stored = await store.spaces.birth(space)
    if (!stored) throw new Error('A space in it has no beginning.')
    const ends = await store.spaces.tips(space)
    for (const { stream } of streamsOf(stored.members)) {
      let [seq, hash] = [0, scribe.genesis(space, stream, stored.birth)]
      for (;;) {
        const entries = await store.spaces.read(space, stream, seq, pageSize)
        for (const entry of entries) {
          if (entry.seq !== seq + 1 || entry.hash !== scribe.link(hash, entry))
            throw new Error('A stream in it is not whole.')
          ;[seq, hash] = [entry.seq, entry.hash]
        }
        if (entries.length < pageSize) break
      }
      if ((ends.get(stream) ?? 0) !== seq) throw new Error('A stream in it ends too soon.')
    }
  }
}
