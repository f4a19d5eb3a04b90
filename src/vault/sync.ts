/**
 * Bringing a space in step: read the tail of each stream, verify it, fold it, and fetch words as soon as they are
 * named, so that fetching says nothing about reading.
 */
import type { WordId } from '../domain/vocabulary.ts'
import type { Stream } from '../log/spaces.ts'
import { streamAnswer, wordAnswer, type StreamAnswer } from '../wire/routes.ts'
import { openBlob } from './blobs.ts'
import { bytesOf } from './bytes.ts'
import type { WordSeen } from './entries.ts'
import type { Followed } from './streams.ts'
import { followRecord, followSide, followTray, type Following } from './streams.ts'
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
  const before = [space.record, space.side, space.tray].map(({ head }) => head.seq).join()
  const record = await follow(session, space, 'record')
  if (!record.ok) return record
  await pin(session, space)
  const side = await follow(session, space, 'side')
  if (!side.ok) return side
  const tray = await follow(session, space, 'tray')
  if (!tray.ok) return tray
  const moved = before !== [space.record, space.side, space.tray].map(({ head }) => head.seq).join()
  if (moved)
    await sealedStore(session.store, session.account, session.key).put(`space/${space.id}`, snapshotOf(space))
  await fetchWords(session, space)
  if (moved) session.changed()
  return fine
}

/** Reads on until the head; a fault is the server's, and stops writing here but never reading. */
async function follow(
  session: Session,
  space: OpenSpace,
  which: 'record' | 'side' | 'tray',
): Promise<Result> {
  const stream: Stream = which === 'record' ? 'record' : `${space.me}/${which}`
  for (;;) {
    const answer = await session.http.get(
      `/streams/${space.id}/${stream}?after=${space[which].head.seq}`,
      streamAnswer,
    )
    session.online = answer.type !== 'silence'
    if (answer.type !== 'answer') return fail(troubleOf(answer))
    const more = await take(session, space, which, answer.value)
    if (more === 'lied') {
      session.liars.add(space.id)
      return fail('server-lied')
    }
    if (!more) return fine
  }
}

/** Verifies and takes in one page of a stream. True when the answer ended before the head. */
export async function take(
  session: Session,
  space: OpenSpace,
  which: 'record' | 'side' | 'tray',
  answer: StreamAnswer,
): Promise<boolean | 'lied'> {
  const on: Following = {
    birth: space.trusted,
    known: space[which].head,
    pinned: pinnedIn(space, pairOf(session, space.id)),
  }
  if (which === 'record') return into(space, await followRecord(on, answer), takeRecord)
  if (which === 'side') return into(space, await followSide(on, space.me, answer), takeSide)
  const tray = await followTray(on, space.me, answer)
  if (tray.type === 'fault' && tray.what === 'unpinned') return unpinned(session, space, answer)
  return into(space, tray, takeTray)
}

/** The record moved in between, and says whose keys these are: read it first, then the tray again. */
async function unpinned(session: Session, space: OpenSpace, answer: StreamAnswer): Promise<boolean | 'lied'> {
  await follow(session, space, 'record')
  await pin(session, space)
  const pinned = pinnedIn(space, pairOf(session, space.id))
  return into(
    space,
    await followTray({ birth: space.trusted, known: space.tray.head, pinned }, space.me, answer),
    takeTray,
  )
}

function into<Event>(
  space: OpenSpace,
  followed: Followed<Event>,
  keep: (space: OpenSpace, events: readonly Event[], head: OpenSpace['side']['head']) => void,
): boolean | 'lied' {
  if (followed.type === 'fault') return 'lied'
  keep(space, followed.events, followed.head)
  for (const word of followed.words) space.seen.set(word.word, word)
  return followed.more
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
  return [...space.seen.values()].filter(({ word }) => !space.words.has(word) && stands(word))
}

const atOnce = 8

export async function fetchWords(session: Session, space: OpenSpace): Promise<void> {
  const words = wanted(space)
  const readers = await ownReaders(space, pairOf(session, space.id))
  for (let from = 0; from < words.length; from += atOnce) {
    await Promise.all(words.slice(from, from + atOnce).map((seen) => openWord(session, space, seen, readers)))
  }
  if (words.length > 0) session.changed()
}

async function openWord(
  session: Session,
  space: OpenSpace,
  seen: WordSeen,
  readers: Awaited<ReturnType<typeof ownReaders>>,
): Promise<void> {
  const sealed = await sealedWord(session, seen.word)
  if (!sealed) return
  const about = { space: space.id, word: seen.word, author: seen.author, hash: seen.hash }
  const opened = await openBlob(about, sealed, readers)
  space.words.set(seen.word, opened.type === 'open' ? opened.text : '')
}

/** From the device where it was fetched before, else from the server. Both are ciphertext. */
async function sealedWord(session: Session, word: WordId) {
  const name = `${session.account}/word/${word}`
  const kept = await session.store.get(name)
  if (isSealed(kept)) return { blob: new Uint8Array(kept.blob), wrap: new Uint8Array(kept.wrap) }
  const answer = await session.http.get(`/words/${word}`, wordAnswer)
  if (answer.type !== 'answer') return undefined
  const sealed = { blob: bytesOf(answer.value.blob), wrap: bytesOf(answer.value.wrap) }
  await session.store.put(name, sealed)
  return sealed
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
