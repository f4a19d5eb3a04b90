/**
 * Bringing a space in step: read the tail of each stream, verify it, fold it, and fetch words as soon as they are
 * named, so that fetching says nothing about reading.
 */
import { returnedBy } from '../domain/envelopes.ts'
import type { Instant, RecordEvent, WordId } from '../domain/vocabulary.ts'
import type { Stream } from '../log/spaces.ts'
import { streamAnswer, wordAnswer, type StreamAnswer } from '../wire/routes.ts'
import type { HeadOf } from './acts.ts'
import { openBlob } from './blobs.ts'
import { bytesOf, type Bytes } from './bytes.ts'
import type { Sitting } from './content.ts'
import type { WordSeen } from './entries.ts'
import type { Followed } from './streams.ts'
import { followRecord, followSide, followTray, type Following } from './streams.ts'
import { ownIdeas } from './envelope-words.ts'
import { shelve, takeDown, unshelve } from './word-shelves.ts'
import { nameIdeas, nameMatters } from './matters.ts'
import { sealedStore } from './sealed-store.ts'
import { pairOf, sittingOf, type Session } from './session.ts'
import {
  appearedKeys,
  appearedTwo,
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
  if (moved || lapsed(space, session.clock())) await keepSpace(session, space)
  await fetchWords(session, space)
  await nameIdeas(
    session,
    space.id,
    ownIdeas(space).map(({ idea }) => idea),
  )
  if (moved) session.changed()
  return fine
}

/** Something that was lent to me is over: it leaves this device the next time it looks. */
function lapsed({ tray, words }: OpenSpace, now: Instant): boolean {
  return [...tray.state.values()].some((handed) => words.has(handed.word) && returnedBy(handed, now))
}

/** The space as it was verified, for opening again without a line. Words that were let go of leave this device. */
export async function keepSpace(session: Session, space: OpenSpace): Promise<void> {
  const { store, account, key } = session
  await sealedStore(store, account, key).put(`space/${space.id}`, snapshotOf(space))
  const gone = [...space.words.keys()].filter((word) => isGone(space, word, session.clock()))
  for (const word of gone) space.words.delete(word)
  if (gone.length > 0) await unshelve(session, space, gone)
}

function isGone({ side, tray, record }: OpenSpace, word: WordId, now: Instant): boolean {
  const mine = side.state.envelopes.get(word)
  if (mine) return mine.shredded
  if (side.state.givenBack.has(word)) return true
  const handed = tray.state.get(word)
  if (handed) return returnedBy(handed, now)
  return !side.state.pages.has(word) && !record.state.said.has(word)
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
  const on: Following = {
    birth: space.trusted,
    known,
    pinned: pinnedIn(space, pairOf(session, space.id), sittingOf(session, space.id)),
  }
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
  const on: Following = {
    birth: space.trusted,
    known,
    pinned: pinnedIn(space, pairOf(session, space.id), sittingOf(session, space.id)),
  }
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
  const sitting = sittingOf(session, space.id)
  if (sitting) return pinTwo(session, space, sitting)
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

async function pinTwo(session: Session, space: OpenSpace, { id, pinned }: Sitting): Promise<void> {
  const proved = await appearedTwo(space)
  if (Object.keys(proved).length === Object.keys(pinned).length) return
  await saveContent(session, (content) => ({
    ...content,
    sittings: content.sittings?.map((one) => (one.id === id ? { ...one, pinned: proved } : one)) ?? [],
  }))
}

/** Words that stand and that this device has not opened yet. */
function wanted(space: OpenSpace, now: Instant): readonly WordSeen[] {
  const stands = (word: WordId) => {
    const handed = space.tray.state.get(word)
    const mine = space.side.state.envelopes.get(word)
    return (
      space.side.state.pages.has(word) ||
      (handed && !returnedBy(handed, now)) ||
      space.record.state.said.has(word) ||
      (mine && mine.takenBackAt === undefined && !mine.shredded)
    )
  }
  const { givenBack } = space.side.state
  return [...space.seen.values()].filter(
    ({ word }) => !space.words.has(word) && !givenBack.has(word) && stands(word),
  )
}

const atOnce = 16
/** So many are put on their shelves at a time: a page that closes meanwhile loses no more. */
const batch = 1000

/** `this-device`: only what was opened here before; nobody is asked. */
export async function fetchWords(
  session: Session,
  space: OpenSpace,
  from: 'server' | 'this-device' = 'server',
): Promise<void> {
  const words = wanted(space, session.clock())
  if (words.length === 0) return
  await recallWords(session, space, words)
  if (from === 'server') await askForAll(session, space, wanted(space, session.clock()))
  session.changed()
}

/** Words that were let go of elsewhere while this device was away leave their shelves here. */
async function recallWords(session: Session, space: OpenSpace, words: readonly WordSeen[]): Promise<void> {
  const kept = await takeDown(
    session,
    space,
    words.map(({ word }) => word),
  )
  for (const { word } of words) {
    const text = kept.get(word)
    if (text !== undefined) space.words.set(word, text)
  }
  const gone = [...kept.keys()].filter((word) => isGone(space, word, session.clock()))
  if (gone.length > 0) await unshelve(session, space, gone)
}

async function askForAll(session: Session, space: OpenSpace, words: readonly WordSeen[]): Promise<void> {
  const readers = await ownReaders(space, pairOf(session, space.id))
  for (let from = 0; from < words.length; from += batch) {
    const waiting = words.slice(from, from + batch)
    const opened = new Map<WordId, string>()
    const lane = async () => {
      for (let seen = waiting.pop(); seen; seen = waiting.pop()) {
        const sealed = await askFor(session, seen.word)
        const text = sealed && (await openWord(space, seen, sealed, readers))
        if (sealed) space.words.set(seen.word, text ?? '')
        if (text !== undefined) opened.set(seen.word, text)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, lane))
    const standing = [...opened].filter(([word]) => !isGone(space, word, session.clock()))
    if (standing.length > 0) await shelve(session, space, new Map(standing))
  }
}

async function openWord(
  space: OpenSpace,
  seen: WordSeen,
  sealed: Sealed,
  readers: Awaited<ReturnType<typeof ownReaders>>,
): Promise<string | undefined> {
  const about = { space: space.id, word: seen.word, author: seen.author, hash: seen.hash }
  const opened = await openBlob(about, sealed, readers)
  return opened.type === 'open' ? opened.text : undefined
}

type Sealed = { readonly blob: Bytes; readonly wrap: Bytes }

async function askFor({ http }: Session, word: WordId): Promise<Sealed | undefined> {
  const answer = await http.get(`/words/${word}`, wordAnswer)
  if (answer.type !== 'answer') return undefined
  return { blob: bytesOf(answer.value.blob), wrap: bytesOf(answer.value.wrap) }
}
