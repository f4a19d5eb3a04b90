/**
 * People as the screens see them. Of the other there is only what they told: nothing here is drawn from what their
 * door, their device or their silence might mean.
 */
import { decide } from '../domain/decide.ts'
import { doorAt } from '../domain/doors.ts'
import { answered, type Handed } from '../domain/envelopes.ts'
import { restEnds, restsAt } from '../domain/members.ts'
import { toldIn } from '../domain/state.ts'
import { yesFades } from '../domain/yeses.ts'
import { dayOf, type Instant, type LaneToken, type MatterId } from '../domain/vocabulary.ts'
import { viewDoor } from '../practice/doors.ts'
import { laneNames, laneOf, type LaneName } from '../practice/lanes.ts'
import { matters, type Matter } from '../practice/matters.ts'
import { type PageWords } from '../practice/pages.ts'
import { parseEnvelope, type EnvelopeWords } from '../practice/words.ts'
import { newId } from './acts.ts'
import type { DoorView, GivenView, LeftView, MatterView, May, PersonView } from './client.ts'
import type { Pair, Person } from './content.ts'
import { drafts, pages } from './drafts.ts'
import type { Session } from './session.ts'
import { viewOf, type OpenSpace } from './space.ts'

export function people(session: Session): readonly PersonView[] {
  return everyone(session).filter(({ id }) => shows(session, id))
}

/** Those put away among them. */
export function everyone(session: Session): readonly PersonView[] {
  const notes = pages(session).map(({ words }) => words)
  return session.content.people.map((person) => viewPerson(session, person, notes))
}

export function isAway({ away }: Person): boolean {
  return away !== undefined
}

/** Whether what is about this person may be in any list. */
export function shows(session: Session, person: string | undefined): boolean {
  return !session.content.people.some((one) => one.id === person && isAway(one))
}

export function viewPerson(
  session: Session,
  person: Person,
  notes = pages(session).map(({ words }) => words),
): PersonView {
  const mine = drafts(session).filter(({ to }) => to === person.id)
  const space = person.pair && session.spaces.get(person.pair.space)
  const base = { id: person.id, name: person.name, drafts: mine }
  if (!person.pair || !space) return { ...base, ...nobodyYet }
  return { ...base, ...viewSpace(session, space, person.pair, notes) }
}

const nobodyYet: Omit<PersonView, 'id' | 'name' | 'drafts'> = {
  space: false,
  left: [],
  given: [],
  may: everyLane(() => ({ type: 'allowed' })),
  theyAppeared: false,
  appeared: false,
  doors: undefined,
  closed: false,
  paused: false,
  mine: false,
  resting: false,
  leftQuietly: false,
  held: false,
  matters: everyMatter(() => ({ mine: false })),
  forTwo: true,
}

function viewSpace(
  session: Session,
  space: OpenSpace,
  pair: Pair,
  notes: readonly PageWords[],
): Omit<PersonView, 'id' | 'name' | 'drafts'> {
  const now = session.clock()
  const { me } = space.side.state
  const { record } = space
  const said = record.events.find((event) => event.move === 'appeared' && event.member === pair.them)
  const link = pair.links.findLast(({ until }) => until > now)
  const ends = restEnds(me, now)
  const rested = space.side.events.findLast(({ move }) => move === 'pause')
  return {
    space: true,
    ...(link && {
      link: { url: linkUrl(session, link.secret), words: link.words, until: dayOf(link.until) },
    }),
    left: left(session, space, pair),
    given: given(session, space, pair, notes),
    may: everyLane((lane) => mayLeave(session, space, pair.lanes[lane])),
    theyAppeared: record.state.appeared.has(pair.them),
    ...(said && { appearedOn: dayOf(said.at) }),
    appeared: record.state.appeared.has(space.me) || me.appearedAt !== undefined,
    doors: doors(space, pair, now),
    closed: record.state.closed,
    paused: record.state.paused.size > 0,
    mine: [...me.aloud.keys()].some((ref) => record.state.paused.has(ref)),
    resting: restsAt(me, now),
    ...(ends !== undefined && { restsUntil: ends }),
    ...(rested && { restedOn: rested.at }),
    leftQuietly: me.left && !record.state.closed,
    held: me.held,
    matters: everyMatter((matter) => viewMatter(session, space, session.matters.get(space.id)?.get(matter))),
    forTwo: forTwo(space, pair, now),
  }
}

export function linkUrl({ http }: Session, secret: string): string {
  return `${http.base || location.origin}/i#${secret}`
}

/** What I left, newest first: the day I did, and nothing after it. */
function left(session: Session, space: OpenSpace, pair: Pair): readonly LeftView[] {
  const placed: LeftView[] = [...space.side.state.envelopes.values()].map((one) => ({
    word: one.word,
    words: wordsOf(space, one.word),
    lane: laneOf(pair.lanes, one.lane),
    on: dayOf(one.at),
    ...(one.re !== undefined && { re: one.re }),
    ...(one.until !== undefined && { until: dayOf(one.until) }),
    takenBack: one.takenBackAt !== undefined,
    waitsHere: false,
  }))
  const waiting = session.outbox.flatMap((item): readonly LeftView[] => {
    if (item.space !== space.id || item.did.move !== 'placed') return []
    const { word, re, lane } = item.did
    const words = envelopeOf(item.text ?? '')
    return [
      {
        word,
        words,
        lane: laneOf(pair.lanes, lane),
        on: dayOf(session.clock()),
        ...(re !== undefined && { re }),
        takenBack: false,
        waitsHere: true,
      },
    ]
  })
  return [...placed, ...waiting].reverse()
}

