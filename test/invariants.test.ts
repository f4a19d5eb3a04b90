/** The invariants over random histories, with the real referee. HALFDOOR_RUNS says how many histories each lives through. */
import { expect, test } from 'vitest'
import { cosignLaw } from './cosign-laws.ts'
import { doorLaw, paceLaw, protectiveLaw } from './door-laws.ts'
import { hoursLaw } from './hours-laws.ts'
import { audienceLaw, closedLaw, ownMouthLaw, twiceLaw, wakesLaw } from './laws.ts'
import { openPair } from './small-world.ts'
import { talkLaw } from './talk-laws.ts'
import { toldLaw } from './told-laws.ts'
import { agreedLaw, singleYesLaw } from './yes-laws.ts'

const runs = (usual: number) => ({ runs: Number(process.env['HALFDOOR_RUNS'] ?? usual) })

test('I1 and O-3: closed says nothing of who closed, nor whether a court order was why', async () => {
  expect(await closedLaw(openPair, runs(150))).toBeGreaterThan(0)
})

test('I1 and K5: a yes that nothing came of leaves no byte for the other, however the two say yes', async () => {
  expect(await singleYesLaw(openPair, runs(1000))).toBeGreaterThan(800)
})

test('K5 agreed exactly when both stand, met within 14 days, and nobody left or closed', async () => {
  expect(await agreedLaw(openPair, runs(1000))).toBeGreaterThan(150)
})

test('S2-1, S2-2, S2-4 and I5: floors come in turn on the record, no listener speaks, and either always may end', async () => {
  expect(await talkLaw(openPair, runs(600))).toBeGreaterThan(200)
})

test('R-D1 and abuse 28: what is told is what was said aloud, week by week, and never that fading shut a door', async () => {
  expect(await toldLaw(openPair, runs(600))).toBeGreaterThan(500)
})

test('I2 an act moves its author’s own side and nothing else, and lets go of nobody else’s words', async () => {
  expect(await ownMouthLaw(openPair, runs(300))).toBeGreaterThan(100)
})

test('I3 and I14: whatever carries words passed the door in force at that very moment, cues within the hours', async () => {
  expect(await doorLaw(openPair, runs(3000))).toBeGreaterThan(300)
})

test('S1-2, I3 and R-D1: whoever is asked to read first is asked at once, and by every door until it loosens', async () => {
  expect(await cosignLaw(openPair, runs(600))).toBeGreaterThan(500)
})

test('I3 the courier twice is the courier once', async () => {
  expect(await twiceLaw(openPair, runs(1000))).toBeGreaterThan(100)
})

test('I3 waking when asked misses nothing that looking every minute would find', async () => {
  expect(await wakesLaw(openPair, runs(100))).toBeGreaterThan(25)
})

test('I4 sending follows from what was sent on which days alone, and again-on tells the truth', async () => {
  expect(await paceLaw(openPair, runs(800))).toBeGreaterThan(100)
})

test('I5, O-2 and R-D3: after anything at all protective acts are accepted, and nothing gets past them', async () => {
  expect(await protectiveLaw(openPair, runs(1500))).toBeGreaterThan(100)
})

test('I12 what was written stays as it is, for those who were there and nobody else', async () => {
  expect(await audienceLaw(openPair, runs(200))).toBeGreaterThan(50)
})

test('I14 windows beside the wall clock of five zones, every minute of the days around every change of two years', () => {
  expect(hoursLaw()).toEqual({ changes: 17, minutes: 17 * 2 * 24 * 60 })
})
