/**
 * I1 at the referee: two histories that differ only in what one member did privately are the same to the other, byte
 * for byte. HALFDOOR_PAIRS=1000000 looks for a night.
 */
import { expect, test } from 'vitest'
import { i1Law, type Sides } from './i1-law.ts'
import { openPair } from './small-world.ts'

const pairs = Number(process.env['HALFDOOR_PAIRS'] ?? 10_000)
const patience = Math.max(120_000, pairs * 60)

test(
  'I1 and K4-1: what the writer sees is a function of their own acts, the clock, and what the reader chose to tell',
  { timeout: patience },
  () => holds({ hidden: 'b', eyes: 'a' }, Math.ceil(pairs * 0.7)),
)

test(
  'I1 what the reader sees is a function of what was handed to them: not of what the writer did quietly, or took back in time',
  { timeout: patience },
  () => holds({ hidden: 'a', eyes: 'b' }, Math.floor(pairs * 0.3)),
)

async function holds(sides: Sides, runs: number): Promise<void> {
  const { used, rich, talked, kinds } = await i1Law(openPair, sides, runs)
  const share = ((100 * rich) / used).toFixed(1)
  console.log(
    `I1, the eyes of ${sides.eyes}: ${used} of ${runs} pairs compared; ${share} % with three or more private acts, ${talked} with a talk beside them`,
  )
  expect(used).toBeGreaterThan(runs * 0.5)
  expect(rich / used).toBeGreaterThanOrEqual(0.8)
  expect(talked / used, 'turns taken beside private acts').toBeGreaterThan(0.07)
  for (const kind of privateActs) expect(kinds.get(kind), kind).toBeGreaterThan(used / 1000)
}

/** Every private act there is must have been among them. */
const privateActs = [
  'door-set',
  'fading',
  'pause',
  'page-written',
  'page-removed',
  'leave',
  'hold',
  'words-shredded',
  'given back',
  'yes-put',
  'yes to a talk',
  'yes-withdrawn',
  'undone',
]
