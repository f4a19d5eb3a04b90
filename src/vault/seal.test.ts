import { createHmac, hkdfSync } from 'node:crypto'
import { gcm } from '@noble/ciphers/aes.js'
import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { argon2id as nobleArgon } from '@noble/hashes/argon2.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 as nobleSha } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import * as HPKE from 'hpke'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { join, same, type Bytes } from './bytes.ts'
import {
  argon2id,
  deviceBoundKey,
  gcmOpen,
  gcmSeal,
  hmac,
  hpkeOpen,
  hpkeSeal,
  kdf,
  randomBytes,
  sealKeyFromSeed,
  sha256,
  sign,
  signKeyFromSeed,
  verify,
  verifyKey,
} from './seal.ts'

const bytes = (maxLength = 200) => fc.uint8Array({ maxLength }).map((drawn) => join(drawn))
const seed = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((drawn) => join(drawn))
const runs = { numRuns: 25 }

const suite = new HPKE.CipherSuite(
  HPKE.KEM_DHKEM_X25519_HKDF_SHA256,
  HPKE.KDF_HKDF_SHA256,
  HPKE.AEAD_AES_256_GCM,
)

async function mustVerify(open: Bytes, signature: Bytes, text: Bytes): Promise<boolean> {
  const key = await verifyKey(open)
  return key !== undefined && verify(key, signature, text)
}

afterEach(() => vi.restoreAllMocks())

describe('seal agrees with others', () => {
  test('SE1 hashes, keyed hashes and derived keys are those of two other libraries', async () => {
    await fc.assert(
      fc.asyncProperty(bytes(), bytes(), fc.constantFrom(16, 32, 64), async (one, info, size) => {
        expect(await sha256(one)).toEqual(join(nobleSha(one)))
        expect(await kdf(one, info, size)).toEqual(join(hkdf(nobleSha, one, new Uint8Array(32), info, size)))
        expect(await kdf(one, info, size)).toEqual(
          new Uint8Array(hkdfSync('sha256', one, new Uint8Array(32), info, size)),
        )
        const key = join(one, Uint8Array.of(1))
        expect(await hmac(key, info)).toEqual(join(createHmac('sha256', key).update(info).digest()))
      }),
      runs,
    )
  })

  test('SE1 AES-256-GCM opens what noble sealed, and the other way round', async () => {
    await fc.assert(
      fc.asyncProperty(seed, bytes(), bytes(), async (key, text, bound) => {
        const sealed = await gcmSeal(key, text, bound)
        expect(join(gcm(key, sealed.slice(0, 12), bound).decrypt(sealed.slice(12)))).toEqual(text)
        const nonce = randomBytes(12)
        expect(await gcmOpen(key, join(nonce, gcm(key, nonce, bound).encrypt(text)), bound)).toEqual(text)
      }),
      runs,
    )
  })

  test('SE1 Ed25519 keys and signatures are those of noble', async () => {
    await fc.assert(
      fc.asyncProperty(seed, bytes(), async (drawn, text) => {
        const key = await signKeyFromSeed(drawn)
        expect(key.public).toEqual(join(ed25519.getPublicKey(drawn)))
        const signature = await sign(key, text)
        expect(signature).toEqual(join(ed25519.sign(text, drawn)))
        expect(await mustVerify(key.public, signature, text)).toBe(true)
      }),
      runs,
    )
  })

  test('SE1 Ed25519 is that of RFC 8032, section 7.1, test 1', async () => {
    const drawn = join(Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex'))
    const key = await signKeyFromSeed(drawn)
    expect(Buffer.from(key.public).toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    )
    expect(Buffer.from(await sign(key, new Uint8Array(0))).toString('hex')).toMatch(
      /^e5564300c360ac72.*7a100b$/,
    )
  })

  test('SE1 HPKE opens what another library sealed, and the other way round', async () => {
    await fc.assert(
      fc.asyncProperty(seed, bytes(), bytes(), bytes(), async (drawn, info, text, aad) => {
        const key = await sealKeyFromSeed(drawn)
        expect(key.public).toEqual(join(x25519.getPublicKey(drawn)))
        const sealed = await hpkeSeal(key.public, info, text, aad)
        expect(sealed.length).toBe(text.length + 48)
        const theirs = await suite.DeserializePrivateKey(drawn, true)
        const pair = { privateKey: theirs, publicKey: await suite.DeserializePublicKey(key.public) }
        const opened = await suite.Open(pair, sealed.slice(0, 32), sealed.slice(32), { info, aad })
        expect(join(opened)).toEqual(text)
        const sent = await suite.Seal(pair.publicKey, text, { info, aad })
        expect(await hpkeOpen(key, info, join(sent.encapsulatedSecret, sent.ciphertext), aad)).toEqual(text)
      }),
      runs,
    )
  })

  test('SE1 Argon2id takes 19 MiB and two passes', async () => {
    const [text, salt] = [join(Buffer.from('four spoken words')), randomBytes(16)]
    expect(await argon2id(text, salt)).toEqual(
      join(nobleArgon(text, salt, { m: 19_456, t: 2, p: 1, dkLen: 32 })),
    )
  })

  test('SE1 a wrapped key is 80 bytes', async () => {
    const key = await sealKeyFromSeed(randomBytes(32))
    expect((await hpkeSeal(key.public, randomBytes(3), randomBytes(32))).length).toBe(80)
  })
})

describe('seal refuses', () => {
  test('SE2 one flipped byte anywhere opens nothing', async () => {
    const [key, bound, text] = [randomBytes(32), randomBytes(9), randomBytes(40)]
    const reader = await sealKeyFromSeed(randomBytes(32))
    const signer = await signKeyFromSeed(randomBytes(32))
    const sealed = await gcmSeal(key, text, bound)
    const wrapped = await hpkeSeal(reader.public, bound, text)
    const signature = await sign(signer, text)
    for (let at = 0; at < sealed.length; at++)
      expect(await gcmOpen(key, flip(sealed, at), bound)).toBeUndefined()
    for (let at = 0; at < wrapped.length; at++) {
      expect(await hpkeOpen(reader, bound, flip(wrapped, at))).toBeUndefined()
    }
    for (let at = 0; at < 64; at++)
      expect(await mustVerify(signer.public, flip(signature, at), text)).toBe(false)
    expect(await gcmOpen(key, sealed, flip(bound, 0))).toBeUndefined()
    expect(await hpkeOpen(reader, flip(bound, 0), wrapped)).toBeUndefined()
    expect(await mustVerify(signer.public, signature, flip(text, 0))).toBe(false)
  })

  test('SE2 what is too short or no key is refused, not thrown', async () => {
    const key = await sealKeyFromSeed(randomBytes(32))
    const short = randomBytes(20)
    expect(await gcmOpen(randomBytes(32), short, short)).toBeUndefined()
    expect(await hpkeOpen(key, short, short)).toBeUndefined()
    expect(await verifyKey(short)).toBeUndefined()
    expect(await mustVerify(randomBytes(32), short, short)).toBe(false)
  })

  test('SE12 a key bound to the device cannot be read out', async () => {
    const key = await deviceBoundKey()
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/extractable/)
  })
})

