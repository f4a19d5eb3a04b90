/**
 * Writing: births, statements and acts as canonical text, signed. The same text goes to the server verbatim and is
 * what its hash is taken of. Decides nothing; an act its own parser refuses is a bug and throws. (Section 5.)
 */
import type {
  Keys,
  LaneToken,
  MatterId,
  MemberId,
  Placed,
  MemberMove,
  SpaceId,
  SpaceKind,
  WordId,
} from '../domain/vocabulary.ts'
import { isTalk, type Lane } from '../domain/vocabulary.ts'
import { parseAct, parseBirth, parseStatement, parseYes, type Act } from '../wire/acts.ts'
import { toBase64url } from '../wire/bytes.ts'
import { canon, type Json } from '../wire/canon.ts'
import { joinedBytes, signedBytes, textBytes } from '../wire/chain.ts'
import { bytesOf, type Bytes } from './bytes.ts'
import { randomBytes, sha256, sign, verify, verifyKey, type SignKey } from './seal.ts'

/** Canonical text and the signature over it. */
export type Signed = { readonly text: string; readonly sig: string }

/** Where a stream stands: the last entry's number and hash. Zero and the genesis hash before the first. */
export type HeadOf = { readonly seq: number; readonly hash: string }

/** Who writes where, with an id chosen before the first send. */
export type Writing = {
  readonly space: SpaceId
  readonly author: MemberId
  readonly id: string
  readonly head?: HeadOf
}
/** The blob an act brings, as the act names it. */
export type Brought = { readonly id: WordId; readonly hash: string; readonly size: number }

export const newId = {
  act: (): string => toBase64url(randomBytes(16)),
  lane: (): LaneToken => `l_${toBase64url(randomBytes(16))}`,
  matter: (): MatterId => `y_${toBase64url(randomBytes(16))}`,
  member: (): MemberId => `m_${toBase64url(randomBytes(16))}`,
  space: (): SpaceId => `s_${toBase64url(randomBytes(16))}`,
  word: (): WordId => `w_${toBase64url(randomBytes(16))}`,
} as const

export type NewBirth = {
  readonly space: SpaceId
  readonly kind: SpaceKind
  /** The inviter first. */
  readonly members: readonly MemberId[]
  readonly lanes: readonly Lane[]
  readonly keys: Keys
  readonly referee: string
  /** In a sitting: the sign keys that the two asked have towards who calls it. */
  readonly ways?: readonly [string, string]
}

export async function writeBirth(birth: NewBirth, key: SignKey): Promise<Signed> {
  const { space, kind, keys, referee } = birth
  const lanes = birth.lanes.map((lane) => ({ token: lane.token, class: lane.class }))
  const text = canon({
    version: 1,
    space,
    kind,
    members: birth.members,
    lanes,
    keys: plainKeys(keys),
    referee,
    ways: birth.ways,
  })
  if (!parseBirth(text)) throw new Error(`${space}: a birth does not fit its kind`)
  return signText('birth', text, key)
}

/** Whether this birth was signed by the keys it names. */
export async function birthHolds(text: string, sig: string): Promise<boolean> {
  const birth = parseBirth(text)
  return birth !== undefined && signedBy('birth', { text, sig }, birth.keys.sign)
}

/** What is handed over with a placed thing, signed for the reader. */
export async function writeStatement(
  { space, author }: Pick<Writing, 'space' | 'author'>,
  { lane, word, re }: Pick<Placed, 'lane' | 'word' | 're'>,
  hash: string,
  key: SignKey,
): Promise<Signed> {
  const text = canon({ version: 1, space, author, lane, re, word, hash })
  if (!parseStatement(text)) throw new Error(`${word}: a statement does not hold together`)
  return signText('statement', text, key)
}

/** Everything but what brings words, and a yes, which carries a statement. */
export function writeAct(at: Writing, did: WordlessMove, key: SignKey): Promise<Signed> {
  return finish(at, did, { words: [] }, key)
}
export type WordlessMove = Exclude<
  MemberMove,
  { move: 'placed' | 'page-written' | 'yes-put' | 'said' | 'said-back' }
>

