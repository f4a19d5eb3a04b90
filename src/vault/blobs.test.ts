import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gcm } from '@noble/ciphers/aes.js'
import { toBase64url, utf8 } from '../wire/bytes.ts'
import { tup } from '../wire/tup.ts'
import { newId } from './acts.ts'
import { fits, longestText, openBlob, openWithKey, overhead, sealBlob, wrapTo, type About } from './blobs.ts'
import { join, type Bytes } from './bytes.ts'
import { newAccountKey, spaceKeys } from './keys.ts'
import { flip, makeUpEnvelope, makeUpPair, readerOf } from './made-up-pair.contract.ts'
import { padme } from './padding.ts'
import { kdf, randomBytes, sha256 } from './seal.ts'
import { openShown } from './shown.ts'

const me = newId.member()
const about: About = { space: newId.space(), word: newId.word(), author: newId.member() }
const reader = readerOf(me, await spaceKeys(newAccountKey(), about.space))

async function sealed(text: string, form: 'envelope' | 'page' = 'page') {
  const made = await sealBlob(about, text, form)
  return { ...made, wrap: await wrapTo(about, reader, made.key) }
}

describe('words in a blob', () => {
  test('SE2 what was sealed opens for its reader, in any script', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
        const made = await sealed(text, 'envelope')
        const opened = await openBlob({ ...about, hash: made.hash }, made, [reader])
        expect(opened).toMatchObject({ type: 'open', text: text.toWellFormed() })
      }),
      { numRuns: 30 },
    )
  })

  test('SE2 it opens as nothing but what it was made as', async () => {
    const { blob, wrap, hash, key } = await sealed('only here')
    const others = [{ space: newId.space() }, { word: newId.word() }, { author: newId.member() }]
    for (const other of others) {
      const moved = { ...about, ...other }
      expect((await openWithKey(moved, blob, key)).type).toBe('shut')
      // The author is no part of the wrap, so a stolen key is stopped by the commitment instead.
      expect((await openBlob({ ...moved, hash }, { blob, wrap }, [reader])).type).toBe('shut')
    }
    const renamed = { ...reader, reader: newId.member() }
    const otherKeys = readerOf(me, await spaceKeys(newAccountKey(), about.space))
    const otherSign = { ...reader, keys: { ...reader.keys, sign: otherKeys.keys.sign } }
    for (const stranger of [renamed, otherKeys, otherSign]) {
      const opened = await openBlob({ ...about, hash }, { blob, wrap }, [stranger])
      expect(opened).toEqual({ type: 'shut', why: 'wrap' })
    }
    expect((await openBlob({ ...about, hash }, { blob, wrap }, [otherKeys, reader])).type).toBe('open')
  })

  test('SE2 one flipped byte anywhere and it stays shut', async () => {
    const { blob, wrap, hash, key } = await sealed('not one byte')
    for (let at = 0; at < blob.length; at++) {
      expect((await openWithKey(about, flip(blob, at), key)).type).toBe('shut')
      const opened = await openBlob({ ...about, hash }, { blob: flip(blob, at), wrap }, [reader])
      expect(opened).toEqual({ type: 'shut', why: 'hash' })
    }
    for (let at = 0; at < wrap.length; at++) {
      const opened = await openBlob({ ...about, hash }, { blob, wrap: flip(wrap, at) }, [reader])
      expect(opened.type).toBe('shut')
    }
    for (const size of [0, 1, 20, overhead - 1]) {
      expect(await openWithKey(about, blob.slice(0, size), key)).toEqual({ type: 'shut', why: 'shape' })
    }
  })

  test('SE3 one ciphertext that opens under two keys is refused: the key is committed to', async () => {
    const { blob, key } = await sealed('first meaning')
    const another = randomBytes(32)
    const context = [about.space, about.word, about.author] as const
    const both = await kdf(another, tup('halfdoor/1/blob', ...context), 64)
    const commitment = blob.slice(2, 34)
    // A forger who holds both keys seals for the second one, under the first one's commitment.
    const nonce = randomBytes(12)
    const bound = tup('halfdoor/1/blob', ...context, commitment)
    const text = utf8('\0\0\0\u000esecond meaning'.padEnd(64, '\0'))
    const forged = join(blob.slice(0, 34), nonce, gcm(both.slice(0, 32), nonce, bound).encrypt(text))
    expect(await openWithKey(about, forged, another)).toEqual({ type: 'shut', why: 'commitment' })
    expect((await openWithKey(about, forged, key)).type).toBe('shut')
    expect(await openWithKey(about, blob, another)).toEqual({ type: 'shut', why: 'commitment' })
  })

  test('SE3 no two blobs share a key', async () => {
    const [one, other] = [await sealed('same'), await sealed('same')]
    expect(one.key).not.toEqual(other.key)
    expect(one.hash).not.toBe(other.hash)
    expect(one.hash).toBe(toBase64url(await sha256(one.blob)))
  })
})

