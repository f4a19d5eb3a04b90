/**
 * Talks in turns (S2): one speaks, the other says it back, until "yes, that's it"; then the floor passes. At most one
 * turn is unanswered, floors come in turn, and there is no move for a rebuttal.
 */
import type { MatterId, MemberId, TalkEvent, TalkMove } from './vocabulary.ts'

/** How often one floor may be said and said back; then it is close enough for now, or a pause (S2-2). */
export const mostRounds = 3

export type Talk = {
  /** Whose floor it is. */
  readonly holder: MemberId
  /** What comes next: the holder says, the other says back, the holder confirms or says again. */
  readonly phase: 'say' | 'say-back' | 'confirm'
  /** How often this floor was said. */
  readonly rounds: number
  readonly ended: boolean
}
export type Talks = ReadonlyMap<MatterId, Talk>

export function beginTalk(first: MemberId): Talk {
  return { holder: first, phase: 'say', rounds: 0, ended: false }
}

/** Whose turn it is to do something. */
export function turnOf({ holder, phase }: Talk, members: readonly MemberId[]): MemberId | undefined {
  return phase === 'say-back' ? members.find((member) => member !== holder) : holder
}

/** May one of the two make this move in this talk now? Ending it may either, at any time. */
export function mayTurn(talk: Talk, me: MemberId, move: TalkMove['move']): boolean {
  if (talk.ended) return false
  if (move === 'ended') return true
  const mine = talk.holder === me
  switch (move) {
    case 'said':
      return mine && (talk.phase === 'say' || (talk.phase === 'confirm' && talk.rounds < mostRounds))
    case 'said-back':
      return !mine && talk.phase === 'say-back'
    case 'confirmed':
      return mine && talk.phase === 'confirm'
    case 'passed':
      return mine && talk.phase === 'say'
  }
}

/** Whoever called a sitting says things beside the two, which take no turn, and may end it; nothing else (S5-13). */
export function mayBeside({ ended }: Talk, move: TalkMove['move']): boolean {
  return !ended && (move === 'said' || move === 'ended')
}

/** Applies one turn to a copy that the caller made. */
export function evolveTalks(talks: Map<MatterId, Talk>, two: readonly MemberId[], event: TalkEvent): void {
  const talk = talks.get(event.talk)
  if (!talk || talk.ended || !(event.move === 'ended' || two.includes(event.by))) return
  talks.set(event.talk, turned(talk, two, event.move))
}

function turned(talk: Talk, members: readonly MemberId[], move: TalkMove['move']): Talk {
  switch (move) {
    case 'said':
      return { ...talk, phase: 'say-back', rounds: talk.rounds + 1 }
    case 'said-back':
      return { ...talk, phase: 'confirm' }
    case 'confirmed':
    case 'passed': {
      const next = members.find((member) => member !== talk.holder) ?? talk.holder
      return { ...talk, holder: next, phase: 'say', rounds: 0 }
    }
    case 'ended':
      return { ...talk, ended: true }
  }
}
