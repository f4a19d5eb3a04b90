/** Bytes put together and compared, with the one byte type that WebCrypto takes. No meaning here. */
import { fromBase64url, utf8 } from '../wire/bytes.ts'

export type Bytes = Uint8Array<ArrayBuffer>

export const empty: Bytes = new Uint8Array(0)

export function join(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Equal bytes, in a time that does not depend on where they differ. */
export function same(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  let differs = 0
  for (let index = 0; index < one.length; index++) differs |= (one[index] ?? 0) ^ (other[index] ?? 0)
  return differs === 0
}

/** Base64url that a parser has already let through. What is not base64url becomes no bytes, which fit nowhere. */
export function bytesOf(base64url: string): Bytes {
  return fromBase64url(base64url) ?? empty
}

/** The text of UTF-8 bytes, or undefined when they are not well-formed. */
export function textOf(bytes: Bytes): string | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return same(utf8(text), bytes) ? text : undefined
}
