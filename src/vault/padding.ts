/** Padding: what is sealed shows only a step of size. The true length stands in front, as u32 big-endian. */
import { join, type Bytes } from './bytes.ts'

const frame = 4

/** Padmé (PURBs, Nikitin and others 2019): at most 12 % more, and few distinct sizes. Never under the floor. */
export function padme(size: number, floor = 64): number {
  if (size <= floor) return floor
  const exponent = Math.floor(Math.log2(size))
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1)
  return Math.ceil(size / step) * step
}

/** The first step that holds the size, or undefined when none does. */
export function bucket(size: number, steps: readonly number[]): number | undefined {
  return steps.find((step) => size <= step)
}

/** Exactly `size` bytes: length, content, zeros. Throws when the content does not fit; the caller has measured. */
export function pad(content: Uint8Array, size: number): Bytes {
  if (content.length + frame > size) throw new RangeError(`pad: ${content.length} bytes do not fit ${size}`)
  const length = new Uint8Array(frame)
  new DataView(length.buffer).setUint32(0, content.length)
  return join(length, content, new Uint8Array(size - frame - content.length))
}

export function unpad(padded: Bytes): Bytes | undefined {
  if (padded.length < frame) return undefined
  const length = new DataView(padded.buffer, padded.byteOffset, frame).getUint32(0)
  return length > padded.length - frame ? undefined : padded.slice(frame, frame + length)
}
