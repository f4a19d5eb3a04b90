/**
 * Reminders for oneself alone (S3-7): at own times, in own words, never in the own quiet hours; in this page, and as a
 * file for the own calendar. Nothing here is about anyone else.
 */
import { useState } from 'preact/hooks'
import { type Reminder, remindersOf } from '../../practice/reminders.ts'
import type { Result } from '../../vault/client.ts'
import { Fold } from '../kit/fold.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { ReminderFile } from './parts/reminder-file.tsx'
import { reminderForm, ReminderForm } from './parts/reminder-form.tsx'
import { ReminderList } from './parts/reminder-list.tsx'
import { ReminderQuiet } from './parts/reminder-quiet.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Reminders(screen: ScreenProps) {
  const { client, place } = screen
  const changed = remindersOf(client.pages()).find(({ id }) => id === place.item)
  return changed ? (
    <ChangeReminder key={changed.id} screen={screen} reminder={changed} />
  ) : (
    <AllReminders key="all" screen={screen} />
  )
}

function AllReminders({ screen }: { screen: ScreenProps }) {
  const { client, shell, t } = screen
  const words = t.reminders
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  /** The form stands open where there is none, and shuts after each. */
  const [open] = useState(
    () => remindersOf(client.pages()).length === 0 || Boolean(client.form(reminderForm('new'))['text']),
  )
  const [made, setMade] = useState(0)
  const act = (work: () => Promise<Result>, then: string, given: () => void = () => undefined) =>
    run(work, () => {
      given()
      setSaid({ words: then, moves: true })
    })
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
      aside={<Notice kind="rest">{words.where}</Notice>}
      asideLabel={words.where}
    >
      <Status screen={screen} said={said} refused={refused} />
      <ReminderList
        screen={screen}
        onRemove={(id) => act(() => client.removePage('reminder', id), words.removed)}
      />
      <Fold key={made} summary={words.make} open={open && made === 0}>
        <ReminderForm
          screen={screen}
          onKeep={(reminder, given) =>
            act(
              () => client.keepPage(reminder),
              words.setDone,
              () => {
                given()
                setMade(made + 1)
              },
            )
          }
        />
      </Fold>
      <Fold summary={words.quiet}>
        <ReminderQuiet screen={screen} onAct={act} />
      </Fold>
      {remindersOf(client.pages()).length > 0 && (
        <Fold summary={words.file}>
          <ReminderFile screen={screen} />
        </Fold>
      )}
    </Page>
  )
}

function ChangeReminder({ screen, reminder }: { screen: ScreenProps; reminder: Reminder }) {
  const { client, go, shell, t } = screen
  const words = t.reminders
  const { refused, run } = useAct()
  const back = () => go({ screen: 'reminders' })
  return (
    <Page
      shell={shell}
      heading={words.changing}
      back={{ href: hrefTo({ screen: 'reminders' }), label: words.heading }}
    >
      <Status screen={screen} refused={refused} />
      <ReminderForm
        screen={screen}
        reminder={reminder}
        onLeave={back}
        onKeep={(next, given) =>
          run(
            () => client.keepPage(next),
            () => {
              given()
              back()
            },
          )
        }
      />
    </Page>
  )
}
