import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { LaneName } from '../../../practice/lanes.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client } from '../../../vault/client.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'

/** One thing given to me, with its words once I opened it. */
export type Lying = GivenView & { readonly words: EnvelopeWords | undefined }

/** What was given to me in a lane. What I opened before is open again; what I did not open stays unopened. */
export function useLane(client: Client, { id, given }: PersonView, lane: LaneName): readonly Lying[] {
  const [read, setRead] = useState<ReadonlyMap<string, EnvelopeWords>>(new Map())
  const all = given.filter((one) => one.lane === lane)
  const ids = all.flatMap(({ opened, word }) => (opened ? [word] : [])).join(' ')
  useEffect(() => {
    let current = true
    const readAll = async () => {
      const words = ids.split(' ').filter((word) => word !== '')
      const results = await Promise.all(
        words.map(async (word) => ({ word, result: await client.read(id, word) })),
      )
      if (!current) return
      setRead(new Map(results.flatMap(({ word, result }) => (result.ok ? [[word, result.value]] : []))))
    }
    void readAll()
    return () => {
      current = false
    }
  }, [client, id, ids])
  return all.map((one) => ({ ...one, words: read.get(one.word) }))
}

/** It knocked, was opened, or was asked for by name. All else lies in the bank of its room. */
export function isShown({ cue, opened, aside, word }: GivenView, asked: string | undefined): boolean {
  return opened || (cue && !aside) || word === asked
}

/** What was opened just now takes the keyboard, as the button that was pressed is gone. */
export function useFresh<T extends HTMLElement>(fresh: boolean) {
  const ref = useRef<T>(null)
  useLayoutEffect(() => {
    if (fresh) ref.current?.focus()
  }, [fresh])
  return ref
}
