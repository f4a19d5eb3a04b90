/**
 * I1 at the referee: two histories that differ only in what the reader did privately are the same to the writer,
 * byte for byte: replies, hints, and every stream they may read, after every step.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MemberId, SideMove } from '../src/domain/vocabulary.ts'
import { joined, openly, quietly, waits } from './histories.ts'
import { a, actId, b, openPair } from './small-world.ts'

const runs = Number(process.env['HALFDOOR_PAIRS'] ?? 10_000)

type Step =
  | { readonly who: 'writer'; readonly wait: number; readonly did: SideMove }
  | { readonly who: 'reader aloud'; readonly wait: number; readonly did: SideMove }
  | { readonly who: 'reader quietly'; readonly wait: number; readonly one?: SideMove; readonly two?: SideMove }

const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ who: fc.constant('writer' as const), wait: waits, did: fc.oneof(openly('a', 'b'), quietly('a')) }) },
    {
      weight: 5,
      arbitrary: fc.record(
        { who: fc.constant('reader quietly' as const), wait: waits, one: quietly('b'), two: quietly('b') },
        { requiredKeys: ['who', 'wait'] },
      ),
    },
    { weight: 2, arbitrary: fc.record({ who: fc.constant('reader aloud' as const), wait: waits, did: openly('b', 'a') }) },
  ),
  { minLength: 5, maxLength: 14 },
) as fc.Arbitrary<Step[]>

const twins = fc.record({ steps, one: joined(b), two: joined(b), writerDoors: quietly('a') })

/** What the writer could see after each step, and what the reader was allowed aloud. */
async function live(history: readonly Step[], comesIn: SideMove, which: 'one' | 'two') {
  const pair = await openPair()
  const seen: unknown[] = []
  const aloud: string[] = []
  let quiet = 0
  await pair.act(b, { did: comesIn, id: actId('b joined') })
  for (const [index, step] of history.entries()) {
    await pair.wait(step.wait)
    const id = actId(`step ${index}`)
    const did = step.who === 'reader quietly' ? step[which] : step.did
    const member: MemberId = step.who === 'writer' ? a : b
    const reply = did ? await pair.act(member, { did, id }) : undefined
    if (step.who === 'reader quietly' && reply?.type === 'accepted') quiet += 1
    if (step.who === 'reader aloud') aloud.push(reply?.type ?? '')
    seen.push({
      reply: step.who === 'writer' ? reply : undefined,
      streams: await pair.streamsOf(a),
      hints: pair.hints.filter(({ stream }) => stream === 'record' || stream.startsWith(a)),
    })
  }
  await pair.wait(3 * 86_400)
  seen.push(await pair.streamsOf(a))
  return { seen: seen.map((one) => JSON.stringify(one)), aloud, quiet }
}

test(`I1 what the writer sees is a function of their own acts, the clock, and what the reader chose to tell`, async () => {
  let used = 0
  let rich = 0
  await fc.assert(
    fc.asyncProperty(twins, async ({ steps, one, two }) => {
      const first = await live(steps, one, 'one')
      const second = await live(steps, two, 'two')
      // A twin in which the reader managed something aloud that the other did not is no twin.
      if (first.aloud.join() !== second.aloud.join()) return
      used += 1
      if (Math.max(first.quiet, second.quiet) >= 2) rich += 1
      expect(second.seen).toEqual(first.seen)
    }),
    { numRuns: runs },
  )
  console.log(`I1: ${used} of ${runs} pairs compared; ${((100 * rich) / used).toFixed(1)} % with three or more private acts`)
  expect(used).toBeGreaterThan(runs * 0.5)
  expect(rich / used).toBeGreaterThanOrEqual(0.8)
})
