/**
 * Words sealed into a blob, and a blob's key wrapped to each reader. A blob opens only as what it was made as: the
 * same space, word and author, and the text its author's key committed to. (Sealing protocol, section 4.)
 */
import type { Keys, MemberId, SpaceId, WordId } from '../domain/vocabulary.ts'
import { toBase64url, utf8 } from '../wire/bytes.ts'
import { labels } from '../wire/labels.ts'
import { tup } from '../wire/tup.ts'
import { bytesOf, join, same, textOf, type Bytes } from './bytes.ts'
import { bucket, pad, padme, unpad } from './padding.ts'
import { gcmOpen, gcmSeal, hpkeOpen, hpkeSeal, kdf, randomBytes, sha256, type SealKey } from './seal.ts'

/** What a blob is, and is bound to. */
export type About = { readonly space: SpaceId; readonly word: WordId; readonly author: MemberId }

/** Envelopes come in four sizes, pages in the steps of Padmé. */
export type Form = 'envelope' | 'page'

/** A reader's pinned keys; for a door that nobody has appeared at yet, the invitation's key in place of `sign`. */
export type Reader = { readonly reader: MemberId; readonly keys: Keys }
/** The same reader, on their own device. */
export type OwnReader = Reader & { readonly seal: SealKey }

export type SealedBlob = {
  readonly blob: Bytes
  readonly key: Bytes
  /** H(blob), base64url, and its size: what the act says. */
  readonly hash: string
  readonly size: number
}

/** What a blob is sealed with. Kept only for words that someone reads before they are left, and for those alone. */
export type Sealing = { readonly key: Bytes; readonly nonce: Bytes }

export type Opened =
  | { readonly type: 'open'; readonly text: string; readonly key: Bytes }
  | { readonly type: 'shut'; readonly why: 'hash' | 'wrap' | 'shape' | 'commitment' | 'seal' }

const magic = utf8('H1')
const commitmentSize = 32
/** Magic, commitment, nonce and tag around the padded text. */
export const overhead = magic.length + commitmentSize + 12 + 16
const envelopeSizes = [1024, 4096, 16_384, 65_536] as const
/** What may be typed, in bytes of UTF-8. */
export const longestText = 32_768

/** Whether a text may be sealed at all; the screen asks before the person has written too much. */
export function fits(text: string): boolean {
  return utf8(text).length <= longestText
}

export function newSealing(): Sealing {
  return { key: randomBytes(32), nonce: randomBytes(12) }
}

/** Every blob has a fresh key. Throws a RangeError on a text beyond an envelope: the caller has asked what fits. */
export function sealBlob(about: About, text: string, form: Form): Promise<SealedBlob> {
  return sealBlobAgain(about, text, form, newSealing())
}

/**
 * The same words sealed with the same, byte for byte. Whoever asks for this sends it nowhere before its hash is the one
 * that was kept: other words under the same nonce would give both away.
 */
export async function sealBlobAgain(
  about: About,
  text: string,
  form: Form,
  { key, nonce }: Sealing,
): Promise<SealedBlob> {
  const content = utf8(text)
  const padded = pad(content, paddedSize(content.length + 4, form))
  const { lock, commitment } = await expand(key, about)
  const blob = join(magic, commitment, await gcmSeal(lock, padded, boundTo(about, commitment), nonce))
  return { blob, key, hash: toBase64url(await sha256(blob)), size: blob.length }
}

/** 80 bytes that give the blob's key to one reader and to no other. */
export function wrapTo(about: About, reader: Reader, key: Bytes): Promise<Bytes> {
  return hpkeSeal(bytesOf(reader.keys.seal), wrapInfo(about, reader), key)
}

/** Opens what was handed or written: `hash` is what the statement or act says of the blob. */
export async function openBlob(
  about: About & { readonly hash: string },
  sealed: { readonly blob: Bytes; readonly wrap: Bytes },
  readers: readonly OwnReader[],
): Promise<Opened> {
  if (!same(await sha256(sealed.blob), bytesOf(about.hash))) return { type: 'shut', why: 'hash' }
  for (const reader of readers) {
    const key = await hpkeOpen(reader.seal, wrapInfo(about, reader), sealed.wrap)
    if (key?.length === 32) return openWithKey(about, sealed.blob, key)
  }
  return { type: 'shut', why: 'wrap' }
}

/** The commitment is checked before anything of the text is looked at. */
export async function openWithKey(about: About, blob: Bytes, key: Bytes): Promise<Opened> {
  if (blob.length < overhead || !same(blob.slice(0, magic.length), magic))
    return { type: 'shut', why: 'shape' }
  const { lock, commitment } = await expand(key, about)
  const sealedFrom = magic.length + commitmentSize
  if (!same(blob.slice(magic.length, sealedFrom), commitment)) return { type: 'shut', why: 'commitment' }
  const padded = await gcmOpen(lock, blob.slice(sealedFrom), boundTo(about, commitment))
  const content = padded && unpad(padded)
  const text = content && textOf(content)
  return text === undefined ? { type: 'shut', why: 'seal' } : { type: 'open', text, key }
}

function paddedSize(size: number, form: Form): number {
  const step = form === 'page' ? padme(size) : bucket(size, envelopeSizes)
  const largest = envelopeSizes[3]
  if (step === undefined || step > largest)
    throw new RangeError(`sealBlob: ${size} bytes are more than an envelope`)
  return step
}

async function expand(
  key: Bytes,
  { space, word, author }: About,
): Promise<{ lock: Bytes; commitment: Bytes }> {
  const both = await kdf(key, tup(labels.blob, space, word, author), 64)
  return { lock: both.slice(0, 32), commitment: both.slice(32) }
}
function boundTo({ space, word, author }: About, commitment: Bytes): Bytes {
  return tup(labels.blob, space, word, author, commitment)
}
function wrapInfo({ space, word }: About, { reader, keys }: Reader): Bytes {
  return tup(labels.wrap, space, word, reader, bytesOf(keys.sign), bytesOf(keys.seal))
}
