/**
 * The double yes as laws over random histories of both, as in laws.ts: agreed exactly when both yeses stand and met in
 * time, and a yes that nothing came of leaves no byte for the other.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import {
  day,
  hour,
  type Instant,
  type MatterId,
  type MemberId,
  type MemberMove,
  type SideMove,
} from '../src/domain/vocabulary.ts'
import { parseCourierEntry } from '../src/wire/courier.ts'
import { anything, ends, joined, shared, waits, yeses } from './histories.ts'
import { fitting, type Runs, type Step } from './lived.ts'
import { a, actId, b, type OpenPair, type Pair } from './small-world.ts'

/** Much of it is yes, and some of it leaving. */
function life(maxLength: number) {
  const step = (who: Step['who'], whose: string, other: string): fc.Arbitrary<Step> =>
    fc.record({
      who: fc.constant(who),
      wait: waits,
      did: fc.oneof(
        { weight: 12, arbitrary: yeses(shared) },
        { weight: 4, arbitrary: anything(whose, other) },
        { weight: 1, arbitrary: ends(false) },
      ),
      headless: fc.boolean(),
    })
  const appear: Step = { who: b, wait: 60, did: { move: 'appear' }, headless: false }
  return fc
    .tuple(
      joined(b),
      fc.boolean(),
      fc.array(fc.oneof(step(a, 'a', 'b'), step(b, 'b', 'a')), { minLength: 4, maxLength }),
    )
    .map(([comesIn, appears, steps]) => ({ comesIn, steps: appears ? [appear, ...steps] : steps }))
}

type Agreed = {
  readonly at: Instant
  readonly matter: MatterId
  readonly yeses: readonly string[]
  readonly first?: MemberId
}

