/**
 * A day, never a minute: times to the minute tell one person how another lives.
 * Must pass: a `time` element with the plain day in it, written the way the language writes days.
 */
export type Day = string

export type WhenProps = {
  /** A calendar day, `2026-11-22`. A longer instant is cut to its day. */
  day: Day
  lang: string
  /** Adds the year; leaves out the day of the week. */
  year?: boolean | undefined
}

export function When({ day, lang, year }: WhenProps) {
  return <time datetime={day.slice(0, 10)}>{dayText(day, lang, year)}</time>
}

/** The same words as a string, for a sentence or a label. */
export function dayText(day: Day, lang: string, year = false): string {
  const shape = year ? withYear : withWeekday
  const written = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...shape, timeZone: 'UTC' })
  return written.format(new Date(`${day.slice(0, 10)}T00:00:00Z`)).replace(/^(\w+day),/, '$1')
}

const withWeekday = { weekday: 'long', day: 'numeric', month: 'long' } as const
const withYear = { day: 'numeric', month: 'long', year: 'numeric' } as const
