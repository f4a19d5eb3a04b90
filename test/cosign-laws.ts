/**
 * S1-2 as a law over random histories, as in laws.ts: what one may place follows from whom they were told reads first,
 * and nothing is handed that someone who is asked for did not read. The days on which it loosens are counted anew here.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import { day, type LaneToken, type SideEvent, type WordId } from '../src/domain/vocabulary.ts'
import { cosigned, joined, lane, readers, waits } from './histories.ts'
import type { Runs } from './lived.ts'
import { a, actId, b, type OpenPair, type Pair, word } from './small-world.ts'

const always = { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 0 }

/** Doors that let everything in, once whoever is asked for has read it. */
const asks = fc.record({
  type: fc.constant('asks' as const),
  wait: waits,
  lane,
  reader: fc.constantFrom(undefined, ...readers),
  aloud: fc.boolean(),
  headless: fc.boolean(),
})
const leaves = fc.record({
  type: fc.constant('leaves' as const),
  wait: waits,
  lane,
  names: fc.option(cosigned, { nil: undefined }),
})

export async function cosignLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  const steps = fc.array(fc.oneof(asks, leaves), { maxLength: 16 })
  await fc.assert(
    fc.asyncProperty(joined(b), steps, async (comesIn, all) => {
      const pair = await openPair()
      await pair.act(b, { did: comesIn, id: actId('b joined') })
      await pair.act(b, { did: { move: 'appear' }, id: actId('b appears') })
      await pair.wait(3 * day)
      for (const [index, one] of all.entries()) {
        await pair.wait(one.wait)
        const id = actId(`step ${index}`)
        if (one.type === 'asks') {
          const { lane, reader, aloud, headless } = one
          const asked = reader === undefined ? {} : { cosign: reader }
          const door = { state: 'open' as const, hours: always, pace: 1, cap: 12, ...asked }
          await pair.act(b, { did: { move: 'door-set', lane, door, aloud }, id, headless })
          continue
        }
        const { lane, names } = one
        const told = await toldNow(pair, lane)
        const did = {
          move: 'placed' as const,
          lane,
          word: word(`left ${index}`),
          ...(names && { cosigned: names }),
        }
        const reply = await pair.act(a, { did, id })
        const lacks = told.asked.some((key) => !names?.some(({ by }) => by === key))
        looked += 1
        // A door told shut says so first, and pace comes after it.
        if (told.shut) expect(reply).toMatchObject({ type: 'refused', reason: 'not-now' })
        else if (lacks) expect(reply).toEqual({ type: 'refused', reason: 'needs-cosign' })
        else expect(reply).not.toMatchObject({ reason: 'needs-cosign' })
      }
      await pair.wait(40 * day)
      looked += await judge(pair)
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

/** What stands on the record about this lane, as the writer's own device reads it. */
async function toldNow(pair: Pair, lane: LaneToken) {
  const told = (await pair.recordSeen()).findLast(
    (one) => one.move === 'told' && one.member === b && one.lane === lane,
  )
  return told?.move === 'told' ? { shut: told.shut, asked: told.cosigns ?? [] } : { shut: false, asked: [] }
}

/** Of everything that was handed: who was asked for at that moment had read it. */
async function judge(pair: Pair): Promise<number> {
  const [hers, his, tray] = [await pair.sideOf(b), await pair.sideOf(a), await pair.trayOf(b)]
  let looked = 0
  let stood = 1
  for (const { stream, seq, at } of pair.hints) {
    if (stream === `${b}/side`) stood = seq
    const thing = stream === `${b}/tray` ? tray[seq - 1] : undefined
    if (thing?.move !== 'handed') continue
    looked += 1
    expect(thing).not.toHaveProperty('cosigned')
    const names = namesUnder(his, thing.word)
    for (const key of askedFor(hers.slice(0, stood), thing.lane, at))
      expect(names, `handed at ${at}`).toContain(key)
  }
  return looked
}

function namesUnder(his: readonly SideEvent[], one: WordId): readonly string[] {
  const placed = his.find((event) => event.move === 'placed' && event.word === one)
  return placed?.move === 'placed' ? (placed.cosigned ?? []).map(({ by }) => by) : []
}

/** Whom the last door asks for, and whom each asked for that was another's place for less than a day. */
function askedFor(hers: readonly SideEvent[], where: LaneToken, at: number): readonly string[] {
  const set = hers.flatMap((event) => {
    if (event.move === 'joined') return [{ at: event.at, key: event.doors[where]?.cosign }]
    return event.move === 'door-set' && event.lane === where ? [{ at: event.at, key: event.door.cosign }] : []
  })
  return set.flatMap(({ key }, index) => {
    const next = set[index + 1]
    return key !== undefined && (!next || at < next.at + day) ? [key] : []
  })
}
