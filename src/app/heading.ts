/** Where the keyboard stands after a step: at the heading of what is new. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { focusPage } from './kit/page.tsx'

/** For screens of more than one step: each step after the first takes the keyboard to its heading. */
export function useHeading(step: string): void {
  const beforeRef = useRef(step)
  useLayoutEffect(() => {
    if (beforeRef.current !== step) focusHeading()
    beforeRef.current = step
  }, [step])
}

export function focusHeading(section?: string): void {
  const part = section === undefined ? null : document.getElementById(section)
  if (!part) window.scrollTo(0, 0)
  const heading = part?.querySelector('h2') ?? document.querySelector('main h1')
  if (!(heading instanceof HTMLElement)) {
    focusPage()
    return
  }
  heading.tabIndex = -1
  heading.focus({ preventScroll: part === null })
}
