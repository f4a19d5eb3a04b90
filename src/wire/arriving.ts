/**
 * An act comes in: is it of one piece, signed, and are its words the ones it speaks of? Asked before the referee sees
 * it, in the same way by the server and by a house in the page. Whether its author belongs there is asked elsewhere.
 */
import { decide } from '../domain/decide.ts'
import { emptyRecord, emptySide, emptyTray } from '../domain/state.ts'
import type { MemberId, MemberMove, SpaceId, WordId } from '../domain/vocabulary.ts'
import type { Act, parseBirth } from './acts.ts'
import { toBase64url } from './bytes.ts'
import { joinedBytes, signedBytes, textBytes } from './chain.ts'
import { cosignText } from './cosign.ts'
import type { ActRequest, WireEntry } from './routes.ts'

/** What it takes to check: SHA-256 at once, and Ed25519 with key and signature as base64url. */
export type Proofs = {
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  readonly verify: (publicKey: string, bytes: Uint8Array, signature: string) => Promise<boolean>
  /** Of base64url that was parsed. */
  readonly bytesOf: (base64url: string) => Uint8Array
}

/** A text as it came, its signature, and the key it must be by. */
export type Signing = { readonly text: string; readonly sig: string; readonly key: string }

/** By this key, over this text; what will be handed over by the same hand, and by whoever is said to have read it. */
export async function isSigned(proofs: Proofs, act: Act, { text, sig, key }: Signing): Promise<boolean> {
  const { sha256, verify } = proofs
  const { statement, ssig } = act
  const outer = verify(key, signedBytes('act', sha256(textBytes(text))), sig)
  if (statement === undefined || ssig === undefined) return outer
  const inner = verify(key, signedBytes('statement', sha256(textBytes(statement))), ssig)
  return (await outer) && (await inner) && isRead(proofs, act)
}

/** Each co-signature is over these very words: this blob, under this name, in this space (S1-2). */
async function isRead({ sha256, verify }: Proofs, { space, did, words }: Act): Promise<boolean> {
  const [brought] = words
  if (did.move !== 'placed' || !did.cosigned || !brought) return true
  const { id: word, hash } = brought
  const bytes = signedBytes('cosign', sha256(textBytes(cosignText({ space, word, hash }))))
  const held = await Promise.all(did.cosigned.map(({ by, sig }) => verify(by, bytes, sig)))
  return held.every((one) => one)
}

/** A birth, by the very keys it names. */
export function isBorn({ sha256, verify }: Proofs, { text, sig, key }: Signing): Promise<boolean> {
  return verify(key, signedBytes('birth', sha256(textBytes(text))), sig)
}

/** By the link's key over the joiner's keys, and by the joiner's own key over the act. */
export async function isProved(
  proofs: Proofs,
  { space, author, did }: Act,
  { text, sig, auth }: Omit<Signing, 'key'> & { readonly auth: string },
): Promise<boolean> {
  if (did.move !== 'joined' || did.proof === undefined) return false
  const proved = await proofs.verify(auth, joinedBytes(space, author, did.keys), did.proof)
  if (!proved) return false
  return proofs.verify(did.keys.sign, signedBytes('act', proofs.sha256(textBytes(text))), sig)
}

/** The inviter's own first act: in this space, by its first member, with the very keys of the birth. */
export function begins(
  birth: NonNullable<ReturnType<typeof parseBirth>>,
  { space, author, did, head }: Act,
): boolean {
  if (did.move !== 'joined' || did.proof !== undefined || head !== undefined) return false
  const [inviter] = birth.members
  const { keys } = did
  const named = space === birth.space && author === inviter
  if (!named || keys.sign !== birth.keys.sign || keys.seal !== birth.keys.seal) return false
  const nothing = { record: emptyRecord(birth), side: emptySide(birth, author), tray: emptyTray }
  return decide({ birth, me: author, ...nothing }, did, false, 0).type === 'allowed'
}

/** As the referee takes it; words come beside it. */
export type Arrived = {
  readonly space: SpaceId
  readonly member: MemberId
  readonly id: string
  readonly did: MemberMove
  readonly head?: readonly [seq: number, hash: string]
  readonly act: string
  readonly sig: string
}

export function inputOf({ space, author, id, did, head }: Act, act: string, sig: string): Arrived {
  return { space, member: author, id, did, ...(head && { head }), act, sig }
}

export type ArrivedWords = {
  readonly word: WordId
  readonly space: SpaceId
  readonly author: MemberId
  readonly blob: Uint8Array
  readonly wraps: readonly { readonly reader: MemberId; readonly wrap: Uint8Array }[]
}

/** The blob that came along, when it is byte for byte the one the act names; undefined when it is not. */
export function wordsOf(
  { sha256, bytesOf }: Proofs,
  act: Act,
  words: ActRequest['words'],
): { readonly words?: ArrivedWords } | undefined {
  const [named] = act.words
  const [came] = words
  if (!named || !came) return named || came ? undefined : {}
  const blob = bytesOf(came.blob)
  if (came.id !== named.id || blob.length !== named.size || toBase64url(sha256(blob)) !== named.hash)
    return undefined
  const wraps = came.wraps.map(({ reader, wrap }) => ({ reader, wrap: bytesOf(wrap) }))
  return { words: { word: named.id, space: act.space, author: act.author, blob, wraps } }
}

/** An entry as it goes out: what was signed in the very text it came in, and nothing of how it is kept. */
export function wireEntry({ seq, at, move, act, sig }: WireEntry): WireEntry {
  return { seq, at, move, act, sig }
}
