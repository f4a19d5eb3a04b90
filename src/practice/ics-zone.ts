/**
 * A time zone written out for a calendar file (RFC 5545, 3.6.5): each change of clock from the one in force to those
 * of the next years, so that a calendar that does not know the zone by name still keeps the time of day. Each stands
 * by itself: calendars disagree about lists of dates and about rules.
 */
import type { Instant } from '../domain/vocabulary.ts'

const years = 10

type Change = { readonly from: string; readonly to: string; readonly wall: string }

export function zoneText(zone: string, now: Instant): string {
  const here = Temporal.Instant.fromEpochMilliseconds(now * 1000).toZonedDateTimeISO(zone)
  const found = changesFrom(here)
  const changes = found.length > 0 ? found : [{ from: here.offset, to: here.offset, wall: '19700101T000000' }]
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...changes.flatMap(observance), 'END:VTIMEZONE'].join('\r\n')
}

/** The change that is in force, and those to come. A zone that never changed has none. */
function changesFrom(here: Temporal.ZonedDateTime): readonly Change[] {
  const end = here.add({ years }).epochMilliseconds
  const changes: Change[] = []
  let next = here.getTimeZoneTransition('previous') ?? here.getTimeZoneTransition('next')
  while (next && next.epochMilliseconds <= end) {
    changes.push(changeAt(next))
    next = next.getTimeZoneTransition('next')
  }
  return changes
}

/** The wall clock is the one from before the change. */
function changeAt(at: Temporal.ZonedDateTime): Change {
  const before = at.subtract({ milliseconds: 1 })
  const wall = before.toPlainDateTime().add({ milliseconds: 1 })
  return { from: before.offset, to: at.offset, wall: stamp(wall) }
}

function observance({ from, to, wall }: Change): readonly string[] {
  const name = minutes(to) > minutes(from) ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${name}`,
    `DTSTART:${wall}`,
    `TZOFFSETFROM:${from.replaceAll(':', '')}`,
    `TZOFFSETTO:${to.replaceAll(':', '')}`,
    `END:${name}`,
  ]
}

/** `-03:30` as a number. */
function minutes(offset: string): number {
  const [hours = '', rest = '0'] = offset.split(':')
  return Number(hours) * 60 + Number(`${offset.slice(0, 1)}${rest}`)
}

function stamp(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
}
