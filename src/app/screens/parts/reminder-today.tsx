import { dueReminders } from '../../../practice/reminders.ts'
import { Fold } from '../../kit/fold.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { ShortWords } from './practical-given.tsx'
import { useNow } from './reminder-now.ts'

/**
 * On Today: a quiet line when a reminder of mine came within the last hours, on this device, outside my quiet hours.
 * Must pass: neutral words outside, my own after a press; nothing while there is none; never a number.
 */
export function ReminderToday({ screen }: { screen: ScreenProps }) {
  const { client, t, language } = screen
  const words = t.reminders
  const { now, zone } = useNow()
  const due = dueReminders(client.pages(), now, zone)
  if (due.length === 0) return null
  return (
    <Fold summary={words.today}>
      {due.map((one) => (
        <ShortWords key={one.id} text={one.text} lang={language} />
      ))}
      <LinkButton kind="quiet" href={hrefTo({ screen: 'reminders' })}>
        {words.todayWay}
      </LinkButton>
    </Fold>
  )
}