/** A turn of a talk that brings words. It stands on the record, under its author's own signature. */
export function writeTurn(
  at: Writing & { readonly head: HeadOf },
  did: Extract<MemberMove, { move: 'said' | 'said-back' }>,
  brought: Brought,
  key: SignKey,
): Promise<Signed> {
  return finish(at, did, { words: [brought] }, key)
}

/** A yes, and inside it what the other gets to see once both said it. */
export async function writeYes(
  at: Writing & { readonly head: HeadOf },
  { matter, first }: { readonly matter: MatterId; readonly first?: MemberId },
  key: SignKey,
): Promise<Signed> {
  const text = canon({ version: 1, space: at.space, author: at.author, matter, yes: at.id, first })
  if (!parseYes(text)) throw new Error(`${matter}: a yes does not hold together`)
  const { sig } = await signText('statement', text, key)
  const did = { move: 'yes-put' as const, matter, ...(first !== undefined && { first }) }
  return finish(at, did, { words: [], statement: text, ssig: sig }, key)
}

export async function writePage(
  at: Omit<Writing, 'head'>,
  page: Brought,
  replaces: WordId | undefined,
  key: SignKey,
): Promise<Signed> {
  const did = { move: 'page-written' as const, page: page.id, ...(replaces && { replaces }) }
  return finish({ space: at.space, author: at.author, id: at.id }, did, { words: [page] }, key)
}

export async function writePlaced(
  at: Writing & { readonly head: HeadOf },
  placed: Placed,
  brought: Brought,
  key: SignKey,
): Promise<Signed> {
  const { text, sig } = await writeStatement(at, placed, brought.hash, key)
  return finish(at, { move: 'placed', ...placed }, { words: [brought], statement: text, ssig: sig }, key)
}

/** The invitation's key says which keys came in. */
export async function proveJoined(
  auth: SignKey,
  space: SpaceId,
  member: MemberId,
  keys: Keys,
): Promise<string> {
  return toBase64url(await sign(auth, joinedBytes(space, member, keys)))
}

/** Whether these keys are the ones that came in by this invitation: only then are they pinned. */
export async function joinedHolds(
  auth: string,
  space: SpaceId,
  joined: { readonly member: MemberId; readonly keys: Keys; readonly proof?: string },
): Promise<boolean> {
  const key = await verifyKey(bytesOf(auth))
  if (!key || joined.proof === undefined) return false
  return verify(key, bytesOf(joined.proof), joinedBytes(space, joined.member, joined.keys))
}

export type SignedKind = 'act' | 'birth' | 'statement'

export async function signedBy(kind: SignedKind, { text, sig }: Signed, publicKey: string): Promise<boolean> {
  const key = await verifyKey(bytesOf(publicKey))
  return key !== undefined && verify(key, bytesOf(sig), signedBytes(kind, await sha256(textBytes(text))))
}

type Carrying = { readonly words: readonly Brought[]; readonly statement?: string; readonly ssig?: string }

async function finish(
  at: Writing,
  did: MemberMove,
  { words, statement, ssig }: Carrying,
  key: SignKey,
): Promise<Signed> {
  const { space, author, id, head } = at
  const { move, ...clear } = did
  const text = canon({
    version: 1,
    space,
    stream: isTalk(did) ? 'record' : `${author}/side`,
    id,
    author,
    head: head && [head.seq, head.hash],
    move,
    clear: clear satisfies Json,
    statement,
    ssig,
    words: words.map((word) => ({ id: word.id, hash: word.hash, size: word.size })),
  })
  if (!holds(parseAct(text), at)) throw new Error(`${move}: an act its own parser refuses`)
  return signText('act', text, key)
}

function holds(act: Act | undefined, at: Writing): boolean {
  return act !== undefined && act.id === at.id
}

async function signText(kind: SignedKind, text: string, key: SignKey): Promise<Signed> {
  const hash: Bytes = await sha256(textBytes(text))
  return { text, sig: toBase64url(await sign(key, signedBytes(kind, hash))) }
}

function plainKeys(keys: Keys): Keys {
  return { sign: keys.sign, seal: keys.seal }
}
