/**
 * The invariants of doors, pace and protective acts as laws over random histories, as in laws.ts: they throw at the
 * first history that breaks them, and answer what they looked at.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import { doorAt } from '../src/domain/doors.ts'
import { restsAt } from '../src/domain/members.ts'
import { emptyRecord, emptySide, foldRecord, foldSide } from '../src/domain/state.ts'
import { allAllow } from '../src/domain/time.ts'
import {
  type Birth,
  dayOf,
  isTalk,
  type MemberId,
  type SideEvent,
  type SideMove,
} from '../src/domain/vocabulary.ts'
import { anything, joined, lane, quietly, waits } from './histories.ts'
import { history, play, type Runs } from './lived.ts'
import { a, actId, b, lanes, type OpenPair, type Pair, word } from './small-world.ts'

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

/** I3 and I14: whatever carries words stands on a tray, and passed the door in force at that very moment. */
export async function doorLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(history(24), async (lived) => {
      const pair = await openPair()
      await play(pair, lived)
      await pair.wait(20 * 86_400)
      for (const entry of (await pair.page('record')).entries) {
        // A talk is agreed by both: its turns pass no door, and nothing else on the record carries words.
        if (isTalk(entry)) continue
        expect(entry.act).not.toMatch(entry.move === 'agreed' ? /"w_/ : /"w_|"statement"/)
      }
      looked += await passed(pair)
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

async function passed(pair: Pair): Promise<number> {
  const events = { [a]: await pair.sideOf(a), [b]: await pair.sideOf(b) } as Record<
    MemberId,
    readonly SideEvent[]
  >
  const trays = { [a]: await pair.trayOf(a), [b]: await pair.trayOf(b) } as Record<
    MemberId,
    Awaited<ReturnType<Pair['trayOf']>>
  >
  const said = await pair.recordSeen()
  const counts: Record<string, number> = { [`${a}/side`]: 1 }
  let looked = 0
  for (const { stream, seq, at } of pair.hints) {
    counts[stream] = seq
    const [member, kind] = stream.split('/') as [MemberId, string | undefined]
    const thing = kind === 'tray' ? trays[member]?.[seq - 1] : undefined
    if (thing?.move !== 'handed') continue
    looked += 1
    const { me, doors } = foldSide(
      birth,
      emptySide(birth, member),
      events[member]?.slice(0, counts[`${member}/side`] ?? 0) ?? [],
    )
    const record = foldRecord(birth, emptyRecord(birth), said.slice(0, counts['record'] ?? 0))
    const writer = member === a ? b : a
    const door = doors.get(thing.lane)
    const inForce = door && doorAt(door, at)
    expect(inForce && inForce.state, 'a door that is not shut').not.toBe(door ? 'shut' : undefined)
    if (thing.cue)
      expect(
        inForce && inForce.state !== 'bank' && allAllow(inForce.windows, at),
        'a cue within the hours',
      ).toBe(true)
    expect({
      left: me.left,
      rests: restsAt(me, at),
      paused: record.paused.size,
      closed: record.closed,
    }).toEqual({ left: false, rests: false, paused: 0, closed: false })
    expect(record.appeared.has(writer), 'the writer has appeared').toBe(true)
    const placed = events[writer]?.find((one) => one.move === 'placed' && one.word === thing.word)
    expect(placed, 'placed by the other').toBeDefined()
    const names = placed?.move === 'placed' ? (placed.cosigned ?? []).map(({ by }) => by) : []
    expect(names, 'read by everyone who is asked for').toEqual(
      expect.arrayContaining([...(inForce?.cosigns ?? [])]),
    )
  }
  return looked
}

/** I4: what a writer may send follows from their accepted sends and the days alone; again-on is the first day it may go. */
export async function paceLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  const paces = {
    [lanes.letter]: [14, 1],
    [lanes.talk]: [7, 1],
    [lanes.thanks]: [1, 1],
    [lanes.practical]: [1, 12],
  } as const
  let looked = 0
  const send = fc.record({ type: fc.constant('send' as const), wait: waits, lane, back: fc.boolean() })
  const other = fc.record({
    type: fc.constant('other' as const),
    wait: waits,
    did: quietly('b', 'a'),
    headless: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      joined(b),
      fc.array(fc.oneof({ weight: 2, arbitrary: send }, other), { maxLength: 40 }),
      async (comesIn, steps) => {
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
          const reply = await pair.act(a, {
            did: { move: 'placed', lane: one.lane, word: word(`send ${index}`) },
            id,
          })
          looked += 1
          if (free(today)) {
            expect(reply.type).toBe('accepted')
            sent.set(one.lane, [...days, today])
            if (one.back)
              await pair.act(a, {
                did: { move: 'taken-back', word: word(`send ${index}`) },
                id: actId(`back ${index}`),
              })
            continue
          }
          const on = Array.from({ length: 30 }, (_, later) => today + later).find(free)
          expect(reply).toEqual({ type: 'refused', reason: 'again-on', on })
        }
      },
    ),
    { ...how, numRuns: runs },
  )
  return looked
}

const safe: fc.Arbitrary<SideMove> = fc.oneof(
  fc.boolean().map((aloud) => ({ move: 'leave' as const, aloud })),
  fc.boolean().map((aloud) => ({ move: 'hold' as const, aloud })),
  fc.boolean().map((aloud) => ({ move: 'pause' as const, aloud })),
  fc
    .record({ move: fc.constant('door-set' as const), lane, aloud: fc.boolean() })
    .map((fields) => ({ ...fields, door: shutDoor })),
)
const shutDoor = {
  state: 'shut' as const,
  hours: { zone: 'UTC', days: [1], from: 0, to: 0 },
  pace: 90,
  cap: 1,
}

/**
 * I5: after anything at all a protective act is accepted, and nothing that the other does afterwards gets past it. After
 * a hold nothing goes the other way either.
 */
export async function protectiveLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  const after = fc.array(fc.record({ wait: waits, did: anything('a', 'b') }), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(history(12), safe, fc.boolean(), after, async (lived, did, takesBack, afterwards) => {
      const pair = await openPair()
      await play(pair, lived)
      const mine = (await pair.sideOf(b)).flatMap((event) => (event.move === 'placed' ? [event.word] : []))
      for (const [index, one] of (takesBack ? mine : []).entries()) {
        const reply = await pair.act(b, {
          did: { move: 'taken-back', word: one },
          id: actId(`mine ${index}`),
          unheard: true,
        })
        expect(reply.type).toBe('accepted')
      }
      const reply = await pair.act(b, { did, id: actId('safe'), headless: true })
      expect(reply.type).toBe('accepted')
      const given = async (who: MemberId) =>
        (await pair.trayOf(who)).filter(
          (one) => one.move === 'handed' && (did.move !== 'door-set' || one.lane === did.lane),
        ).length
      const handed = async () => [await given(b), did.move === 'hold' ? await given(a) : 0]
      const before = await handed()
      for (const [index, one] of afterwards.entries()) {
        await pair.wait(one.wait)
        await pair.act(a, { did: one.did, id: actId(`after ${index}`) })
      }
      await pair.wait(40 * 86_400)
      expect(await handed()).toEqual(before)
      looked += 1
    }),
    { ...how, numRuns: runs },
  )
  return looked
}
