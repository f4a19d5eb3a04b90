/**
 * The only door to a cipher on the server: hashes, the referee's signature, checking members' signatures, chance.
 * It seals and opens nothing; the server has no key to anyone's words.
 */
import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  hash,
  type KeyObject,
  randomBytes,
  sign,
  verify as check,
} from 'node:crypto'
import type { Proofs } from '../wire/arriving.ts'

/** Where chance comes from; a test may bring its own. */
export type Random = (size: number) => Uint8Array

export const systemRandom: Random = (size) => randomBytes(size)

/** The referee's key: signs, and names itself. Both as base64url. */
export type Signer = {
  readonly publicKey: string
  readonly sign: (bytes: Uint8Array) => string
}

export function sha256(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer')
}

export function hmac(key: Uint8Array, bytes: Uint8Array): Buffer {
  return createHmac('sha256', key).update(bytes).digest()
}

/** Ed25519, checked in the thread pool. False also for a key that is none. Key and signature as base64url. */
export function verify(publicKey: string, bytes: Uint8Array, signature: string): Promise<boolean> {
  const key = readPublicKey(publicKey)
  if (!key) return Promise.resolve(false)
  return new Promise((resolve, reject) => {
    check(null, bytes, key, Buffer.from(signature, 'base64url'), (error, holds) => {
      if (error) reject(error)
      else resolve(holds)
    })
  })
}

/** What it takes to check an act that comes in. */
export const proofs: Proofs = { sha256, verify, bytesOf: (text) => Buffer.from(text, 'base64url') }

/** An Ed25519 key from its 32-byte seed (RFC 8410: the seed behind sixteen fixed bytes). */
export function openSigner(seed: Uint8Array): Signer {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  if (x === undefined) throw new Error('An Ed25519 key has a public half.')
  return { publicKey: x, sign: (bytes) => sign(null, bytes, key).toString('base64url') }
}

/** Reading a key costs a fifth of using it, and people sign more than once. */
const recentKeys = new Map<string, KeyObject>()
const mostKeys = 4096

function readPublicKey(x: string): KeyObject | undefined {
  const known = recentKeys.get(x)
  if (known) return known
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    if (recentKeys.size >= mostKeys) recentKeys.clear()
    recentKeys.set(x, key)
    return key
  } catch {
    return undefined
  }
}
