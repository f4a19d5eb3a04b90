import { useEffect, useState } from 'preact/hooks'
import { type AskedAhead, askedAhead } from '../../../practice/plan.ts'
import type { Client } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'

/**
 * What each of them asked for in advance, as far as I opened it. Only what was opened before is opened again, so that
 * looking leaves nothing behind.
 */
export function useAskedAhead(
  client: Client,
  people: readonly PersonView[],
): Readonly<Record<string, AskedAhead>> {
  const [ahead, setAhead] = useState<Readonly<Record<string, AskedAhead>>>({})
  const parts = people.flatMap(({ id, given }) =>
    given
      .filter(({ kind, opened }) => kind === 'plan-part' && opened)
      .map(({ word, takenBack }) => ({ id, word, takenBack })),
  )
  const key = parts.map(({ word, takenBack }) => `${word} ${takenBack}`).join(' ')
  useEffect(() => {
    let current = true
    const readAll = async () => {
      const opened = await Promise.all(
        parts.map(async (one) => {
          const read = await client.read(one.id, one.word)
          return { ...one, words: read.ok ? read.value : undefined }
        }),
      )
      if (!current) return
      const whose = [...new Set(parts.map(({ id }) => id))]
      setAhead(Object.fromEntries(whose.map((id) => [id, askedAhead(opened.filter((one) => one.id === id))])))
    }
    void readAll()
    return () => {
      current = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `key` stands for the parts
  }, [client, key])
  return ahead
}
