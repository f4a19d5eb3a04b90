/**
 * Spaces and words kept in memory until the page or the process ends: for tests, and for looking around
 * first. It promises everything the contracts ask but to outlive the power.
 */
import type { Instant, MemberId, SpaceId, WordId } from '../domain/vocabulary.ts'
import type { Append, Entry, NewSpace, Spaces, StoredBirth, StoredWords, Stream } from './spaces.ts'
import type { Words } from './words.ts'

export interface MemoryLog extends AsyncDisposable {
  readonly spaces: Spaces
  readonly words: Words
}

export function openMemoryLog(): MemoryLog {
  const kept: Kept = { spaces: new Map(), words: new Map() }
  const close = async () => {}

  return {
    spaces: { ...writing(kept), ...reading(kept), [Symbol.asyncDispose]: close },
    words: readingWords(kept),
    [Symbol.asyncDispose]: close,
  }
}

type KeptSpace = StoredBirth & {
  readonly streams: ReadonlyMap<Stream, Entry[]>
  readonly ids: Set<string>
  wakeAt: Instant | null
}
type KeptWord = Pick<StoredWords, 'space' | 'author' | 'blob'> & {
  readonly wraps: Map<MemberId, Uint8Array>
}
type Kept = { readonly spaces: Map<SpaceId, KeptSpace>; readonly words: Map<WordId, KeptWord> }

function writing(kept: Kept): Pick<Spaces, 'create' | 'append'> {
  return {
    async create({ space: id, birth, signature, members, entries, wakeAt }) {
      if (kept.spaces.has(id)) return false
      const space: KeptSpace = {
        birth,
        signature,
        members: [...members],
        streams: new Map(streamsOf(members).map((stream) => [stream, []])),
        ids: new Set(),
        wakeAt: wakeAt ?? null,
      }
      if (!follow(space, entries)) return false
      kept.spaces.set(id, space)
      add(space, entries)
      return true
    },

    async append(append) {
      const space = kept.spaces.get(append.space)
      if (!space || !stands(space, append) || !wordsAreNew(kept, append)) return false
      add(space, append.entries)
      if (append.wakeAt !== undefined) space.wakeAt = append.wakeAt
      keepWords(kept, append)
      forgetWords(kept, append)
      return true
    },
  }
}

function reading(kept: Kept): Pick<Spaces, 'birth' | 'read' | 'find' | 'due' | 'nextWake' | 'tips'> {
  const entriesOf = (space: SpaceId, stream: Stream) => kept.spaces.get(space)?.streams.get(stream) ?? []

  return {
    async birth(id) {
      const space = kept.spaces.get(id)
      return space && { birth: space.birth, signature: space.signature, members: space.members }
    },

    async read(space, stream, after, limit = Infinity) {
      return entriesOf(space, stream).slice(after, after + limit)
    },

    async tips(space) {
      const streams = [...(kept.spaces.get(space)?.streams ?? [])]
      return new Map(streams.map(([stream, entries]) => [stream, entries.length]))
    },

    async find(space, stream, id) {
      return entriesOf(space, stream).find((entry) => entry.id === id)
    },

    async due(now, limit) {
      return waiting(kept)
        .filter(({ wakeAt }) => wakeAt <= now)
        .slice(0, limit)
        .map(({ id }) => id)
    },

    async nextWake() {
      return waiting(kept)[0]?.wakeAt
    },
  }
}

function readingWords({ words }: Kept): Words {
  return {
    async read(id, reader) {
      const word = words.get(id)
      const wrap = word?.wraps.get(reader)
      return word && wrap && { blob: word.blob.slice(), wrap: wrap.slice() }
    },

    async about(id) {
      const word = words.get(id)
      return word && { space: word.space, author: word.author }
    },
  }
}

function waiting({ spaces }: Kept): readonly { readonly id: SpaceId; readonly wakeAt: Instant }[] {
  return [...spaces]
    .flatMap(([id, { wakeAt }]) => (wakeAt === null ? [] : [{ id, wakeAt }]))
    .sort((one, other) => one.wakeAt - other.wakeAt)
}

function streamsOf(members: readonly MemberId[]): readonly Stream[] {
  return ['record', ...members.flatMap((member): Stream[] => [`${member}/side`, `${member}/tray`])]
}

function stands(space: KeptSpace, { expected, entries }: Append): boolean {
  return (
    expected.every(({ stream, seq }) => space.streams.get(stream)?.length === seq) && follow(space, entries)
  )
}

/** Each entry is the next of its stream, and no act id comes twice. */
function follow({ streams, ids }: KeptSpace, entries: NewSpace['entries']): boolean {
  const ends = new Map<Stream, number | undefined>()
  const brought = entries.flatMap(({ entry }) => entry.id ?? [])
  return (
    new Set(brought).size === brought.length &&
    brought.every((id) => !ids.has(id)) &&
    entries.every(({ stream, entry }) => {
      const end = ends.get(stream) ?? streams.get(stream)?.length
      ends.set(stream, entry.seq)
      return end === entry.seq - 1
    })
  )
}

function add(space: KeptSpace, entries: NewSpace['entries']): void {
  for (const { stream, entry } of entries) {
    space.streams.get(stream)?.push(entry)
    if (entry.id !== undefined) space.ids.add(entry.id)
  }
}

function wordsAreNew(kept: Kept, { space, keep = [] }: Append): boolean {
  return (
    new Set(keep.map(({ word }) => word)).size === keep.length &&
    keep.every((words) => words.space === space && !kept.words.has(words.word))
  )
}

function keepWords(kept: Kept, { keep = [] }: Append): void {
  for (const { word, space, author, blob, wraps } of keep) {
    const copies = new Map(wraps.map(({ reader, wrap }) => [reader, wrap.slice()]))
    kept.words.set(word, { space, author, blob: blob.slice(), wraps: copies })
  }
}

function forgetWords(kept: Kept, { space, forget = [], forgetWrap = [] }: Append): void {
  for (const word of forget) {
    if (kept.words.get(word)?.space === space) kept.words.delete(word)
  }
  for (const { word, reader } of forgetWrap) {
    const found = kept.words.get(word)
    if (found?.space === space) found.wraps.delete(reader)
  }
}
