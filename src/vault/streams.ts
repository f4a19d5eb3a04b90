/**
 * Following a stream: everything the server sends is checked before it means anything. Canonical, gapless, chained
 * from the birth, of this stream's own moves, signed by the one who may write there, and ending at the signed head.
 * One fault and nothing of the answer is used. (Sealing protocol, section 5.)
 */
import type { Birth, MemberId, RecordEvent, SideEvent, TrayEvent } from '../domain/vocabulary.ts'
import type { Stream } from '../log/spaces.ts'
import { parseBirth, type SignedBirth } from '../wire/acts.ts'
import { toBase64url } from '../wire/bytes.ts'
import { entryBytes, genesisBytes, headBytes, signedBytes, textBytes } from '../wire/chain.ts'
import type { Head, StreamAnswer, WireEntry } from '../wire/routes.ts'
import { birthHolds, type HeadOf } from './acts.ts'
import { bytesOf, type Bytes } from './bytes.ts'
import { readRecord, readSide, readTray } from './entries.ts'
import type { FaultKind, Pinned, Read, Reading, WordSeen } from './entries.ts'
import { sha256, verify, verifyKey, type VerifyKey } from './seal.ts'

/** A birth whose signature was checked, with its hash, which every stream of the space begins from. */
export type TrustedBirth = { readonly birth: SignedBirth & Birth; readonly hash: Bytes }

export type Following = {
  readonly birth: TrustedBirth
  /** Where this device last stood; absent when it begins at the beginning. */
  readonly known?: HeadOf
  readonly pinned: Pinned
}

/**
 * What is wrong with an answer. `unpinned`: signed by someone whose keys this device does not hold; follow the record
 * first. `forked` and `went-back`: two heads contradict each other, which a truthful server cannot make.
 */
export type Fault = {
  readonly type: 'fault'
  readonly what: FaultKind
  /** The entry it was found at; absent when it is the head. */
  readonly seq?: number
}
export type Followed<Event> =
  | {
      readonly type: 'followed'
      readonly events: readonly Event[]
      readonly words: readonly WordSeen[]
      readonly head: HeadOf
      /** The answer ended before the head: read on from here. */
      readonly more: boolean
    }
  | Fault

export async function trustBirth(text: string, sig: string): Promise<TrustedBirth | undefined> {
  const birth = parseBirth(text)
  return birth && (await birthHolds(text, sig)) ? { birth, hash: await sha256(textBytes(text)) } : undefined
}

/** Where a stream stands before its first entry. */
export async function genesis({ birth, hash }: TrustedBirth, stream: Stream): Promise<HeadOf> {
  return { seq: 0, hash: toBase64url(await sha256(genesisBytes(birth.space, stream, hash))) }
}

export function followSide(
  on: Following,
  member: MemberId,
  answer: StreamAnswer,
): Promise<Followed<SideEvent>> {
  return follow(on, `${member}/side`, answer, readSide(member))
}
export function followRecord(on: Following, answer: StreamAnswer): Promise<Followed<RecordEvent>> {
  return follow(on, 'record', answer, readRecord)
}
export function followTray(
  on: Following,
  member: MemberId,
  answer: StreamAnswer,
): Promise<Followed<TrayEvent>> {
  return follow(on, `${member}/tray`, answer, readTray(member))
}

/** Whether the referee of this space signed this head of this stream. */
export async function headHolds({ birth }: TrustedBirth, stream: Stream, head: Head): Promise<boolean> {
  const key = await verifyKey(bytesOf(birth.referee))
  const signed = headBytes(birth.space, stream, head.seq, bytesOf(head.hash))
  return key !== undefined && verify(key, bytesOf(head.sig), signed)
}

/** Entries checked side by side; one by one would leave the platform's threads idle. */
const batch = 1000

async function follow<Event>(
  on: Following,
  stream: Stream,
  { entries, head }: StreamAnswer,
  read: Reading<Event>,
): Promise<Followed<Event>> {
  if (!(await headHolds(on.birth, stream, head))) return { type: 'fault', what: 'head' }
  let at = on.known ?? (await genesis(on.birth, stream))
  const verifier = keyring()
  const events: Event[] = []
  const words: WordSeen[] = []
  for (let from = 0; from < entries.length; from += batch) {
    const checked = await checkBatch({ on, stream, verifier }, at, entries.slice(from, from + batch), read)
    if (checked.type === 'fault') return checked
    events.push(...checked.reads.map((one) => one.event))
    words.push(...checked.reads.flatMap((one) => (one.word ? [one.word] : [])))
    at = checked.head
  }
  const what = contradiction(at, head)
  return what
    ? { type: 'fault', what }
    : { type: 'followed', events, words, head: at, more: head.seq > at.seq }
}

