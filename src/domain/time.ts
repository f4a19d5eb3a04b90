/**
 * Hours and ticks. Windows are whole local hours in the reader's zone; clock changes and zone moves never let
 * anything through outside them (I14). Ticks blur when things leave: once an hour, some minutes past.
 */
import { day, hour, type Hours, type Instant } from './vocabulary.ts'

/** Seconds past the UTC hour, 0 to 540, at which things leave in that hour since 1970. Secret, made outside. */
export type Ticks = (hourSince1970: number) => number

/** No window is further away than this: every one has a day of the week, and a gap may eat one of them. */
const daysAhead = 16
export const horizon = daysAhead * day

export function isZone(zone: string): boolean {
  try {
    local(0, zone)
    return true
  } catch {
    return false
  }
}

/** Is this moment inside the window? One that crosses midnight belongs to the day it began on. */
export function allows(hours: Hours, now: Instant): boolean {
  const at = local(now, hours.zone)
  const today = hours.days.includes(at.dayOfWeek)
  if (hours.from === hours.to) return today
  if (hours.from < hours.to) return today && at.hour >= hours.from && at.hour < hours.to
  const yesterday = hours.days.includes(at.dayOfWeek === 1 ? 7 : at.dayOfWeek - 1)
  return (today && at.hour >= hours.from) || (yesterday && at.hour < hours.to)
}

/** Do all windows allow this moment? */
export function allAllow(windows: readonly Hours[], now: Instant): boolean {
  return windows.every((hours) => allows(hours, now))
}

/** The first second from `now` on that the window allows. */
export function nextIn(hours: Hours, now: Instant): Instant | undefined {
  if (allows(hours, now)) return now
  return candidates(hours, now).find((at) => at >= now && allows(hours, at))
}

/** The first second from `now` on that every window allows; undefined when there is none in the next two weeks. */
export function nextInAll(windows: readonly Hours[], now: Instant): Instant | undefined {
  let at = now
  while (at <= now + horizon) {
    let later = at
    for (const hours of windows) {
      const next = nextIn(hours, later)
      if (next === undefined) return undefined
      later = next
    }
    if (later === at) return at
    at = later
  }
  return undefined
}

/** The latest tick that is not after `now`. */
export function lastTick(ticks: Ticks, now: Instant): Instant {
  const index = Math.floor(now / hour)
  const tick = tickIn(ticks, index)
  return tick <= now ? tick : tickIn(ticks, index - 1)
}

/** The first tick after `now` that every window allows; undefined when there is none in the next two weeks. */
export function nextTick(ticks: Ticks, now: Instant, windows: readonly Hours[] = []): Instant | undefined {
  let from = now + 1
  while (from <= now + horizon) {
    const open = nextInAll(windows, from)
    if (open === undefined) return undefined
    const tick = tickFrom(ticks, open)
    if (allAllow(windows, tick)) return tick
    from = tick + 1
  }
  return undefined
}

function tickFrom(ticks: Ticks, now: Instant): Instant {
  const index = Math.floor(now / hour)
  const tick = tickIn(ticks, index)
  return tick >= now ? tick : tickIn(ticks, index + 1)
}

function tickIn(ticks: Ticks, index: number): Instant {
  return index * hour + ticks(index)
}

/**
 * Every second at which the window can begin to allow: its start on each day (both times round when an hour happens
 * twice), midnight, and each change of the zone's clock.
 */
function candidates(hours: Hours, now: Instant): readonly Instant[] {
  const start = local(now, hours.zone)
  const found: Instant[] = []
  for (let days = 0; days < daysAhead; days++) {
    const date = start.toPlainDate().add({ days })
    for (const at of [0, hours.from]) {
      const wall = date.toPlainDateTime({ hour: at })
      for (const disambiguation of ['earlier', 'later'] as const) {
        found.push(seconds(wall.toZonedDateTime(hours.zone, { disambiguation })))
      }
    }
  }
  let change = start.getTimeZoneTransition('next')
  while (change && seconds(change) < now + horizon) {
    found.push(seconds(change))
    change = change.getTimeZoneTransition('next')
  }
  return found.sort((one, other) => one - other)
}

function local(now: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now * 1000).toZonedDateTimeISO(zone)
}
function seconds(at: Temporal.ZonedDateTime): Instant {
  return Math.floor(at.epochMilliseconds / 1000)
}
