/** Whether the page is put away, so that it can be covered in the list of windows and apps. */
import { useEffect, useState } from 'preact/hooks'

/** While the page is put away, and on a phone as soon as another app comes before it. */
export function useAway(): boolean {
  const [away, setAway] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const touch = window.matchMedia('(pointer: coarse)').matches
    const look = () => setAway(document.visibilityState === 'hidden' || (touch && !document.hasFocus()))
    document.addEventListener('visibilitychange', look, { signal })
    window.addEventListener('blur', look, { signal })
    window.addEventListener('focus', look, { signal })
    return () => stop.abort()
  }, [])
  return away
}
