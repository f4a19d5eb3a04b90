/** The words of one language, fetched when it is chosen, and those of a screen when somebody goes there. */
import type { Language } from '../../vault/client.ts'
import type { en } from './en.ts'
import type { en as first } from './first.en.ts'
import { type Group, groups } from './groups.ts'

/** English is the type; Spanish must satisfy it. */
export type Messages = typeof en
/** What every page has at once. */
export type FirstWords = typeof first

export async function firstWordsIn(language: Language): Promise<FirstWords> {
  return language === 'es' ? (await import('./first.es.ts')).es : (await import('./first.en.ts')).en
}

/**
 * The first words and these groups. The other groups are not there: `routes.test.ts` holds that a screen's route names
 * every group that the screen or a part of it reads.
 */
export async function wordsIn(language: Language, named: readonly Group[]): Promise<Messages> {
  const first = await firstWordsIn(language)
  const more = await Promise.all(
    named.map(async (group) => [group, await groups[language][group]()] as const),
  )
  return { ...first, ...Object.fromEntries(more) } as Messages
}
