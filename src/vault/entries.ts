/**
 * Reading one entry of a stream into the event it is: which moves belong on which stream, whose signature stands
 * below, and that a carried statement says what the entry says. Checks no signature itself; streams.ts does.
 */
import type {
  Birth,
  MemberId,
  RecordEvent,
  SideEvent,
  TrayEvent,
  TrayMove,
  WordId,
} from '../domain/vocabulary.ts'
import { day, isTalk, principals } from '../domain/vocabulary.ts'
import type { Stream } from '../log/spaces.ts'
import { parseAct, parseStatement, parseYes, type Act, type SignedBirth } from '../wire/acts.ts'
import { parseCourierEntry, type Carried } from '../wire/courier.ts'
import type { WireEntry } from '../wire/routes.ts'

/** Sign keys, base64url, of those whose signatures may be found: my own, and the others' once pinned. */
export type Pinned = Readonly<Partial<Record<MemberId, string>>>

/** What a word's bytes must hash to, who wrote it, and their signature over it where one was carried. */
export type WordSeen = {
  readonly word: WordId
  readonly author: MemberId
  readonly hash: string
  readonly statement?: string
  readonly ssig?: string
}

export type FaultKind =
  | 'gap'
  | 'text'
  | 'foreign'
  | 'time'
  | 'signature'
  | 'statement'
  | 'unpinned'
  | 'act-head'
  | 'head'
  | 'forked'
  | 'went-back'

/** An entry that reads well; its signatures are still to be checked. Keys as base64url. */
export type Read<Event> = {
  readonly type: 'read'
  readonly event: Event
  readonly signer: string
  /** The head its act named. */
  readonly head?: readonly [number, string]
  readonly word?: WordSeen
  readonly wordSigner?: string
  /** Statements carried beside it, each with the key it must be signed with. */
  readonly yeses?: readonly (Carried & { readonly signer: string })[]
}
type Unreadable = { readonly type: 'fault'; readonly what: FaultKind }
export type Place = {
  readonly birth: SignedBirth & Birth
  readonly stream: Stream
  readonly pinned: Pinned
}
export type Reading<Event> = (entry: WireEntry, place: Place) => Read<Event> | Unreadable

const fault = (what: FaultKind): Unreadable => ({ type: 'fault', what })

/** A side: the member's own acts. */
export function readSide(member: MemberId): Reading<SideEvent> {
  return (entry, { birth, stream, pinned }) => {
    const act = parseAct(entry.act)
    if (!act || isTalk(act.did) || act.did.move !== entry.move) return fault('text')
    if (act.space !== birth.space || act.stream !== stream || act.author !== member) return fault('foreign')
    const signer = pinned[member]
    if (signer === undefined) return fault('unpinned')
    const event: SideEvent = { ...act.did, at: entry.at, id: act.id, headed: act.head !== undefined }
    const [brought] = act.words
    const word = brought && { word: brought.id, author: member, hash: brought.hash, ...carriedIn(act) }
    return {
      type: 'read',
      event,
      signer,
      wordSigner: signer,
      ...(act.head && { head: act.head }),
      ...(word && { word }),
    }
  }
}

function carriedIn({ statement, ssig }: Act): Partial<Carried> {
  return statement !== undefined && ssig !== undefined ? { statement, ssig } : {}
}

/** The record: what was said aloud about the space, written by the courier. */
export const readRecord: Reading<RecordEvent> = (entry, place) => {
  const turn = parseAct(entry.act)
  if (turn) return readTurn(entry, turn, place)
  const read = readCourier(entry, place)
  if ('type' in read) return read
  const { did } = read
  const { birth } = place
  if (did.move === 'handed' || did.move === 'withdrawn' || !isOf(birth, did)) return fault('foreign')
  const event = { ...did, at: entry.at }
  if (did.move !== 'agreed') return { type: 'read', event, signer: birth.referee }
  const yeses = yesesOf(read, place)
  return typeof yeses === 'string' ? fault(yeses) : { type: 'read', event, signer: birth.referee, yeses }
}

/** Whoever it names is a member of this space, and the lane is one of its lanes. */
function isOf({ members, lanes }: Birth, did: CourierRead['did']): boolean {
  if (did.move === 'appeared') return members.includes(did.member)
  if (did.move !== 'told') return true
  return members.includes(did.member) && lanes.some(({ token }) => token === did.lane)
}

/** A turn of a talk: a member's own act, after the head it names. */
function readTurn(
  entry: WireEntry,
  act: Act,
  { birth, stream, pinned }: Place,
): Read<RecordEvent> | Unreadable {
  const { did, author, id, head } = act
  if (!isTalk(did) || did.move !== entry.move) return fault('text')
  if (act.space !== birth.space || act.stream !== stream || !birth.members.includes(author))
    return fault('foreign')
  if (entry.at % day !== 0) return fault('time')
  const signer = pinned[author]
  if (signer === undefined) return fault('unpinned')
  const [brought] = act.words
  return {
    type: 'read',
    event: { ...did, at: entry.at, by: author, id },
    signer,
    ...(head && { head }),
    ...(brought && { word: { word: brought.id, author, hash: brought.hash } }),
  }
}

/** Both yeses with their signers' keys: by the members of this space, in the order of its birth. */
function yesesOf({ yeses }: CourierRead, { birth, pinned }: Place) {
  const signed = []
  for (const [index, yes] of (yeses ?? []).entries()) {
    const author = parseYes(yes.statement)?.author
    if (author === undefined || author !== principals(birth)[index]) return 'foreign'
    const signer = pinned[author]
    if (signer === undefined) return 'unpinned'
    signed.push({ ...yes, signer })
  }
  return signed
}

/** A tray: what the courier handed to this member, under the other's own signature. */
export function readTray(member: MemberId): Reading<TrayEvent> {
  return (entry, place) => {
    const read = readCourier(entry, place)
    if ('type' in read) return read
    const { did, carried } = read
    const { birth, pinned } = place
    if (did.move === 'withdrawn')
      return { type: 'read', event: { ...did, at: entry.at }, signer: birth.referee }
    if (did.move !== 'handed') return fault('foreign')
    const word = wordOf(did, carried, birth)
    if (!word || word.author === member) return fault('foreign')
    const wordSigner = pinned[word.author]
    if (wordSigner === undefined) return fault('unpinned')
    return { type: 'read', event: { ...did, at: entry.at }, signer: birth.referee, word, wordSigner }
  }
}

/** The word handed, if the statement speaks of exactly this thing, by a member of this space. */
function wordOf(did: Handed, carried: Carried | undefined, birth: SignedBirth): WordSeen | undefined {
  const said = carried && parseStatement(carried.statement)
  if (!said) return undefined
  const { space, lane, word, re, author, hash } = said
  if (space !== birth.space || lane !== did.lane || word !== did.word || re !== did.re) return undefined
  return birth.members.includes(author) ? { word, author, hash, ...carried } : undefined
}
type Handed = Extract<TrayMove, { move: 'handed' }>

type CourierRead = {
  readonly did: NonNullable<ReturnType<typeof parseCourierEntry>>['did']
  readonly carried?: Carried
  readonly yeses?: readonly Carried[]
}

function readCourier(entry: WireEntry, { birth, stream }: Place): CourierRead | Unreadable {
  const read = parseCourierEntry(entry.act)
  if (!read || read.did.move !== entry.move) return fault('text')
  if (read.space !== birth.space || read.stream !== stream) return fault('foreign')
  return entry.at % day === 0 ? read : fault('time')
}
