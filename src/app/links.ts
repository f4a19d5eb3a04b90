/** Links to places: native links in the page, steps in the app. */
import { useEffect } from 'preact/hooks'
import { type Go, placeAt } from './place.ts'

/** A press on a link to a place goes there; every other link is the browser's. */
export function useLinks(go: Go): void {
  useEffect(() => pressesIn(document, go), [go])
}

/** The same for a part of the page alone, whose presses go no further. Returns the way to stop. */
export function pressesIn(part: Document | HTMLElement, go: Go): () => void {
  const press = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const place = placeAt(link?.getAttribute('href') ?? null)
    if (!place || event.defaultPrevented) return
    event.preventDefault()
    go(place)
  }
  part.addEventListener('click', press)
  return () => part.removeEventListener('click', press)
}
