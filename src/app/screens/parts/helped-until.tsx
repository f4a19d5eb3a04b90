import { dateOfDay } from '../../../practice/days.ts'
import { lastDayOf, type LendingDays, lendingDays, lentUntil } from '../../../practice/lending.ts'
import { Choice } from '../../kit/choice.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { useNow } from './reminder-now.ts'

export type HelpedUntilProps = {
  screen: ScreenProps
  days: LendingDays | undefined
  onDays: (days: LendingDays) => void
  error: string | undefined
}

/** When a copy ends. Must pass: nothing picked ahead; the day itself stands there before the press. */
export function HelpedUntil({ screen: { t, language }, days, onDays, error }: HelpedUntilProps) {
  const words = t.helped.lend
  const { now } = useNow()
  return (
    <>
      <Choice
        grid
        legend={words.end}
        hint={words.endHint}
        value={days === undefined ? undefined : keys[days]}
        onChoose={(key) => onDays(byKey[key])}
        error={error}
        options={lendingDays.map((value) => ({ value: keys[value], label: words.ends[value] }))}
      />
      {days !== undefined && (
        <p>
          <Filled
            words={words.endsOn}
            by={<When day={dateOfDay(lastDayOf(lentUntil(days, now)))} lang={language} />}
          />
        </p>
      )}
      <p class="hint">{words.kept}</p>
    </>
  )
}

/** A radio's value is a word. */
const keys = { 1: 'day', 7: 'week', 30: 'month', 90: 'quarter' } as const satisfies Record<
  LendingDays,
  string
>
const byKey = { day: 1, week: 7, month: 30, quarter: 90 } as const
