/** The idle lock of an open app: whether it has asked, and the way to answer. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type IdleWatch, watchIdle } from './idle.ts'
import { routes } from './routes.ts'

/** Without minutes nothing is open, so there is nothing to lock. `lock` must stay the same function. */
export function useIdle(minutes: number | undefined, lock: () => void): readonly [boolean, () => void] {
  const [warned, setWarned] = useState(false)
  const watchRef = useRef<IdleWatch>(undefined)
  useEffect(() => {
    if (minutes === undefined) return
    void routes.lock.load()
    const watch = watchIdle({ minutes, onWarn: () => setWarned(true), onLock: lock })
    watchRef.current = watch
    return () => {
      watch.stop()
      setWarned(false)
    }
  }, [minutes, lock])
  const stay = () => {
    setWarned(false)
    watchRef.current?.stay()
  }
  return [warned, stay]
}
