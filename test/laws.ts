/**
 * The invariants as laws over random histories, each given the pair it judges, so that the real source must keep them
 * and a mutant of it must break them. A law throws at the first history that breaks it, and answers what it looked at.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import { doorAt } from '../src/domain/doors.ts'
import { restsAt } from '../src/domain/members.ts'
import { emptyRecord, emptySide, foldRecord, foldSide } from '../src/domain/state.ts'
import { allAllow } from '../src/domain/time.ts'
import { type Birth, dayOf, type MemberId, type SideEvent, type SideMove } from '../src/domain/vocabulary.ts'
import { answering, anything, door, joined, lane, quietly, sends, waits } from './histories.ts'
import { a, actId, b, lanes, type OpenPair, type Pair, word } from './small-world.ts'

export type Step = { readonly who: MemberId; readonly wait: number; readonly did: SideMove; readonly headless: boolean }
export type Runs = { readonly runs: number; readonly seed?: number; readonly endOnFailure?: boolean }

const step = (wait = waits): fc.Arbitrary<Step> =>
  fc.oneof(
    fc.record({ who: fc.constant(a), wait, did: anything('a', 'b'), headless: fc.boolean() }),
    fc.record({ who: fc.constant(b), wait, did: anything('b', 'a'), headless: fc.boolean() }),
  )
const sending: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ who: fc.constant(a), wait: waits, did: sends('a', 'b'), headless: fc.constant(false) }),
  fc.record({ who: fc.constant(b), wait: waits, did: sends('b', 'a'), headless: fc.constant(false) }),
)
type History = { readonly comesIn: SideMove; readonly steps: readonly Step[] }

/** Two who come in, the first of whom opens some doors; then anything, and much of it is sent. */
function history(maxLength: number): fc.Arbitrary<History> {
  const opening = fc
    .record({ lane, door })
    .map((fields): Step => ({ who: a, wait: 0, did: { move: 'door-set', ...fields, aloud: false }, headless: false }))
  const days = fc.constant<Step>({ who: a, wait: 3 * 86_400, did: { move: 'resume' }, headless: false })
  return fc
    .tuple(joined(b), fc.array(opening, { maxLength: 5 }), days, fc.array(fc.oneof(step(), sending), { maxLength }))
    .map(([comesIn, doors, wait, then]) => ({ comesIn, steps: [...doors, wait, ...then] }))
}

/** The same lanes as the small world's, for looking at its streams with the domain's own folds. */
const birth: Birth = {
  kind: 'pair',
  members: [a, b],
  lanes: [
    { token: lanes.letter, class: 'slow' },
    { token: lanes.talk, class: 'week' },
    { token: lanes.thanks, class: 'day' },
    { token: lanes.practical, class: 'prompt' },
  ],
}

async function play(pair: Pair, { comesIn, steps }: History, after: (step: Step, accepted: boolean) => unknown = () => {}) {
  await pair.act(b, { did: comesIn, id: actId('b joined') })
  for (const [index, one] of steps.entries()) {
    await pair.wait(one.wait)
    const did = answering(one.did, await pair.trayOf(one.who))
    const reply = await pair.act(one.who, { ...one, did, id: actId(`step ${index}`) })
    await after(one, reply.type === 'accepted')
  }
}

