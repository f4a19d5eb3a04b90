import { useState } from 'preact/hooks'
import { dateOfDay, daysAfter } from '../../../practice/days.ts'
import { inPlace, type Shown, shownOf } from '../../../practice/promise-shown.ts'
import { shelfDays } from '../../../practice/promises.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client } from '../../../vault/client.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'

/**
 * What somebody showed me, opened only when I press to look, and shut again whenever I leave the page. Nobody learns
 * whether I looked.
 */
export type Theirs = {
  /** Undefined until I look. */
  readonly shown: readonly Shown[] | undefined
  /** Some of it is not on this device, or cannot be read here. */
  readonly missing: boolean
  readonly look: () => void
  readonly close: () => void
}

export function useTheirs(client: Client, person: PersonView): Theirs {
  const [read, setRead] = useState<ReadonlyMap<string, EnvelopeWords>>()
  const since = daysAfter(client.today().date, -shelfDays)
  const all = person.given.filter(
    ({ lane, kind, on }) =>
      lane === 'promise' && kind !== 'answer' && (kind === 'promise' || dateOfDay(on) >= since),
  )
  const things = all.map((one) => ({ ...one, on: dateOfDay(one.on), words: read?.get(one.word) }))
  const lookAt = async () => {
    const words = new Map<string, EnvelopeWords>()
    for (const { word } of all.filter(isHere)) {
      const result = await client.read(person.id, word)
      if (result.ok) words.set(word, result.value)
    }
    setRead(words)
  }
  return {
    shown: read && shownOf(inPlace(things)),
    missing: read !== undefined && !all.every(isHere),
    look: () => void lookAt(),
    close: () => setRead(undefined),
  }
}

function isHere({ kind }: GivenView): boolean {
  return kind === 'promise' || kind === 'settled'
}
