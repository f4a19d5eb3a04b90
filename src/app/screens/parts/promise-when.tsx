import type { PromiseWhen } from '../../../practice/words.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

/** The day a promise is due, or its days of the week and the day they begin. Never an hour. */
export type PromiseDaysProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  when: Pick<PromiseWhen, 'on' | 'every'>
}

export function PromiseDays({ screen: { t, language }, when }: PromiseDaysProps) {
  const { on, every = [] } = when
  const words = t.promises.words
  const day = <When day={on} lang={language} />
  if (every.length === 0) return day
  return (
    <>
      {every.length === 7 ? words.everyDay : words.every(weekdays(every, language))},{' '}
      <Filled words={words.from} by={day} />
    </>
  )
}

/** Monday 1 January 2024 and the six days after it. */
function weekdays(every: readonly number[], language: string): string {
  const named = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  const days = [1, 2, 3, 4, 5, 6, 7]
    .filter((day) => every.includes(day))
    .map((day) => named.format(new Date(Date.UTC(2024, 0, day))))
  return new Intl.ListFormat(language).format(days)
}
