/** Control by the clock: days are known, hours are not. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hours } from '../../src/domain/vocabulary.ts'
import { ticksFrom } from '../../src/server/ticks.ts'
import { history, play } from '../lived.ts'
import { a, actId, b, lanes, openPair, space, word } from '../small-world.ts'
import { always, day, does, door, handedTo, hour, meet, seenByFirst } from './two-people.ts'

const runs = Number(process.env['HALFDOOR_RUNS'] ?? 40)

test('abuse 12 whatever reaches the other stands under a day, and never under an hour', async () => {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(history(16), async (lived) => {
      const pair = await openPair()
      await play(pair, lived)
      await pair.wait(3 * day)
      for (const stream of ['record', `${a}/tray`, `${b}/tray`] as const) {
        for (const { at, act } of (await pair.page(stream)).entries) {
          expect(at % day, stream).toBe(0)
          expect(Object.keys(JSON.parse(act))).not.toContain('at')
          looked += 1
        }
      }
    }),
    { numRuns: runs },
  )
  expect(looked).toBeGreaterThan(runs / 2)
})

test('abuse 21 whoever tries every hour sees the same bytes, whatever the hours of the other are', async () => {
  const seen = async (hours: Hours) => {
    const pair = await meet({
      [lanes.practical]: door('open', { hours }),
      [lanes.thanks]: door('knock', { hours }),
    })
    const looks: string[] = []
    for (let tries = 0; tries < 48; tries++) {
      const lane = tries % 6 === 0 ? lanes.thanks : lanes.practical
      const reply = await does(pair, a, { move: 'placed', lane, word: word(`try ${tries}`) })
      if (tries === 20) await does(pair, b, { move: 'placed', lane: lanes.thanks, word: word('hers') })
      await pair.wait(hour)
      looks.push(JSON.stringify(reply), await seenByFirst(pair))
    }
    return { looks, came: (await handedTo(pair, b)).length }
  }
  const evening = await seen({ ...always, from: 18, to: 19 })
  const never = await seen({ ...always, days: [7], from: 3, to: 4 })
  const far = await seen({ zone: 'America/New_York', days: [3, 4], from: 9, to: 17 })
  expect(never.looks).toEqual(evening.looks)
  expect(far.looks).toEqual(evening.looks)
  expect(new Set([evening.came, never.came, far.came]).size).toBeGreaterThan(1)
})

test('abuse 21 what comes back leaves some minutes past the hour, drawn anew for each hour, space and house', () => {
  const hours = Array.from({ length: 240 }, (_, index) => 492_900 + index)
  const drawn = (secret: number, of = space) => hours.map(ticksFrom(new Uint8Array(32).fill(secret))(of))
  const minutes = drawn(1)
  expect([...new Set(minutes)].sort((one, other) => one - other)).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((one) => 60 * one),
  )
  for (const others of [drawn(2), drawn(1, `s_${actId('another')}`), minutes.toSpliced(0, 1)])
    expect(minutes.filter((one, at) => one === others[at]).length).toBeLessThan(60)
})
