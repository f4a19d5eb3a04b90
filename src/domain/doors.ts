/**
 * Doors: how a reader stands towards one writer in one lane. Only the reader sets them; tighter at once, looser
 * later (R-D1). What is set and what is told are two things: the courier enforces the first, decide the second.
 */
import { paceOf } from './pace.ts'
import { inForce, setTrack, tightenTrack, type Order, type Track } from './track.ts'
import type {
  Birth,
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
}

export type LaneDoor = {
  readonly set: Track<Effective>
  /** When the door last stopped being shut: what was placed before that is handed as bank. */
  readonly openSince: Instant
  /** Only once the reader has said something about this door aloud. */
  readonly told?: Track<Terms>
}

const states: readonly DoorState[] = ['shut', 'bank', 'knock', 'open']

export const doorOrder: Order<Effective> = {
  meet: (one, other) => ({
    state: states.indexOf(one.state) <= states.indexOf(other.state) ? one.state : other.state,
    windows: distinct([...one.windows, ...other.windows]),
    pace: Math.max(one.pace, other.pace),
    cap: Math.min(one.cap, other.cap),
  }),
  same: (one, other) => spell(one) === spell(other),
}

export const termsOrder: Order<Terms> = {
  meet: (one, other) => ({
    shut: one.shut || other.shut,
    pace: Math.max(one.pace, other.pace),
    cap: Math.min(one.cap, other.cap),
  }),
  same: (one, other) => one.shut === other.shut && one.pace === other.pace && one.cap === other.cap,
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
  return new Map(lanes.map(([lane, door]) => [lane, { set: { now: effective(door) }, openSince: at }]))
}

/** The door after a `door-set`. Without a head it only tightens. */
export function setDoor(
  old: LaneDoor | undefined,
  { door, aloud }: Extract<SideMove, { move: 'door-set' }>,
  { at, headed }: { readonly at: Instant; readonly headed: boolean },
  paceClass: PaceClass,
): LaneDoor {
  const move = headed ? setTrack : tightenTrack
  const before = old ?? { set: { now: { ...effective(door), state: 'shut' as const } }, openSince: at }
  const set = move(before.set, effective(door), at, doorOrder)
  const openSince = openedBy(before, at)
  if (!aloud) return before.told ? { set, openSince, told: before.told } : { set, openSince }
  const terms = { shut: door.state === 'shut', pace: door.pace, cap: door.cap }
  return { set, openSince, told: move(before.told ?? { now: untoldTerms(paceClass) }, terms, at, termsOrder) }
}

export function doorAt(door: LaneDoor, now: Instant): Effective {
  return inForce(door.set, now)
}

/** When the door that stands now last stopped being shut. */
export function openedBy({ set, openSince }: LaneDoor, now: Instant): Instant {
  return set.next && now >= set.next.from && set.now.state === 'shut' ? set.next.from : openSince
}

export function classOf(birth: Birth, lane: LaneToken): PaceClass | undefined {
  return birth.lanes.find(({ token }) => token === lane)?.class
}

function effective({ state, hours, pace, cap }: Door): Effective {
  return { state, windows: [hours], pace, cap }
}

function distinct(windows: readonly Hours[]): readonly Hours[] {
  return [...new Map(windows.map((hours) => [spellHours(hours), hours])).values()]
}

function spell({ state, windows, pace, cap }: Effective): string {
  return [state, pace, cap, ...windows.map(spellHours).sort()].join(' ')
}
function spellHours({ zone, days, from, to }: Hours): string {
  return [zone, days.join(), from, to].join(' ')
}
