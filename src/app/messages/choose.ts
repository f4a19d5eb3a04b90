/** The words of one language, fetched when it is chosen, so that a page carries one language only. */
import type { Language } from '../../vault/client.ts'
import type { en } from './en.ts'

/** English is the type; Spanish must satisfy it. */
export type Messages = typeof en

export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'es' ? (await import('./es.ts')).es : (await import('./en.ts')).en
}
