/**
 * I14 beside a scan that knows nothing of it: the wall clock of a zone, minute by minute, as the calendar writes it. Each
 * hour of the week is one slot; a window is a set of slots. For every change of the clock in 2026 and 2027.
 */
import { allows, nextIn } from '../src/domain/time.ts'
import { day, hour, minute, type Hours, type Instant } from '../src/domain/vocabulary.ts'

/** The last has no changes: there it is the middle of the year that is looked at. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kathmandu',
]
const around = day
/** Every window opens again within this. */
const ahead = 16 * day
const everyDay = [1, 2, 3, 4, 5, 6, 7]

/** Looks at every minute of the days around each change; answers how many changes and minutes those were. */
export function hoursLaw(): { readonly changes: number; readonly minutes: number } {
  let changes = 0
  let minutes = 0
  for (const zone of zones) {
    for (const change of changesIn(zone)) {
      changes += 1
      minutes += judge(zone, change)
    }
  }
  return { changes, minutes }
}

function judge(zone: string, change: Instant): number {
  const from = change - around
  const slots = wallClock(zone, from, (around + ahead) / minute)
  const span = (2 * around) / minute
  const key = keyWindows(zone, hourOf(slots[around / minute])).map((window) => {
    const open = slotsIn(window)
    return { window, open, next: naiveNext(from, slots, open) }
  })
  const byDay = everyDay.map((one) =>
    hourWindows(zone, [one]).map((window) => ({ window, open: slotsIn(window) })),
  )
  for (let at = 0; at < span; at++) {
    const now = from + at * minute
    const slot = slots[at] ?? 0
    const turn = key[at % key.length]
    // Every hour of that weekday, that hour of every weekday, and one of the others in turn.
    const today = byDay[Math.floor(slot / 24)] ?? []
    for (const one of [...today, ...byDay.map((hours) => hours[hourOf(slot)]), turn])
      if (one && allows(one.window, now) !== one.open.has(slot)) throw differs('allows', one.window, now)
    const near = Math.abs(now - change) <= 2 * hour
    for (const one of [turn, near ? key[0] : undefined])
      if (one && nextIn(one.window, now) !== one.next[at]) throw differs('nextIn', one.window, now)
  }
  return span
}

function differs(what: string, window: Hours, now: Instant): Error {
  return new Error(`expected ${what} as on the wall, at ${now} of ${JSON.stringify(window)}`)
}

/** What the wall clock shows at each minute, as the hour of the week: 0 for Monday, midnight. */
function wallClock(zone: string, from: Instant, count: number): readonly number[] {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
  return Array.from({ length: count }, (_, at) => {
    const [weekday = '', shown = ''] = format.format((from + at * minute) * 1000).split(/[ ,]+/)
    return days.indexOf(weekday) * 24 + Number(shown)
  })
}

/** Every hour of the week that a window covers; one that crosses midnight reaches into the next day. */
function slotsIn({ days, from, to }: Hours): ReadonlySet<number> {
  const [first, length] = from === to ? [0, 24] : [from, (to - from + 24) % 24]
  return new Set(
    days.flatMap((one) => Array.from({ length }, (_, at) => ((one - 1) * 24 + first + at) % (7 * 24))),
  )
}

/** From each minute on, the first minute whose slot is open: found by walking back from the end. */
function naiveNext(
  from: Instant,
  slots: readonly number[],
  open: ReadonlySet<number>,
): readonly (Instant | undefined)[] {
  const next: (Instant | undefined)[] = []
  for (let at = slots.length - 1; at >= 0; at--)
    next[at] = open.has(slots[at] ?? -1) ? from + at * minute : next[at + 1]
  return next
}

/** Windows that the change falls into, beside, around, and across midnight. */
function keyWindows(zone: string, at: number): readonly Hours[] {
  const windows = (
    days: readonly number[],
    ...spans: readonly (readonly [number, number])[]
  ): readonly Hours[] =>
    spans.map(([start, end]) => ({ zone, days, from: (start + 24) % 24, to: (end + 24) % 24 }))
  return [
    ...windows(everyDay, [at - 1, at], [at, at + 1], [at - 1, at + 1], [at - 2, at - 1], [at + 1, at + 2]),
    ...windows(everyDay, [18, 19], [23, 1], [0, 1], [at + 2, at - 1]),
    ...windows([7], [at - 1, at], [0, 0], [22, 6]),
    ...windows([6], [at - 1, at], [23, 2], [0, 0]),
    ...windows([1, 3], [0, 1], [9, 17]),
  ]
}

function hourWindows(zone: string, days: readonly number[]): readonly Hours[] {
  return Array.from({ length: 24 }, (_, from) => ({ zone, days, from, to: (from + 1) % 24 }))
}

function hourOf(slot: number | undefined): number {
  return (slot ?? 0) % 24
}

function changesIn(zone: string): readonly Instant[] {
  const [start, end] = ['2026-01-01T00:00Z', '2028-01-01T00:00Z'].map((text) => Temporal.Instant.from(text))
  if (!start || !end) return []
  const found: Instant[] = []
  let change = start.toZonedDateTimeISO(zone).getTimeZoneTransition('next')
  for (
    ;
    change && change.epochMilliseconds < end.epochMilliseconds;
    change = change.getTimeZoneTransition('next')
  )
    found.push(change.epochMilliseconds / 1000)
  const middle = start.epochMilliseconds / 1000 + 180 * day + 3 * hour
  return found.length > 0 ? found : [middle]
}
