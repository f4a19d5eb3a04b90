/** Several referees and the courier on one log, in any interleaving. */
import { expect, test } from 'vitest'
import { raceLaw, talkRaceLaw, unstarvedLaw } from './race-laws.ts'
import { openPair } from './small-world.ts'

const runs = Number(process.env['HALFDOOR_RUNS'] ?? 1500)

test('I2 two referees and the courier on one log, in any order: nothing twice, nothing lost', async () => {
  expect(await raceLaw(openPair, { runs })).toBeGreaterThan(runs)
})

test('S2-1 and I5: turns that race stand once, in an order that floors have, and an ending always gets in', async () => {
  expect(await talkRaceLaw(openPair, { runs: Math.ceil(runs / 3) })).toBeGreaterThan(runs / 6)
})

test('I5 no page, letter or round of the courier starves a protective act: it is in at the first attempt', async () => {
  expect(await unstarvedLaw(openPair)).toBeGreaterThan(5)
})
