/** Links to places: native links in the page, steps in the app. */
import { useEffect } from 'preact/hooks'
import { type Go, placeAt } from './place.ts'

/** A press on a link to a place goes there; every other link is the browser's. */
export function useLinks(go: Go): void {
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const place = placeAt(link?.getAttribute('href') ?? null)
      if (!place || event.defaultPrevented) return
      event.preventDefault()
      go(place)
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [go])
}
