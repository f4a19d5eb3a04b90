/**
 * S5-3 as a law over random histories, with the real referee: what a helper may be given is exactly what was lent to them and
 * lives, at every moment, and what was never handed or has ended is not given out, whatever waits in the queue.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, type WordId } from '../src/domain/vocabulary.ts'
import { a, actId, b, keysOf, lanes, openPair, space, word } from './small-world.ts'

type Step =
  | { readonly type: 'lend'; readonly days: number }
  | { readonly type: 'give' }
  | { readonly type: 'back'; readonly nth: number }
  | { readonly type: 'wait'; readonly hours: number }
  | { readonly type: 'rest' | 'resume' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('lend' as const), days: fc.integer({ min: 1, max: 90 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'give' as const }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('back' as const), nth: fc.nat(9) }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 700 }) }),
  },
  { weight: 2, arbitrary: fc.constantFrom(...(['rest', 'resume'] as const).map((type) => ({ type }))) },
)

/** What the test itself knows: when each ends, and whether it was taken back. */
type Known = { readonly word: WordId; readonly until: number; readonly lent: boolean; back: boolean }

test('S5-3 a helper may have exactly what is lent to them and lives', async () => {
  let asked = 0
  let had = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const pair = await openPair()
      const open = {
        state: 'bank' as const,
        hours: { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 0 },
      }
      const doors = { [lanes.practical]: { ...open, pace: 1, cap: 12 } }
      const keys = keysOf(b)
      await pair.act(b, { did: { move: 'joined', doors, keys }, id: actId('b joined') })
      await pair.act(b, { did: { move: 'appear' }, id: actId('b appears') })
      await pair.wait(day)
      const all: Known[] = []
      for (const [nth, one] of steps.entries()) await take(pair, all, nth, one)
      for (const known of all) {
        const handed = (await pair.trayOf(b)).some((did) => did.move === 'handed' && did.word === known.word)
        const lives = known.lent ? !known.back && pair.now() < known.until : pair.now() < known.until
        const may = await pair.referee.mayHave(space, b, known.word)
        expect(may).toBe(handed && lives)
        asked += 1
        had += may ? 1 : 0
      }
    }),
    { numRuns: 150 },
  )
  // A law that nothing ever met proves nothing.
  expect(asked).toBeGreaterThan(400)
  expect(had).toBeGreaterThan(asked / 10)
  expect(had).toBeLessThan(asked)
})

type Pair = Awaited<ReturnType<typeof openPair>>

async function take(pair: Pair, all: Known[], nth: number, one: Step): Promise<void> {
  const id = actId(`step ${nth}`)
  if (one.type === 'wait') return pair.wait(one.hours * 3600)
  if (one.type === 'rest') return void (await pair.act(b, { did: { move: 'pause', aloud: false }, id }))
  if (one.type === 'resume') return void (await pair.act(b, { did: { move: 'resume' }, id }))
  if (one.type === 'back') {
    const known = all[one.nth]
    if (!known) return
    await pair.act(a, { did: { move: 'taken-back', word: known.word }, id, unheard: true })
    known.back = true
    return
  }
  const until = pair.now() + (one.type === 'lend' ? one.days : 60) * day
  const lent = one.type === 'lend'
  const did = {
    move: 'placed' as const,
    lane: lanes.practical,
    word: word(`word ${nth}`),
    until,
    ...(lent && { lent: true as const }),
  }
  const reply = await pair.act(a, { did, id })
  if (reply.type === 'accepted') all.push({ word: did.word, until, lent, back: false })
}
