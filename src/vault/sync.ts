/**
 * Bringing a space in step: read the tail of each stream, verify it, fold it, and fetch words as soon as they are
 * named, so that fetching says nothing about reading.
 */
import type { RecordEvent, WordId } from '../domain/vocabulary.ts'
import type { Stream } from '../log/spaces.ts'
import { streamAnswer, wordAnswer, type ActRequest, type StreamAnswer } from '../wire/routes.ts'
import type { HeadOf } from './acts.ts'
import { openBlob } from './blobs.ts'
import { bytesOf, type Bytes } from './bytes.ts'
import type { WordSeen } from './entries.ts'
import type { Followed } from './streams.ts'
import { followRecord, followSide, followTray, type Following } from './streams.ts'
import { nameMatters } from './matters.ts'
import { sealedStore } from './sealed-store.ts'
import { pairOf, type Session } from './session.ts'
import {
  appearedKeys,
  ownReaders,
  pinnedIn,
  snapshotOf,
  takeRecord,
  takeSide,
  takeTray,
  type OpenSpace,
} from './space.ts'
import type { Result } from './client.ts'
import { fail, fine, troubleOf } from './results.ts'
import { saveContent } from './save-content.ts'

export async function syncSpace(session: Session, space: OpenSpace): Promise<Result> {
  await nameMatters(session, space.id)
  const before = [space.record, space.side, space.tray].map(({ head }) => head.seq).join()
  const record = await follow(session, space, 'record')
  if (!record.ok) return record
  const side = await follow(session, space, 'side')
  if (!side.ok) return side
  const tray = await follow(session, space, 'tray')
  if (!tray.ok) return tray
  const moved = before !== [space.record, space.side, space.tray].map(({ head }) => head.seq).join()
  if (moved) await keepSpace(session, space)
  await fetchWords(session, space)
  if (moved) session.changed()
  return fine
}

/** The space as it was verified, for opening again without a line. Words that were let go of leave this device. */
export async function keepSpace({ store, account, key }: Session, space: OpenSpace): Promise<void> {
  await sealedStore(store, account, key).put(`space/${space.id}`, snapshotOf(space))
  for (const word of [...space.words.keys()].filter((word) => isGone(space, word))) {
    space.words.delete(word)
    await store.delete(nameOf(account, word))
  }
}

function isGone({ side, tray }: OpenSpace, word: WordId): boolean {
  const mine = side.state.envelopes.get(word)
  if (mine) return mine.shredded
  if (side.state.givenBack.has(word)) return true
  return !side.state.pages.has(word) && !tray.state.has(word)
}

type Which = 'record' | 'side' | 'tray'
/** `more`: the answer ended before the head. `overtaken`: someone took in the same while it was checked; read again. */
type Taken = 'done' | 'more' | 'overtaken' | 'lied'

/** Reads on until the head; a fault is the server's, and stops writing here but never reading. */
async function follow(session: Session, space: OpenSpace, which: Which): Promise<Result> {
  const stream: Stream = which === 'record' ? 'record' : `${space.me}/${which}`
  for (;;) {
    const known = space[which].head
    const answer = await session.http.get(`/streams/${space.id}/${stream}?after=${known.seq}`, streamAnswer)
    session.online = answer.type !== 'silence'
    if (answer.type !== 'answer') return fail(troubleOf(answer))
    const taken = await take(session, space, which, { known, answer: answer.value })
    if (taken === 'lied') {
      session.liars.add(space.id)
      return fail('server-lied')
    }
    if (which === 'record') await pin(session, space)
    if (taken === 'done') return fine
  }
}

/** An answer, and the head it was asked from. */
export type Answered = { readonly known: HeadOf; readonly answer: StreamAnswer }

/** Verifies and takes in one page of a stream. Of two who do the same at once, one takes it in and the other nothing. */
export async function take(
  session: Session,
  space: OpenSpace,
  which: Which,
  answered: Answered,
): Promise<Taken> {
  const { known, answer } = answered
  const on: Following = { birth: space.trusted, known, pinned: pinnedIn(space, pairOf(session, space.id)) }
  if (which === 'record') return into(space, 'record', known, await followAppearing(on, answer), takeRecord)
  if (which === 'side') return into(space, 'side', known, await followSide(on, space.me, answer), takeSide)
  const tray = await followTray(on, space.me, answer)
  if (tray.type === 'fault' && tray.what === 'unpinned') return unpinned(session, space, answered)
  return into(space, 'tray', known, tray, takeTray)
}

/** What was signed by someone who appeared on the same page: first up to there, and the rest once they are pinned. */
async function followAppearing(on: Following, answer: StreamAnswer): Promise<Followed<RecordEvent>> {
  const followed = await followRecord(on, answer)
  if (followed.type !== 'fault' || followed.what !== 'unpinned') return followed
  const entries = answer.entries.filter(({ seq }) => seq < (followed.seq ?? 0))
  return entries.length === 0 ? followed : followRecord(on, { ...answer, entries })
}

