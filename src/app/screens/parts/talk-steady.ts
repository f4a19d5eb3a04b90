import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * What is on the page stays as it is under the hand of someone who writes on it; what came meanwhile shows after a
 * press. While nobody writes, it shows at once.
 */
export type Steady<T> = {
  readonly shown: T
  /** Something newer is there. */
  readonly behind: boolean
  /** Around every place to write. */
  readonly ref: RefObject<HTMLDivElement | null>
  readonly catchUp: () => void
}

/** `stampOf`: the same for two that look the same. */
export function useSteady<T>(fresh: T, stampOf: (one: T) => string): Steady<T> {
  const ref = useRef<HTMLDivElement | null>(null)
  const [held, hold] = useState(fresh)
  const [waits, setWaits] = useState(false)
  const [asked, ask] = useState(0)
  const stamp = stampOf(fresh)
  const same = stamp === stampOf(held)
  useLayoutEffect(() => {
    if (same) return
    if (waits || isWritingIn(ref.current)) setWaits(true)
    else hold(fresh)
    // oxlint-disable-next-line react/exhaustive-deps -- it is looked at when something new came, and at no other time
  }, [stamp])
  useLayoutEffect(() => {
    hold(fresh)
    setWaits(false)
    // oxlint-disable-next-line react/exhaustive-deps -- a press shows what is there then
  }, [asked])
  return {
    shown: same ? fresh : held,
    behind: waits && !same,
    ref,
    catchUp: () => ask((before) => before + 1),
  }
}

function isWritingIn(place: HTMLElement | null): boolean {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || !place?.contains(activeElement)) return false
  return activeElement.matches('textarea, input:not([type=radio], [type=checkbox])')
}

/** Calls when what had the keyboard is gone from the page, because something else stands there now. */
export function useFocusLost(place: RefObject<HTMLElement | null>, stands: string, onLost: () => void): void {
  const insideRef = useRef(false)
  useLayoutEffect(() => {
    const around = place.current
    const signal = new AbortController()
    const look = () => void (insideRef.current = around?.contains(document.activeElement) ?? false)
    around?.addEventListener('focusin', look, signal)
    around?.addEventListener('focusout', () => void setTimeout(look), signal)
    return () => signal.abort()
  }, [place])
  useLayoutEffect(() => {
    if (insideRef.current && !place.current?.contains(document.activeElement)) onLost()
    insideRef.current = place.current?.contains(document.activeElement) ?? false
    // oxlint-disable-next-line react/exhaustive-deps -- it is looked at when something else stands there
  }, [stands])
}

/** Calls when the turn came back: what was said of the last one is over. */
export function useTurnBack(stands: string, onBack: () => void): void {
  const beforeRef = useRef(stands)
  useLayoutEffect(() => {
    if (beforeRef.current === 'wait' && stands !== 'wait') onBack()
    beforeRef.current = stands
    // oxlint-disable-next-line react/exhaustive-deps -- it is looked at when something else stands there
  }, [stands])
}
