import { expect, test } from 'vitest'
import { openClockLoop } from './clock-loop.ts'
import type { Line } from './journal.ts'

/** Timers that a test winds: nothing runs by itself. */
function winding(carryDue: (now: number) => Promise<number | undefined>) {
  const waits: { readonly milliseconds: number; readonly run: () => void }[] = []
  const lines: Line[] = []
  let now = 1000
  const loop = openClockLoop({
    carryDue,
    clock: () => now,
    journal: (line) => void lines.push(line),
    timers: {
      after(milliseconds, run) {
        const wait = { milliseconds, run }
        waits.push(wait)
        return () => void (waits.includes(wait) && waits.splice(waits.indexOf(wait), 1))
      },
    },
  })
  return {
    loop,
    lines,
    waits: () => waits.map(({ milliseconds }) => milliseconds),
    at: (to: number) => (now = to),
  }
}

test('it runs again when the earliest space wants it, and not before', async () => {
  const { loop, waits } = winding(async () => 1060)
  await loop.carry()
  expect([loop.wakeAt(), waits()]).toEqual([1060, [60_000]])
})

test('an act wakes it at once, however often', async () => {
  const { loop, waits } = winding(async () => undefined)
  loop.wake()
  loop.wake()
  expect([loop.wakeAt(), waits()]).toEqual([1000, [0]])
})

test('an act that comes while it runs is not slept over', async () => {
  const runs: number[] = []
  const { loop, waits } = winding(async (now) => {
    runs.push(now)
    loop.wake()
    return 9000
  })
  await loop.carry()
  expect([runs, waits(), loop.wakeAt()]).toEqual([[1000], [0], 1000])
})

test('a round that breaks is tried again, and the journal says so', async () => {
  const { loop, waits, lines } = winding(async () => Promise.reject(new Error('disk')))
  await loop.carry()
  expect([waits(), lines.map(({ event }) => event)]).toEqual([[5000], ['carrying-broken']])
})

test('far away is looked at every hour, and a stopped loop waits for nothing', async () => {
  const { loop, waits } = winding(async () => 999_999_999)
  await loop.carry()
  expect(waits()).toEqual([3_600_000])
  await loop.stop()
  loop.wake()
  await loop.carry()
  expect(waits()).toEqual([])
})
