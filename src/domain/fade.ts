/**
 * A door that grows quiet by itself (abuse 28): each week the wait is twice as long, up to three months; a week after
 * that it is shut. Who was told hears of longer waits, and never that it is shut.
 */
import { dayOf, startOf, type Instant } from './vocabulary.ts'

/** Since when it fades. */
export type Fading = { readonly fade?: Instant }

const longest = 90
const week = 7

/** The wait after so many weeks, in days. */
export function fadedPace(pace: number, { fade }: Fading, now: Instant): number {
  return fade === undefined ? pace : Math.max(pace, Math.min(longest, pace * 2 ** weeks(fade, now)))
}

/** The longest wait was in force for a week. No door is set to wait longer than that, so none shuts in its first. */
export function fadedShut(pace: number, { fade }: Fading, now: Instant): boolean {
  return fade !== undefined && pace * 2 ** (weeks(fade, now) - 1) >= longest
}

/** When the wait grows again; never once it is the longest. */
export function nextFade(pace: number, fading: Fading, now: Instant): Instant | undefined {
  const { fade } = fading
  if (fade === undefined || fadedPace(pace, fading, now) >= longest) return undefined
  return startOf(dayOf(fade) + week * (weeks(fade, now) + 1))
}

/** Of two, the one that began first is further on. */
export function meetFades(one: Fading, other: Fading): Fading {
  if (one.fade === undefined) return other.fade === undefined ? {} : { fade: other.fade }
  return { fade: Math.min(one.fade, other.fade ?? one.fade) }
}

function weeks(fade: Instant, now: Instant): number {
  return Math.max(0, Math.floor((dayOf(now) - dayOf(fade)) / week))
}
