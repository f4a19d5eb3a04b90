/**
 * A calendar file, made on this device and sent nowhere. It holds what it is given and nothing of its own: no name of
 * this place or of anyone, no address. The one file that imports ical-generator.
 */
import ical, {
  ICalAlarmType,
  ICalEventClass,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  ICalWeekday,
} from 'ical-generator'
import type { CalendarEntry } from '../practice/ics.ts'
import { zoneText } from '../practice/ics-zone.ts'

/** `now`: seconds. The time of day of an entry is the one of `zone`, whatever its clocks do. */
export function calendarText(
  entries: readonly CalendarEntry[],
  { zone, now }: { zone: string; now: number },
): string {
  const calendar = ical({
    prodId: { company: 'Page', product: 'Page', language: 'EN' },
    timezone: { name: null, generator: () => zoneText(zone, now) },
  })
  for (const { id, summary, on, at, days } of entries) {
    calendar.createEvent({
      id: `${id}@page`,
      summary,
      stamp: Temporal.Instant.fromEpochMilliseconds(now * 1000),
      start: Temporal.PlainDateTime.from(`${on}T${at}`),
      timezone: zone,
      ...(days.length > 0 && {
        repeating: {
          freq: ICalEventRepeatingFreq.WEEKLY,
          byDay: days.flatMap((day) => weekdays[day - 1] ?? []),
        },
      }),
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, trigger: 0, description: summary }],
    })
  }
  return `${calendar.toString()}\r\n`
}

/** From Monday. */
const weekdays = [
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
  ICalWeekday.SU,
] as const
