/**
 * Thanks: one act seen, in a few words, with no place for a reply. Four soft questions about what would make it
 * something else (B1-4); they only ask, and never stand in the way.
 */
import { isPlain } from './practical.ts'

export const thanksWords = 60
/** What the sealed words of thanks can hold. */
export const thanksSigns = 400

export type ThanksFault = 'empty' | 'odd' | 'many' | 'long'

/** What stands in the way of leaving it. What it says never does. */
export function thanksFault(text: string): ThanksFault | undefined {
  const said = text.trim()
  if (said === '') return 'empty'
  if (said.split(/\s+/).length > thanksWords) return 'many'
  if (said.length > thanksSigns) return 'long'
  return isPlain(said) ? undefined : 'odd'
}

/** `finally` and `once`: it says that it took long, or was rare. */
export const thanksAsks = ['debt', 'ask', 'finally', 'once'] as const
export type ThanksAsk = (typeof thanksAsks)[number]
export type Asked = { readonly ask: ThanksAsk; readonly quote: string }

/** Two at most, what weighs most on the other first. Both languages, as a home may speak both. */
export function thanksQuestions(text: string): readonly Asked[] {
  const written = text.normalize('NFC').slice(0, longestJudged)
  const plain = fold(written)
  const found = thanksAsks.flatMap((ask): readonly Asked[] => {
    const at = tells[ask].exec(plain)
    return at ? [{ ask, quote: written.slice(at.index, at.index + at[0].length).trim() }] : []
  })
  return found.slice(0, 2)
}

/** Beyond what fits nothing is looked at. */
const longestJudged = 4 * thanksSigns

const tells: Readonly<Record<ThanksAsk, RegExp>> = {
  debt: oneOf(
    'you owe',
    'i owe you',
    'after (all|everything) (that )?(i|we)',
    'in (return|exchange)',
    'make (it )?up for',
    'the least you (can|could)',
    "now (you (can|could|should|have to|need to)|it'?s? (is )?your turn)",
    '(me|nos) debes?',
    '(te|le|se lo|lo) debo',
    'despues de todo lo que (yo|he|hice|hago|hemos|hicimos)',
    'a cambio',
    'lo (minimo|menos) que (puedes?|podias?|podrias?)',
    'ahora (te|le) toca',
  ),
  ask: oneOf(
    '[^.?!¿\\n]{0,40}\\?',
    '(can|could|will|would) you',
    'please',
    '(i|we) (need|want|wish|expect|hope) (that )?you(?! to know)',
    '(keep (it|this|that) up|keep doing (it|this|that))',
    'next time',
    'from now on',
    'you (should|must|have to|need to)',
    'por favor',
    '(espero|quiero|necesito|queremos) que(?! (sepas?|sepan)\\b)',
    'ojala',
    'sig(a|an|ue) asi',
    'la proxima',
    '(de|desde) ahora en adelante',
    '(tienes? que|debes?) (hacer|seguir|ser|venir|llamar|dejar)',
  ),
  finally: oneOf(
    'finally',
    'at long last',
    'at last(?! (week|night|month|year|time))',
    "it('?s| is| was) about time",
    'por fin',
    'finalmente',
    'al fin(?! y al cabo)',
    'ya era hora',
  ),
  once: oneOf(
    'for once',
    'for a change(?! of)',
    'por una (sola )?vez',
    'aunque (sea|fuera) una vez',
    'para variar',
  ),
}

/** Whole words only; what may be a question mark has no word's edge behind it. */
function oneOf(...parts: readonly string[]): RegExp {
  const spaced = parts.map((part) => part.replaceAll(' ', '\\s+'))
  return new RegExp(`(?<!\\p{L})(?:${spaced.join('|')})(?!\\p{L})`, 'u')
}

/** Small letters without accents, sign for sign, so that places stay the same. */
function fold(text: string): string {
  return text.replaceAll('’', "'").replaceAll(/\p{L}/gu, (sign) => {
    const plain = sign.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
    return plain.length === sign.length ? plain : sign
  })
}
