import { useRef, useState } from 'preact/hooks'
import type { Result } from '../../../vault/client.ts'

/** What the client answered when it did not do it. */
export type Refused = Exclude<Result, { ok: true }>

export type Acting = {
  readonly refused: Refused | undefined
  /** A second press while the first is under way does nothing. */
  readonly run: <T>(work: () => Promise<Result<T>>, onDone: (value: T) => void) => void
  readonly working: boolean
}

/** One act of the client at a time, and what came of it. */
export function useAct(): Acting {
  const [refused, setRefused] = useState<Refused>()
  const [working, setWorking] = useState(false)
  const busyRef = useRef(false)
  const run: Acting['run'] = (work, onDone) => {
    if (busyRef.current) return
    busyRef.current = true
    setWorking(true)
    setRefused(undefined)
    void work()
      .then((result) => (result.ok ? onDone(result.value) : setRefused(result)))
      .finally(() => {
        busyRef.current = false
        setWorking(false)
      })
  }
  return { refused, run, working }
}
