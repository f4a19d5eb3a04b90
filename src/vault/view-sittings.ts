/** Sittings as the screens see them: those one was asked to, from the envelope that asks; those one called, from what was left. */
import { mostRounds, turnOf } from '../domain/talks.ts'
import {
  dayOf,
  isTalk,
  principals,
  type MatterId,
  type MemberId,
  type TalkEvent,
  type WordId,
} from '../domain/vocabulary.ts'
import { yesFades } from '../domain/yeses.ts'
import { reviewEnds } from '../practice/sittings.ts'
import { parseTurn, type TurnWords } from '../practice/turns.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import type { Person, Sitting } from './content.ts'
import { envelopeIn } from './envelope-words.ts'
import { parsed } from './opened-words.ts'
import { isAway } from './people.ts'
import type { Session } from './session.ts'
import type { OpenSpace } from './space.ts'
import type { MatterView } from './views.ts'
import type { AgreementView, SittingTurn, SittingView } from './views-helping.ts'

type Asked = Extract<EnvelopeWords, { kind: 'sitting' }>

/** Mine and those I was asked to, newest first; whoever is put away asks for nothing. */
export function sittings(session: Session): readonly SittingView[] {
  const mine = (session.content.sittings ?? []).filter(({ people }) => people.length === 2)
  const called = mine.flatMap((entry) => {
    const words = wordsLeft(session, entry)
    return words ? [view(session, { id: entry.id, words, people: entry.people, entry })] : []
  })
  const asked = session.content.people
    .filter((person) => !isAway(person))
    .flatMap((person) =>
      asks(session, person).map((words) => {
        const entry = session.content.sittings?.find(({ id }) => id === words.sitting)
        return view(session, { id: words.sitting, words, people: [person.id], ...(entry && { entry }) })
      }),
    )
  return [...called, ...asked].reverse()
}

/** Who asked me to this, and in what words. */
export function askedTo(session: Session, id: string) {
  for (const person of session.content.people) {
    const words = asks(session, person).find(({ sitting }) => sitting === id)
    if (words) return { person: person.id, words }
  }
  return undefined
}

function asks(session: Session, { pair, helper }: Person): readonly Asked[] {
  const space = pair && session.spaces.get(pair.space)
  if (!space || helper === undefined) return []
  return [...space.tray.state.values()].flatMap((one) => asking(space, one.withdrawn ? undefined : one.word))
}

function wordsLeft(session: Session, { id, people }: Sitting): Asked | undefined {
  for (const person of people) {
    const pair = session.content.people.find((one) => one.id === person)?.pair
    const space = pair && session.spaces.get(pair.space)
    const left = space ? [...space.side.state.envelopes.keys()].flatMap((word) => asking(space, word)) : []
    const words = left.find(({ sitting }) => sitting === id)
    if (words) return words
  }
  return undefined
}

function asking(space: OpenSpace, word: WordId | undefined): readonly Asked[] {
  const words = word && envelopeIn(space, word)
  return words?.kind === 'sitting' ? [words] : []
}

type Found = {
  readonly id: string
  readonly words: Asked
  readonly people: readonly string[]
  readonly entry?: Sitting
}

function view(session: Session, { id, words, people, entry }: Found): SittingView {
  const space = entry && session.spaces.get(entry.space)
  const host = people.length === 2
  const dates = words.dates.map((date) => ({ ...date, ...matterIn(session, space, date.matter) }))
  const [date] = dates
    .filter(({ agreedOn }) => agreedOn !== undefined)
    .toSorted((one, other) => (`${one.on} ${one.at}` < `${other.on} ${other.at}` ? -1 : 1))
  return {
    id,
    host,
    people,
    two: space ? twoOf(session, space, words, people) : [],
    topic: words.topic,
    place: words.place,
    ...(!host && { other: words.other }),
    dates,
    ...(date && { date: { on: date.on, at: date.at } }),
    ...(space && { talk: talkIn(space) }),
    agreements: space ? agreementsIn(session, space) : [],
    closed: entry?.over === true || space?.record.state.closed === true || space?.side.state.me.left === true,
  } as SittingView
}

/** The two by name: as my list has them, or for one of the two myself and the name I was told. */
function twoOf(
  session: Session,
  space: OpenSpace,
  { other }: Asked,
  people: readonly string[],
): SittingView['two'] {
  const named = (id: string | undefined) => session.content.people.find((one) => one.id === id)?.name ?? ''
  return principals(space.trusted.birth).map((member, index) => {
    if (people.length === 2) return { member, name: named(people[index]) }
    return { member, name: member === space.me ? session.content.firstName : other }
  })
}

function matterIn(session: Session, space: OpenSpace | undefined, matter: string): MatterView {
  if (!space) return { mine: false }
  const id = matter as MatterId
  const { side, record } = space
  const yes = side.state.yeses.get(id)
  const waiting = session.outbox.findLast(
    ({ space: where, did }) => where === space.id && 'matter' in did && did.matter === id,
  )
  const stands = yes !== undefined && !record.state.used.has(yes.id) && session.clock() - yes.at <= yesFades
  const agreed = record.state.agreed.get(id)
  return {
    mine: waiting ? waiting.did.move === 'yes-put' : stands,
    ...(agreed !== undefined && { agreedOn: dayOf(agreed) }),
  }
}

/** The first that was agreed on is the table; what was said there is shown by who said it. */
function talkIn(space: OpenSpace): SittingView['talk'] {
  const [id] = [...space.record.state.talks.keys()]
  const talk = id && space.record.state.talks.get(id)
  if (!talk) return undefined
  const two = principals(space.trusted.birth)
  const next = talk.ended ? undefined : turnOf(talk, two)
  const said = space.record.events.filter((event) => isTalk(event)).filter((one) => one.talk === id)
  return {
    next: next === undefined ? 'nobody' : sideOf(space, next),
    holder: sideOf(space, talk.holder),
    phase: talk.phase,
    lastRound: talk.rounds >= mostRounds,
    ended: talk.ended,
    turns: said.flatMap((event) => turnIn(space, event)),
  }
}

function turnIn(space: OpenSpace, event: TalkEvent): readonly SittingTurn[] {
  const words = 'word' in event ? turnWords(space, event.word) : undefined
  if (words?.kind === 'agreement') return []
  const text = words?.text
  return [
    {
      by: sideOf(space, event.by),
      move: event.move,
      on: dayOf(event.at),
      ...(text !== undefined && { text }),
    },
  ]
}

/** Drafts by who called it, newest first. Nobody learns who put initials to one, or that nobody did. */
function agreementsIn(session: Session, space: OpenSpace): readonly AgreementView[] {
  const [host] = space.trusted.birth.members
  return space.record.events
    .filter((event) => isTalk(event))
    .flatMap((event): readonly AgreementView[] => {
      const words = event.move === 'said' && event.by === host ? turnWords(space, event.word) : undefined
      if (words?.kind !== 'agreement') return []
      const on = dayOf(event.at)
      return [
        {
          matter: words.matter,
          text: words.text,
          acts: words.acts.map(({ by, act }) => ({ mine: by === space.me, act })),
          on,
          opens: reviewEnds(on),
          until: words.until,
          ...matterIn(session, space, words.matter),
        },
      ]
    })
    .reverse()
}

function turnWords(space: OpenSpace, word: WordId): TurnWords | undefined {
  return parsed(space.words.get(word) ?? '', parseTurn)
}

function sideOf({ me, trusted: { birth } }: OpenSpace, member: MemberId): 'me' | 'them' | 'host' {
  if (member === me) return 'me'
  return member === birth.members[0] ? 'host' : 'them'
}