function given(
  session: Session,
  space: OpenSpace,
  pair: Pair,
  notes: readonly PageWords[],
): readonly GivenView[] {
  const waiting = session.outbox.flatMap(({ did }) => (did.move === 'placed' && did.re ? [did.re] : []))
  const back = backIn(session, space)
  return [...space.tray.state.values()]
    .filter(({ word }) => !back.has(word))
    .map((one) => ({ ...viewGiven(space, one, notes, waiting), lane: laneOf(pair.lanes, one.lane) }))
    .reverse()
}

/** What was given back, also while the act that says so still waits here. */
export function backIn({ outbox }: Session, { side }: OpenSpace): ReadonlySet<string> {
  const waiting = outbox.flatMap(({ did }) => (did.move === 'words-shredded' ? [did.word] : []))
  return new Set([...side.state.givenBack, ...waiting])
}

function viewGiven(
  space: OpenSpace,
  one: Handed,
  notes: readonly PageWords[],
  waiting: readonly string[],
): Omit<GivenView, 'lane'> {
  const noted = (kind: 'opened' | 'aside') =>
    notes.some((page) => page.kind === kind && page.word === one.word)
  const text = space.words.get(one.word)
  const words = text === undefined ? undefined : envelopeOf(text)
  return {
    word: one.word,
    on: dayOf(one.at),
    kind: text === undefined ? 'not-fetched' : (words?.kind ?? 'unreadable'),
    ...(words?.kind === 'letter' && { outside: outsideOf(words) }),
    cue: one.cue,
    ...(one.re !== undefined && { re: one.re }),
    opened: noted('opened'),
    aside: noted('aside'),
    takenBack: one.withdrawn,
    answered: waiting.includes(one.word) || answered(space.side.state.envelopes, one.word),
  }
}

function outsideOf({ weight, line }: Extract<EnvelopeWords, { kind: 'letter' }>) {
  return { ...(weight && { weight }), ...(line !== undefined && { line }) }
}

function everyLane<T>(view: (lane: LaneName) => T): Readonly<Record<LaneName, T>> {
  return Object.fromEntries(laneNames.map((lane) => [lane, view(lane)])) as Record<LaneName, T>
}
function everyMatter<T>(view: (matter: Matter) => T): Readonly<Record<Matter, T>> {
  return Object.fromEntries(matters.map((matter) => [matter, view(matter)])) as Record<Matter, T>
}

/** My own yes while it stands, and what both said; of their yes alone there is nothing to be known. */
function viewMatter(session: Session, space: OpenSpace, id: MatterId | undefined): MatterView {
  if (id === undefined) return { mine: false }
  const { side, record } = space
  const yes = side.state.yeses.get(id)
  const stands = yes !== undefined && !record.state.used.has(yes.id) && session.clock() - yes.at <= yesFades
  const waiting = session.outbox.findLast(
    ({ space: where, did }) => where === space.id && 'matter' in did && did.matter === id,
  )
  const mine = waiting ? waiting.did.move === 'yes-put' : stands
  const agreed = record.state.agreed.get(id)
  return { mine, ...(agreed !== undefined && { agreedOn: dayOf(agreed) }) }
}

/** Is some door of mine not shut, and some of theirs not told shut? (V-9) */
function forTwo({ trusted: { birth }, side, record }: OpenSpace, pair: Pair, now: Instant): boolean {
  if (record.state.closed || side.state.me.left) return false
  const tokens = laneNames.map((lane) => pair.lanes[lane])
  const mine = tokens.some((token) => {
    const door = side.state.doors.get(token)
    return door !== undefined && doorAt(door, now).state !== 'shut'
  })
  return mine && tokens.some((token) => !toldIn(birth, record.state, pair.them, token).shut)
}

/** Asked of the same code that decides, with a thing that does not exist. */
function mayLeave(session: Session, space: OpenSpace, lane: LaneToken): May {
  const did = { move: 'placed' as const, lane, word: newId.word() }
  const verdict = decide(viewOf(space), did, true, session.clock())
  if (verdict.type !== 'refused') return { type: 'allowed' }
  return verdict.reason === 'again-on' ? { type: 'again-on', on: verdict.on } : { type: verdict.reason }
}

function doors({ side }: OpenSpace, pair: Pair, now: number): Readonly<Record<LaneName, DoorView>> {
  return everyLane((lane) => viewDoor(side.state.doors.get(pair.lanes[lane]), lane, now))
}

function wordsOf(space: OpenSpace, word: LeftView['word']): EnvelopeWords | undefined {
  return envelopeOf(space.words.get(word as `w_${string}`) ?? '')
}

export function envelopeOf(text: string): EnvelopeWords | undefined {
  try {
    return parseEnvelope(JSON.parse(text))
  } catch {
    return undefined
  }
}
