import { useId } from 'preact/hooks'
import type { PageOf } from '../../../practice/pages.ts'
import { pagesOf } from '../../../practice/pages.ts'
import { type Reminder, remindersOf } from '../../../practice/reminders.ts'
import { Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { ShortWords } from './practical-given.tsx'
import { timeText } from './together-plan.tsx'
import { RemoveOwn } from './remove-own.tsx'

/**
 * My reminders, by the clock.
 * Must pass: words, times and days; nothing says whether one came, or what came of it.
 */
export type ReminderListProps = { screen: ScreenProps; onRemove: (id: string) => void }

export function ReminderList({ screen, onRemove }: ReminderListProps) {
  const words = screen.t.reminders
  const pages = screen.client.pages()
  const all = remindersOf(pages)
  return (
    <section class="stack mid">
      <h2>{words.list}</h2>
      {all.length === 0 && <p>{words.none}</p>}
      <ul class="plain stack mid" aria-label={words.list}>
        {all.map((one) => (
          <OneReminder
            key={one.id}
            screen={screen}
            reminder={one}
            promise={pagesOf(pages, 'promise').findLast(({ id }) => id === one.promise)}
            onRemove={() => onRemove(one.id)}
          />
        ))}
      </ul>
    </section>
  )
}

type OneProps = {
  screen: ScreenProps
  reminder: Reminder
  promise: PageOf<'promise'> | undefined
  onRemove: () => void
}

function OneReminder({ screen, reminder, promise, onRemove }: OneProps) {
  const { t, language } = screen
  const words = t.reminders
  const id = useId()
  return (
    <li class="stack tight">
      <p class="over" id={id}>
        {whenText(screen, reminder)}
      </p>
      <ShortWords text={reminder.text} lang={language} />
      {promise && (
        <p class="hint">
          <Filled words={words.about} by={<bdi>{promise.act}</bdi>} />
        </p>
      )}
      <Row>
        <LinkButton kind="quiet" href={hrefTo({ screen: 'reminders', item: reminder.id })}>
          {words.change}
        </LinkButton>
        <RemoveOwn words={words.remove} describedBy={id} onRemove={onRemove} />
      </Row>
    </li>
  )
}

function whenText({ t, language }: ScreenProps, { at, days }: Reminder): string {
  const time = timeText(at, language)
  if (days.length === 7) return t.reminders.every(time)
  const names = [...days].sort((one, other) => one - other).map((day) => t.door.door.dayNames[day - 1])
  return t.reminders.some(names.join(', '), time)
}
