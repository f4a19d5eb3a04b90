/** Waiting, as a port: a test brings timers that wait for nothing. */
import type { Timers } from '../referee/clock-loop.ts'

export type { Timers }

export const systemTimers: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
