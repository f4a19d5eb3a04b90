/** Text to bytes and back without DOM or Node: UTF-8 and base64url. Strict: what is not canonical is undefined. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** By char code; 255 for signs that are none. */
const values = new Uint8Array(128).fill(255)
for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value

/** UTF-8 bytes of a well-formed string; a lone surrogate becomes U+FFFD, as TextEncoder does. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 3)
  let end = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      bytes[end++] = unit
      continue
    }
    const point = text.codePointAt(index) ?? 0xfffd
    if (point > 0xffff) index++
    end = writePoint(bytes, end, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
  }
  return bytes.slice(0, end)
}

function writePoint(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x800) {
    bytes[at] = 0xc0 | (point >> 6)
    bytes[at + 1] = 0x80 | (point & 63)
    return at + 2
  }
  if (point < 0x10000) {
    bytes[at] = 0xe0 | (point >> 12)
    bytes[at + 1] = 0x80 | ((point >> 6) & 63)
    bytes[at + 2] = 0x80 | (point & 63)
    return at + 3
  }
  bytes[at] = 0xf0 | (point >> 18)
  bytes[at + 1] = 0x80 | ((point >> 12) & 63)
  bytes[at + 2] = 0x80 | ((point >> 6) & 63)
  bytes[at + 3] = 0x80 | (point & 63)
  return at + 4
}

/** RFC 4648 section 5, without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3)
    const left = bytes.length - index
    text += alphabet.charAt(a >> 2) + alphabet.charAt(((a & 3) << 4) | (b >> 4))
    if (left > 1) text += alphabet.charAt(((b & 15) << 2) | (c >> 6))
    if (left > 2) text += alphabet.charAt(c & 63)
  }
  return text
}

/** The bytes, or undefined when the text is not the one canonical form of them. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let end = 0
  let bits = 0
  let held = 0
  for (let index = 0; index < text.length; index++) {
    const value = values[text.charCodeAt(index)] ?? 255
    if (value === 255) return undefined
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[end++] = (held >> bits) & 255
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined
}
