import { useEffect, useRef, useState } from 'preact/hooks'
import { untouched } from '../../../practice/letters.ts'
import type { Draft } from '../../../practice/pages.ts'
import type { Client } from '../../../vault/client.ts'

/**
 * A draft under the pen: every keystroke is kept at once, and the page is written on leaving. A letter begun and left
 * with nothing typed on it goes again.
 */
export function useDraft(client: Client, first: Draft) {
  const [draft, setDraft] = useState(first)
  const latestRef = useRef(first)
  const overRef = useRef(false)
  useEffect(
    () => () => {
      if (overRef.current || client.stage() !== 'open') return
      const { current } = latestRef
      void (untouched(current) ? client.removeDraft(current.id) : client.leaveDraft(current.id))
    },
    [client],
  )
  return {
    draft,
    keep(next: Draft) {
      latestRef.current = next
      setDraft(next)
      void client.keepDraft(next)
    },
    /** It was left at a door, or removed: nothing is written for it any more. */
    end() {
      overRef.current = true
    },
  }
}

/** The same letter for someone else, or for nobody yet. */
export function addressed(draft: Draft, to: string | undefined): Draft {
  const { to: _, ...rest } = draft
  return to === undefined ? rest : { ...rest, to }
}
