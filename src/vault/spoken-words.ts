/**
 * The four words that go by voice, or stand on a printed invitation: 44 bits beside the link's own 128. Read back as
 * kindly as can be: case, accents, commas and spaces do not matter. (Sealing protocol, section 6.)
 */
import { randomBytes } from './seal.ts'

export type Language = 'en' | 'es'

/** `unknown` gives the places, from 0, of words that stand in no list: the person looks at those again. */
export type SpokenWords =
  | { readonly type: 'words'; readonly spoken: string }
  | { readonly type: 'not-four'; readonly number: number }
  | { readonly type: 'unknown'; readonly places: readonly number[] }

export async function wordList(language: Language): Promise<readonly string[]> {
  if (language === 'es') return (await import('./word-list-es.ts')).spanish
  return (await import('./word-list-en.ts')).english
}

/** As they are shown and spoken, accents and all. */
export async function drawWords(language: Language, number: number): Promise<readonly string[]> {
  const list = await wordList(language)
  const drawn = new DataView(randomBytes(number * 2).buffer)
  // 65536 is 32 times 2048: every word is as likely as every other.
  return Array.from({ length: number }, (_, place) => list[drawn.getUint16(place * 2) % list.length] ?? '')
}

export function drawSpokenWords(language: Language): Promise<readonly string[]> {
  return drawWords(language, 4)
}

/** What the key is made from: folded words joined by one space, the same in every language and spelling. */
export function fold(typed: string): string {
  const letters = typed.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return letters
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
}

export async function readSpokenWords(typed: string, language: Language): Promise<SpokenWords> {
  const words = fold(typed).split(' ').filter(Boolean)
  if (words.length !== 4) return { type: 'not-four', number: words.length }
  const list = (await wordList(language)).map(fold)
  const found = words.map((word) => list.find((known) => known === word || startsAs(known, word)))
  const places = found.flatMap((word, place) => (word === undefined ? [place] : []))
  return places.length > 0 ? { type: 'unknown', places } : { type: 'words', spoken: found.join(' ') }
}

/** Four letters tell each word of a list, so the start of a word is enough. */
function startsAs(known: string, typed: string): boolean {
  return typed.length >= 4 && known.startsWith(typed)
}
