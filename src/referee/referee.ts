/**
 * The referee: knows moves, never words or meanings. Everything it does is read, decide, append; the courier's round
 * runs in the clock loop, never inside a request.
 */
import { expired, lendingEnded } from '../domain/envelopes.ts'
import type { Ticks } from '../domain/time.ts'
import type { Instant, MemberId, SpaceId, WordId } from '../domain/vocabulary.ts'
import type { Spaces, Stream } from '../log/spaces.ts'
import type { Words } from '../log/words.ts'
import { act, head, type Parts } from './act.ts'
import { carry } from './carry.ts'
import { close } from './close.ts'
import type { OnMoved, Referee, Scribe, Stop } from './ports.ts'
import { openStates, type Born, type States } from './state.ts'
import { openTurns } from './turns.ts'

export type RefereeParts = {
  readonly spaces: Spaces
  readonly words: Words
  readonly scribe: Scribe
  readonly clock: () => Instant
  /** When things leave, for each space its own secret minutes. */
  readonly ticks: (space: SpaceId) => Ticks
  readonly onMoved: OnMoved
  /** Spaces in which nothing goes either way any more, for ever, because a hold stands or stood between the two. */
  readonly stopped?: (space: SpaceId) => Promise<Stop | undefined>
}

/** Entries in one page of a stream, and spaces in one round of the loop. */
const pageSize = 500
const roundSize = 256

export function openReferee(given: RefereeParts): Referee {
  const { spaces, scribe, clock, ticks, stopped = nowhere } = given
  const states = openStates(spaces, scribe)
  const parts: Parts = { ...given, stopped, states, turns: openTurns() }

  return {
    async bear({ space, birth, signature, joined }) {
      const { members } = scribe.birth({ birth, signature, members: [] })
      const stream = `${joined.member}/side` as const
      const now = clock()
      const entry = { seq: 1, at: now, act: joined.act, sig: joined.sig }
      const hash = scribe.link(scribe.genesis(space, stream, birth), entry)
      const first = { stream, entry: { ...entry, move: joined.did.move, id: joined.id, hash } }
      if (await spaces.create({ space, birth, signature, members, entries: [first], wakeAt: now }))
        return true
      return (await spaces.birth(space))?.birth === birth
    },

    act(input) {
      return act(parts, input)
    },

    async signKey(space, member) {
      const birth = await states.birth(space)
      if (!birth?.members.includes(member)) return undefined
      if (member === birth.members[0]) return birth.keys.sign
      const { state } = await states.side(space, birth, member)
      return state.me.joined?.keys.sign
    },

    async stream(space, stream, after) {
      const birth = await states.birth(space)
      if (!birth) return undefined
      const read = await end(stream, space)
      if (!read) return undefined
      const entries = (await spaces.read(space, stream, after, pageSize)).filter(({ seq }) => seq <= read.seq)
      return { entries, head: head(scribe, { space, ...read }) }
    },

    async mayHave(space, member, word) {
      const birth = await states.birth(space)
      if (!birth?.members.includes(member)) return false
      const { state: side } = await states.side(space, birth, member)
      if (side.pages.has(word)) return true
      const mine = side.envelopes.get(word)
      if (mine) return mine.takenBackAt === undefined && !mine.shredded && !expired(mine, clock())
      const { state: record } = await states.record(space, birth)
      if (record.said.has(word)) return true
      const { state: tray } = await states.tray(space, birth, member)
      const handed = tray.get(word)
      if (handed === undefined || expired(handed, clock())) return false
      return !handed.lent || stillLent(states, birth, { space, member, word, now: clock() })
    },

    close(space) {
      return close(parts, space)
    },

    async isClosed(space) {
      const birth = await states.birth(space)
      return birth !== undefined && (await states.record(space, birth)).state.closed
    },

    async carryDue(now) {
      for (;;) {
        const due = await spaces.due(now, roundSize)
        let settled = true
        for (const space of due)
          settled = (await carry(parts, space, { now, ticks: ticks(space) })) && settled
        if (due.length === 0 || !settled) return spaces.nextWake()
      }
    },
  }

  async function end(stream: Stream, space: SpaceId) {
    const birth = await states.birth(space)
    if (!birth) return undefined
    if (stream === 'record') return states.record(space, birth)
    const [member, kind] = stream.split('/') as [MemberId, 'side' | 'tray']
    if (!birth.members.includes(member)) return undefined
    return kind === 'side' ? states.side(space, birth, member) : states.tray(space, birth, member)
  }
}

async function nowhere(): Promise<undefined> {}

/** Asked of the writer's own side, at the very moment of giving it out: taking back needs no courier (S5-3). */
async function stillLent(
  states: States,
  birth: Born,
  {
    space,
    member,
    word,
    now,
  }: {
    readonly space: SpaceId
    readonly member: MemberId
    readonly word: WordId
    readonly now: Instant
  },
): Promise<boolean> {
  const others = birth.members.filter((other) => other !== member)
  const sides = await Promise.all(others.map((other) => states.side(space, birth, other)))
  return sides.some(({ state }) => {
    const envelope = state.envelopes.get(word)
    return envelope !== undefined && !lendingEnded(envelope, now)
  })
}
