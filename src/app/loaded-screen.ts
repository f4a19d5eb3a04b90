/** The code of a screen and its words, fetched when somebody goes there. */
import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../vault/client.ts'
import { type Messages, wordsIn } from './messages/choose.ts'
import { isSame, type Place } from './place.ts'
import { routes } from './routes.ts'
import type { Screen } from './screen.ts'

export type Loaded = {
  readonly place: Place
  readonly language: Language
  /** Absent: its code or its words could not be fetched. */
  readonly found?: { readonly component: Screen; readonly t: Messages }
}

/** The screen of a place as soon as all of it is here, and a way to try again; till then the one before it stays. */
export function useLoaded(place: Place, language: Language): readonly [Loaded | undefined, () => void] {
  const [loaded, setLoaded] = useState<Loaded>()
  const [tries, setTries] = useState(0)
  const there = loaded?.found !== undefined && loaded.language === language && isSame(loaded.place, place)
  useEffect(() => {
    if (there) return
    let current = true
    const { load, words = [] } = routes[place.screen]
    Promise.all([load(), wordsIn(language, words)]).then(
      ([component, t]) => current && setLoaded({ place, language, found: { component, t } }),
      () => current && setLoaded({ place, language }),
    )
    return () => {
      current = false
    }
  }, [place, language, there, tries])
  return [mayStay(loaded, place) ? loaded : undefined, () => setTries(tries + 1)]
}

/** Nothing private stays on the page for even a moment when the lock comes. */
function mayStay(loaded: Loaded | undefined, place: Place): boolean {
  if (loaded === undefined || isSame(loaded.place, place)) return true
  return place.screen !== 'lock' && place.screen !== 'front'
}
