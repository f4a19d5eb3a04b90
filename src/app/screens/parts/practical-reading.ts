import { useEffect, useState } from 'preact/hooks'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client } from '../../../vault/client.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'

/**
 * The words of what I opened. What was opened before is open again at once; all else waits for a press.
 * Nobody else learns of either.
 */
export type Reading = {
  readonly words: Readonly<Record<string, EnvelopeWords>>
  readonly onOpened: (word: string, words: EnvelopeWords) => void
}

export function useReading(client: Client, person: PersonView, given: readonly GivenView[]): Reading {
  const [words, setWords] = useState<Readonly<Record<string, EnvelopeWords>>>({})
  const again = given
    .filter((one) => one.opened && isHere(one) && !words[one.word])
    .map(({ word }) => word)
    .join(' ')
  useEffect(() => {
    const opening = again.split(' ').filter((word) => word !== '')
    const openAll = async () => {
      const read = await Promise.all(
        opening.map(async (word) => [word, await client.read(person.id, word)] as const),
      )
      const opened = read.flatMap(([word, result]) => (result.ok ? [[word, result.value] as const] : []))
      if (opened.length > 0) setWords((all) => ({ ...all, ...Object.fromEntries(opened) }))
    }
    void openAll()
  }, [client, person.id, again])
  return { words, onOpened: (word, opened) => setWords((all) => ({ ...all, [word]: opened })) }
}

/** It is on this device, and this app can open it. */
export function isHere({ kind }: GivenView): boolean {
  return kind !== 'not-fetched' && kind !== 'unreadable'
}

export type Places = { readonly shown: readonly GivenView[]; readonly lying: readonly GivenView[] }

/**
 * What stands on the page, and what lies in the bank. What is opened out of the bank stays in its place while one is
 * here, so that nothing jumps under the finger.
 */
export function usePlaces(given: readonly GivenView[]): Places {
  const [before] = useState(() => new Set(given.filter(({ opened }) => opened).map(({ word }) => word)))
  const kept = given.filter(({ opened, aside }) => opened || !aside)
  return {
    shown: kept.filter(({ cue, word }) => cue || before.has(word)),
    lying: kept.filter(({ cue, word }) => !cue && !before.has(word)),
  }
}
