/**
 * Talks as laws over random histories of both, as in laws.ts: what stands on the record of a talk is told once more by
 * itself, and whoever wishes to end one always can.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import { isTalk, type MemberId, type MemberMove, type RecordEvent } from '../src/domain/vocabulary.ts'
import { anything, joined, shared, turn, waits, yes } from './histories.ts'
import { fitting, type Runs, type Step } from './lived.ts'
import { a, actId, b, matter, type OpenPair } from './small-world.ts'

/** The talk that both say yes to, and may say yes to again. */
const about = matter('walk')

const minutes = fc.integer({ min: 0, max: 600 })
const takes = (who: MemberId, whose: string, other: string): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 9, arbitrary: step(who, minutes, turn(whose)) },
    { weight: 2, arbitrary: step(who, waits, anything(whose, other)) },
    { weight: 2, arbitrary: step(who, minutes, yes(fc.constant(about))) },
  )

function step(who: MemberId, wait: fc.Arbitrary<number>, did: fc.Arbitrary<MemberMove>): fc.Arbitrary<Step> {
  return fc.record({ who: fc.constant(who), wait, did, headless: fc.boolean() })
}

/** Two who are here and said yes to a talk, each naming someone; then turns, and anything in between. */
const talks = fc.record({
  comesIn: joined(b),
  firsts: fc.tuple(fc.constantFrom(a, b), fc.constantFrom(a, b)),
  steps: fc.array(fc.oneof(takes(a, 'a', 'b'), takes(b, 'b', 'a')), { minLength: 4, maxLength: 24 }),
  fits: fc.infiniteStream(fc.nat(3)),
})

/** S2-1, S2-2, S2-4 and I5. One turn in four is tried as it was drawn, whoever has the floor. */
export async function talkLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(talks, async ({ comesIn, firsts, steps, fits }) => {
      const pair = await openPair()
      const opening: readonly (readonly [MemberId, MemberMove])[] = [
        [b, comesIn],
        [b, { move: 'appear' }],
        [a, { move: 'yes-put', matter: about, first: firsts[0] }],
        [b, { move: 'yes-put', matter: about, first: firsts[1] }],
      ]
      for (const [index, [who, did]] of opening.entries()) {
        await pair.act(who, { did, id: actId(`opening ${index}`) })
        await pair.wait(60)
      }
      await pair.wait(7200)
      for (const [index, one] of steps.entries()) {
        await pair.wait(one.wait)
        const asIs = isTalk(one.did) && fits.next().value === 0
        const did = asIs ? one.did : await fitting(pair, one.did, one.who)
        const before = await pair.recordSeen()
        const reply = await pair.act(one.who, { ...one, did, id: actId(`step ${index}`) })
        if (!isTalk(did)) continue
        const lasts = before.some(
          (event) => event.move === 'agreed' && event.matter === did.talk && event.first,
        )
        const over = before.some((event) => event.move === 'ended' && event.talk === did.talk)
        if (did.move === 'ended' && lasts && !over) expect(reply.type, 'ends').toBe('accepted')
        if (over) expect(reply.type, 'is over').not.toBe('accepted')
      }
      looked += follows(await pair.recordSeen())
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

/** Every talk on the record is floors in turn: passed on, or one to three times said and said back, and confirmed. */
function follows(record: readonly RecordEvent[]): number {
  let turns = 0
  expect(
    record.filter(({ at }) => at % 86_400 !== 0),
    'the record knows days',
  ).toEqual([])
  for (const talk of shared) {
    const begun = record.findIndex((event) => event.move === 'agreed' && event.matter === talk && event.first)
    const agreed = record[begun]
    const said = record.flatMap((event, index) =>
      isTalk(event) && event.talk === talk ? [{ event, index }] : [],
    )
    expect(
      said.filter(({ index }) => begun < 0 || index < begun),
      'before it was agreed',
    ).toEqual([])
    if (agreed?.move !== 'agreed') continue
    const signs = { said: 's', 'said-back': 'b', confirmed: 'c', passed: 'p', ended: 'e' }
    const text = said.map(({ event }) => signs[event.move]).join('')
    expect(text).toMatch(/^(?:p|(?:sb){1,3}c)*(?:(?:sb){0,2}s|(?:sb){0,3})e?$/)
    let holder = agreed.first
    for (const { event } of said) {
      if (event.move === 'ended') break
      expect(event.by === holder, `${event.move} by who holds the floor`).toBe(event.move !== 'said-back')
      if (event.move === 'confirmed' || event.move === 'passed') holder = holder === a ? b : a
    }
    turns += said.length
  }
  return turns
}
