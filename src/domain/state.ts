/** What each stream says so far: three folds, three types. A fold never refuses; it copies once and then applies. */
import { setDoor, classOf, firstDoors, termsOrder, untoldTerms, type LaneDoor } from './doors.ts'
import {
  evolveEnvelopes,
  evolveTray,
  type Envelope,
  type Envelopes,
  type Handed,
  type Tray,
} from './envelopes.ts'
import { evolveMember, newcomer, type Membership } from './members.ts'
import { evolvePages, type Pages } from './pages.ts'
import { beginTalk, evolveTalks, type Talks } from './talks.ts'
import { evolveYeses, type Yes, type Yeses } from './yeses.ts'
import {
  dayOf,
  isTalk,
  principals,
  type Birth,
  type Day,
  type Instant,
  type Keys,
  type LaneToken,
  type MatterId,
  type MemberId,
  type RecordEvent,
  type SideEvent,
  type Terms,
  type TrayEvent,
  type WordId,
} from './vocabulary.ts'

export type SideState = {
  readonly me: Membership
  readonly doors: ReadonlyMap<LaneToken, LaneDoor>
  readonly envelopes: Envelopes
  readonly pages: Pages
  readonly yeses: Yeses
  /** What was handed to me and given back: I let go of my own way to open it. */
  readonly givenBack: ReadonlySet<WordId>
}

export type RecordState = {
  readonly closed: boolean
  readonly appeared: ReadonlyMap<MemberId, { readonly keys?: Keys }>
  /** Refs of pauses in force. */
  readonly paused: ReadonlySet<string>
  /** Refs of pauses that were once in force. */
  readonly resumed: ReadonlySet<string>
  readonly told: ReadonlyMap<string, Told>
  /** What both said yes to, and the day on which both learned it. */
  readonly agreed: ReadonlyMap<MatterId, Instant>
  /** Ids of the yeses that were agreed on: each counts once. */
  readonly used: ReadonlySet<string>
  readonly talks: Talks
  /** Words that were said in talks. */
  readonly said: ReadonlySet<WordId>
}
/** `tightenedOn`: the last day on which something tighter was told in this lane. */
export type Told = Terms & { readonly tightenedOn?: Day }

export type TrayState = Tray

/** The inviter is there from birth. */
export function emptyRecord(birth: Birth): RecordState {
  const appeared = new Map(birth.members.slice(0, 1).map((member) => [member, {}]))
  return {
    closed: false,
    appeared,
    paused: new Set(),
    resumed: new Set(),
    told: new Map(),
    agreed: new Map(),
    used: new Set(),
    talks: new Map(),
    said: new Set(),
  }
}
export const emptyTray: TrayState = new Map<WordId, Handed>()

/**
 * The inviter needs no appearing: whoever was invited knows. In a sitting nobody appears by an act of their own: what one
 * says aloud there is heard once the record says that both are there, and before that by nobody.
 */
export function emptySide(birth: Birth, member: MemberId): SideState {
  const needsNone = member === birth.members[0] || birth.kind === 'sitting'
  const me = needsNone ? { ...newcomer, appearedAt: 0 } : newcomer
  return {
    me,
    doors: new Map(),
    envelopes: new Map<WordId, Envelope>(),
    pages: new Set<WordId>(),
    yeses: new Map<MatterId, Yes>(),
    givenBack: new Set<WordId>(),
  }
}

export function foldSide(birth: Birth, from: SideState, events: readonly SideEvent[]): SideState {
  const doors = new Map(from.doors)
  const envelopes = new Map(from.envelopes)
  const pages = new Set(from.pages)
  const yeses = new Map(from.yeses)
  const givenBack = new Set(from.givenBack)
  let { me } = from
  for (const event of events) {
    me = evolveMember(me, event)
    evolveDoors(birth, doors, event)
    evolveEnvelopes(envelopes, event)
    evolvePages(pages, event)
    evolveYeses(yeses, event)
    if (event.move === 'words-shredded' && !envelopes.has(event.word)) givenBack.add(event.word)
  }
  return { me, doors, envelopes, pages, yeses, givenBack }
}

function evolveDoors(birth: Birth, doors: Map<LaneToken, LaneDoor>, event: SideEvent): void {
  if (event.move === 'joined')
    for (const [lane, door] of firstDoors(event.doors, event.at)) doors.set(lane, door)
  if (event.move !== 'door-set') return
  const paceClass = classOf(birth, event.lane)
  if (paceClass) doors.set(event.lane, setDoor(doors.get(event.lane), event, event, paceClass))
}

export function foldRecord(birth: Birth, from: RecordState, events: readonly RecordEvent[]): RecordState {
  const appeared = new Map(from.appeared)
  const paused = new Set(from.paused)
  const resumed = new Set(from.resumed)
  const told = new Map(from.told)
  const agreed = new Map(from.agreed)
  const used = new Set(from.used)
  const talks = new Map(from.talks)
  const said = new Set(from.said)
  let { closed } = from
  for (const event of events) {
    if (isTalk(event)) {
      evolveTalks(talks, principals(birth), event)
      if ('word' in event) said.add(event.word)
      continue
    }
    switch (event.move) {
      case 'appeared':
        appeared.set(event.member, { keys: event.keys })
        break
      case 'paused':
        paused.add(event.ref)
        break
      case 'resumed':
        paused.delete(event.ref)
        resumed.add(event.ref)
        break
      case 'closed':
        closed = true
        break
      case 'agreed':
        agreed.set(event.matter, event.at)
        for (const id of event.yeses) used.add(id)
        // A matter is one talk: what has begun, or ended, does not begin again.
        if (event.first !== undefined && !talks.has(event.matter))
          talks.set(event.matter, beginTalk(event.first))
        break
      case 'told':
        told.set(toldKey(event.member, event.lane), heard(birth, told, event))
        break
    }
  }
  return { closed, appeared, paused, resumed, told, agreed, used, talks, said }
}

export function foldTray(from: TrayState, events: readonly TrayEvent[]): TrayState {
  const tray = new Map(from)
  for (const event of events) evolveTray(tray, event)
  return tray
}

export function toldKey(member: MemberId, lane: LaneToken): string {
  return `${member} ${lane}`
}

/** What a reader has told about a lane, or what holds while nothing was. */
export function toldIn(birth: Birth, record: RecordState, reader: MemberId, lane: LaneToken): Told {
  return lastTold(birth, record.told, reader, lane)
}

function lastTold(birth: Birth, told: RecordState['told'], member: MemberId, lane: LaneToken): Told {
  return told.get(toldKey(member, lane)) ?? untoldTerms(classOf(birth, lane) ?? 'slow')
}

function heard(
  birth: Birth,
  told: ReadonlyMap<string, Told>,
  event: Extract<RecordEvent, { move: 'told' }>,
): Told {
  const { member, lane, shut, pace, cap, cosigns, at } = event
  const before = lastTold(birth, told, member, lane)
  const now: Terms = { shut, pace, cap, ...(cosigns && { cosigns }) }
  if (termsOrder.same(termsOrder.meet(before, now), now)) return { ...now, tightenedOn: dayOf(at) }
  return before.tightenedOn === undefined ? now : { ...now, tightenedOn: before.tightenedOn }
}
