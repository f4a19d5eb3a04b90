/**
 * Looks a limit over before it is told: the shape of its words, and the writing guide where it is on this device.
 * Whatever comes of it stops nothing, and nothing of it leaves.
 */
import type { Finding } from '../../../guide/engine.ts'
import {
  type Asking,
  kindOfRule,
  mostHarmful,
  type Said,
  shapeQuestions,
} from '../../../practice/limits-grammar.ts'
import type { Language } from '../../../vault/client.ts'
import { guideReader } from '../../guide-reader.ts'

/** `heavy`: someone may get hurt; then nothing is asked about the wording (G-10). */
export type Looked = { readonly heavy: boolean; readonly asking: readonly Asking[] }

export async function lookOver(said: Said, language: Language): Promise<Looked> {
  const found = await Promise.race([guided(said, language), withoutGuide()])
  const heavy = found.some(({ family }) => family === 'safety')
  const asking = [...shapeQuestions(said, language), ...found.flatMap((one) => askingOf(one, language))]
  return { heavy, asking: heavy ? [] : mostHarmful(asking) }
}

type Found = Pick<Finding, 'label' | 'family' | 'note'> & { readonly quote: string }

/** Offline, on the first day, the guide may not be here: then the shape alone is looked at. */
async function guided(said: Said, language: Language): Promise<readonly Found[]> {
  const texts = textsOf(said, language)
  try {
    const read = await guideReader(texts.join('\n'), language)
    return texts.flatMap((text) =>
      read(text, 'boundary').map(({ label, family, note, start, end }) => ({
        label,
        family,
        note,
        quote: text.slice(start, end),
      })),
    )
  } catch {
    return []
  }
}

/** As it was typed, field by field, and as one sentence. */
function textsOf({ when, will, offer }: Said, language: Language): readonly string[] {
  const fields = [when, will, offer].filter((text) => text.trim() !== '').join('\n')
  const own = /^\s*(?:i|yo)\b/i.test(will)
  const sentence = {
    en: own ? `When ${when}, ${will}` : `When ${when}, I will ${will}`,
    es: own ? `Cuando ${when}, ${will}` : `Cuando ${when}, yo ${will}`,
  }
  return [fields, sentence[language]]
}

function askingOf({ label, note, quote }: Found, language: Language): readonly Asking[] {
  if (label === 'threat') return [{ question: 'threat', quote }]
  return note === 'control' || note === 'secret' ? [{ question: kindOfRule(quote, language), quote }] : []
}

const patience = 3000

function withoutGuide(): Promise<readonly Found[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), patience))
}
