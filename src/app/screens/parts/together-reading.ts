import { useEffect, useState } from 'preact/hooks'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client } from '../../../vault/client.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'

/** The words of what I opened, by word. Nobody else learns of any of it. */
export type Opened = {
  readonly words: Readonly<Record<string, EnvelopeWords>>
  readonly onOpened: (word: string, words: EnvelopeWords) => void
}

/**
 * What was opened before is open again at once; all else waits for a press, but for what `atOnce` picks out: that
 * something was called off, or a thank-you. There are no words of anyone's in those.
 */
export function useOpened(
  client: Client,
  person: PersonView,
  given: readonly GivenView[],
  atOnce: (one: GivenView) => boolean,
): Opened {
  const [words, setWords] = useState<Opened['words']>({})
  const opens = given
    .filter((one) => (one.opened || atOnce(one)) && isFetched(one) && !words[one.word])
    .map(({ word }) => word)
    .join(' ')
  useEffect(() => {
    const opening = opens.split(' ').filter((word) => word !== '')
    const openAll = async () => {
      const read = await Promise.all(
        opening.map(async (word) => [word, await client.read(person.id, word)] as const),
      )
      const opened = read.flatMap(([word, result]) => (result.ok ? [[word, result.value] as const] : []))
      if (opened.length > 0) setWords((all) => ({ ...all, ...Object.fromEntries(opened) }))
    }
    void openAll()
  }, [client, person.id, opens])
  return { words, onOpened: (word, opened) => setWords((all) => ({ ...all, [word]: opened })) }
}

/** It is on this device, and this app can open it. */
export function isFetched({ kind }: GivenView): boolean {
  return kind !== 'not-fetched' && kind !== 'unreadable'
}
