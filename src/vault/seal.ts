/**
 * The one door to every cipher: hashes, keys, seals and signatures, as small functions over bytes. WebCrypto does
 * the work; where the platform lacks Ed25519 or X25519, or fails its own test, noble does, loaded only then.
 * Knows nothing of words, spaces or people. (Sealing protocol, sections 1, 2 and law 9.)
 */
import type { CipherSuite, KemInterface } from '@hpke/core'
import { utf8 } from '../wire/bytes.ts'
import { bytesOf, empty, join, same, type Bytes } from './bytes.ts'
import { spokenStretching } from './stretching.ts'

/** A private key ready to use and its public half. The handles belong to whichever library made them. */
export type SignKey = { readonly public: Bytes; readonly private: CryptoKey }
export type SealKey = { readonly public: Bytes; readonly pair: CryptoKeyPair }
export type VerifyKey = CryptoKey

/** A key the platform could not hold: noble's, dressed as a handle. */
type HeldKey = CryptoKey & { readonly bytes: Bytes }

/** HKDF's salt, RFC 5869 section 2.2: a string of zeros when there is none. */
const noSalt = new Uint8Array(32)
/** PKCS #8 around a raw 32-byte private key, RFC 8410 section 7: Ed25519 is 1.3.101.112, X25519 is 1.3.101.110. */
const pkcs8 = (curve: 'Ed25519' | 'X25519', seed: Bytes): Bytes =>
  join(
    Uint8Array.of(
      0x30,
      0x2e,
      2,
      1,
      0,
      0x30,
      5,
      6,
      3,
      0x2b,
      0x65,
      curve === 'Ed25519' ? 0x70 : 0x6e,
      4,
      0x22,
      4,
      0x20,
    ),
    seed,
  )

/** Drawn from the platform each time it is called. */
export function randomBytes(size: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(size))
}

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

/** HKDF-SHA256 with a salt of 32 zero bytes. `info` is always a tup. */
export async function kdf(material: Bytes, info: Bytes, size = 32): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: noSalt, info },
    key,
    size * 8,
  )
  return new Uint8Array(bits)
}

const hmacSha256 = { name: 'HMAC', hash: 'SHA-256' }

export async function hmac(key: Bytes | CryptoKey, bytes: Bytes): Promise<Bytes> {
  const handle =
    key instanceof Uint8Array ? await crypto.subtle.importKey('raw', key, hmacSha256, false, ['sign']) : key
  return new Uint8Array(await crypto.subtle.sign('HMAC', handle, bytes))
}

/** A key that no script can read out of this device again. */
export function deviceBoundKey(): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', randomBytes(32), hmacSha256, false, ['sign'])
}

/** For text that two people read to each other: slow on purpose. */
export async function pbkdf2(material: Bytes, salt: Bytes, rounds: number, size = 32): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', material, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, size * 8))
}

/** For words a person can remember (RFC 9106). */
export async function argon2id(text: Bytes, salt: Bytes, cost = spokenStretching): Promise<Bytes> {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js')
  return join(await argon2idAsync(text, salt, { m: cost.memoryKiB, t: cost.passes, p: 1, dkLen: 32 }))
}

/** AES-256-GCM: a nonce of 12 bytes, then ciphertext and tag. Fresh, but where the very same is sealed again. */
export async function gcmSeal(
  key: Bytes,
  bytes: Bytes,
  bound: Bytes,
  nonce = randomBytes(12),
): Promise<Bytes> {
  const handle = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  const how = { name: 'AES-GCM', iv: nonce, additionalData: bound }
  return join(nonce, new Uint8Array(await crypto.subtle.encrypt(how, handle, bytes)))
}

/** The bytes, or undefined when key, bytes or what they are bound to differ. */
export async function gcmOpen(key: Bytes, sealed: Bytes, bound: Bytes): Promise<Bytes | undefined> {
  if (sealed.length < 28) return undefined
  const handle = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt'])
  const how = { name: 'AES-GCM', iv: sealed.slice(0, 12), additionalData: bound }
  return refusal(async () => new Uint8Array(await crypto.subtle.decrypt(how, handle, sealed.slice(12))))
}

