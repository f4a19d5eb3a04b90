/**
 * Two people live through a random history before the real referee. For the laws; nothing here judges anything.
 */
import fc from 'fast-check'
import { emptyRecord, foldRecord } from '../src/domain/state.ts'
import { mayTurn } from '../src/domain/talks.ts'
import {
  isTalk,
  type Birth,
  type MemberId,
  type MemberMove,
  type SideMove,
  type TalkMove,
} from '../src/domain/vocabulary.ts'
import { answering, anything, door, joined, lane, lettingGo, sends, waits } from './histories.ts'
import { a, actId, b, type Pair } from './small-world.ts'

export type Step = {
  readonly who: MemberId
  readonly wait: number
  readonly did: MemberMove
  readonly headless: boolean
}
export type Runs = { readonly runs: number; readonly seed?: number; readonly endOnFailure?: boolean }

export const step = (wait = waits): fc.Arbitrary<Step> =>
  fc.oneof(
    fc.record({ who: fc.constant(a), wait, did: anything('a', 'b'), headless: fc.boolean() }),
    fc.record({ who: fc.constant(b), wait, did: anything('b', 'a'), headless: fc.boolean() }),
  )
const sending: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ who: fc.constant(a), wait: waits, did: sends('a', 'b'), headless: fc.constant(false) }),
  fc.record({ who: fc.constant(b), wait: waits, did: sends('b', 'a'), headless: fc.constant(false) }),
)
export type History = { readonly comesIn: SideMove; readonly steps: readonly Step[] }

/** Two who come in, the first of whom opens some doors; then anything, and much of it is sent. */
export function history(maxLength: number): fc.Arbitrary<History> {
  const opening = fc.record({ lane, door }).map((fields): Step => ({
    who: a,
    wait: 0,
    did: { move: 'door-set', ...fields, aloud: false },
    headless: false,
  }))
  const days = fc.constant<Step>({ who: a, wait: 3 * 86_400, did: { move: 'resume' }, headless: false })
  return fc
    .tuple(
      joined(b),
      fc.array(opening, { maxLength: 5 }),
      days,
      fc.array(fc.oneof(step(), sending), { maxLength }),
    )
    .map(([comesIn, doors, wait, then]) => ({ comesIn, steps: [...doors, wait, ...then] }))
}

export async function play(
  pair: Pair,
  { comesIn, steps }: History,
  after: (step: Step, accepted: boolean) => unknown = () => {},
) {
  await pair.act(b, { did: comesIn, id: actId('b joined') })
  for (const [index, one] of steps.entries()) {
    await pair.wait(one.wait)
    const did = await fitting(pair, one.did, one.who)
    const reply = await pair.act(one.who, { ...one, did, id: actId(`step ${index}`) })
    await after(one, reply.type === 'accepted')
  }
}

const about: ReadonlySet<string> = new Set(['placed', 'taken-back', 'words-shredded'])

/** The same move about things that are there, when it speaks of any. */
export async function fitting(pair: Pair, did: MemberMove, who: MemberId): Promise<MemberMove> {
  if (isTalk(did)) return turning(pair, did, who)
  if (!about.has(did.move)) return did
  const [tray, mine] = [await pair.trayOf(who), await pair.sideOf(who)]
  return lettingGo(answering(did, tray), who === a ? 'b' : 'a', tray, mine)
}

/** A turn that is this one's to take now, when there is one; it follows from the record alone. Ends are rare. */
async function turning(pair: Pair, did: TalkMove, who: MemberId): Promise<TalkMove> {
  const { talks } = foldRecord(birth, emptyRecord(birth), await pair.recordSeen())
  const order = [did.talk, ...talks.keys()]
  for (const talk of order) {
    const now = talks.get(talk)
    if (!now) continue
    const meant = { ...did, talk }
    if (did.move === 'ended' || mayTurn(now, who, did.move)) return meant
    if (!('word' in meant)) continue
    const move = mayTurn(now, who, 'said-back') ? 'said-back' : 'said'
    if (mayTurn(now, who, move)) return { ...meant, move }
  }
  return did
}
const birth: Birth = { kind: 'pair', members: [a, b], lanes: [] }