function contradiction(at: HeadOf, head: Head): FaultKind | undefined {
  if (head.seq < at.seq) return 'went-back'
  return head.seq === at.seq && head.hash !== at.hash ? 'forked' : undefined
}

type Checking = { readonly on: Following; readonly stream: Stream; readonly verifier: Keyring }
type Checked<Event> =
  | { readonly type: 'checked'; readonly reads: readonly Read<Event>[]; readonly head: HeadOf }
  | Fault

async function checkBatch<Event>(
  checking: Checking,
  from: HeadOf,
  entries: readonly WireEntry[],
  read: Reading<Event>,
): Promise<Checked<Event>> {
  const { on, stream } = checking
  const reads: Read<Event>[] = []
  for (const [index, entry] of entries.entries()) {
    if (entry.seq !== from.seq + index + 1) return { type: 'fault', what: 'gap', seq: entry.seq }
    const one = read(entry, { birth: on.birth.birth, stream, pinned: on.pinned })
    if (one.type === 'fault') return { ...one, seq: entry.seq }
    reads.push(one)
  }
  const hashes = await Promise.all(entries.map((entry) => sha256(textBytes(entry.act))))
  // The chain is one hash after another and the signatures are not, so they are checked at the same time.
  const [head, holds] = await Promise.all([
    chain(from, entries, hashes, reads),
    Promise.all(reads.map((one, at) => signaturesHold(checking.verifier, entries[at], hashes[at], one))),
  ])
  if ('type' in head) return head
  const broken = holds.findIndex((what) => what !== undefined)
  const what = holds[broken]
  return what ? { type: 'fault', what, seq: from.seq + broken + 1 } : { type: 'checked', reads, head }
}

async function chain<Event>(
  from: HeadOf,
  entries: readonly WireEntry[],
  hashes: readonly Bytes[],
  reads: readonly Read<Event>[],
): Promise<HeadOf | Fault> {
  let hash = bytesOf(from.hash)
  for (const [index, entry] of entries.entries()) {
    const [seq, named] = reads[index]?.head ?? []
    if (named !== undefined && (seq !== entry.seq - 1 || named !== toBase64url(hash))) {
      return { type: 'fault', what: 'act-head', seq: entry.seq }
    }
    hash = await sha256(entryBytes(hash, entry, hashes[index] ?? hash, bytesOf(entry.sig)))
  }
  return { seq: from.seq + entries.length, hash: toBase64url(hash) }
}

async function signaturesHold<Event>(
  keys: Keyring,
  entry: WireEntry | undefined,
  hash: Bytes | undefined,
  one: Read<Event>,
): Promise<FaultKind | undefined> {
  if (!entry || !hash) return 'gap'
  const key = await keys(one.signer)
  if (!key || !(await verify(key, bytesOf(entry.sig), signedBytes('act', hash)))) return 'signature'
  for (const { statement, ssig, signer } of statementsIn(one)) {
    const author = await keys(signer)
    const said = signedBytes('statement', await sha256(textBytes(statement)))
    if (!author || !(await verify(author, bytesOf(ssig), said))) return 'statement'
  }
  return undefined
}

function statementsIn<Event>({ word, wordSigner: signer, yeses }: Read<Event>) {
  const { statement, ssig } = word ?? {}
  if (statement === undefined || ssig === undefined || signer === undefined) return yeses ?? []
  return [{ statement, ssig, signer }]
}

type Keyring = (publicKey: string) => Promise<VerifyKey | undefined>

/** Each public key is brought into the platform once for a whole answer. */
function keyring(): Keyring {
  const keys = new Map<string, Promise<VerifyKey | undefined>>()
  return (publicKey) => {
    const known = keys.get(publicKey) ?? verifyKey(bytesOf(publicKey))
    keys.set(publicKey, known)
    return known
  }
}
