/**
 * The law of I1, over twin histories: they differ only in what one member did privately, and the other's eyes must
 * see the same bytes after every step: replies, hints with their times, and every stream they may read.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import {
  isTalk,
  type MatterId,
  type MemberId,
  type MemberMove,
  type SideMove,
} from '../src/domain/vocabulary.ts'
import { alone, door, isOf, joined, lane, openly, quietly, shared, turn, waits, yes } from './histories.ts'
import { fitting } from './lived.ts'
import { a, actId, b, lanes, type OpenPair, type Pair, word } from './small-world.ts'

type Deed = { readonly did: MemberMove; readonly headless: boolean }
type Step =
  | ({ readonly who: 'eyes' | 'aloud'; readonly wait: number } & Deed)
  | { readonly who: 'quiet'; readonly wait: number; readonly one?: Deed; readonly two?: Deed }
type Twins = {
  /** The inviter's own, set before anyone comes in. */
  readonly doors: readonly SideMove[]
  readonly steps: readonly Step[]
  readonly one: SideMove
  readonly two: SideMove
}

/** Whose private acts differ, and whose eyes look. */
export type Sides = { readonly hidden: 'a' | 'b'; readonly eyes: 'a' | 'b' }
const members: Readonly<Record<'a' | 'b', MemberId>> = { a, b }

/** `kinds`: how often each private act was accepted in pairs that were compared; `talked`: pairs with turns taken after one. */
export type Counted = {
  readonly used: number
  readonly rich: number
  readonly talked: number
  readonly kinds: ReadonlyMap<string, number>
}

/** Throws on the first pair of twins that can be told apart. */
export async function i1Law(
  openPair: OpenPair,
  sides: Sides,
  runs: number,
  options: fc.Parameters<[Twins]> = {},
): Promise<Counted> {
  let used = 0
  let rich = 0
  let talked = 0
  const kinds = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(twins(sides), async (pair) => {
      const first = await live(openPair, sides, pair, 'one')
      const second = await live(openPair, sides, pair, 'two')
      // A twin in which something said aloud went otherwise is no twin.
      if (first.aloud.join() !== second.aloud.join()) return
      used += 1
      if (Math.max(first.quiet.length, second.quiet.length) >= 3) rich += 1
      if (first.turns > 0) talked += 1
      for (const kind of [...first.quiet, ...second.quiet]) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      expect(second.seen.length).toBe(first.seen.length)
      const parted = first.seen.findIndex((seen, index) => seen !== second.seen[index])
      if (parted >= 0) expect(second.seen[parted], `after step ${parted}`).toBe(first.seen[parted])
    }),
    { ...options, numRuns: runs },
  )
  return { used, rich, talked, kinds }
}

function twins({ hidden, eyes }: Sides): fc.Arbitrary<Twins> {
  const deed = (did: fc.Arbitrary<MemberMove>) => fc.record({ did, headless: fc.boolean() })
  const quiet = deed(
    fc.oneof(
      { weight: 8, arbitrary: quietly(hidden, eyes) },
      { weight: hidden === 'a' ? 2 : 0, arbitrary: withdrawn(hidden) },
      { weight: 1, arbitrary: meant(eyes) },
    ),
  )
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 4,
      arbitrary: told(
        'eyes',
        fc.oneof(
          { weight: 3, arbitrary: openly(eyes, hidden) },
          { weight: 1, arbitrary: quietly(eyes, hidden) },
          { weight: 1, arbitrary: turn(eyes) },
        ),
      ),
    },
    {
      weight: 10,
      arbitrary: fc
        .record({ wait: waits, one: quiet, two: quiet }, { requiredKeys: ['wait'] })
        .map((fields): Step => ({ who: 'quiet', ...fields })),
    },
    { weight: 3, arbitrary: told('aloud', openly(hidden, eyes)) },
    { weight: 1, arbitrary: told('aloud', turn(hidden)) },
  )
  return fc.record({
    doors: fc.array(
      fc.record({ move: fc.constant('door-set' as const), lane, door, aloud: fc.constant(false) }),
      { maxLength: 5 },
    ),
    steps: fc
      .tuple(talkOf(hidden), fc.array(step, { minLength: 7, maxLength: 15 }))
      .map(([talk, others]) => [...talk, ...others]),
    one: joined(b),
    two: joined(b),
  })
}

/** In half of the pairs a talk is agreed first: an ask is left at the door, and both say yes beside it. */
function talkOf(hidden: 'a' | 'b'): fc.Arbitrary<readonly Step[]> {
  const by = (who: 'a' | 'b', did: MemberMove, wait: number): Step => ({
    who: who === hidden ? 'aloud' : 'eyes',
    wait,
    did,
    headless: false,
  })
  const first = fc.constantFrom(a, b)
  const begun = fc.record({ asks: fc.constantFrom('a' as const, 'b' as const), first, other: first })
  const [talk] = shared
  return fc.option(begun, { freq: 2 }).map((one) => {
    if (!one || !talk) return []
    const { asks, first: his, other } = one
    const [asker, asked] = asks === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const)
    return [
      by('b', { move: 'appear' }, 60),
      by(asker, { move: 'placed', lane: lanes.talk, word: word('the ask') }, 7200),
      by(asker, { move: 'yes-put', matter: talk, first: his }, 0),
      by(asked, { move: 'yes-put', matter: talk, first: other }, 86_400),
      by(asker, { move: 'page-written', page: word(`page ${asker}1`) }, 7200),
    ]
  })
}

