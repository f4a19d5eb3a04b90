/**
 * Doors: how a reader stands towards one writer in one lane. Only the reader sets them; tighter at once, looser
 * later (R-D1). What is set and what is told are two things: the courier enforces the first, decide the second.
 */
import { cosignsOf, meetCosigns, sameCosigns } from './cosigns.ts'
import { fadedPace, fadedShut, meetFades, type Fading } from './fade.ts'
import { paceOf } from './pace.ts'
import { inForce, setTrack, tightenTrack, type Order, type Track } from './track.ts'
import type {
  Birth,
  Cosigns,
  Door,
  DoorState,
  Hours,
  Instant,
  LaneToken,
  PaceClass,
  SideMove,
  Terms,
} from './vocabulary.ts'

/** A door in force: while a loosening waits it may have to satisfy several windows at once. */
export type Effective = {
  readonly state: DoorState
  readonly windows: readonly Hours[]
  readonly pace: number
  readonly cap: number
} & Cosigns &
  Fading

/** What a reader says, and since when it fades. */
export type Spoken = Terms & Fading

export type LaneDoor = {
  readonly set: Track<Effective>
  /** When the door last stopped being shut: what was placed before that is handed as bank. */
  readonly openSince: Instant
  /** Only once the reader has said something about this door aloud. */
  readonly told?: Track<Spoken>
}

const states: readonly DoorState[] = ['shut', 'bank', 'knock', 'open']

export const doorOrder: Order<Effective> = {
  meet: (one, other) => ({
    state: states.indexOf(one.state) <= states.indexOf(other.state) ? one.state : other.state,
    windows: distinct([...one.windows, ...other.windows]),
    pace: Math.max(one.pace, other.pace),
    cap: Math.min(one.cap, other.cap),
    ...meetCosigns(one, other),
    ...meetFades(one, other),
  }),
  same: (one, other) => spell(one) === spell(other),
}

export const termsOrder: Order<Spoken> = {
  meet: (one, other) => ({
    shut: one.shut || other.shut,
    pace: Math.max(one.pace, other.pace),
    cap: Math.min(one.cap, other.cap),
    ...meetCosigns(one, other),
    ...meetFades(one, other),
  }),
  same: (one, other) =>
    one.shut === other.shut &&
    one.pace === other.pace &&
    one.cap === other.cap &&
    sameCosigns(one, other) &&
    one.fade === other.fade,
}

/** What holds towards a writer who was told nothing. */
export function untoldTerms(paceClass: PaceClass): Terms {
  return { shut: false, ...paceOf[paceClass] }
}

/** The doors someone comes in with. A lane they do not name is shut, untold. */
export function firstDoors(
  doors: Readonly<Record<LaneToken, Door>>,
  at: Instant,
): ReadonlyMap<LaneToken, LaneDoor> {
  const lanes = Object.entries(doors) as [LaneToken, Door][]
  return new Map(lanes.map(([lane, door]) => [lane, { set: { now: effective(door, at) }, openSince: at }]))
}

/** The door after a `door-set`. Without a head it only tightens. */
export function setDoor(
  old: LaneDoor | undefined,
  { door, aloud }: Extract<SideMove, { move: 'door-set' }>,
  { at, headed }: { readonly at: Instant; readonly headed: boolean },
  paceClass: PaceClass,
): LaneDoor {
  const move = headed ? setTrack : tightenTrack
  const before = old ?? { set: { now: { ...effective(door, at), state: 'shut' as const } }, openSince: at }
  const set = move(before.set, effective(door, begun(before.set, at)), at, doorOrder)
  const openSince = openedBy(before, at)
  if (!aloud) return before.told ? { set, openSince, told: before.told } : { set, openSince }
  const told: Track<Spoken> = before.told ?? { now: untoldTerms(paceClass) }
  return { set, openSince, told: move(told, spoken(door, begun(told, at)), at, termsOrder) }
}

/**
 * Since when it fades: the same set again restarts nothing. What is told has a beginning of its own, for a fading that
 * nobody was told of may not be seen in it (I1).
 */
function begun(track: Track<Fading>, at: Instant): Instant {
  return inForce(track, at).fade ?? at
}

export function doorAt(door: LaneDoor, now: Instant): Effective {
  return faded(inForce(door.set, now), now)
}

/** A door as far as it has faded. */
function faded(door: Effective, now: Instant): Effective {
  const state = fadedShut(door.pace, door, now) ? 'shut' : door.state
  return { ...door, state, pace: fadedPace(door.pace, door, now) }
}

/** What is said of it now: longer waits, and never that fading shut it. */
export function saidNow(told: Track<Spoken>, now: Instant): Terms {
  const { shut, pace, cap, cosigns, ...fading } = inForce(told, now)
  return { shut, pace: fadedPace(pace, fading, now), cap, ...(cosigns && { cosigns }) }
}

/** When the door that stands now last stopped being shut. */
export function openedBy({ set, openSince }: LaneDoor, now: Instant): Instant {
  const { now: old, next } = set
  return next && now >= next.from && faded(old, next.from).state === 'shut' ? next.from : openSince
}

export function classOf(birth: Birth, lane: LaneToken): PaceClass | undefined {
  return birth.lanes.find(({ token }) => token === lane)?.class
}

function effective(door: Door, since: Instant): Effective {
  const { state, hours, pace, cap, fade } = door
  return { state, windows: [hours], pace, cap, ...cosignsOf(door), ...(fade && { fade: since }) }
}
function spoken(door: Door, since: Instant): Spoken {
  const { state, pace, cap, fade } = door
  return { shut: state === 'shut', pace, cap, ...cosignsOf(door), ...(fade && { fade: since }) }
}

function distinct(windows: readonly Hours[]): readonly Hours[] {
  return [...new Map(windows.map((hours) => [spellHours(hours), hours])).values()]
}

function spell({ state, windows, pace, cap, fade, cosigns }: Effective): string {
  return [state, pace, cap, fade, cosigns, ...windows.map(spellHours).sort()].join(' ')
}
function spellHours({ zone, days, from, to }: Hours): string {
  return [zone, days.join(), from, to].join(' ')
}