export async function signKeyFromSeed(seed: Bytes): Promise<SignKey> {
  const key = await refusal(() => nativeSignKey(seed))
  if (key && (await signsTruly(key))) return key
  const { ed25519 } = await import('@noble/curves/ed25519.js')
  return { public: join(ed25519.getPublicKey(seed)), private: held('Ed25519', 'private', seed) }
}

async function nativeSignKey(seed: Bytes): Promise<SignKey> {
  const wrapped = pkcs8('Ed25519', seed)
  const readable = await crypto.subtle.importKey('pkcs8', wrapped, 'Ed25519', true, ['sign'])
  const { x = '' } = await crypto.subtle.exportKey('jwk', readable)
  return {
    public: bytesOf(x),
    private: await crypto.subtle.importKey('pkcs8', wrapped, 'Ed25519', false, ['sign']),
  }
}

/** Law 9: a key proves itself before its public half leaves this function. */
async function signsTruly(key: SignKey): Promise<boolean> {
  const trial = randomBytes(32)
  const verifier = await verifyKey(key.public)
  return verifier !== undefined && verify(verifier, await sign(key, trial), trial)
}

export async function sign(key: SignKey, bytes: Bytes): Promise<Bytes> {
  if (!isHeld(key.private)) return new Uint8Array(await crypto.subtle.sign('Ed25519', key.private, bytes))
  const { ed25519 } = await import('@noble/curves/ed25519.js')
  return join(ed25519.sign(bytes, key.private.bytes))
}

/** A public key to verify many signatures with; undefined when it is not one. */
export async function verifyKey(bytes: Bytes): Promise<VerifyKey | undefined> {
  if (bytes.length !== 32) return undefined
  const native = await refusal(() => crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']))
  return native ?? held('Ed25519', 'public', bytes)
}

export async function verify(key: VerifyKey, signature: Bytes, bytes: Bytes): Promise<boolean> {
  if (signature.length !== 64) return false
  if (!isHeld(key)) return crypto.subtle.verify('Ed25519', key, signature, bytes)
  const { ed25519 } = await import('@noble/curves/ed25519.js')
  return (await refusal(async () => ed25519.verify(signature, bytes, key.bytes, { zip215: false }))) ?? false
}

export async function sealKeyFromSeed(seed: Bytes): Promise<SealKey> {
  const key = await refusal(() => nativeSealKey(seed))
  if (key && (await opensTruly(key))) return key
  const { x25519 } = await import('@noble/curves/ed25519.js')
  const open = join(x25519.getPublicKey(seed))
  return {
    public: open,
    pair: { privateKey: held('X25519', 'private', seed), publicKey: held('X25519', 'public', open) },
  }
}

async function nativeSealKey(seed: Bytes): Promise<SealKey> {
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8('X25519', seed), 'X25519', false, [
    'deriveBits',
  ])
  // Some browsers cannot export what they imported, so the public half is the product with the base point, 9.
  const nine = Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 9 : 0))
  const base = await crypto.subtle.importKey('raw', nine, 'X25519', true, [])
  const open = new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'X25519', public: base }, privateKey, 256),
  )
  return {
    public: open,
    pair: { privateKey, publicKey: await crypto.subtle.importKey('raw', open, 'X25519', true, []) },
  }
}

async function opensTruly(key: SealKey): Promise<boolean> {
  const trial = randomBytes(32)
  const opened = await hpkeOpen(key, trial, await hpkeSeal(key.public, trial, trial))
  return opened !== undefined && same(opened, trial)
}

/** HPKE base mode, single shot (RFC 9180): encapsulated key, then ciphertext and tag. 32 bytes become 80. */
export async function hpkeSeal(to: Bytes, info: Bytes, bytes: Bytes, bound: Bytes = empty): Promise<Bytes> {
  // Law 9: a platform that fails one key pair in some hundreds is asked five times before noble is.
  for (let tries = 0; tries < 5; tries++) {
    const sealed = await refusal(async () => {
      const recipientPublicKey = await crypto.subtle.importKey('raw', to, 'X25519', true, [])
      return sealOnce(await suites.native(), recipientPublicKey, { info, bytes, bound })
    })
    if (sealed) return sealed
  }
  return sealOnce(await suites.noble(), held('X25519', 'public', to), { info, bytes, bound })
}

