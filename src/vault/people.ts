/**
 * People as the screens see them. Of the other there is only what they told: nothing here is drawn from what their
 * door, their device or their silence might mean.
 */
import { decide } from '../domain/decide.ts'
import { doorAt } from '../domain/doors.ts'
import { restEnds, restsAt } from '../domain/members.ts'
import { toldIn } from '../domain/state.ts'
import { yesFades } from '../domain/yeses.ts'
import { dayOf, type Instant, type LaneToken, type MatterId, type MemberId } from '../domain/vocabulary.ts'
import { viewDoor, type DoorView } from '../practice/doors.ts'
import { laneNames, type LaneName } from '../practice/lanes.ts'
import { shippedIdeas } from '../practice/ideas.ts'
import { matters, type Matter } from '../practice/matters.ts'
import { type PageWords } from '../practice/pages.ts'
import { openInQuiet, quietForm, quietNow } from '../practice/setbacks.ts'
import { newId } from './acts.ts'
import type { IdeaView, MatterView, May, PersonView } from './views.ts'
import type { Pair, Person } from './content.ts'
import { form } from './forms.ts'
import { drafts, pageWords } from './drafts.ts'
import type { Session } from './session.ts'
import { viewOf, type OpenSpace } from './space.ts'
import { ownIdeas } from './envelope-words.ts'
import { helpWith } from './view-help.ts'
import { asks, talks } from './view-talks.ts'
import { given, left } from './view-tray.ts'

export function people(session: Session): readonly PersonView[] {
  return everyone(session).filter(({ id }) => shows(session, id))
}

/** Those put away among them. */
export function everyone(session: Session): readonly PersonView[] {
  const notes = pageWords(session)
  return session.content.people.map((person) => viewPerson(session, person, notes))
}

export function isAway({ away }: Person): boolean {
  return away !== undefined
}

/** Whether what is about this person may be in any list. */
export function shows(session: Session, person: string | undefined): boolean {
  return !session.content.people.some((one) => one.id === person && isAway(one))
}

export function viewPerson(session: Session, person: Person, notes = pageWords(session)): PersonView {
  const mine = drafts(session).filter(({ to }) => to === person.id)
  const space = person.pair && session.spaces.get(person.pair.space)
  const help = helpWith(session, person)
  const base = { id: person.id, name: person.name, drafts: mine, ...(help && { help }) }
  if (!person.pair || !space) return { ...base, ...nobodyYet }
  const quiet = quietNow(form(session, quietForm(person.id)), session.clock()) !== undefined
  return { ...base, ...viewSpace(session, space, person.pair, { notes, quiet }) }
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
  talks: [],
  asks: [],
  ideas: [],
}

function viewSpace(
  session: Session,
  space: OpenSpace,
  pair: Pair,
  { notes, quiet }: { notes: readonly PageWords[]; quiet: boolean },
): Omit<PersonView, 'id' | 'name' | 'drafts'> {
  const now = session.clock()
  const { me } = space.side.state
  const { record } = space
  const said = record.events.find((event) => event.move === 'appeared' && event.member === pair.them)
  const link = pair.links.findLast(({ until }) => until > now)
  const ends = restEnds(me, now)
  const waiting = session.outbox.flatMap((item) => (item.space === space.id ? [item.did] : []))
  const rested = space.side.events.findLast(({ move }) => move === 'pause')
  return {
    space: true,
    ...(link && {
      link: { url: linkUrl(session, link.secret), words: link.words, until: dayOf(link.until) },
    }),
    left: left(session, space, pair),
    given: given(session, space, pair, notes),
    may: everyLane((lane) => {
      const may = mayLeave(session, space, { lane: pair.lanes[lane], them: pair.them })
      return quiet && may.type === 'allowed' && !openInQuiet(lane) ? { type: 'not-now' } : may
    }),
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
    talks: talks(space, pair, waiting, now),
    asks: asks(space, pair, waiting, now),
    ideas: ideasIn(session, space),
  }
}

/** The shipped ideas in their order, then those either of the two wrote. */
function ideasIn(session: Session, space: OpenSpace): readonly IdeaView[] {
  const named = session.ideas.get(space.id)
  const own = ownIdeas(space)
  const all = [...shippedIdeas.map((idea) => ({ idea })), ...own]
  return all.map((one) => ({ ...one, ...viewMatter(session, space, named?.get(one.idea)) }))
}

export function linkUrl({ http }: Session, secret: string): string {
  return `${http.base || location.origin}/i#${secret}`
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

type Towards = { readonly lane: LaneToken; readonly them: MemberId }

/** Asked of the same code that decides, with a thing that does not exist. */
function mayLeave(session: Session, space: OpenSpace, { lane, them }: Towards): May {
  const { record, trusted } = space
  const { birth } = trusted
  const did = { move: 'placed' as const, lane, word: newId.word() }
  const verdict = decide(viewOf(space), did, true, session.clock())
  if (verdict.type !== 'refused') return { type: 'allowed' }
  if (verdict.reason === 'again-on') return { type: 'again-on', on: verdict.on }
  if (verdict.reason !== 'needs-cosign') return { type: verdict.reason }
  return { type: 'needs-cosign', readers: toldIn(birth, record.state, them, lane).cosigns ?? [] }
}

function doors({ side }: OpenSpace, pair: Pair, now: number): Readonly<Record<LaneName, DoorView>> {
  return everyLane((lane) => viewDoor(side.state.doors.get(pair.lanes[lane]), lane, now))
}
