/**
 * tup: the only input that is ever hashed, signed, used as associated data, info or salt. Each part is its length
 * (u32, big-endian) and its bytes, so two different lists never give the same bytes.
 */
import { utf8 } from './bytes.ts'

export type Part = string | number | Uint8Array

/** Strings are UTF-8; numbers are u64 big-endian, whole and not negative (a RangeError otherwise: a bug, not input). */
export function tup(...parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const chunks = parts.map(bytesOf)
  const joined = new Uint8Array(chunks.reduce((size, chunk) => size + 4 + chunk.length, 0))
  const view = new DataView(joined.buffer)
  let at = 0
  for (const chunk of chunks) {
    view.setUint32(at, chunk.length)
    joined.set(chunk, at + 4)
    at += 4 + chunk.length
  }
  return joined
}

function bytesOf(part: Part): Uint8Array {
  if (typeof part === 'string') return utf8(part)
  if (typeof part !== 'number') return part
  if (!Number.isSafeInteger(part) || part < 0) throw new RangeError(`tup: ${part} is not a whole number`)
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(part))
  return bytes
}
