import { useEffect, useState } from 'preact/hooks'
import type { Now } from '../../../practice/together.ts'

/** What time it is here, and where "here" is; it goes on by the minute while the page stands. */
export function useNow(): Now {
  const [now, setNow] = useState(seconds)
  useEffect(() => {
    const tick = setInterval(() => setNow(seconds()), minute)
    return () => clearInterval(tick)
  }, [])
  return { now, zone: new Intl.DateTimeFormat().resolvedOptions().timeZone }
}

function seconds(): number {
  return Math.floor(Date.now() / 1000)
}

const minute = 60_000
