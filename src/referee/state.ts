/** Reads a space's streams and keeps what they say so far, so that an act reads only what is new since the last one. */
import {
  emptyRecord,
  emptySide,
  emptyTray,
  foldRecord,
  foldSide,
  foldTray,
  type RecordState,
  type SideState,
  type TrayState,
} from '../domain/state.ts'
import type { Birth, Instant, Keys, MemberId, SpaceId } from '../domain/vocabulary.ts'
import type { Entry, Spaces, Stream } from '../log/spaces.ts'
import type { Scribe } from './ports.ts'

/** A stream as far as it was read. `hash` is that of its last entry, or of its genesis; `at` its time, or 0. */
export type Read<State> = {
  readonly stream: Stream
  readonly seq: number
  readonly hash: string
  readonly at: Instant
  readonly state: State
}

export type Born = Birth & { readonly keys: Keys; readonly text: string }

export interface States {
  birth(space: SpaceId): Promise<Born | undefined>
  record(space: SpaceId, birth: Born): Promise<Read<RecordState>>
  side(space: SpaceId, birth: Born, member: MemberId): Promise<Read<SideState>>
  tray(space: SpaceId, birth: Born, member: MemberId): Promise<Read<TrayState>>
  /** An entry was just appended after `read`: no need to read it back. */
  took(space: SpaceId, birth: Born, read: Read<SideState> | Read<RecordState>, entry: Entry): void
}

/** Spaces whose state is kept at hand; the longest unused goes first. */
const room = 4096
const pageSize = 5000

export function openStates(spaces: Spaces, scribe: Scribe): States {
  const kept = new Map<SpaceId, { readonly birth: Born; readonly streams: Map<Stream, Read<unknown>> }>()

  async function recall(space: SpaceId) {
    const known = kept.get(space)
    if (known) {
      kept.delete(space)
      kept.set(space, known)
      return known
    }
    const stored = await spaces.birth(space)
    if (!stored) return undefined
    const fresh = {
      birth: { ...scribe.birth(stored), text: stored.birth },
      streams: new Map<Stream, Read<unknown>>(),
    }
    kept.set(space, fresh)
    const [oldest] = kept.keys()
    if (kept.size > room && oldest) kept.delete(oldest)
    return fresh
  }

  /** Reads on from what is known and folds it. One stream has one kind of state, by its name. */
  async function follow<State>(
    space: SpaceId,
    birth: Born,
    stream: Stream,
    fold: { readonly empty: State; readonly on: (state: State, entries: readonly Entry[]) => State },
  ): Promise<Read<State>> {
    const streams = (await recall(space))?.streams
    const known = streams?.get(stream) as Read<State> | undefined
    if (known && ((await spaces.tips(space)).get(stream) ?? 0) <= known.seq) return known
    let read = known ?? {
      stream,
      seq: 0,
      hash: scribe.genesis(space, stream, birth.text),
      at: 0,
      state: fold.empty,
    }
    for (;;) {
      const entries = await spaces.read(space, stream, read.seq, pageSize)
      const last = entries.at(-1)
      if (!last) break
      const whole = entries.length < pageSize
      read = { stream, seq: last.seq, hash: last.hash, at: last.at, state: fold.on(read.state, entries) }
      if (whole) break
    }
    streams?.set(stream, read)
    return read
  }

  return {
    async birth(space) {
      return (await recall(space))?.birth
    },
    record(space, birth) {
      return follow(space, birth, 'record', {
        empty: emptyRecord(birth),
        on: (state, entries) => foldRecord(birth, state, entries.map(scribe.record)),
      })
    },
    side(space, birth, member) {
      return follow(space, birth, `${member}/side`, {
        empty: emptySide(birth, member),
        on: (state, entries) => foldSide(birth, state, entries.map(scribe.side)),
      })
    },
    tray(space, birth, member) {
      return follow(space, birth, `${member}/tray`, {
        empty: emptyTray,
        on: (state, entries) => foldTray(state, entries.map(scribe.tray)),
      })
    },
    took(space, birth, { stream, seq, state }, entry) {
      const streams = kept.get(space)?.streams
      if (streams?.get(stream)?.seq !== seq) return
      const { hash, at } = entry
      const after =
        'me' in state
          ? foldSide(birth, state, [scribe.side(entry)])
          : foldRecord(birth, state, [scribe.record(entry)])
      streams.set(stream, { stream, seq: entry.seq, hash, at, state: after })
    },
  }
}
