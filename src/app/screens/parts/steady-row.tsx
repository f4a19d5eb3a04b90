import { useId } from 'preact/hooks'
import type { SteadyAct, SteadyWeek } from '../../../practice/steady.ts'
import { daysAfter } from '../../../practice/days.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { RemoveOwn } from './remove-own.tsx'
import { Filled } from './filled.tsx'

/**
 * One act of the steady list.
 * Must pass: done today is said in words and can be taken back; the last weeks stand as days, without a total, and a
 * day that was not marked is nowhere.
 */
export type SteadyRowProps = {
  screen: ScreenProps
  one: SteadyAct
  onDid: () => void
  onUndo: () => void
  onRemove: () => void
}

export function SteadyRow({ screen, one, onDid, onUndo, onRemove }: SteadyRowProps) {
  const words = screen.t.alone.steady
  const id = useId()
  return (
    <li class="card stack">
      <h2 class="small" dir="auto" id={id}>
        {one.act}
      </h2>
      {one.doneToday && <p>{words.done}</p>}
      <Row>
        {one.doneToday ? (
          <Button describedBy={id} onPress={onUndo}>
            {words.undo}
          </Button>
        ) : (
          <Button describedBy={id} onPress={onDid}>
            {words.did}
          </Button>
        )}
        <RemoveOwn words={words} describedBy={id} onRemove={onRemove} />
      </Row>
      {one.weeks.length > 0 && (
        <Fold summary={words.when}>
          <Weeks screen={screen} weeks={one.weeks} />
        </Fold>
      )}
    </li>
  )
}

function Weeks({
  screen: { client, t, language },
  weeks,
}: {
  screen: ScreenProps
  weeks: readonly SteadyWeek[]
}) {
  const words = t.alone.steady
  const { date } = client.today()
  return (
    <ul class="plain stack tight">
      {weeks.map(({ from, days }) => (
        <li key={from}>
          {date < daysAfter(from, 7) ? (
            words.thisWeek
          ) : (
            <Filled words={words.weekOf} by={<When day={from} lang={language} />} />
          )}
          : {weekdays(days, language)}.
        </li>
      ))}
    </ul>
  )
}

/** "Monday, Tuesday and Friday", as the language says it. */
function weekdays(days: readonly string[], language: string): string {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  const named = days.map((day) => name.format(new Date(`${day}T00:00:00Z`)))
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(named)
}
