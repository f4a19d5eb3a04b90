/**
 * Leaving at once: the page is blank in the same tick, then the keys go, then the other tabs, then the address.
 * It does not erase the browser's history and nothing here may say that it does.
 */

/** A page about the weather: plain, quick, and no surprise on any screen. */
export const defaultTarget = 'https://www.weather.gov/'

export type Leaving = {
  /** Drops the keys from memory. The page goes even when this throws. */
  onLeave: () => void
  target?: string | undefined
}

/** One tab leaves, and takes the others with it. */
export function leaveNow(leaving: Leaving): void {
  cover()
  try {
    leaving.onLeave()
  } finally {
    tellOtherTabs()
    go(leaving.target)
  }
}

/**
 * Leaves when another tab does, blanks the page whenever it is put away, and starts afresh (with no keys) when the
 * browser brings it back. Returns the way to stop.
 */
export function watchLeaving(leaving: () => Leaving): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const tabs = new BroadcastChannel(channelName)
  tabs.addEventListener(
    'message',
    (event: MessageEvent<unknown>) => {
      if (event.data !== word) return
      cover()
      try {
        leaving().onLeave()
      } finally {
        go(leaving().target)
      }
    },
    { signal },
  )
  window.addEventListener('pagehide', cover, { signal })
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return
      cover()
      window.location.reload()
    },
    { signal },
  )
  return () => {
    stop.abort()
    tabs.close()
  }
}

/** Three taps on Shift within five seconds; Shift held for a capital letter is no tap. */
export type Taps = { readonly at: readonly number[]; readonly alone: boolean }

export const noTaps: Taps = { at: [], alone: false }

export const tapWindowMs = 5000

/** What one key event makes of the taps so far. Three in `at` mean: leave. */
export function tapped(
  taps: Taps,
  event: { type: string; key: string; timeStamp: number; repeat?: boolean },
): Taps {
  if (event.key !== 'Shift') return noTaps
  if (event.type === 'keydown') return event.repeat ? taps : { ...taps, alone: true }
  if (!taps.alone) return taps
  const recent = taps.at.filter((at) => event.timeStamp - at < tapWindowMs)
  return { at: [...recent, event.timeStamp], alone: false }
}

/** The root itself goes, so that an open dialog goes too; it needs no stylesheet. */
function cover(): void {
  document.documentElement.hidden = true
}

function tellOtherTabs(): void {
  const tabs = new BroadcastChannel(channelName)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel of one origin has no target
  tabs.postMessage(word)
  tabs.close()
}

function go(target = defaultTarget): void {
  window.location.replace(target)
}

const channelName = 'halfdoor'
const word = 'leave'