/** I2: an act moves its author's own side and nothing else, and lets go of no words but its author's. */
export async function ownMouthLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(history(16), async ({ comesIn, steps }) => {
      const pair = await openPair()
      await pair.act(b, { did: comesIn, id: actId('b joined') })
      for (const [index, one] of steps.entries()) {
        await pair.wait(one.wait)
        const old = pair.hints.length
        const theirs = await wordsOf(pair, one.who === a ? b : a)
        const reply = await pair.act(one.who, { ...one, id: actId(`step ${index}`), unheard: true })
        const moved = pair.hints.slice(old).map(({ stream }) => stream)
        expect(moved).toEqual(reply.type === 'accepted' ? [`${one.who}/side`] : [])
        expect(await wordsOf(pair, one.who === a ? b : a)).toEqual(expect.arrayContaining([...theirs]))
        if (reply.type === 'accepted') looked += 1
        await pair.carry()
      }
      for (const member of [a, b]) {
        for (const { act } of (await pair.page(`${member}/side`)).entries) expect(JSON.parse(act)).toMatchObject({ author: member })
      }
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

/** What this member can open at this moment. */
async function wordsOf(pair: Pair, member: MemberId): Promise<readonly string[]> {
  const all = ['a', 'b'].flatMap((whose) => [1, 2, 3, 4, 5, 6].flatMap((nth) => [word(`${whose}${nth}`), word(`page ${whose}${nth}`)]))
  const kept = await Promise.all(all.map((one) => pair.log.words.read(one, member)))
  return all.filter((_, index) => kept[index] !== undefined)
}

/** I3 and I14: whatever carries words stands on a tray, and passed the door in force at that very moment. */
export async function doorLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(history(24), async (lived) => {
      const pair = await openPair()
      await play(pair, lived)
      await pair.wait(20 * 86_400)
      for (const { act } of (await pair.page('record')).entries) expect(act).not.toMatch(/"w_|"statement"/)
      looked += await passed(pair)
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

async function passed(pair: Pair): Promise<number> {
  const events = { [a]: await pair.sideOf(a), [b]: await pair.sideOf(b) } as Record<MemberId, readonly SideEvent[]>
  const trays = { [a]: await pair.trayOf(a), [b]: await pair.trayOf(b) } as Record<MemberId, Awaited<ReturnType<Pair['trayOf']>>>
  const said = await pair.recordSeen()
  const counts: Record<string, number> = { [`${a}/side`]: 1 }
  let looked = 0
  for (const { stream, seq, at } of pair.hints) {
    counts[stream] = seq
    const [member, kind] = stream.split('/') as [MemberId, string | undefined]
    const thing = kind === 'tray' ? trays[member]?.[seq - 1] : undefined
    if (thing?.move !== 'handed') continue
    looked += 1
    const { me, doors } = foldSide(birth, emptySide(birth, member), events[member]?.slice(0, counts[`${member}/side`] ?? 0) ?? [])
    const record = foldRecord(birth, emptyRecord(birth), said.slice(0, counts['record'] ?? 0))
    const writer = member === a ? b : a
    const door = doors.get(thing.lane)
    const inForce = door && doorAt(door, at)
    expect(inForce && inForce.state, 'a door that is not shut').not.toBe(door ? 'shut' : undefined)
    if (thing.cue) expect(inForce && inForce.state !== 'bank' && allAllow(inForce.windows, at), 'a cue within the hours').toBe(true)
    expect({ left: me.left, rests: restsAt(me, at), paused: record.paused.size, closed: record.closed }).toEqual({ left: false, rests: false, paused: 0, closed: false })
    expect(record.appeared.has(writer), 'the writer has appeared').toBe(true)
    expect(events[writer]?.some((one) => one.move === 'placed' && one.word === thing.word), 'placed by the other').toBe(true)
  }
  return looked
}

/** I4: what a writer may send follows from their accepted sends and the days alone; again-on is the first day it may go. */
export async function paceLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  const paces = { [lanes.letter]: [14, 1], [lanes.talk]: [7, 1], [lanes.thanks]: [1, 1], [lanes.practical]: [1, 12] } as const
  let looked = 0
  const send = fc.record({ type: fc.constant('send' as const), wait: waits, lane, back: fc.boolean() })
  const other = fc.record({ type: fc.constant('other' as const), wait: waits, did: quietly('b'), headless: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(joined(b), fc.array(fc.oneof({ weight: 2, arbitrary: send }, other), { maxLength: 40 }), async (comesIn, steps) => {
      const pair = await openPair()
      await pair.act(b, { did: comesIn, id: actId('b joined') })
      const sent = new Map<string, number[]>()
      for (const [index, one] of steps.entries()) {
        await pair.wait(one.wait)
        const id = actId(`step ${index}`)
        if (one.type === 'other') {
          await pair.act(b, { ...one, id })
          continue
        }
        const days = sent.get(one.lane) ?? []
        const [pace, cap] = paces[one.lane] ?? [0, 0]
        const free = (day: number) => days.filter((old) => old > day - pace).length < cap
        const today = dayOf(pair.now())
        const reply = await pair.act(a, { did: { move: 'placed', lane: one.lane, word: word(`send ${index}`) }, id })
        looked += 1
        if (free(today)) {
          expect(reply.type).toBe('accepted')
          sent.set(one.lane, [...days, today])
          if (one.back) await pair.act(a, { did: { move: 'taken-back', word: word(`send ${index}`) }, id: actId(`back ${index}`) })
          continue
        }
        const on = Array.from({ length: 30 }, (_, later) => today + later).find(free)
        expect(reply).toEqual({ type: 'refused', reason: 'again-on', on })
      }
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

const safe: fc.Arbitrary<SideMove> = fc.oneof(
  fc.boolean().map((aloud) => ({ move: 'leave' as const, aloud })),
  fc.boolean().map((aloud) => ({ move: 'pause' as const, aloud })),
  fc.record({ move: fc.constant('door-set' as const), lane, aloud: fc.boolean() }).map((fields) => ({ ...fields, door: shutDoor })),
)
const shutDoor = { state: 'shut' as const, hours: { zone: 'UTC', days: [1], from: 0, to: 0 }, pace: 90, cap: 1 }

/** I5: after anything at all a protective act is accepted, and nothing that the other does afterwards gets past it. */
export async function protectiveLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  const after = fc.array(fc.record({ wait: waits, did: anything('a', 'b') }), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(history(12), safe, after, async (lived, did, afterwards) => {
      const pair = await openPair()
      await play(pair, lived)
      const mine = (await pair.sideOf(b)).flatMap((event) => (event.move === 'placed' ? [event.word] : []))
      for (const [index, one] of mine.entries()) {
        const reply = await pair.act(b, { did: { move: 'taken-back', word: one }, id: actId(`mine ${index}`), unheard: true })
        expect(reply.type).toBe('accepted')
      }
      const reply = await pair.act(b, { did, id: actId('safe'), headless: true })
      expect(reply.type).toBe('accepted')
      const handed = async () => (await pair.trayOf(b)).filter((one) => one.move === 'handed' && (did.move !== 'door-set' || one.lane === did.lane)).length
      const before = await handed()
      for (const [index, one] of afterwards.entries()) {
        await pair.wait(one.wait)
        await pair.act(a, { did: one.did, id: actId(`after ${index}`) })
      }
      await pair.wait(40 * 86_400)
      expect(await handed()).toBe(before)
      looked += 1
    }),
    { ...how, numRuns: runs },
  )
  return looked
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
      for (const [member, other] of [[a, b], [b, a]] as const) {
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
  const short = fc.record({ comesIn: joined(b), steps: fc.array(step(minutes), { minLength: 2, maxLength: 8 }) })
  await fc.assert(
    fc.asyncProperty(short, async ({ comesIn, steps }) => {
      const woken = await openPair()
      const dense = await openPair()
      for (const pair of [woken, dense]) await pair.act(b, { did: comesIn, id: actId('b joined') })
      for (const [index, { wait, ...one }] of steps.entries()) {
        const did = wholeMinutes(one.did)
        await woken.wait(wait)
        await dense.waitDensely(wait)
        for (const pair of [woken, dense]) await pair.act(one.who, { ...one, did, id: actId(`step ${index}`) })
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

function wholeMinutes(did: SideMove): SideMove {
  if (did.move !== 'pause' && did.move !== 'placed') return did
  return did.until === undefined ? did : { ...did, until: Math.ceil(did.until / 60) * 60 }
}

/** Whoever closed, and however, the record says the same bytes. */
export async function closedLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(history(8), async ({ comesIn, steps }) => {
      const quiet = steps.filter(({ did }) => did.move !== 'leave')
      const after = async (who: MemberId, quietlyFirst: boolean) => {
        const pair = await openPair()
        await play(pair, { comesIn, steps: [{ who: b, wait: 60, did: { move: 'appear' }, headless: false }, ...quiet] })
        await pair.wait(2 * 86_400)
        if (quietlyFirst) await pair.act(who, { did: { move: 'leave', aloud: false }, id: actId('quiet') })
        await pair.act(who, { did: { move: 'leave', aloud: true }, id: actId('closing') })
        await pair.wait(86_400)
        return JSON.stringify(await pair.page('record'))
      }
      const all = [await after(a, false), await after(b, false), await after(a, true), await after(b, true)]
      expect(all[0]).toContain('closed')
      expect(new Set(all).size).toBe(1)
      looked += 1
    }),
    { ...how, numRuns: runs },
  )
  return looked
}
