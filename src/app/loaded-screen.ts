/** The code of a screen, fetched when somebody goes there. */
import { useEffect, useState } from 'preact/hooks'
import { isSame, type Place } from './place.ts'
import { routes } from './routes.ts'
import type { Screen } from './screen.ts'

export type Loaded = {
  readonly place: Place
  /** Absent: its code could not be fetched. */
  readonly component?: Screen
}

/** The screen of a place as soon as its code is here, and a way to try again; till then the one before it stays. */
export function useLoaded(place: Place): readonly [Loaded | undefined, () => void] {
  const [loaded, setLoaded] = useState<Loaded>()
  const [tries, setTries] = useState(0)
  const there = loaded?.component !== undefined && isSame(loaded.place, place)
  useEffect(() => {
    if (there) return
    let current = true
    routes[place.screen].load().then(
      (component) => current && setLoaded({ place, component }),
      () => current && setLoaded({ place }),
    )
    return () => {
      current = false
    }
  }, [place, there, tries])
  return [mayStay(loaded, place) ? loaded : undefined, () => setTries(tries + 1)]
}

/** Nothing private stays on the page for even a moment when the lock comes. */
function mayStay(loaded: Loaded | undefined, place: Place): boolean {
  if (loaded === undefined || isSame(loaded.place, place)) return true
  return place.screen !== 'lock' && place.screen !== 'front'
}
