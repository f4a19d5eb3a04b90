/** Spaces, entries and words made up for the contracts of the log. Every id is new: a store may be shared. */
import type { MemberId, SpaceId, WordId } from '../domain/vocabulary.ts'
import type { Append, Entry, NewSpace, Spaces, StoredWords, Stream } from './spaces.ts'

/** Spelt as sixteen random bytes are spelt in ids. */
export function fresh(): string {
  return `${crypto.randomUUID().replaceAll('-', '').slice(0, 21)}A`
}
export const freshSpace = (): SpaceId => `s_${fresh()}`
export const freshWord = (): WordId => `w_${fresh()}`
export const freshMember = (): MemberId => `m_${fresh()}`

/** An entry like any other of its place; `more` names what the test is about. */
export function entryAt(seq: number, more: Partial<Entry> = {}): Entry {
  return {
    seq,
    at: 1_800_000_000 + seq,
    move: 'placed',
    act: `{"author":"somebody","nth":"${seq}"}`,
    sig: 'c2ln'.repeat(21),
    hash: 'aGFz'.repeat(11),
    ...more,
  }
}

/** One after the other on a stream, after what is there. */
export function on(stream: Stream, after: number, count = 1): NewSpace['entries'] {
  return Array.from({ length: count }, (_, index) => ({ stream, entry: entryAt(after + index + 1) }))
}

export function wordsIn(space: SpaceId, author: MemberId, readers: readonly MemberId[]): StoredWords {
  const word = freshWord()
  return {
    word,
    space,
    author,
    blob: new TextEncoder().encode(`sealed ${word}`),
    wraps: readers.map((reader) => ({ reader, wrap: new TextEncoder().encode(`${word} for ${reader}`) })),
  }
}

/** A pair that has just been born, with nothing written yet unless entries are given. */
export async function pairIn(spaces: Spaces, more: Partial<NewSpace> = {}) {
  const space = freshSpace()
  const she = freshMember()
  const he = freshMember()
  await spaces.create({
    space,
    birth: `{"space":"${space}"}`,
    signature: 'born',
    members: [she, he],
    entries: [],
    ...more,
  })
  const append = (change: Partial<Append>) => spaces.append({ space, expected: [], entries: [], ...change })
  return {
    space,
    she,
    he,
    hers: `${she}/side`,
    hersHanded: `${she}/tray`,
    his: `${he}/side`,
    hisHanded: `${he}/tray`,
    append,
    count: async (stream: Stream) => (await spaces.read(space, stream, 0)).length,
  } as const
}
