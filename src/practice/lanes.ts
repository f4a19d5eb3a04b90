/** What the lanes of a pair mean. The server sees tokens and pace classes; this map is sealed. */
import type { Birth, Door, DoorState, Hours, LaneToken, PaceClass } from '../domain/vocabulary.ts'
import { paceOf } from '../domain/pace.ts'

export const laneClasses = {
  letter: 'slow',
  talk: 'week',
  together: 'week',
  thanks: 'day',
  promise: 'day',
  limit: 'day',
  request: 'day',
  consent: 'day',
  practical: 'prompt',
  plan: 'prompt',
} as const satisfies Record<string, PaceClass>

export type LaneName = keyof typeof laneClasses
export const laneNames = Object.keys(laneClasses) as readonly LaneName[]
export type LaneMeanings = Readonly<Record<LaneName, LaneToken>>

/** Which of the two is nearer to me. It only pre-fills doors, and never leaves the device. */
export type Part = 'rebuilding' | 'loved'

/** The hours a door has unless its owner sets others: a knock in one evening hour, open from seven to ten at night. */
export function usualHours(state: DoorState, zone: string): Hours {
  const days = [1, 2, 3, 4, 5, 6, 7]
  return state === 'open' ? { zone, days, from: 7, to: 22 } : { zone, days, from: 18, to: 19 }
}

export function usualDoor(lane: LaneName, state: DoorState, zone: string): Door {
  return { state, hours: usualHours(state, zone), ...paceOf[laneClasses[lane]] }
}

/** The doors one is offered on coming in (R-D2). The loved one: letters to the bank, all else shut. */
export function offeredDoors(part: Part, zone: string): Readonly<Record<LaneName, Door>> {
  const state = (lane: LaneName): DoorState => {
    if (part === 'loved') return lane === 'letter' ? 'bank' : 'shut'
    return lane === 'thanks' ? 'open' : 'knock'
  }
  return Object.fromEntries(laneNames.map((lane) => [lane, usualDoor(lane, state(lane), zone)])) as Record<
    LaneName,
    Door
  >
}

/**
 * The doors between a helper and who is helped, for both: what is lent and signed lies there when one looks, short notes
 * knock, and what is for the two of a family stays shut.
 */
export function helpDoors(zone: string): Readonly<Record<LaneName, Door>> {
  const state = (lane: LaneName): DoorState => {
    if (lane === 'practical') return 'knock'
    return ['letter', 'plan', 'consent', 'thanks'].includes(lane) ? 'bank' : 'shut'
  }
  return Object.fromEntries(laneNames.map((lane) => [lane, usualDoor(lane, state(lane), zone)])) as Record<
    LaneName,
    Door
  >
}

export function laneOf(meanings: LaneMeanings, token: LaneToken): LaneName | undefined {
  return laneNames.find((name) => meanings[name] === token)
}

export function lanesOfBirth(meanings: LaneMeanings): Birth['lanes'] {
  return laneNames
    .map((name) => ({ token: meanings[name], class: laneClasses[name] }))
    .sort((one, other) => (one.token < other.token ? -1 : 1))
}