describe('a platform that lacks the curves', () => {
  test('SE6 gets the same keys, signatures and seals from noble', async () => {
    const drawn = randomBytes(32)
    const [signer, reader] = [await signKeyFromSeed(drawn), await sealKeyFromSeed(drawn)]
    const text = randomBytes(50)
    const wrapped = await hpkeSeal(reader.public, text, text)
    withoutCurves()
    const [poorSigner, poorReader] = [await signKeyFromSeed(drawn), await sealKeyFromSeed(drawn)]
    expect(poorSigner.public).toEqual(signer.public)
    expect(poorReader.public).toEqual(reader.public)
    expect(poorSigner.private).not.toBeInstanceOf(CryptoKey)
    expect(await hpkeOpen(poorReader, text, wrapped)).toEqual(text)
    expect(await hpkeOpen(poorReader, text, flip(wrapped, 40))).toBeUndefined()
    const signature = await sign(poorSigner, text)
    expect(await mustVerify(signer.public, signature, text)).toBe(true)
    expect(await mustVerify(signer.public, flip(signature, 3), text)).toBe(false)
    const poorly = await hpkeSeal(reader.public, text, text)
    vi.restoreAllMocks()
    expect(await mustVerify(signer.public, signature, text)).toBe(true)
    expect(await sign(signer, text)).toEqual(signature)
    expect(await hpkeOpen(reader, text, poorly)).toEqual(text)
  })

  test('SE6 is asked five times for a key pair before noble is', async () => {
    const reader = await sealKeyFromSeed(randomBytes(32))
    const text = randomBytes(32)
    const generate = vi
      .spyOn(crypto.subtle, 'generateKey')
      .mockRejectedValue(new Error('one in some hundreds'))
    const sealed = await hpkeSeal(reader.public, text, text)
    expect(generate).toHaveBeenCalledTimes(5)
    vi.restoreAllMocks()
    expect(await hpkeOpen(reader, text, sealed)).toEqual(text)
  })

  test('SE6 a platform whose signatures do not hold is not believed', async () => {
    const drawn = randomBytes(32)
    vi.spyOn(crypto.subtle, 'sign').mockResolvedValue(new ArrayBuffer(64))
    const key = await signKeyFromSeed(drawn)
    vi.restoreAllMocks()
    expect(key.private).not.toBeInstanceOf(CryptoKey)
    expect(await mustVerify(join(ed25519.getPublicKey(drawn)), await sign(key, drawn), drawn)).toBe(true)
  })
})

test('equal bytes are equal, and nothing else is', () => {
  expect(same(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
  expect(same(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false)
  expect(same(Uint8Array.of(1), Uint8Array.of(1, 0))).toBe(false)
})

function flip(whole: Bytes, at: number): Bytes {
  const flipped = whole.slice()
  flipped[at] = (flipped[at] ?? 0) ^ 1
  return flipped
}

/** The platform as browsers of 2023 were: no Ed25519, no X25519, all else there. */
function withoutCurves(): void {
  const importKey = crypto.subtle.importKey.bind(crypto.subtle)
  const spied = vi.spyOn(crypto.subtle, 'importKey')
  spied.mockImplementation((...how: unknown[]) => {
    const [, , algorithm] = how
    const name = typeof algorithm === 'string' ? algorithm : Object(algorithm).name
    if (/25519/.test(name)) return Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError'))
    return Reflect.apply(importKey, crypto.subtle, how)
  })
}
