/**
 * Which of the two languages a text is written in: someone may write to their mother in another language than that of
 * the screens. Small words decide; when they do not, the language that was said stands.
 */

import type { Lang } from './labels.ts'

const small: Readonly<Record<Lang, RegExp>> = {
  en: /(?<![\p{L}'’])(?:the|and|you|i|i'm|im|my|to|of|is|was|it|that|not|don't|dont|what|with|for|have|he|she|if|will|your|this|but)(?![\p{L}])/giu,
  es: /(?<![\p{L}'’])(?:el|la|los|las|y|que|de|mi|tu|te|lo|es|fue|una?|por|con|no|si|sí|ya|pero|se|me|yo|para|estoy|quiero|está|esta)(?![\p{L}])/giu,
}

export function tongueOf(text: string, said: Lang): Lang {
  const start = text.slice(0, 4000)
  const other = said === 'en' ? 'es' : 'en'
  const mine = start.match(small[said])?.length ?? 0
  const theirs = start.match(small[other])?.length ?? 0
  return theirs >= 2 && theirs > mine * 2 ? other : said
}
