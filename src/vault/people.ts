/**
 * People as the screens see them. Of the other there is only what they told: nothing here is drawn from what their
 * door, their device or their silence might mean.
 */
import { decide } from '../domain/decide.ts'
import { doorAt } from '../domain/doors.ts'
import { answered, type Handed } from '../domain/envelopes.ts'
import { restEnds, restsAt } from '../domain/members.ts'
import { dayOf, type Door } from '../domain/vocabulary.ts'
import { laneNames, type LaneName } from '../practice/lanes.ts'
import { parseEnvelope, type EnvelopeWords, type PageWords } from '../practice/words.ts'
import { newId } from './acts.ts'
import type { DoorView, GivenView, LeftView, May, PersonView } from './client.ts'
import type { Pair, Person } from './content.ts'
import { drafts, pages } from './drafts.ts'
import type { Session } from './session.ts'
import { viewOf, type OpenSpace } from './space.ts'

export function people(session: Session): readonly PersonView[] {
  const notes = pages(session).map(({ words }) => words)
  return session.content.people.map((person) => viewPerson(session, person, notes))
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
  may: { type: 'allowed' },
  theyAppeared: false,
  appeared: false,
  doors: undefined,
  closed: false,
  paused: false,
  mine: false,
  resting: false,
  leftQuietly: false,
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
  return {
    space: true,
    ...(link && {
      link: { url: linkUrl(session, link.secret), words: link.words, until: dayOf(link.until) },
    }),
    left: left(session, space),
    given: given(session, space, notes),
    may: mayLeave(session, space, pair),
    theyAppeared: record.state.appeared.has(pair.them),
    ...(said && { appearedOn: dayOf(said.at) }),
    appeared: record.state.appeared.has(space.me) || me.appearedAt !== undefined,
    doors: doors(space, pair, now),
    closed: record.state.closed,
    paused: record.state.paused.size > 0,
    mine: [...me.aloud.keys()].some((ref) => record.state.paused.has(ref)),
    resting: restsAt(me, now),
    ...(ends !== undefined && { restsUntil: ends }),
    leftQuietly: me.left && !record.state.closed,
  }
}

export function linkUrl({ http }: Session, secret: string): string {
  return `${http.base || location.origin}/i#${secret}`
}

/** What I left, newest first: the day I did, and nothing after it. */
function left(session: Session, space: OpenSpace): readonly LeftView[] {
  const placed: LeftView[] = [...space.side.state.envelopes.values()].map((one) => ({
    word: one.word,
    words: wordsOf(space, one.word),
    on: dayOf(one.at),
    ...(one.re !== undefined && { re: one.re }),
    takenBack: one.takenBackAt !== undefined,
    waitsHere: false,
  }))
  const waiting = session.outbox.flatMap((item): readonly LeftView[] => {
    if (item.space !== space.id || item.did.move !== 'placed') return []
    const { word, re } = item.did
    const words = envelopeOf(item.text ?? '')
    return [
      {
        word,
        words,
        on: dayOf(session.clock()),
        ...(re !== undefined && { re }),
        takenBack: false,
        waitsHere: true,
      },
    ]
  })
  return [...placed, ...waiting].reverse()
}

function given(session: Session, space: OpenSpace, notes: readonly PageWords[]): readonly GivenView[] {
  const waiting = session.outbox.flatMap(({ did }) => (did.move === 'placed' && did.re ? [did.re] : []))
  return [...space.tray.state.values()].map((one) => viewGiven(space, one, notes, waiting)).reverse()
}

function viewGiven(
  space: OpenSpace,
  one: Handed,
  notes: readonly PageWords[],
  waiting: readonly string[],
): GivenView {
  const noted = (kind: 'opened' | 'aside') =>
    notes.some((page) => page.kind === kind && page.word === one.word)
  const text = space.words.get(one.word)
  return {
    word: one.word,
    on: dayOf(one.at),
    kind: text === undefined ? 'not-fetched' : (envelopeOf(text)?.kind ?? 'unreadable'),
    cue: one.cue,
    ...(one.re !== undefined && { re: one.re }),
    opened: noted('opened'),
    aside: noted('aside'),
    takenBack: one.withdrawn,
    answered: waiting.includes(one.word) || answered(space.side.state.envelopes, one.word),
  }
}

/** Asked of the same code that decides, with a letter that does not exist. */
function mayLeave(session: Session, space: OpenSpace, pair: Pair): May {
  const did = { move: 'placed' as const, lane: pair.lanes.letter, word: newId.word() }
  const verdict = decide(viewOf(space), did, true, session.clock())
  if (verdict.type !== 'refused') return { type: 'allowed' }
  return verdict.reason === 'again-on' ? { type: 'again-on', on: verdict.on } : { type: verdict.reason }
}

function doors({ side }: OpenSpace, pair: Pair, now: number): Readonly<Record<LaneName, DoorView>> {
  return Object.fromEntries(
    laneNames.map((name) => [name, viewDoor(side.state.doors.get(pair.lanes[name]), now)]),
  ) as Record<LaneName, DoorView>
}

const shut: Door = {
  state: 'shut',
  hours: { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: 18, to: 19 },
  pace: 14,
  cap: 1,
}

function viewDoor(door: Parameters<typeof doorAt>[0] | undefined, now: number): DoorView {
  if (!door) return { door: shut, inForce: 'shut' }
  const force = doorAt(door, now)
  const waiting = door.set.next && now < door.set.next.from ? door.set.next : undefined
  const { state, windows, pace, cap } = waiting?.value ?? force
  const set: Door = { state, hours: windows.at(-1) ?? shut.hours, pace, cap }
  return {
    door: set,
    inForce: force.state,
    ...(waiting && { loosens: { state: waiting.value.state, on: dayOf(waiting.from) } }),
  }
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
