/** Talks as they come about, for proofs: whoever has the turn makes one of the moves there are, and both look. */
import fc from 'fast-check'
import { beginTalk, evolveTalks, mayTurn, mostRounds, turnOf, type Talk } from '../domain/talks.ts'
import type { Day, MatterId, MemberId, TalkEvent } from '../domain/vocabulary.ts'
import type { Talked, TalkSide, Turned } from './talks.ts'
import type { TalkPace } from './words.ts'

const [me, them]: readonly [MemberId, MemberId] = ['m_me', 'm_them']
const members = [me, them]
const id: MatterId = 'y_talk'
const moves = ['said', 'said-back', 'confirmed', 'passed', 'ended'] as const

/** The same talk from both sides. */
export type Seen = { readonly mine: Talked; readonly theirs: Talked }

const steps = fc.array(fc.nat({ max: 9 }), { maxLength: 40 })
const begun = fc.record({
  first: fc.constantFrom<TalkSide>('me', 'them'),
  pace: fc.constantFrom<TalkPace>('live', 'letter'),
  steps,
  on: fc.integer({ min: 20_000, max: 21_000 }),
})

/** Every moment of a talk: the one with the turn picks among what may be done. It seldom ends. */
export const talksLived = begun.map(({ first, pace, steps, on }) => {
  let talk = beginTalk(first === 'me' ? me : them)
  let turns: readonly TalkEvent[] = []
  const moments = [seen(talk, turns, { pace, on })]
  for (const step of steps) {
    const by = turnOf(talk, members) ?? me
    const may = moves.filter((move) => mayTurn(talk, by, move) && (move !== 'ended' || step === 9))
    const move = may[step % may.length]
    if (talk.ended || move === undefined) break
    const base = { talk: id, by, id: `${turns.length}`, at: 0 }
    const said = move === 'said' || move === 'said-back'
    const event: TalkEvent = said ? { ...base, move, word: 'w_x' } : { ...base, move }
    const talks = new Map([[id, talk]])
    evolveTalks(talks, members, event)
    talk = talks.get(id) ?? talk
    turns = [...turns, event]
    moments.push(seen(talk, turns, { pace, on }))
  }
  return moments
})

type At = { readonly pace: TalkPace; readonly on: Day }

function seen(talk: Talk, turns: readonly TalkEvent[], at: At): Seen {
  return { mine: viewed(me, { talk, turns }, at), theirs: viewed(them, { talk, turns }, at) }
}

type Told = { readonly talk: Talk; readonly turns: readonly TalkEvent[] }

function viewed(who: MemberId, { talk, turns }: Told, { pace, on }: At): Talked {
  const sideOf = (member: MemberId): TalkSide => (member === who ? 'me' : 'them')
  const next = talk.ended ? undefined : turnOf(talk, members)
  return {
    pace,
    next: next === undefined ? 'nobody' : sideOf(next),
    holder: sideOf(talk.holder),
    phase: talk.phase,
    lastRound: talk.rounds >= mostRounds,
    ended: talk.ended,
    turns: turns.map(({ by, move }): Turned => ({ by: sideOf(by), move, on })),
  }
}
