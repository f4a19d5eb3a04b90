/**
 * My doors as I see them: what is set, what holds, what waits to loosen, and what they were told. Nothing of the other
 * is in here, and nothing here sets a door: it only says what a press would set.
 */
import { doorAt, saidNow, untoldTerms, type Effective, type LaneDoor } from '../domain/doors.ts'
import type { Track } from '../domain/track.ts'
import {
  dayOf,
  type Day,
  type Door,
  type DoorState,
  type Hours,
  type Instant,
  type Terms,
} from '../domain/vocabulary.ts'
import { withFade, withReader } from './doors-set.ts'
import { laneClasses, laneNames, usualDoor, type LaneName } from './lanes.ts'

/** Lanes that do something today, in the order in which they stand on the screen. */
export const doorLanes = [
  'letter',
  'practical',
  'thanks',
  'request',
  'limit',
  'talk',
  'promise',
  'together',
  'plan',
] as const satisfies readonly LaneName[]
export type DoorLane = (typeof doorLanes)[number]

/** The lane of a place; a lane that does nothing today has no screen, and letters stand in for it. */
export function laneAt(lane: LaneName | undefined): DoorLane {
  return doorLanes.find((one) => one === lane) ?? 'letter'
}

/** My own door towards them, and what waits to loosen. Only I ever see this. */
export type DoorView = {
  /** What I set, whether it holds already or waits to loosen. */
  readonly door: Door
  /** What holds until then, where it is another door; of two windows the older. */
  readonly now?: Door
  readonly inForce: DoorState
  /** It shuts by itself, a step a week (abuse 28). */
  readonly fading: boolean
  readonly loosens?: { readonly state: DoorState; readonly on: Day }
  /** What they go by since I said it. `waits`: they are told something looser when it loosens. */
  readonly told?: Terms & { readonly fading: boolean; readonly waits: boolean }
}
export type DoorViews = Readonly<Record<LaneName, DoorView>>

/** One press: a lane, the door it gets, and whether it is said. */
export type Setting = { readonly lane: LaneName; readonly door: Door; readonly aloud: boolean }

/** How a lane's door stands. An absent one is shut, untold. */
export function viewDoor(door: LaneDoor | undefined, lane: LaneName, at: Instant): DoorView {
  if (!door) {
    return { door: usualDoor(lane, 'shut', 'UTC'), inForce: 'shut', fading: false }
  }
  const { holds, next } = atWork(door.set, at)
  const inForce = doorAt(door, at).state
  const told = viewTold(door, at)
  return {
    door: asSet(next ? next.value : holds, -1),
    ...((next || holds.fade !== undefined) && { now: asSet(holds, 0, next?.value) }),
    inForce,
    fading: holds.fade !== undefined && inForce !== 'shut',
    ...opens(next),
    ...(told && { told }),
  }
}

/** What is set and holds today, as it was before it began to fade. */
export function holding({ door, now, inForce }: DoorView): Door {
  return now ?? { ...door, state: inForce }
}

/** What is said about a door: whether it is shut, how often, and who reads first. Never its hours, nor bank from open (R-D5). */
export function termsOf({ state, pace, cap, cosign }: Door): Terms {
  return { shut: state === 'shut', pace, cap, ...(cosign !== undefined && { cosigns: [cosign] }) }
}

/** Shut, and nothing said. It stops every loosening that waits. */
export function shutNow(lane: LaneName, view: DoorView): Setting {
  return { lane, door: { ...withFade(holding(view), false), state: 'shut' }, aloud: false }
}

/** What shuts everything at once: a press for each lane that is not shut, or is about to open. */
export function shutAll(doors: DoorViews): readonly Setting[] {
  return laneNames
    .filter((lane) => doors[lane].inForce !== 'shut' || doors[lane].loosens)
    .map((lane) => shutNow(lane, doors[lane]))
}

/** Keeps it as it holds today. Said again only where something looser would be told, and only what they know. */
export function stay(lane: LaneName, view: DoorView): Setting {
  const now = holding(view)
  const { told } = view
  const terms = termsOf(now)
  const { shut, cap } = terms
  // A wait that grows by itself is told anew each week, and is none of what was chosen.
  const pace = told?.fading ? told.pace : terms.pace
  const known = told?.waits && told.shut === shut && told.cap === cap && told.pace === pace
  return { lane, door: now, aloud: known === true && sameReaders(told, terms) }
}

/** Stops every loosening that waits. */
export function stayAll(doors: DoorViews): readonly Setting[] {
  return laneNames.filter((lane) => doors[lane].loosens).map((lane) => stay(lane, doors[lane]))
}

/** Ends the slow fading: a loosening, said to whoever was told of longer waits. */
export function unfade(lane: LaneName, view: DoorView): Setting {
  return { lane, door: withFade(holding(view), false), aloud: view.told?.fading === true }
}

/** Several doors were opened within the day before they open (V-5). What it means only their owner knows. */
export function manyLoosen(doors: DoorViews): boolean {
  const opening = laneNames.filter((lane) => {
    const { inForce, loosens } = doors[lane]
    return loosens !== undefined && states.indexOf(loosens.state) > states.indexOf(inForce)
  })
  return opening.length >= many
}

/** The most open of the doors that stand on the screen. */
export function widest(doors: DoorViews): DoorState {
  return states[Math.max(...doorLanes.map((lane) => states.indexOf(doors[lane].inForce)))] ?? 'shut'
}

/** They go by what they were told: where that is tighter than this door, they leave no more until I say so. */
export function heldBack(
  lane: LaneName,
  door: Door,
  told: Terms | undefined,
): 'shut' | 'reader' | 'often' | undefined {
  const known = told ?? untoldTerms(laneClasses[lane])
  if (door.state === 'shut') return undefined
  if (known.shut) return 'shut'
  if (known.cosigns?.some((key) => key !== door.cosign)) return 'reader'
  return known.pace > door.pace || known.cap < door.cap ? 'often' : undefined
}

function viewTold({ told }: LaneDoor, at: Instant): DoorView['told'] {
  if (!told) return undefined
  const { holds, next } = atWork(told, at)
  return { ...saidNow(told, at), fading: holds.fade !== undefined, waits: next !== undefined }
}

/** What holds at this moment, and what still waits after it. */
function atWork<T>({ now, next }: Track<T>, at: Instant): { readonly holds: T; readonly next?: Waiting<T> } {
  if (!next) return { holds: now }
  return at < next.from ? { holds: now, next } : { holds: next.value }
}
type Waiting<T> = NonNullable<Track<T>['next']>

/** What waits is shown only where it lets something in. */
function opens(next: Waiting<Effective> | undefined): Pick<DoorView, 'loosens'> {
  if (!next || next.value.state === 'shut') return {}
  return { loosens: { state: next.value.state, on: dayOf(next.from) } }
}

/** Of two who read first a door can name one: whoever is not asked for any more once it loosened. */
function asSet(
  { state, windows, pace, cap, fade, cosigns = [] }: Effective,
  window: 0 | -1,
  after?: Effective,
): Door {
  const hours: Hours = windows.at(window) ?? usualDoor('letter', 'shut', 'UTC').hours
  const door = { state, hours, pace, cap, ...(fade !== undefined && { fade: true as const }) }
  return withReader(door, cosigns.find((key) => !after?.cosigns?.includes(key)) ?? cosigns.at(0))
}

function sameReaders(one: Terms, other: Terms): boolean {
  return (one.cosigns ?? []).join() === (other.cosigns ?? []).join()
}

const states: readonly DoorState[] = ['shut', 'bank', 'knock', 'open']
const many = 3
