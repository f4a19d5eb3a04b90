/**
 * A second, smaller door to a cipher: a hash and a signature that are there at once. A referee writes its entries
 * without waiting, and in a page only noble can. Nothing that a person keeps is ever sealed or signed here; this is for
 * a house that lives in the page alone, and no page loads it at the start. (docs/decisions/0010)
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { toBase64url } from '../wire/bytes.ts'
import type { Bytes } from './bytes.ts'

export function sha256AtOnce(bytes: Uint8Array): Uint8Array {
  return sha256(bytes)
}

/** A referee's key, as the server's own is: it signs, and names itself. Both as base64url. */
export type SignerAtOnce = {
  readonly publicKey: string
  readonly sign: (bytes: Uint8Array) => string
}

export function signerAtOnce(seed: Bytes): SignerAtOnce {
  return {
    publicKey: toBase64url(ed25519.getPublicKey(seed)),
    sign: (bytes) => toBase64url(ed25519.sign(bytes, seed)),
  }
}
