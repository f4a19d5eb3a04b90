/**
 * The idle lock: after some minutes without a touch the page asks, a minute before it locks. Putting the page away is
 * no reason to lock by itself; coming back after the time is. It looks at nothing but that something was touched.
 */

export type IdleRules = {
  readonly minutes: number
  readonly onWarn: () => void
  readonly onLock: () => void
  /** The clock, in ms. */
  readonly now?: () => number
}

export type IdleWatch = {
  /** The person said that they are here. */
  readonly stay: () => void
  readonly stop: () => void
}

/** How long before the lock the page asks. WCAG 2.2.1 wants at least 20 seconds. */
export const warningMs = 60_000

export function watchIdle({ minutes, onWarn, onLock, now = Date.now }: IdleRules): IdleWatch {
  const wholeMs = minutes * 60_000
  const stop = new AbortController()
  let touched = now()
  let warned = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    clearTimeout(timer)
    const restMs = wholeMs - (now() - touched)
    if (restMs <= 0) {
      end()
      onLock()
      return
    }
    const askIn = restMs - warningMs
    if (askIn <= 0 && !warned) {
      warned = true
      onWarn()
    }
    timer = setTimeout(look, askIn > 0 ? askIn : restMs)
  }
  const stay = () => {
    touched = now()
    warned = false
    look()
  }
  /** Once the page has asked, only an answer counts; a key in a pocket does not. */
  const touch = () => {
    if (!warned && now() - touched < wholeMs) touched = now()
  }
  const end = () => {
    clearTimeout(timer)
    stop.abort()
  }

  const { signal } = stop
  for (const type of ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove']) {
    document.addEventListener(type, touch, { signal, capture: true, passive: true })
  }
  document.addEventListener('visibilitychange', look, { signal })
  window.addEventListener('focus', look, { signal })
  look()
  return { stay, stop: end }
}
