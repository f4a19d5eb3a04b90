/**
 * The law of I1, over twin histories: they differ only in what one member did privately, and the other's eyes must
 * see the same bytes after every step: replies, hints with their times, and every stream they may read.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { MemberId, SideMove } from '../src/domain/vocabulary.ts'
import { answering, joined, lane, openly, quietly, waits } from './histories.ts'
import { a, actId, b, type OpenPair, word } from './small-world.ts'

type Deed = { readonly did: SideMove; readonly headless: boolean }
type Step =
  | ({ readonly who: 'eyes' | 'aloud'; readonly wait: number } & Deed)
  | { readonly who: 'quiet'; readonly wait: number; readonly one?: Deed; readonly two?: Deed }
type Twins = { readonly steps: readonly Step[]; readonly one: SideMove; readonly two: SideMove }

/** Whose private acts differ, and whose eyes look. */
export type Sides = { readonly hidden: 'a' | 'b'; readonly eyes: 'a' | 'b' }
const members: Readonly<Record<'a' | 'b', MemberId>> = { a, b }

export type Counted = { readonly used: number; readonly rich: number }

/** Throws on the first pair of twins that can be told apart. */
export async function i1Law(
  openPair: OpenPair,
  sides: Sides,
  runs: number,
  options: fc.Parameters<[Twins]> = {},
): Promise<Counted> {
  let used = 0
  let rich = 0
  await fc.assert(
    fc.asyncProperty(twins(sides), async (pair) => {
      const first = await live(openPair, sides, pair, 'one')
      const second = await live(openPair, sides, pair, 'two')
      // A twin in which something said aloud went otherwise is no twin.
      if (first.aloud.join() !== second.aloud.join()) return
      used += 1
      if (Math.max(first.quiet, second.quiet) >= 3) rich += 1
      expect(second.seen.length).toBe(first.seen.length)
      const parted = first.seen.findIndex((seen, index) => seen !== second.seen[index])
      if (parted >= 0) expect(second.seen[parted], `after step ${parted}`).toBe(first.seen[parted])
    }),
    { ...options, numRuns: runs },
  )
  return { used, rich }
}

function twins({ hidden, eyes }: Sides): fc.Arbitrary<Twins> {
  const deed = (did: fc.Arbitrary<SideMove>) => fc.record({ did, headless: fc.boolean() })
  const quiet = deed(
    fc.oneof(
      { weight: 6, arbitrary: quietly(hidden) },
      { weight: hidden === 'a' ? 2 : 0, arbitrary: withdrawn(hidden) },
    ),
  )
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: told(
        'eyes',
        fc.oneof({ weight: 3, arbitrary: openly(eyes, hidden) }, { weight: 1, arbitrary: quietly(eyes) }),
      ),
    },
    {
      weight: 10,
      arbitrary: fc
        .record({ wait: waits, one: quiet, two: quiet }, { requiredKeys: ['wait'] })
        .map((fields): Step => ({ who: 'quiet', ...fields })),
    },
    { weight: 3, arbitrary: told('aloud', openly(hidden, eyes)) },
  )
  return fc.record({ steps: fc.array(step, { minLength: 7, maxLength: 15 }), one: joined(b), two: joined(b) })
}

function told(who: 'eyes' | 'aloud', did: fc.Arbitrary<SideMove>): fc.Arbitrary<Step> {
  return fc.record({ wait: waits, did, headless: fc.boolean() }).map((fields): Step => ({ who, ...fields }))
}

/** Placed and taken back before the courier comes by. Words of their own, so that no other step speaks of them. */
function withdrawn(whose: string): fc.Arbitrary<SideMove> {
  return fc
    .record({ lane, nth: fc.nat(999) })
    .map(({ lane, nth }) => ({ move: 'placed' as const, lane, word: word(`unseen ${whose}${nth}`) }))
}

/** What the eyes saw after each step, and how what was said aloud was answered. */
async function live(
  openPair: OpenPair,
  { hidden, eyes }: Sides,
  { steps, one, two }: Twins,
  which: 'one' | 'two',
) {
  const pair = await openPair()
  const pausedAloud = steps.some(
    (step) => step.who === 'aloud' && step.did.move === 'pause' && step.did.aloud,
  )
  const seen: string[] = []
  const aloud: string[] = []
  let quiet = 0
  const look = async (reply?: unknown) => {
    const hints = pair.hints.filter(({ stream }) => stream === 'record' || stream.startsWith(members[eyes]))
    seen.push(JSON.stringify({ reply, hints, streams: await pair.streamsOf(members[eyes]) }))
  }
  await pair.act(b, { did: hidden === 'b' && which === 'two' ? two : one, id: actId('b joined') })
  for (const [index, step] of steps.entries()) {
    await pair.wait(step.wait)
    const id = actId(`step ${index}`)
    const deed = step.who === 'quiet' ? step[which] : step
    if (!deed || (step.who === 'quiet' && deed.did.move === 'resume' && pausedAloud)) {
      await look()
      continue
    }
    const unheard = step.who === 'quiet' && deed.did.move === 'placed'
    const member = members[step.who === 'eyes' ? eyes : hidden]
    // Only the eyes' own tray is the same in both twins.
    const did = step.who === 'eyes' ? answering(deed.did, await pair.trayOf(member)) : deed.did
    const reply = await pair.act(member, { ...deed, did, id, unheard })
    if (unheard && deed.did.move === 'placed' && reply.type === 'accepted') {
      await pair.act(members[hidden], {
        did: { move: 'taken-back', word: deed.did.word },
        id: actId(`back ${index}`),
      })
    }
    if (step.who === 'quiet' && reply.type === 'accepted') quiet += 1
    if (step.who === 'aloud') aloud.push(reply.type)
    await look(step.who === 'eyes' ? reply : undefined)
  }
  await pair.wait(3 * 86_400)
  await look()
  return { seen, aloud, quiet }
}
