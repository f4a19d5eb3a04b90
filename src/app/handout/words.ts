/** The words of this page in one language, and no others. */
import type { Language } from '../../vault/client.ts'
import type { en } from '../messages/handout-page.en.ts'

export type HandoutWords = typeof en

export async function handoutWords(language: Language): Promise<HandoutWords> {
  if (language === 'es') return (await import('../messages/handout-page.es.ts')).es
  return (await import('../messages/handout-page.en.ts')).en
}
