/**
 * Fetches the writing guide when it is first needed: a small part that hears danger, or all of it, in one language.
 * Both lie on the device with the rest of the app, so they open without a connection. What is found is handed to the
 * screen that asked and to nothing else.
 */
import type { Finding } from '../guide/engine.ts'
import type { Kind, Lang } from '../guide/labels.ts'
import { tongueOf } from '../guide/tongue.ts'

export type Read = (text: string, kind: Kind) => readonly Finding[]
/** `lang` is what the text is said to be in; one written in the other language is read in that. */
export type Load = (text: string, lang: Lang) => Promise<Read>

export const dangerReader: Load = async (text, lang) => {
  const [{ reviewWith }, pack] = await Promise.all([
    import('../guide/engine.ts'),
    tongueOf(text, lang) === 'es'
      ? import('../guide/packs/es/safety-pack.ts').then(({ esSafety }) => esSafety)
      : import('../guide/packs/en/safety-pack.ts').then(({ enSafety }) => enSafety),
  ])
  return (words, kind) => reviewWith(pack, words, kind)
}

export const guideReader: Load = async (text, lang) => {
  const [{ reviewWith }, pack] = await Promise.all([
    import('../guide/engine.ts'),
    tongueOf(text, lang) === 'es'
      ? import('../guide/packs/es/pack.ts').then(({ es }) => es)
      : import('../guide/packs/en/pack.ts').then(({ en }) => en),
  ])
  return (words, kind) => reviewWith(pack, words, kind)
}
