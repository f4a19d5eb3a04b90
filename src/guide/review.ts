/** The writing guide with both packs, for tests, benches and scores. The page imports the engine and one pack. */

import { reviewWith, type Finding } from './engine.ts'
import type { Kind, Lang } from './labels.ts'
import { en } from './packs/en/pack.ts'
import { es } from './packs/es/pack.ts'

export function review(text: string, kind: Kind, lang: Lang): readonly Finding[] {
  return reviewWith(lang === 'es' ? es : en, text, kind)
}