function told(who: 'eyes' | 'aloud', did: fc.Arbitrary<MemberMove>): fc.Arbitrary<Step> {
  return fc.record({ wait: waits, did, headless: fc.boolean() }).map((fields): Step => ({ who, ...fields }))
}

/** Placed and taken back before the courier comes by. Words of their own, so that no other step speaks of them. */
function withdrawn(whose: string): fc.Arbitrary<SideMove> {
  return fc
    .record({ lane, nth: fc.nat(999) })
    .map(({ lane, nth }) => ({ move: 'placed' as const, lane, word: word(`unseen ${whose}${nth}`) }))
}

/** A yes to what only the eyes ever stand by, taken back before the courier comes by. */
function meant(eyes: string): fc.Arbitrary<SideMove> {
  return yes(fc.constantFrom(...alone(eyes)))
}

/** What is undone in the same breath, and how. */
function undone(did: MemberMove, eyes: 'a' | 'b'): SideMove | undefined {
  if (did.move === 'placed') return { move: 'taken-back', word: did.word }
  return did.move === 'yes-put' && alone(eyes).includes(did.matter)
    ? { move: 'yes-withdrawn', matter: did.matter }
    : undefined
}

function kindOf(did: MemberMove, eyes: 'a' | 'b'): string {
  if (did.move === 'door-set' && did.door.fade) return 'fading'
  if (did.move === 'yes-put' && did.first !== undefined) return 'yes to a talk'
  return did.move === 'words-shredded' && isOf(eyes, did.word) ? 'given back' : did.move
}

/** Whether something said or left before would still come of it: to end is then to take that back, and may be noticed. */
async function comesOf(pair: Pair, { move }: MemberMove, { hidden, eyes }: Sides): Promise<boolean> {
  if (move !== 'leave' && move !== 'hold') return false
  const [mine, tray] = [await pair.sideOf(members[hidden]), await pair.trayOf(members[eyes])]
  const record = await pair.recordSeen()
  const used = new Set(record.flatMap((one) => (one.move === 'agreed' ? one.yeses : [])))
  const last = (matter: MatterId) =>
    mine.findLast((one) => (one.move === 'yes-put' || one.move === 'yes-withdrawn') && one.matter === matter)
  const stands = shared.map(last).some((one) => one?.move === 'yes-put' && !used.has(one.id))
  const gone = new Set([
    ...tray.map((one) => one.word),
    ...mine.flatMap((one) => (one.move === 'taken-back' ? [one.word] : [])),
  ])
  const underway = mine.some(
    (one) => one.move === 'placed' && !gone.has(one.word) && (one.until ?? Infinity) > pair.now(),
  )
  return stands || (move === 'hold' && underway)
}

/** What the eyes saw after each step, and how what was said aloud was answered. */
async function live(
  openPair: OpenPair,
  { hidden, eyes }: Sides,
  { doors, steps, one, two }: Twins,
  which: 'one' | 'two',
) {
  const pair = await openPair()
  const pausedAloud = steps.some(
    (step) => step.who === 'aloud' && step.did.move === 'pause' && step.did.aloud,
  )
  const seen: string[] = []
  const aloud: string[] = []
  const quiet: string[] = []
  let turns = 0
  const look = async (reply?: unknown) => {
    const hints = pair.hints.filter(({ stream }) => stream === 'record' || stream.startsWith(members[eyes]))
    seen.push(JSON.stringify({ reply, hints, streams: await pair.streamsOf(members[eyes]) }))
  }
  const tells = async (did: MemberMove) =>
    (did.move === 'resume' && pausedAloud) || comesOf(pair, did, { hidden, eyes })
  for (const [index, did] of doors.entries()) await pair.act(a, { did, id: actId(`door ${index}`) })
  await pair.act(b, { did: hidden === 'b' && which === 'two' ? two : one, id: actId('b joined') })
  for (const [index, step] of steps.entries()) {
    await pair.wait(step.wait)
    const id = actId(`step ${index}`)
    const deed = step.who === 'quiet' ? step[which] : step
    if (!deed || (step.who === 'quiet' && (await tells(deed.did)))) {
      await look()
      continue
    }
    const back = step.who === 'quiet' ? undone(deed.did, eyes) : undefined
    const unheard = back !== undefined
    const member = members[step.who === 'eyes' ? eyes : hidden]
    // What is said aloud is the same in both twins, whatever the hidden one has in front of them.
    const aside = step.who === 'aloud' && !isTalk(deed.did)
    const did = aside ? deed.did : await fitting(pair, deed.did, member)
    const reply = await pair.act(member, { ...deed, did, id, unheard })
    if (back && reply.type === 'accepted')
      await pair.act(members[hidden], { did: back, id: actId(`back ${index}`) })
    if (step.who === 'quiet' && reply.type === 'accepted')
      quiet.push(back ? 'undone' : kindOf(deed.did, eyes))
    if (step.who === 'aloud') aloud.push(reply.type)
    if (isTalk(did) && reply.type === 'accepted' && quiet.length > 0) turns += 1
    await look(step.who === 'eyes' ? reply : undefined)
  }
  await pair.wait(3 * 86_400)
  await look()
  return { seen, aloud, quiet, turns }
}
