/**
 * The clock of a made-up family: it is moved by hand through their past, and then it is the clock of the page. While it
 * is moved nothing runs by itself.
 */
import { day, hour, type Instant } from '../../domain/vocabulary.ts'
import type { Timers } from '../../referee/clock-loop.ts'

export type SampleClock = {
  readonly now: () => Instant
  readonly timers: Timers
  /** So many days ago at an hour of the day here. */
  readonly ago: (days: number, atHour: number) => Instant
  readonly moveTo: (at: Instant) => void
  /** From now on time passes by itself. */
  readonly letGo: () => void
}

export function openSampleClock(real: () => Instant): SampleClock {
  const midnight = Math.floor(new Date(real() * 1000).setHours(0, 0, 0, 0) / 1000)
  let held: Instant | undefined = midnight
  return {
    now: () => held ?? real(),
    timers: {
      after(milliseconds, run) {
        if (held !== undefined) return () => {}
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
    },
    ago: (days, atHour) => midnight - days * day + atHour * hour,
    moveTo: (at) => (held = at),
    letGo: () => (held = undefined),
  }
}
