/**
 * The exact bytes that are hashed and signed for births, acts, statements, entries and heads. Hashing and signing
 * themselves are done by vault/seal.ts and server/sign.ts; both sides take the bytes from here. `H` is SHA-256.
 */
import type { Instant, Keys, MemberId, SpaceId } from '../domain/vocabulary.ts'
import { utf8 } from './bytes.ts'
import { labels } from './labels.ts'
import { tup } from './tup.ts'

/** What H(act), H(statement), H(birth) are taken of: the canonical text, verbatim. */
export function textBytes(text: string): Uint8Array<ArrayBuffer> {
  return utf8(text)
}

/** Signed by the author, or by who has read it: tup(label, H(text)). */
export function signedBytes(
  kind: 'act' | 'birth' | 'cosign' | 'statement',
  hashOfText: Uint8Array,
): Uint8Array<ArrayBuffer> {
  return tup(labels[kind], hashOfText)
}

/** hash_0 of a stream is H of this. */
export function genesisBytes(
  space: SpaceId,
  stream: string,
  hashOfBirth: Uint8Array,
): Uint8Array<ArrayBuffer> {
  return tup(labels.genesis, space, stream, hashOfBirth)
}

/** hash_n is H of this. `sig` is the 64-byte signature of the entry's act. */
export function entryBytes(
  previous: Uint8Array,
  entry: { readonly seq: number; readonly at: Instant },
  hashOfAct: Uint8Array,
  sig: Uint8Array,
): Uint8Array<ArrayBuffer> {
  return tup(labels.entry, previous, entry.seq, entry.at, hashOfAct, sig)
}

/** Signed by the referee key, returned with every read and append. */
export function headBytes(
  space: SpaceId,
  stream: string,
  seq: number,
  hash: Uint8Array,
): Uint8Array<ArrayBuffer> {
  return tup(labels.head, space, stream, seq, hash)
}

/** Signed by the invitation's auth key: who came in, with which keys. Keys as base64url text. */
export function joinedBytes(space: SpaceId, member: MemberId, keys: Keys): Uint8Array<ArrayBuffer> {
  return tup(labels.joined, space, member, keys.sign, keys.seal)
}
