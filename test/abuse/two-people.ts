/** Two people before the real referee, for proofs that try something over and over. Judges nothing. */
import type { Door, Hours, MemberId, SideMove } from '../../src/domain/vocabulary.ts'
import { a, actId, b, keysOf, lanes, openPair, type Pair } from '../small-world.ts'

export const [hour, day] = [3600, 86_400]
export const always: Hours = { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 0 }

export function door(state: Door['state'], more: Partial<Door> = {}): Door {
  return { state, hours: always, pace: 1, cap: 12, ...more }
}

/** Two who share a space: the doors of the other are these, the first takes everything but letters. */
export async function meet(doors: Record<string, Door>): Promise<Pair> {
  const pair = await openPair()
  for (const lane of [lanes.practical, lanes.thanks])
    await does(pair, a, { move: 'door-set', lane, door: door('open'), aloud: false })
  await pair.wait(3 * day)
  await pair.act(b, { did: { move: 'joined', doors, keys: keysOf(b) }, id: actId('b joined') })
  return pair
}

const acts = new WeakMap<Pair, Map<MemberId, number>>()
/** Each counts their own acts, so that two lives differ only in what is done. */
export function does(pair: Pair, member: MemberId, did: SideMove) {
  const counts = acts.get(pair) ?? new Map<MemberId, number>()
  acts.set(pair, counts)
  const nth = (counts.get(member) ?? 0) + 1
  counts.set(member, nth)
  return pair.act(member, { did, id: actId(`${member === a ? 'a' : 'b'} ${nth}`) })
}

export async function handedTo(pair: Pair, member: MemberId) {
  return (await pair.trayOf(member)).flatMap((one) => (one.move === 'handed' ? [one] : []))
}

/** All that the first may read or is told of: streams, and hints with their times. */
export async function seenByFirst(pair: Pair): Promise<string> {
  const hints = pair.hints.filter(({ stream }) => stream === 'record' || stream.startsWith(a))
  return JSON.stringify([hints, await pair.streamsOf(a)])
}
