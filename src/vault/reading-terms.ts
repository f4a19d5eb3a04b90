/** A helper's terms say by which key they put their name to letters they have read; the app writes it in, no screen does. */
import { readsLetters } from '../practice/helper-words.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import { toBase64url } from '../wire/bytes.ts'
import { readingKey } from './keys.ts'
import type { Session } from './session.ts'

type Terms = Extract<EnvelopeWords, { kind: 'terms' }>

/** Only where reading letters is what they do. */
export async function withReadingKey({ key }: Session, given: Terms): Promise<Terms> {
  const { reading: _, ...terms } = given
  if (!readsLetters(terms.helper)) return terms
  return { ...terms, reading: toBase64url((await readingKey(key)).public) }
}