describe('sizes', () => {
  test('K4-5 an envelope has one of four sizes', async () => {
    const sizes = new Set<number>()
    for (const length of [0, 1, 1020, 1021, 4092, 4093, 16_380, 16_381, 32_768]) {
      const { blob, size } = await sealBlob(about, 'a'.repeat(length), 'envelope')
      expect(size).toBe(blob.length)
      sizes.add(size - overhead)
    }
    expect([...sizes]).toEqual([1024, 4096, 16_384, 65_536])
  })

  test('K4-5 a page is at least 64 bytes, and at most an eighth is added to a longer one', async () => {
    const sizeOf = async (length: number) =>
      (await sealBlob(about, 'a'.repeat(length), 'page')).size - overhead
    for (const length of [0, 1, 59, 60]) expect(await sizeOf(length)).toBe(64)
    for (const length of [61, 100, 777, 3000, 29_999]) {
      const size = await sizeOf(length)
      expect(size).toBeGreaterThanOrEqual(length + 4)
      expect(size).toBeLessThanOrEqual((length + 4) * 1.125)
      expect(padme(size)).toBe(size)
    }
    // From the PURBs paper: nine bits of size keep their upper five.
    expect([padme(300), padme(304), padme(305)]).toEqual([304, 304, 320])
  })

  test('K4-5 more than an envelope holds is not sealed', async () => {
    expect(fits('a'.repeat(longestText))).toBe(true)
    expect(fits('á'.repeat(longestText))).toBe(false)
    await expect(sealBlob(about, 'a'.repeat(70_000), 'envelope')).rejects.toThrow(RangeError)
    await expect(sealBlob(about, 'a'.repeat(70_000), 'page')).rejects.toThrow(RangeError)
  })
})

describe('showing what was said', () => {
  test('SE17 a shown envelope proves who said it, and only that', async () => {
    const pair = await makeUpPair()
    const { statement, ssig, sealed } = await makeUpEnvelope(pair, 'what I said')
    const shown = { statement, ssig, key: sealed.key, blob: sealed.blob }
    const author = toBase64url(pair.keys.sign.public)
    expect(await openShown(shown, author)).toMatchObject({ type: 'open', text: 'what I said' })
    const why = async (change: Partial<typeof shown>, by = author) => {
      const opened = await openShown({ ...shown, ...change }, by)
      return opened.type === 'shut' ? opened.why : opened.type
    }
    expect(await why({}, toBase64url(pair.theirs.sign.public))).toBe('signature')
    expect(await why({ statement: statement.replace('"version":1', '"version":1 ') })).toBe('statement')
    expect(await why({ statement: statement.replace(pair.inviter, pair.invited) })).toBe('signature')
    expect(await why({ blob: flip(sealed.blob, 70) })).toBe('hash')
    expect(await why({ key: flipKey(sealed.key) })).toBe('seal')
  })
})

function flipKey(key: Bytes): Bytes {
  return flip(key, 31)
}
