/** Two who say yes and take it back as they like, beside the rule told once more by itself. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  a,
  appears,
  b,
  joins,
  livedPair,
  noon,
  runs,
  saysYes,
  takesYesBack,
  visit,
  waits,
  walk,
  type Happening,
} from './given.contract.ts'
import { day, hour, type MatterId } from './vocabulary.ts'

const here = [joins(b), appears(b), waits(2 * hour)]

type Said = {
  readonly wait: number
  readonly who: typeof a
  readonly did: 'yes' | 'back'
  readonly matter: MatterId
}
const said: fc.Arbitrary<Said> = fc.record({
  wait: fc.oneof(fc.constant(0), fc.nat(2 * hour), fc.nat(20 * day)),
  who: fc.constantFrom(a, b),
  did: fc.constantFrom('yes', 'yes', 'back'),
  matter: fc.constantFrom(walk, visit),
})

/** The rule, told by itself: of two yeses that stand on a tick and met in time, both are used up. */
function expected(steps: readonly Said[], until: number): readonly (readonly [number, MatterId])[] {
  const standing = new Map<string, { readonly at: number; used: boolean }>()
  const found: [number, MatterId][] = []
  let now = noon + 2 * hour
  const pass = (end: number) => {
    for (let tick = Math.ceil((now - 300) / hour) * hour + 300; tick <= end; tick += hour) {
      for (const matter of [visit, walk]) {
        const [one, other] = [a, b].map((who) => standing.get(`${who} ${matter}`))
        if (!one || !other || one.used || other.used) continue
        if (Math.abs(one.at - other.at) > 14 * day || Math.max(one.at, other.at) > tick) continue
        one.used = true
        other.used = true
        found.push([tick, matter])
      }
    }
    now = end
  }
  for (const { wait, who, did, matter } of steps) {
    pass(now + wait)
    if (did === 'yes') standing.set(`${who} ${matter}`, { at: now, used: false })
    else standing.delete(`${who} ${matter}`)
    pass(now)
  }
  pass(until)
  return found
}

test('K5 for any run of yeses and taking back: agreed exactly when both stand and met within 14 days', () => {
  let met = 0
  fc.assert(
    fc.property(fc.array(said, { maxLength: 14 }), (steps) => {
      const pair = livedPair()
      const happenings = steps.flatMap(({ wait, who, did, matter }): Happening[] => [
        waits(wait),
        did === 'yes' ? saysYes(who, matter) : takesYesBack(who, matter),
      ])
      for (const step of [...here, ...happenings, waits(20 * day)]) pair.play(step)
      const record = pair.written.filter(({ what }) => what.move !== 'appeared')
      const end = noon + 2 * hour + steps.reduce((sum, { wait }) => sum + wait, 0) + 20 * day
      expect(record.map(({ at, what }) => [at, what.move === 'agreed' && what.matter])).toEqual(
        expected(steps, end),
      )
      met += record.length
    }),
    { numRuns: runs(600) },
  )
  expect(met).toBeGreaterThan(5)
})
