/**
 * Decides, for many who append at once, what stands and what has moved, on spaces whose rows are locked. It touches no
 * database: it is told what is there, and answers what is to be written.
 */
import type { MemberId, SpaceId, WordId } from '../../domain/vocabulary.ts'
import type { Append, NewSpace, StoredWords, Stream } from '../../log/spaces.ts'
import { streamsOf } from './stream-keys.ts'

export type AppendAsk =
  | { readonly type: 'create'; readonly space: NewSpace }
  | { readonly type: 'append'; readonly append: Append }

/** A space as the batch found it, and as it leaves it. */
export type LockedSpace = {
  readonly id: string
  readonly members: readonly MemberId[]
  readonly ends: Map<Stream, number>
  wakeAt: number | null
}

export type Found = {
  readonly spaces: ReadonlyMap<SpaceId, LockedSpace>
  /** Act ids of these spaces that are there: `${space} ${id}`. */
  readonly acts: Set<string>
  /** The space of each word that is there. */
  readonly words: ReadonlyMap<string, SpaceId>
}

export type Plan = {
  /** Of the first asks; the rest stand on what these write, and come again. */
  readonly answers: readonly boolean[]
  readonly born: NewSpace[]
  readonly moved: Set<SpaceId>
  readonly entries: { readonly space: SpaceId; readonly placed: NewSpace['entries'][number] }[]
  readonly kept: StoredWords[]
  readonly forgotten: WordId[]
  readonly forgottenWraps: { readonly word: WordId; readonly reader: MemberId }[]
}

export function planBatch(asks: readonly AppendAsk[], found: Found): Plan {
  const answers: boolean[] = []
  const plan = {
    answers,
    born: [],
    moved: new Set<SpaceId>(),
    entries: [],
    kept: [],
    forgotten: [],
    forgottenWraps: [],
  } satisfies Plan as Plan
  const touched = new Set<string>()

  for (const ask of asks) {
    const named = namedBy(ask)
    if ([spaceOf(ask), ...named].some((one) => touched.has(one))) break
    const done =
      ask.type === 'create' ? planCreate(ask.space, found, plan) : planAppend(ask.append, found, plan)
    answers.push(done)
    if (done) for (const one of named) touched.add(one)
  }
  return plan
}

/** Who names what an earlier one of the batch brought or took away waits for the next batch. */
function namedBy(ask: AppendAsk): readonly string[] {
  if (ask.type === 'create') return [ask.space.space]
  const { keep = [], forget = [], forgetWrap = [] } = ask.append
  return [...forget, ...[...keep, ...forgetWrap].map(({ word }) => word)]
}

function spaceOf(ask: AppendAsk): SpaceId {
  return ask.type === 'create' ? ask.space.space : ask.append.space
}

function planCreate(space: NewSpace, { spaces }: Found, plan: Plan): boolean {
  const ends = new Map(streamsOf(space.members).map(({ stream }) => [stream, 0]))
  if (spaces.has(space.space) || !follow({ ends, acts: new Set() }, space.space, space.entries)) return false
  plan.born.push(space)
  for (const placed of space.entries) plan.entries.push({ space: space.space, placed })
  return true
}

function planAppend(append: Append, found: Found, plan: Plan): boolean {
  const { space: token, expected, entries, wakeAt, keep = [], forget = [], forgetWrap = [] } = append
  const space = found.spaces.get(token)
  if (!space) return false
  const stands = expected.every(({ stream, seq }) => space.ends.get(stream) === seq)
  if (!stands || !follow({ ends: space.ends, acts: found.acts }, token, entries)) return false
  const distinct = new Set(keep.map(({ word }) => word)).size === keep.length
  if (!distinct || !keep.every((words) => words.space === token && !found.words.has(words.word))) return false

  for (const placed of entries) {
    plan.entries.push({ space: token, placed })
    space.ends.set(placed.stream, placed.entry.seq)
    if (placed.entry.id !== undefined) found.acts.add(`${token} ${placed.entry.id}`)
  }
  if (wakeAt !== undefined) space.wakeAt = wakeAt
  plan.moved.add(token)
  const gone = new Set<string>(forget)
  plan.kept.push(...keep.filter(({ word }) => !gone.has(word)).map((words) => without(words, forgetWrap)))
  plan.forgotten.push(...forget.filter((word) => found.words.get(word) === token))
  plan.forgottenWraps.push(...forgetWrap.filter(({ word }) => found.words.get(word) === token))
  return true
}

/** Of two wraps for one reader the later stands. */
function without(words: StoredWords, gone: NonNullable<Append['forgetWrap']>): StoredWords {
  const wraps = new Map(words.wraps.map((wrap) => [wrap.reader, wrap]))
  for (const { word, reader } of gone) if (word === words.word) wraps.delete(reader)
  return { ...words, wraps: [...wraps.values()] }
}

/** Each entry is the next of its stream, and no act id comes twice. */
function follow(
  { ends, acts }: { readonly ends: ReadonlyMap<Stream, number>; readonly acts: ReadonlySet<string> },
  space: SpaceId,
  entries: NewSpace['entries'],
): boolean {
  const reached = new Map<Stream, number | undefined>()
  const ids = new Set<string>()
  return entries.every(({ stream, entry: { seq, id } }) => {
    const end = reached.has(stream) ? reached.get(stream) : ends.get(stream)
    reached.set(stream, seq)
    if (end !== seq - 1) return false
    if (id === undefined) return true
    const taken = ids.has(id) || acts.has(`${space} ${id}`)
    ids.add(id)
    return !taken
  })
}