/** The record moved in between, and says whose keys these are: read it first, then the tray again. */
async function unpinned(session: Session, space: OpenSpace, { known, answer }: Answered): Promise<Taken> {
  await follow(session, space, 'record')
  const on: Following = { birth: space.trusted, known, pinned: pinnedIn(space, pairOf(session, space.id)) }
  return into(space, 'tray', known, await followTray(on, space.me, answer), takeTray)
}

function into<Event>(
  space: OpenSpace,
  which: Which,
  known: HeadOf,
  followed: Followed<Event>,
  keep: (space: OpenSpace, events: readonly Event[], head: HeadOf) => void,
): Taken {
  if (space[which].head !== known) return 'overtaken'
  if (followed.type === 'fault') return 'lied'
  keep(space, followed.events, followed.head)
  for (const word of followed.words) space.seen.set(word.word, word)
  return followed.more ? 'more' : 'done'
}

/** Once the other has appeared, their own keys are kept and everything from then on is wrapped to them. */
async function pin(session: Session, space: OpenSpace): Promise<void> {
  const pair = pairOf(session, space.id)
  if (!pair || pair.pinned) return
  const keys = await appearedKeys(space, pair)
  if (!keys) return
  await saveContent(session, (content) => ({
    ...content,
    people: content.people.map((person) =>
      person.pair?.space === space.id ? { ...person, pair: { ...person.pair, pinned: keys } } : person,
    ),
  }))
}

/** Words that stand and that this device has not opened yet. */
function wanted(space: OpenSpace): readonly WordSeen[] {
  const stands = (word: WordId) => {
    const mine = space.side.state.envelopes.get(word)
    return (
      space.side.state.pages.has(word) ||
      space.tray.state.has(word) ||
      (mine && mine.takenBackAt === undefined && !mine.shredded)
    )
  }
  const { givenBack } = space.side.state
  return [...space.seen.values()].filter(
    ({ word }) => !space.words.has(word) && !givenBack.has(word) && stands(word),
  )
}

const atOnce = 8

/** `this-device`: only what was fetched before; nobody is asked. */
export async function fetchWords(
  session: Session,
  space: OpenSpace,
  from: 'server' | 'this-device' = 'server',
): Promise<void> {
  const words = wanted(space)
  const readers = await ownReaders(space, pairOf(session, space.id))
  for (let at = 0; at < words.length; at += atOnce) {
    await Promise.all(
      words.slice(at, at + atOnce).map(async (seen) => {
        const sealed =
          (await keptWord(session, seen.word)) ?? (from === 'server' && (await askFor(session, seen.word)))
        if (sealed) await openWord(space, seen, sealed, readers)
      }),
    )
  }
  if (words.length > 0) session.changed()
}

async function openWord(
  space: OpenSpace,
  seen: WordSeen,
  sealed: Sealed,
  readers: Awaited<ReturnType<typeof ownReaders>>,
): Promise<void> {
  const about = { space: space.id, word: seen.word, author: seen.author, hash: seen.hash }
  const opened = await openBlob(about, sealed, readers)
  space.words.set(seen.word, opened.type === 'open' ? opened.text : '')
}

type Sealed = { readonly blob: Bytes; readonly wrap: Bytes }

/** Words as they were just sent: this device need not ask for them, and has them without a line. */
export async function keepSealed(
  { store, account }: Session,
  { me }: OpenSpace,
  words: ActRequest['words'],
): Promise<void> {
  for (const { id, blob, wraps } of words) {
    const mine = wraps.find(({ reader }) => reader === me)
    if (mine) await store.put(nameOf(account, id), { blob: bytesOf(blob), wrap: bytesOf(mine.wrap) })
  }
}

async function keptWord({ store, account }: Session, word: WordId): Promise<Sealed | undefined> {
  const kept = await store.get(nameOf(account, word))
  return isSealed(kept) ? { blob: new Uint8Array(kept.blob), wrap: new Uint8Array(kept.wrap) } : undefined
}

async function askFor({ http, store, account }: Session, word: WordId): Promise<Sealed | undefined> {
  const answer = await http.get(`/words/${word}`, wordAnswer)
  if (answer.type !== 'answer') return undefined
  const sealed = { blob: bytesOf(answer.value.blob), wrap: bytesOf(answer.value.wrap) }
  await store.put(nameOf(account, word), sealed)
  return sealed
}

function nameOf(account: string, word: WordId): string {
  return `${account}/word/${word}`
}

function isSealed(value: unknown): value is { readonly blob: Uint8Array; readonly wrap: Uint8Array } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'blob' in value &&
    value.blob instanceof Uint8Array &&
    'wrap' in value &&
    value.wrap instanceof Uint8Array
  )
}
