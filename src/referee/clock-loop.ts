/**
 * Runs the courier when its time has come, and soon after every act. It works beside the requests, never inside one:
 * a writer's answer leaves after the writer's own entry, whatever the other's door.
 */
import type { Instant } from '../domain/vocabulary.ts'

/** Waiting, as a port. */
export type Timers = {
  /** Runs once after so many milliseconds, unless cancelled before. */
  readonly after: (milliseconds: number, run: () => void) => Cancel
}
export type Cancel = () => void

export type ClockLoop = {
  /** Something moved: look again at once. */
  readonly wake: () => void
  /** Runs the courier now, and answers when every space has been looked at. */
  readonly carry: () => Promise<void>
  /** When it will run next by itself; undefined when nothing waits. */
  readonly wakeAt: () => Instant | undefined
  readonly stop: () => Promise<void>
}

type Needs = {
  readonly carryDue: (now: Instant) => Promise<Instant | undefined>
  readonly clock: () => Instant
  readonly timers: Timers
  /** Looks again after so long at most, also when nothing waits: others may leave something undone. */
  readonly everyMs?: number
  /** A round broke; it is tried again. */
  readonly onBroken: (fault: unknown) => void
}

const retryMs = 5_000
/** Longer waits would overflow a 32-bit timer; whoever waits longer looks again then. */
const longestWait = 3_600_000

export function openClockLoop({ carryDue, clock, timers, everyMs, onBroken }: Needs): ClockLoop {
  let next: Instant | undefined
  let cancel: Cancel = () => {}
  let running: Promise<void> = Promise.resolve()
  let woken = false
  let stopped = false

  const wait = (milliseconds: number) => {
    cancel()
    if (!stopped) cancel = timers.after(milliseconds, () => void carry())
  }
  const run = async () => {
    if (stopped) return
    woken = false
    try {
      const due = await carryDue(clock())
      if (woken) return
      next = due
      const later = due === undefined ? Infinity : Math.max(due - clock(), 0) * 1000
      if (due !== undefined || everyMs !== undefined) wait(Math.min(later, everyMs ?? longestWait))
    } catch (fault) {
      onBroken(fault)
      wait(retryMs)
    }
  }
  /** One run at a time: a second waits for the first. */
  const carry = () => (running = running.then(run))

  return {
    wake() {
      if (woken) return
      woken = true
      next = clock()
      wait(0)
    },
    carry,
    wakeAt: () => next,
    async stop() {
      stopped = true
      cancel()
      await running
    },
  }
}