type Sealing = { readonly info: Bytes; readonly bytes: Bytes; readonly bound: Bytes }

async function sealOnce(
  suite: CipherSuite,
  recipientPublicKey: CryptoKey,
  { info, bytes, bound }: Sealing,
): Promise<Bytes> {
  const { enc, ct } = await suite.seal({ recipientPublicKey, info }, bytes, bound)
  return join(new Uint8Array(enc), new Uint8Array(ct))
}

/** The bytes, or undefined when they were not sealed to this key for this purpose. */
export async function hpkeOpen(
  key: SealKey,
  info: Bytes,
  sealed: Bytes,
  bound: Bytes = empty,
): Promise<Bytes | undefined> {
  if (sealed.length < 48) return undefined
  const suite = isHeld(key.pair.privateKey) ? await suites.noble() : await suites.native()
  const how = { recipientKey: key.pair, enc: sealed.slice(0, 32), info }
  return refusal(async () => new Uint8Array(await suite.open(how, sealed.slice(32), bound)))
}

const suites = {
  native: once(async () => suiteWith(new (await import('@hpke/core')).DhkemX25519HkdfSha256())),
  noble: once(async () => suiteWith(await nobleKem())),
}

async function suiteWith(kem: KemInterface): Promise<CipherSuite> {
  const { Aes256Gcm, CipherSuite, HkdfSha256 } = await import('@hpke/core')
  return new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes256Gcm() })
}

/** DHKEM(X25519, HKDF-SHA256), RFC 9180 section 4.1, base mode only. */
async function nobleKem(): Promise<KemInterface> {
  const { DhkemX25519HkdfSha256 } = await import('@hpke/core')
  const { x25519 } = await import('@noble/curves/ed25519.js')
  const native = new DhkemX25519HkdfSha256()
  const raw = (key: CryptoKey) => (isHeld(key) ? key.bytes : empty)
  return Object.assign(native, {
    encap: async ({ recipientPublicKey }: { recipientPublicKey: CryptoKey }) => {
      const mine = randomBytes(32)
      const enc = join(x25519.getPublicKey(mine))
      const to = raw(recipientPublicKey)
      return {
        enc: enc.buffer,
        sharedSecret: (await sharedSecret(x25519.getSharedSecret(mine, to), join(enc, to))).buffer,
      }
    },
    decap: async ({
      recipientKey,
      enc,
    }: {
      recipientKey: CryptoKey | CryptoKeyPair
      enc: ArrayBufferLike | ArrayBufferView
    }) => {
      const pair =
        'publicKey' in recipientKey ? recipientKey : { privateKey: recipientKey, publicKey: recipientKey }
      const sent = ArrayBuffer.isView(enc)
        ? new Uint8Array(enc.buffer, enc.byteOffset, enc.byteLength)
        : new Uint8Array(enc)
      const product = x25519.getSharedSecret(raw(pair.privateKey), sent)
      return (await sharedSecret(product, join(sent, raw(pair.publicKey)))).buffer
    },
  })
}

/** ExtractAndExpand of RFC 9180 section 4.1: suite KEM 0x0020, 32 bytes, one block of HKDF. */
async function sharedSecret(product: Uint8Array, context: Bytes): Promise<Bytes> {
  const suite = join(utf8('HPKE-v1KEM'), Uint8Array.of(0, 0x20))
  const extracted = await hmac(noSalt, join(suite, utf8('eae_prk'), product))
  return hmac(extracted, join(Uint8Array.of(0, 32), suite, utf8('shared_secret'), context, Uint8Array.of(1)))
}

function held(name: string, type: 'public' | 'private', bytes: Bytes): HeldKey {
  return { algorithm: { name }, extractable: type === 'public', type, usages: [], bytes }
}
function isHeld(key: CryptoKey): key is HeldKey {
  return 'bytes' in key
}

/** What a cipher answers by throwing is an answer here: undefined. */
async function refusal<T>(attempt: () => Promise<T>): Promise<T | undefined> {
  try {
    return await attempt()
  } catch {
    return undefined
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
