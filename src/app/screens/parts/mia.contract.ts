/** Somebody with whom all is well, for proofs of screens: what a proof is about, it says itself. */
import type { DoorView } from '../../../practice/doors.ts'
import { laneNames, usualDoor, type LaneName } from '../../../practice/lanes.ts'
import type { May, PersonView } from '../../../vault/views.ts'
import { noMatters } from './no-matters.contract.ts'

export function byLane<T>(of: (lane: LaneName) => T): Readonly<Record<LaneName, T>> {
  return Object.fromEntries(laneNames.map((lane) => [lane, of(lane)])) as Record<LaneName, T>
}

/** The same state on every lane, now and until it is changed. */
export function doors(state: DoorView['inForce']): NonNullable<PersonView['doors']> {
  return byLane((lane) => {
    const door = usualDoor(lane, state, 'UTC')
    return { door, now: door, inForce: state, fading: false }
  })
}

export function may(one: May): PersonView['may'] {
  return byLane(() => one)
}

export function mia(more: Partial<PersonView> = {}): PersonView {
  return {
    id: 'mia',
    name: 'Mia',
    space: true,
    drafts: [],
    left: [],
    given: [],
    may: may({ type: 'allowed' }),
    theyAppeared: true,
    appeared: true,
    doors: doors('knock'),
    closed: false,
    paused: false,
    mine: false,
    resting: false,
    leftQuietly: false,
    held: false,
    matters: noMatters,
    forTwo: true,
    talks: [],
    asks: [],
    ideas: [],
    ...more,
  }
}