/** K5: what stands on the record is what the rule, told once more by itself, makes of what both did. */
export async function agreedLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(life(18), async ({ comesIn, steps }) => {
      const pair = await openPair()
      await pair.act(b, { did: comesIn, id: actId('b joined') })
      const done: Deed[] = []
      for (const [index, one] of steps.entries()) {
        await pair.wait(one.wait)
        const did = await fitting(pair, one.did, one.who)
        const id = actId(`step ${index}`)
        const reply = await pair.act(one.who, { ...one, did, id })
        if (reply.type === 'accepted') done.push({ at: pair.now(), who: one.who, did, id })
      }
      await pair.wait(3 * day)
      const found = await agreedIn(pair)
      expect(found).toEqual(expected(done, pair.now()))
      looked += found.length
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

async function agreedIn(pair: Pair): Promise<readonly Agreed[]> {
  const { entries } = await pair.page('record')
  return pair.hints.flatMap(({ stream, seq, at }): readonly Agreed[] => {
    const entry = stream === 'record' ? parseCourierEntry(entries[seq - 1]?.act ?? '') : undefined
    if (entry?.did.move !== 'agreed') return []
    const said = entry.yeses?.map(({ statement }) => JSON.parse(statement))
    expect(said).toMatchObject([{ author: a }, { author: b }])
    const { matter, yeses: ids, first } = entry.did
    return [{ at, matter, yeses: ids, ...(first === undefined ? {} : { first }) }]
  })
}

type Deed = {
  readonly at: Instant
  readonly who: Step['who']
  readonly did: MemberMove
  readonly id: string
}
type Standing = { readonly at: Instant; readonly id: string; readonly first?: MemberId; used: boolean }

const tickOf = (index: number): Instant => index * hour + (index % 10) * 60

/** On every tick, in the order of the matters: both stand, unused, said within 14 days; both are seen; nobody closed. */
function expected(deeds: readonly Deed[], until: Instant): readonly Agreed[] {
  const found: Agreed[] = []
  const standing = new Map<string, Standing>()
  let seen = Infinity
  let closed = Infinity
  let index = Math.floor((deeds[0]?.at ?? until) / hour)
  const look = (at: Instant) => {
    if (at < seen || at >= closed) return
    for (const matter of [...shared].sort()) {
      const [one, other] = [a, b].map((who) => standing.get(`${who} ${matter}`))
      if (!one || !other || one.used || other.used) continue
      if (Math.abs(one.at - other.at) > 14 * day || Math.max(one.at, other.at) > at) continue
      one.used = true
      other.used = true
      found.push({ at, matter, yeses: [one.id, other.id], ...speaksFirst(one, other) })
    }
  }
  for (const { at, who, did, id } of deeds) {
    for (; tickOf(index) <= at; index++) look(tickOf(index))
    if (did.move === 'yes-put')
      standing.set(`${who} ${did.matter}`, { at, id, used: false, ...(did.first && { first: did.first }) })
    if (did.move === 'yes-withdrawn') standing.delete(`${who} ${did.matter}`)
    if (who === b && (did.move === 'appear' || did.move === 'placed')) seen = Math.min(seen, nextTick(at))
    if (did.move === 'leave' || did.move === 'hold') {
      for (const matter of shared) standing.delete(`${who} ${matter}`)
      if (did.aloud && (who === a || seen < Infinity))
        closed = Math.min(closed, who === a ? at : Math.max(at, seen))
    }
    if (nextTick(at) === at) look(at)
  }
  for (; tickOf(index) <= until; index++) look(tickOf(index))
  return found
}

/** S2-4: whom both named; else whoever was asked, so whoever said yes later; nobody unless both named someone. */
function speaksFirst(one: Standing, other: Standing): { readonly first?: MemberId } {
  if (!one.first || !other.first) return {}
  if (one.first === other.first) return { first: one.first }
  return { first: one.at > other.at ? a : b }
}

function nextTick(at: Instant): Instant {
  const index = Math.floor(at / hour)
  return tickOf(index) >= at ? tickOf(index) : tickOf(index + 1)
}

/** K5 and I1: without the yeses that nothing came of, the other's eyes see the same bytes after every step. */
export async function singleYesLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(life(14), fc.constantFrom(a, b), async (lived, hidden) => {
      const whole = await seenBy(openPair, lived, hidden, () => true)
      const came = new Set(whole.agreed.map(({ matter }) => matter))
      const left = await seenBy(openPair, lived, hidden, ({ who, did }) => {
        const said = did.move === 'yes-put' || did.move === 'yes-withdrawn'
        return who !== hidden || !said || came.has(did.matter)
      })
      looked += whole.accepted - left.accepted
      const parted = whole.seen.findIndex((seen, index) => seen !== left.seen[index])
      if (parted >= 0) expect(left.seen[parted], `after step ${parted}`).toBe(whole.seen[parted])
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

async function seenBy(
  openPair: OpenPair,
  { comesIn, steps }: { readonly comesIn: SideMove; readonly steps: readonly Step[] },
  hidden: Step['who'],
  done: (step: Step) => boolean,
) {
  const pair = await openPair()
  const eyes = hidden === a ? b : a
  const seen: string[] = []
  let accepted = 0
  const look = async (reply?: unknown) => {
    const hints = pair.hints.filter(({ stream }) => stream === 'record' || stream.startsWith(eyes))
    seen.push(JSON.stringify({ reply, hints, streams: await pair.streamsOf(eyes) }))
  }
  await pair.act(b, { did: comesIn, id: actId('b joined') })
  for (const [index, one] of steps.entries()) {
    await pair.wait(one.wait)
    const did = await fitting(pair, one.did, one.who)
    const reply = done(one) ? await pair.act(one.who, { ...one, did, id: actId(`step ${index}`) }) : undefined
    if (one.who === hidden && reply?.type === 'accepted') accepted += 1
    await look(one.who === eyes ? reply : undefined)
  }
  await pair.wait(3 * day)
  await look()
  return { seen, accepted, agreed: await agreedIn(pair) }
}
