/**
 * Six words two people may read to each other once both have appeared: proof that no server stands between their
 * keys. Each person has one per space, the same for everyone who sees that key. (Sealing protocol, section 6.)
 */
import { tup } from '../wire/tup.ts'
import type { Bytes } from './bytes.ts'
import { purposes } from './labels.ts'
import { pbkdf2 } from './seal.ts'
import { wordList, type Language } from './spoken-words.ts'

/** The first 66 bits, eleven to a word. Slow to make, so that look-alike keys are slow to find. */
export async function safetyPhrase(signKey: Bytes, language: Language): Promise<readonly string[]> {
  const [list, bytes] = await Promise.all([wordList(language), pbkdf2(signKey, tup(purposes.safety), 65_536)])
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from(
    { length: 6 },
    (_, place) => list[Number.parseInt(bits.slice(place * 11, place * 11 + 11), 2)] ?? '',
  )
}
