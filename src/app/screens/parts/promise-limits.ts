import { useEffect, useState } from 'preact/hooks'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'

/** A limit somebody told me and I opened, the newest word on each first. */
export type ToldLimit = {
  readonly person: string
  readonly words: Extract<EnvelopeWords, { kind: 'limit' }>
}

/** Limits I opened before: nothing unopened is opened by this. */
export function useToldLimits(client: Client, people: readonly PersonView[]): readonly ToldLimit[] {
  const [told, setTold] = useState<readonly ToldLimit[]>([])
  const opened = people.flatMap(({ id, given }) =>
    given.flatMap(({ kind, opened, word }) => (kind === 'limit' && opened ? [`${id} ${word}`] : [])),
  )
  const all = opened.join('\n')
  useEffect(() => {
    let current = true
    const read = async () => {
      const found: ToldLimit[] = []
      for (const [person, word] of all.split('\n').map((one) => one.split(' '))) {
        const read = person && word ? await client.read(person, word) : undefined
        if (person && read?.ok && read.value.kind === 'limit') found.push({ person, words: read.value })
      }
      if (current) setTold(found)
    }
    void read()
    return () => {
      current = false
    }
  }, [client, all])
  return told
}

/** Each limit once, as it was told last, and only those that hold. */
export function holding(told: readonly ToldLimit[], person: string): readonly ToldLimit[] {
  const theirs = told.filter((one) => one.person === person)
  const newest = new Map(theirs.toReversed().map((one) => [one.words.limit, one]))
  return [...newest.values()].filter(({ words }) => words.ended === undefined)
}
