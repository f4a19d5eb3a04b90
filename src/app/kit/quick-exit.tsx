import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'
import {
  defaultTarget,
  leaveNow,
  type Leaving,
  noTaps,
  type Taps,
  tapped,
  tapWindowMs,
  watchLeaving,
} from './leave-now.ts'

/**
 * Leave now, in the bar of every page, and Shift three times from anywhere on it.
 * Must pass: a plain link that also works before any script; dots and a spoken status while Shift is counted; a quiet
 * option takes the link away and keeps the rest. It asks nothing and shows nothing on the way out.
 */
export type QuickExitWords = {
  leaveNow: string
  /** Said after the first and after the second press of Shift, such as "Leaving. Press Shift two more times." */
  pressed: readonly [string, string]
}

export type QuickExitProps = Leaving & {
  words: QuickExitWords
  /** The bar shows no link; Shift and the first links of the page still leave. */
  quiet?: boolean | undefined
  /** Shift can be turned off in the settings. */
  shiftOff?: boolean | undefined
}

export function QuickExit(props: QuickExitProps) {
  const { words, quiet, shiftOff } = props
  const leavingRef = useRef<Leaving>(props)
  useLayoutEffect(() => {
    leavingRef.current = props
  })
  useLayoutEffect(() => watchLeaving(() => leavingRef.current), [])
  const pressed = useShift(leavingRef, !shiftOff)
  return (
    <>
      {!quiet && (
        <LeaveLink className="leave-now" leaving={props}>
          {words.leaveNow}
          {pressed > 0 ? <Dots pressed={pressed} /> : <Icon name="out" />}
        </LeaveLink>
      )}
      <span class="hidden" role="status">
        {pressed > 0 ? words.pressed[pressed - 1] : ''}
      </span>
    </>
  )
}

export type LeaveLinkProps = {
  leaving: Leaving
  className?: string | undefined
  children: ComponentChildren
}

/** A link to somewhere else that drops everything first. */
export function LeaveLink({ leaving, className, children }: LeaveLinkProps) {
  return (
    <a
      class={className}
      href={leaving.target ?? defaultTarget}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault()
        leaveNow(leaving)
      }}
    >
      {children}
    </a>
  )
}

/** How often Shift was pressed alone just now: nought, one or two. The third leaves. */
function useShift(leavingRef: { readonly current: Leaving }, on: boolean): number {
  const [pressed, setPressed] = useState(0)
  useLayoutEffect(() => {
    if (!on) return
    let taps: Taps = noTaps
    let forget: ReturnType<typeof setTimeout> | undefined
    const stop = new AbortController()
    const hear = (event: KeyboardEvent) => {
      taps = tapped(taps, event)
      clearTimeout(forget)
      if (taps.at.length >= 3) {
        taps = noTaps
        leaveNow(leavingRef.current)
      } else if (taps.at.length > 0) {
        forget = setTimeout(() => {
          taps = noTaps
          setPressed(0)
        }, tapWindowMs)
      }
      setPressed(taps.at.length)
    }
    for (const type of ['keydown', 'keyup'] as const) {
      document.addEventListener(type, hear, { signal: stop.signal, capture: true })
    }
    return () => {
      clearTimeout(forget)
      stop.abort()
      setPressed(0)
    }
  }, [leavingRef, on])
  return pressed
}

function Dots({ pressed }: { pressed: number }) {
  return (
    <span class="dots" aria-hidden="true">
      {[1, 2, 3].map((place) => (
        <i key={place} class={place <= pressed ? 'on' : undefined} />
      ))}
    </span>
  )
}
