/** Setting a door: what can be chosen, what each choice makes of it, and what is missing before it can be set. */
import type { Door, DoorState, Hours } from '../domain/vocabulary.ts'
import { laneClasses, usualHours, type LaneName } from './lanes.ts'

/** Days in which so many may come: what a select offers (S6-2). */
export const paces = [1, 7, 14, 30, 90] as const
/** How many may come in that time. */
export const caps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** `weekly` is a knock on one day of the week, for thanks (B1-2). */
export type Way = DoorState | 'weekly'

/** The ways a door of this lane can stand, the most shut first. */
export function waysOf(lane: LaneName): readonly Way[] {
  return lane === 'thanks' ? ['shut', 'bank', 'weekly', 'knock', 'open'] : ['shut', 'bank', 'knock', 'open']
}

export function wayOf(lane: LaneName, { state, hours }: Door): Way {
  return lane === 'thanks' && state === 'knock' && hours.days.length === 1 ? 'weekly' : state
}

/** The door after one picks another way. Hours that someone chose stay; hours that nobody changed follow the way. */
export function pickWay(door: Door, from: Way, to: Way): Door {
  const { zone } = door.hours
  if (to === 'weekly') {
    const evening = from === 'knock' ? door.hours : usualHours('knock', zone)
    return { ...door, state: 'knock', hours: { ...evening, days: [sunday] } }
  }
  const hours = from === 'weekly' || isUsual(door) ? usualHours(to, zone) : door.hours
  return { ...door, state: to, hours }
}

/** Whether one may come at a certain number, or only how far apart, is asked: letters come one at a time. */
export function hasCap(lane: LaneName): boolean {
  return laneClasses[lane] === 'day' || laneClasses[lane] === 'prompt'
}

/** Hours do something only where something comes by itself. */
export function isTimed({ state }: Door): boolean {
  return state === 'knock' || state === 'open'
}

/** The first thing that keeps this door from being set: days, hours, or how often. What does nothing is not asked. */
export function faultIn(door: Door): 'days' | 'hours' | 'often' | undefined {
  const { days, from, to } = door.hours
  if (door.state === 'shut') return undefined
  if (isTimed(door)) {
    if (days.length === 0 || !days.every((day) => whole(day, 1, 7))) return 'days'
    if (!whole(from, 0, 23) || !whole(to, 0, 23)) return 'hours'
  }
  return whole(door.pace, 1, 90) && whole(door.cap, 1, 12) ? undefined : 'often'
}

/** How a window lies: the same hour twice is all day, and one that ends before it begins goes past midnight. */
export function spanOf({ from, to }: Hours): 'all-day' | 'overnight' | 'same-day' {
  if (from === to) return 'all-day'
  return from > to ? 'overnight' : 'same-day'
}

/** What is sent: hours that do nothing stay as they were, and a shut door does not fade. */
export function toSet(before: Door, chosen: Door): Door {
  const hours = isTimed(chosen) ? chosen.hours : before.hours
  return withFade({ ...chosen, hours }, chosen.fade === true && chosen.state !== 'shut')
}

export function withFade(door: Door, fade: boolean): Door {
  const { fade: _, ...rest } = door
  return { ...rest, ...(fade && { fade: true }) }
}

/** Who reads letters first, by their reading key, or nobody. */
export function withReader(door: Door, reader: string | undefined): Door {
  const { cosign: _, ...rest } = door
  return { ...rest, ...(reader !== undefined && { cosign: reader }) }
}

function isUsual({ state, hours }: Door): boolean {
  const usual = usualHours(state, hours.zone)
  return usual.from === hours.from && usual.to === hours.to && usual.days.join() === hours.days.join()
}

function whole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

const sunday = 7
