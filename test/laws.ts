/**
 * The invariants as laws over random histories, each given the pair it judges, so that the real source must keep them
 * and a mutant of it must break them. A law throws at the first history that breaks it, and answers what it looked at.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import { isTalk, type MemberId, type MemberMove, type SideMove } from '../src/domain/vocabulary.ts'
import { joined } from './histories.ts'
import { fitting, history, play, type Runs, step } from './lived.ts'
import { a, actId, b, type OpenPair, type Pair, word } from './small-world.ts'

/** I2: an act moves its author's own side and nothing else, and lets go of no words but its author's. */
export async function ownMouthLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(history(16), async ({ comesIn, steps }) => {
      const pair = await openPair()
      await pair.act(b, { did: comesIn, id: actId('b joined') })
      for (const [index, one] of steps.entries()) {
        await pair.wait(one.wait)
        const did = isTalk(one.did) ? await fitting(pair, one.did, one.who) : one.did
        const old = pair.hints.length
        const theirs = await wordsOf(pair, one.who === a ? b : a)
        const reply = await pair.act(one.who, { ...one, did, id: actId(`step ${index}`), unheard: true })
        const moved = pair.hints.slice(old).map(({ stream }) => stream)
        const own = isTalk(did) ? 'record' : `${one.who}/side`
        expect(moved).toEqual(reply.type === 'accepted' ? [own] : [])
        expect(await wordsOf(pair, one.who === a ? b : a)).toEqual(expect.arrayContaining([...theirs]))
        if (reply.type === 'accepted') looked += 1
        await pair.carry()
      }
      for (const member of [a, b]) {
        for (const { act } of (await pair.page(`${member}/side`)).entries)
          expect(JSON.parse(act)).toMatchObject({ author: member })
      }
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

/** What this member can open at this moment. */
async function wordsOf(pair: Pair, member: MemberId): Promise<readonly string[]> {
  const all = ['a', 'b'].flatMap((whose) =>
    [1, 2, 3, 4, 5, 6].flatMap((nth) => [word(`${whose}${nth}`), word(`page ${whose}${nth}`)]),
  )
  const kept = await Promise.all(all.map((one) => pair.log.words.read(one, member)))
  return all.filter((_, index) => kept[index] !== undefined)
}

/** I12: what was written stays as it is; words are wrapped to those who were there, and handed to the other alone. */
export async function audienceLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(history(16), async (lived) => {
      const pair = await openPair()
      const seen = new Map<string, readonly string[]>()
      await play(pair, lived, async () => {
        for (const stream of ['record', `${a}/side`, `${a}/tray`, `${b}/side`, `${b}/tray`] as const) {
          const entries = (await pair.page(stream)).entries.map((entry) => JSON.stringify(entry))
          const old = seen.get(stream) ?? []
          expect(entries.slice(0, old.length)).toEqual(old)
          seen.set(stream, entries)
        }
      })
      for (const [member, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const events = await pair.sideOf(member)
        const pages = events.flatMap((event) => (event.move === 'page-written' ? [event.page] : []))
        for (const page of pages) expect(await pair.log.words.read(page, other)).toBeUndefined()
        const placed = new Set(events.flatMap((event) => (event.move === 'placed' ? [event.word] : [])))
        for (const thing of await pair.trayOf(other)) expect(placed.has(thing.word)).toBe(true)
        for (const one of placed) {
          const stranger = await pair.log.words.read(one, `m_${actId('a stranger')}`)
          expect(stranger).toBeUndefined()
          looked += 1
        }
      }
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

/** The courier twice is the courier once, whenever it comes. */
export async function twiceLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(history(16), async (lived) => {
      const pair = await openPair()
      await play(pair, lived, async () => {
        const before = pair.hints.length
        await pair.carry()
        expect(pair.hints.length).toBe(before)
        looked += 1
      })
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

/** Waking when asked misses nothing that looking every minute would find, and nothing comes at another time. */
export async function wakesLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  const minutes = fc.integer({ min: 0, max: 11 * 60 }).map((count) => count * 60)
  const short = fc.record({
    comesIn: joined(b),
    steps: fc.array(step(minutes), { minLength: 2, maxLength: 8 }),
  })
  await fc.assert(
    fc.asyncProperty(short, async ({ comesIn, steps }) => {
      const woken = await openPair()
      const dense = await openPair()
      for (const pair of [woken, dense]) await pair.act(b, { did: comesIn, id: actId('b joined') })
      for (const [index, { wait, ...one }] of steps.entries()) {
        const did = wholeMinutes(one.did)
        await woken.wait(wait)
        await dense.waitDensely(wait)
        for (const pair of [woken, dense])
          await pair.act(one.who, { ...one, did, id: actId(`step ${index}`) })
      }
      await woken.wait(3 * 86_400)
      await dense.waitDensely(3 * 86_400, 300)
      // Ticks are on whole minutes; the long wait at the end looks every five.
      const late = (pair: Pair) => pair.hints.map(({ stream, seq }) => `${stream} ${seq}`).sort()
      expect(late(woken)).toEqual(late(dense))
      const soon = (pair: Pair) => pair.hints.filter(({ at }) => at <= woken.now() - 3 * 86_400)
      expect(soon(woken)).toEqual(soon(dense))
      looked += woken.hints.length
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

function wholeMinutes(did: MemberMove): MemberMove {
  if (did.move !== 'pause' && did.move !== 'placed') return did
  return did.until === undefined ? did : { ...did, until: Math.ceil(did.until / 60) * 60 }
}

/** Whoever closed, and however, and whether a court order was why: the record says the same bytes. */
export async function closedLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(history(8), async ({ comesIn, steps }) => {
      const stays = steps.filter(({ did }) => did.move !== 'leave' && did.move !== 'hold')
      const after = async (who: MemberId, ...ends: readonly SideMove[]) => {
        const pair = await openPair()
        await play(pair, {
          comesIn,
          steps: [{ who: b, wait: 60, did: { move: 'appear' }, headless: false }, ...stays],
        })
        await pair.wait(2 * 86_400)
        for (const [index, did] of ends.entries()) await pair.act(who, { did, id: actId(`ends ${index}`) })
        await pair.wait(86_400)
        return JSON.stringify(await pair.page('record'))
      }
      const [left, held] = [{ move: 'leave' }, { move: 'hold' }] as const
      const all = [
        await after(a, { ...left, aloud: true }),
        await after(b, { ...left, aloud: true }),
        await after(a, { ...held, aloud: true }),
        await after(b, { ...held, aloud: true }),
        await after(a, { ...left, aloud: false }, { ...held, aloud: true }),
        await after(b, { ...held, aloud: false }, { ...left, aloud: true }),
      ]
      expect(all[0]).toContain('closed')
      expect(new Set(all).size).toBe(1)
      looked += 1
    }),
    { ...how, numRuns: runs },
  )
  return looked
}
