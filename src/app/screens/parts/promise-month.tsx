import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type DayState, monthAfter, statesOf } from '../../../practice/calendar.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Calendar } from '../../kit/calendar.tsx'
import { Shelf, type ShelfRow } from '../../kit/shelf.tsx'
import { Sign } from '../../kit/sign.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'

/**
 * One month as a table, the days of it one press away, and what the signs mean.
 * Must pass: months go back and on by buttons; the day that was pressed takes the keyboard; nothing is added up.
 */
export type PromiseMonthProps = {
  screen: ScreenProps
  /** `2026-11` */
  month: string
  onMonth: (month: string) => void
  /** By date: the states of what stands in a day. */
  days: ReadonlyMap<string, readonly DayState[]>
  rowsOf: (date: string) => readonly ShelfRow[]
}

export function PromiseMonth({ screen, month, onMonth, days, rowsOf }: PromiseMonthProps) {
  const { client, t, language } = screen
  const words = t.promises.calendar
  const [chosen, choose] = useState<string>()
  const ref = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (chosen !== undefined) ref.current?.focus()
  }, [chosen])
  const turn = (months: number) => {
    choose(undefined)
    onMonth(monthAfter(month, months))
  }
  const here = [...days].filter(([date]) => date.startsWith(month))
  const signs = new Map(here.map(([date, states]) => [Number(date.slice(8)), statesOf(states)]))
  const dateOf = (day: number) => `${month}-${String(day).padStart(2, '0')}`
  const rows = chosen === undefined ? [] : rowsOf(chosen)
  return (
    <>
      <Row even>
        <Button onPress={() => turn(-1)}>{words.before}</Button>
        <Button onPress={() => turn(1)}>{words.after}</Button>
      </Row>
      <div class="stack">
        <div role="status" class="hidden">
          {caption(month, language)}
        </div>
        <Calendar
          month={month}
          caption={caption(month, language)}
          signs={signs}
          names={words.names}
          lang={language}
          today={client.today().date}
          onDay={(day) => choose(chosen === dateOf(day) ? undefined : dateOf(day))}
          chosen={chosen === undefined ? undefined : Number(chosen.slice(8))}
        />
        {signs.size > 0 && <p class="hint">{words.press}</p>}
        <ul class="key" aria-label={words.key}>
          {order.map((state) => (
            <li key={state}>
              <Sign name={state} />
              {state === 'open' ? words.blank : words.names[state]}
            </li>
          ))}
        </ul>
      </div>
      {chosen !== undefined && rows.length > 0 && (
        <section class="stack">
          <h2 ref={ref} tabIndex={-1}>
            <When day={chosen} lang={language} />
          </h2>
          <Shelf rows={rows} />
          <Row>
            <Button onPress={() => choose(undefined)}>{words.close}</Button>
          </Row>
        </section>
      )}
    </>
  )
}

/** "November 2026", as the language writes it. */
function caption(month: string, language: string): string {
  const written = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return written.format(new Date(`${month}-01T00:00:00Z`))
}

const order: readonly DayState[] = statesOf(['kept', 'partly', 'ahead', 'told', 'let', 'open'])
