/**
 * Seniority (I8) as a law over random histories of ways in, sign-ins and the clock. The rule is told once more here, by itself,
 * from nothing but what was done and when; the real server has to come to the same end.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import { dayOf } from '../src/domain/vocabulary.ts'
import type { WayKind, WayNotice } from '../src/wire/ways.ts'
import type { OpenSeniorityHouse } from './seniority-house.ts'

type Step = { readonly wait: number } & (
  | { readonly did: 'come-in'; readonly kind: WayKind; readonly secret: number | 'latest' }
  | { readonly did: 'ask' | 'refuse'; readonly kind: WayKind; readonly person: number }
  | { readonly did: 'look'; readonly person: number }
  | { readonly did: 'end-others'; readonly person: number }
)
type Life = { readonly cardAfter: number; readonly steps: readonly Step[] }

const hour = 3600
const threeDays = 72 * hour
const kinds = fc.constantFrom<WayKind>('card', 'passphrase')
const waits = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 1, hour, 20 * hour) },
  { weight: 1, arbitrary: fc.constantFrom(threeDays - 1, threeDays, 73 * hour) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 100 * hour }) },
)
const person = fc.nat({ max: 5 })
const latest = fc.constant('latest' as const)
const secret = fc.oneof({ weight: 3, arbitrary: latest }, { weight: 1, arbitrary: fc.nat({ max: 3 }) })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ wait: waits, did: fc.constant('come-in'), kind: kinds, secret }) },
  {
    weight: 8,
    arbitrary: fc.record({ wait: waits, did: fc.constantFrom('ask', 'refuse'), kind: kinds, person }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ wait: waits, did: fc.constantFrom('look', 'look', 'end-others'), person }),
  },
)
const life: fc.Arbitrary<Life> = fc.record({
  cardAfter: fc.constantFrom(0, 60, threeDays, 20 * 24 * hour),
  steps: fc.array(step, { minLength: 6, maxLength: 24 }),
})

type Sign = {
  readonly since: number
  readonly waySince: number
  readonly kind: WayKind
  ended: boolean
  /** It ended one that was older. */
  endedOlder: boolean
  /** How much of what happened it knows of. */
  told: number
  readonly began: number
}
type Waiting = { readonly secret: string; readonly until: number; readonly by: number }
type Happened = { readonly what: WayNotice['what']; readonly by: number; readonly on: number }
type Counts = { replaced: number; refused: number; kept: number; told: number }
type Runs = { readonly runs: number; readonly seed?: number; readonly endOnFailure?: boolean }

/** How often each of it happened, so that a test can see that something was looked at. */
export async function seniorityLaw(open: OpenSeniorityHouse, { runs, ...how }: Runs): Promise<Counts> {
  const counts = { replaced: 0, refused: 0, kept: 0, told: 0 }
  await fc.assert(
    fc.asyncProperty(life, (one) => live(open, one, counts)),
    { numRuns: runs, ...how },
  )
  return counts
}

async function live(open: OpenSeniorityHouse, { cardAfter, steps }: Life, counts: Counts): Promise<void> {
  const house = await open(cardAfter)
  const made = house.now()
  const born = made - cardAfter
  const ways = {
    passphrase: { now: 'passphrase 0', since: born, drawn: 1 },
    card: { now: 'card 0', since: made, drawn: 1 },
  }
  const waiting = new Map<WayKind, Waiting>()
  const log: Happened[] = []
  const happens = (what: WayNotice['what'], by: number, at = house.now()) =>
    log.push({ what, by, on: dayOf(at) })
  const signs: Sign[] = [
    { since: born, waySince: born, kind: 'passphrase', ended: false, endedOlder: false, told: 0, began: 0 },
  ]
  happens('card-made', 0)

  const settle = () => {
    const due = [...waiting].filter(([, { until }]) => until <= house.now())
    for (const [kind, { secret, until, by }] of due) {
      waiting.delete(kind)
      Object.assign(ways[kind], { now: secret, since: until })
      for (const [index, sign] of signs.entries()) if (sign.kind === kind && index !== by) sign.ended = true
      happens(`${kind}-changed`, by, until)
      counts.replaced += 1
    }
  }
  const comeIn = async (kind: WayKind, secret: string) => {
    const opens = ways[kind].now === secret
    expect((await house.comeIn(kind, secret)) !== undefined, `${secret} opens`).toBe(opens)
    if (!opens) return
    happens(kind === 'card' ? 'card-used' : 'signed-in', signs.length)
    const { since } = ways[kind]
    signs.push({
      since: house.now(),
      waySince: since,
      kind,
      ended: false,
      endedOlder: false,
      told: 0,
      began: log.length,
    })
  }
  const look = async (index: number, sign: Sign) => {
    const today = dayOf(house.now())
    const news = log.filter(
      ({ what, by, on }, place) =>
        by !== index &&
        on > today - 30 &&
        place >= (what === 'signed-in' || what === 'card-made' ? Math.max(sign.told, sign.began) : sign.told),
    )
    const expected = new Set(news.map(({ what, on }) => `${on} ${what}`))
    const seen = await house.look(index)
    expect(seen && new Set(seen.map(({ what, on }) => `${on} ${what}`)), `${index} is told`).toEqual(
      sign.ended ? undefined : expected,
    )
    sign.told = log.length
    counts.told += expected.size
  }
  const ask = async (index: number, sign: Sign, kind: WayKind) => {
    const secret = `${kind} ${ways[kind].drawn}`
    const may = !sign.ended && !waiting.has(kind) && house.now() - sign.waySince >= threeDays
    expect(await house.ask(index, kind, secret), `${index} asks for ${secret}`).toBe(may)
    if (!may) return
    ways[kind].drawn += 1
    waiting.set(kind, { secret, until: house.now() + threeDays, by: index })
    happens(`${kind}-asked`, index)
  }
  const refuse = async (index: number, sign: Sign, kind: WayKind) => {
    const by = waiting.get(kind)?.by ?? -1
    const asker = signs[by]
    const senior =
      asker &&
      (asker.endedOlder || asker.since > sign.since || asker.waySince > sign.waySince || by === index)
    const may = asker !== undefined && !sign.ended && senior === true
    expect(await house.refuse(index, kind), `${index} refuses the ${kind}`).toBe(may)
    if (asker && !may) counts.kept += 1
    if (!asker || !may) return
    waiting.delete(kind)
    if (by !== index) asker.ended = true
    happens(`${kind}-refused`, index)
    counts.refused += 1
  }

  const endOthers = async (index: number, sign: Sign) => {
    expect(await house.endOthers(index), `${index} ends the others`).toBe(!sign.ended)
    if (sign.ended) return
    sign.endedOlder ||= signs.some(({ ended, since }) => !ended && since < sign.since)
    for (const [place, other] of signs.entries()) if (place !== index) other.ended = true
  }

  for (const one of steps) {
    house.pass(one.wait)
    settle()
    const index = 'person' in one ? one.person % signs.length : 0
    const sign = signs[index]
    if (!sign) continue
    if (one.did === 'come-in')
      await comeIn(one.kind, one.secret === 'latest' ? ways[one.kind].now : `${one.kind} ${one.secret}`)
    else if (one.did === 'look') await look(index, sign)
    else if (one.did === 'end-others') await endOthers(index, sign)
    else await (one.did === 'ask' ? ask : refuse)(index, sign, one.kind)
    for (const [place, { ended }] of signs.entries())
      expect(await house.isIn(place), `${place} is signed in`).toBe(!ended)
  }
}
