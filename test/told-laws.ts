/** What is told of doors, as a law over random histories, as in laws.ts. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { paceOf } from '../src/domain/pace.ts'
import { day, type Door, type LaneToken, type MemberId } from '../src/domain/vocabulary.ts'
import { door, joined, lane, waits } from './histories.ts'
import type { Runs, Step } from './lived.ts'
import { a, actId, b, lanes, type OpenPair, type Pair } from './small-world.ts'

const untold: Readonly<Record<LaneToken, { readonly pace: number; readonly cap: number }>> = {
  [lanes.letter]: paceOf.slow,
  [lanes.talk]: paceOf.week,
  [lanes.thanks]: paceOf.day,
  [lanes.practical]: paceOf.prompt,
}

/**
 * R-D1 and abuse 28: told is what was said aloud in that lane, or its doubling week by week; fading never tells of shut.
 * What is told at once comes in the order of the birth.
 */
export async function toldLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  const set: fc.Arbitrary<Step> = fc.record({
    who: fc.constantFrom(a, b),
    wait: waits,
    did: fc.record({ move: fc.constant('door-set' as const), lane, door, aloud: fc.boolean() }),
    headless: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(joined(b), fc.array(set, { maxLength: 14 }), async (comesIn, steps) => {
      const pair = await openPair()
      await pair.act(b, { did: comesIn, id: actId('b joined') })
      await pair.act(b, { did: { move: 'appear' }, id: actId('b appears') })
      for (const [index, one] of steps.entries()) {
        await pair.wait(one.wait)
        await pair.act(one.who, { ...one, id: actId(`step ${index}`) })
      }
      await pair.wait(60 * day)
      looked += await judge(pair)
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

async function judge(pair: Pair): Promise<number> {
  const record = await pair.recordSeen()
  const order = Object.values(lanes)
  let looked = 0
  let last: { readonly round: string; readonly place: number } | undefined
  for (const { stream, seq, at } of pair.hints) {
    const entry = stream === 'record' ? record[seq - 1] : undefined
    const told = entry?.move === 'told' ? entry : undefined
    const place = told ? order.indexOf(told.lane) : 0
    // One round: at one moment, with no act in between.
    const round = told && `${told.member} ${at}`
    if (round !== undefined && round === last?.round) expect(place).toBeGreaterThan(last.place)
    last = round === undefined ? undefined : { round, place }
    if (!told) continue
    looked += 1
    const said = await saidAloud(pair, told.member, told.lane, at)
    const first = untold[told.lane] ?? paceOf.slow
    const fades = said.some(({ fade }) => fade)
    const paces = [first, ...said].flatMap(({ pace }) => (fades ? doublings(pace) : [pace]))
    expect(paces).toContain(told.pace)
    expect([first, ...said].map(({ cap }) => cap)).toContain(told.cap)
    const asked = said.flatMap(({ cosign }) => cosign ?? [])
    expect(asked).toEqual(expect.arrayContaining([...(told.cosigns ?? [])]))
    if (told.shut) expect(said.map(({ state }) => state)).toContain('shut')
  }
  return looked
}

async function saidAloud(
  pair: Pair,
  who: MemberId,
  where: LaneToken,
  until: number,
): Promise<readonly Door[]> {
  return (await pair.sideOf(who)).flatMap((one) =>
    one.move === 'door-set' && one.aloud && one.lane === where && one.at <= until ? [one.door] : [],
  )
}

function doublings(pace: number): readonly number[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((weeks) => Math.min(90, pace * 2 ** weeks))
}
