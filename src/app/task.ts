/**
 * One thing asked of the client at a time: whether it is under way, and what stood in its way. A second press while
 * it runs does nothing; after a refusal the keyboard goes to the field that can be mended.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Result, Trouble } from '../vault/client.ts'

export type Task = {
  readonly busy: boolean
  readonly trouble: Trouble | undefined
  /** The value when it went well, else nothing, and `trouble` says why. */
  readonly run: <T>(work: () => Promise<Result<T>>) => Promise<{ readonly value: T } | undefined>
  /** Something that needs no asking: what is missing is known on the page already. */
  readonly refuse: (trouble: Trouble) => void
  readonly clear: () => void
}

type State = { readonly busy: boolean; readonly trouble?: Trouble; readonly times: number }

export function useTask(): Task {
  const [{ busy, trouble, times }, setState] = useState<State>({ busy: false, times: 0 })
  const runningRef = useRef(false)
  useMend(times)
  const refuse = (trouble: Trouble) => setState({ busy: false, trouble, times: times + 1 })
  return {
    busy,
    trouble,
    refuse,
    clear: () => setState({ busy: false, times: 0 }),
    async run(work) {
      if (runningRef.current) return undefined
      runningRef.current = true
      setState({ busy: true, times })
      try {
        const done = await work()
        if (!done.ok) {
          refuse(done.trouble)
          return undefined
        }
        setState({ busy: false, times })
        return { value: done.value }
      } finally {
        runningRef.current = false
      }
    },
  }
}

/** For what is missing on the page itself: each refusal, counted, takes the keyboard to the field. */
export function useMend(refusals: number): void {
  useLayoutEffect(() => {
    if (refusals > 0) focusMendable()
  }, [refusals])
}

/** The first field of the page that says what is missing. */
function focusMendable(): void {
  const field = document.querySelector('main [aria-invalid="true"], main fieldset:has(.wrong) input')
  if (field instanceof HTMLElement) field.focus()
}
