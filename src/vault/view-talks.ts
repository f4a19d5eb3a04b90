/**
 * Talks as the screens see them. Whose turn it is follows from the record, and from what I did while there was no
 * connection; an ask that was not answered says nothing.
 */
import type { Envelope, Handed } from '../domain/envelopes.ts'
import { evolveTalks, mostRounds, turnOf, type Talk } from '../domain/talks.ts'
import {
  dayOf,
  isTalk,
  principals,
  type Instant,
  type MatterId,
  type MemberMove,
  type TalkEvent,
  type WordId,
} from '../domain/vocabulary.ts'
import { yesFades } from '../domain/yeses.ts'
import { parseTurn, type TurnWords } from '../practice/turns.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import type { AskView, TalkView, TurnView } from './views.ts'
import type { Pair } from './content.ts'
import { envelopeIn } from './envelope-words.ts'
import type { OpenSpace } from './space.ts'

type Ask = Extract<EnvelopeWords, { kind: 'talk-ask' }>
type Side = 'me' | 'them'

/** What I did here that the server does not have yet. */
type Waiting = readonly MemberMove[]

/** Talks that both agreed to, newest first. */
export function talks(space: OpenSpace, pair: Pair, waiting: Waiting, now: Instant): readonly TalkView[] {
  const ahead = waiting.flatMap((did) => pressed(did, space, now))
  const standing = new Map(space.record.state.talks)
  for (const event of ahead) evolveTalks(standing, principals(space.trusted.birth), event)
  const said = [...space.record.events.filter((event) => isTalk(event)), ...ahead]
  const topics = new Map(asksIn(space).map(({ words }) => [words.matter, words]))
  return [...standing]
    .map(([id, talk]) =>
      viewTalk(space, pair, { id, talk, ask: topics.get(id), said: said.filter((one) => one.talk === id) }),
    )
    .reverse()
}

/** A turn without words stands here at once. One with words stays under its own pen until the server has it. */
function pressed(did: MemberMove, { me }: OpenSpace, now: Instant): readonly TalkEvent[] {
  return isTalk(did) && !('word' in did) ? [{ ...did, id: '', by: me, at: now }] : []
}

type Found = {
  readonly id: MatterId
  readonly talk: Talk
  readonly ask: Ask | undefined
  readonly said: readonly TalkEvent[]
}

function viewTalk(space: OpenSpace, pair: Pair, { id, talk, ask, said }: Found): TalkView {
  const next = talk.ended ? undefined : turnOf(talk, principals(space.trusted.birth))
  return {
    id,
    topic: ask?.topic ?? '',
    pace: ask?.pace ?? 'letter',
    next: next === undefined ? 'nobody' : sideOf(next, pair),
    holder: sideOf(talk.holder, pair),
    phase: talk.phase,
    lastRound: talk.rounds >= mostRounds,
    ended: talk.ended,
    turns: said.map((event) => viewTurn(space, pair, event)),
  }
}

function viewTurn(space: OpenSpace, pair: Pair, event: TalkEvent): TurnView {
  const words = 'word' in event ? turnWords(space.words.get(event.word) ?? '') : undefined
  return { by: sideOf(event.by, pair), move: event.move, on: dayOf(event.at), ...(words && { words }) }
}

/** Asks that may still become a talk: given to me, or left by me with my yes beside it. */
export function asks(space: OpenSpace, pair: Pair, waiting: Waiting, now: Instant): readonly AskView[] {
  const { agreed } = space.record.state
  const { yeses, givenBack } = space.side.state
  return asksIn(space)
    .filter(({ one, words, gone }) => {
      const matter = words.matter as MatterId
      return !gone && !agreed.has(matter) && now - one.at < yesFades && !givenBack.has(one.word)
    })
    .map(({ one, words, by }) => ({
      word: one.word,
      by: sideOf(by === 'me' ? pair.me : pair.them, pair),
      topic: words.topic,
      pace: words.pace,
      on: dayOf(one.at),
      mine: saidYes(waiting, words.matter) ?? yeses.has(words.matter as MatterId),
    }))
    .reverse()
}

/** What I last did about it that still waits here. */
function saidYes(waiting: Waiting, matter: string): boolean | undefined {
  const last = waiting.findLast((did) => 'matter' in did && did.matter === matter)
  return last && last.move === 'yes-put'
}

/** `gone`: taken back. A talk that began of it keeps its topic. */
type Asked = {
  readonly one: Envelope | Handed
  readonly words: Ask
  readonly by: Side
  readonly gone: boolean
}

function asksIn(space: OpenSpace): readonly Asked[] {
  const asked = (one: Envelope | Handed, by: Side, gone: boolean): readonly Asked[] => {
    const words = askIn(space, one.word)
    return words ? [{ one, words, by, gone }] : []
  }
  return [
    ...[...space.side.state.envelopes.values()].flatMap((one) =>
      asked(one, 'me', one.takenBackAt !== undefined),
    ),
    ...[...space.tray.state.values()].flatMap((one) => asked(one, 'them', one.withdrawn)),
  ]
}

export function askIn(space: OpenSpace | undefined, word: WordId): Ask | undefined {
  const words = space && envelopeIn(space, word)
  return words?.kind === 'talk-ask' ? words : undefined
}

function sideOf(member: string, { me }: Pair): Side {
  return member === me ? 'me' : 'them'
}

function turnWords(text: string): TurnWords | undefined {
  try {
    return parseTurn(JSON.parse(text))
  } catch {
    return undefined
  }
}
