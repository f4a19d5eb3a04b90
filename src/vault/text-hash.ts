/** The hash of a text as it was shown: SHA-256 over its UTF-8 bytes, in hex, so that anyone can check it elsewhere. */
import { utf8 } from '../wire/bytes.ts'
import { sha256 } from './seal.ts'

export async function hashOfText(text: string): Promise<string> {
  const hash = await sha256(utf8(text))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
