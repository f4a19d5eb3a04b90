import { Sign, type SignName } from './sign.tsx'

/**
 * A month of small windows, every one alike whatever its signs. No totals, no shades.
 * Must pass: a real table with caption and column headers; day and state are text in each cell; an open day is blank
 * to the eye and "open" to the ear; a day that can be looked at is a button; today is `aria-current="date"`.
 */
export type CalendarProps = {
  /** `2026-11` */
  month: string
  caption: string
  /** Signs by day of the month, each once; a day without one is open, and nothing is behind it. */
  signs: ReadonlyMap<number, readonly SignName[]>
  names: Readonly<Record<SignName, string>>
  lang: string
  /** `2026-11-22` */
  today?: string | undefined
  /** Without it the days are only to look at. */
  onDay?: ((day: number) => void) | undefined
  chosen?: number | undefined
}

export function Calendar(props: CalendarProps) {
  const { month, caption, lang, today } = props
  return (
    <table class="calendar">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {weekdays(lang).map((day) => (
            <th key={day.long} scope="col" abbr={day.long}>
              {day.short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks(month).map((week) => (
          <tr key={week[0]?.day}>
            {week.map(({ day, out }) => {
              const now = !out && today === `${month}-${String(day).padStart(2, '0')}`
              return (
                <td key={day} class={out ? 'out' : undefined} aria-current={now ? 'date' : undefined}>
                  {!out && <Window {...props} day={day} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Window({ signs, names, onDay, chosen, day }: CalendarProps & { day: number }) {
  const here = signs.get(day)
  const all = here && here.length > 0 ? here : (['open'] as const)
  const inside = (
    <>
      <span class="date">{day}</span>
      <span class="signs">{all.map((sign) => sign !== 'open' && <Sign key={sign} name={sign} />)}</span>
      <span class="hidden">{all.map((sign) => names[sign]).join(', ')}</span>
    </>
  )
  if (!here || !onDay) return <span>{inside}</span>
  return (
    <button type="button" aria-pressed={chosen === day} onClick={() => onDay(day)}>
      {inside}
    </button>
  )
}

/** Weeks from Monday. Days before the first and after the last are numbered on, and out. */
export function weeks(month: string): readonly (readonly { day: number; out: boolean }[])[] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const before = (first.getUTCDay() + 6) % 7
  return Array.from({ length: Math.ceil((before + last) / 7) }, (_, row) =>
    Array.from({ length: 7 }, (_, place) => {
      const day = row * 7 + place - before + 1
      return { day, out: day < 1 || day > last }
    }),
  )
}

/** Monday 1 January 2024 and the six days after it. */
function weekdays(lang: string) {
  const named = (weekday: 'short' | 'long', day: number) =>
    new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day)))
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ short: named('short', day), long: named('long', day) }))
}
