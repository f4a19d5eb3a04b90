/** Waiting, as a port: a test brings timers that wait for nothing. */
export type Timers = {
  /** Runs once after so many milliseconds, unless cancelled before. */
  readonly after: (milliseconds: number, run: () => void) => Cancel
}
export type Cancel = () => void

/** Longer waits would overflow a 32-bit timer; whoever waits longer looks again then. */
export const longestWait = 3_600_000

export const systemTimers: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
