import { useId, useState } from 'preact/hooks'
import {
  type Reminder,
  reminderFaults,
  type ReminderFaults,
  type ReminderFields,
} from '../../../practice/reminders.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Select } from '../../kit/select.tsx'
import { Days } from '../../kit/tick.tsx'
import { Wrong } from '../../kit/wrong.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * A reminder for oneself: words, a time, days, and a promise of one's own if it is about one.
 * Must pass: there is no person in it; each missing thing is told at its field; what was typed stays.
 */
export type ReminderFormProps = {
  screen: ScreenProps
  /** The reminder that is changed; a new one without it. */
  reminder?: Reminder | undefined
  /** Keeps it; `given` is called when it is kept, and then nothing of the form stays. */
  onKeep: (reminder: Reminder, given: () => void) => void
  onLeave?: (() => void) | undefined
}

export function reminderForm(id: string): string {
  return `reminder/${id}`
}

export function ReminderForm(props: ReminderFormProps) {
  const { screen, reminder, onLeave } = props
  const { t, language } = screen
  const words = t.reminders
  const { fields, days, tried, wrong, keep, drop, set } = useReminderForm(props)
  const ref = useFaultIn<HTMLFormElement>(tried)
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        set()
      }}
    >
      <Field
        kind="textarea"
        rows={2}
        label={words.text}
        hint={words.textHint}
        lang={language}
        value={fields.text}
        onWrite={(text) => keep({ ...fields, text })}
        error={wrong.text && words.textFaults[wrong.text]}
      />
      <Field
        kind="time"
        label={words.at}
        value={fields.at}
        onWrite={(at) => keep({ ...fields, at })}
        error={wrong.at && words.atFault}
      />
      <OnDays
        screen={screen}
        days={days}
        missing={wrong.days !== undefined}
        onTick={(ticked) => keep({ ...fields, days: ticked.join(' ') })}
      />
      <PromiseOf
        screen={screen}
        promise={fields.promise}
        onChoose={(promise) => keep({ ...fields, promise })}
        error={wrong.promise && words.promiseFault}
      />
      <Row>
        {onLeave && (
          <Button
            onPress={() => {
              drop()
              onLeave()
            }}
          >
            {words.leave}
          </Button>
        )}
        <Button submit>{reminder ? words.save : words.set}</Button>
      </Row>
    </form>
  )
}

function useReminderForm({ screen: { client }, reminder, onKeep }: ReminderFormProps) {
  const form = useForm(client, reminderForm(reminder?.id ?? 'new'), asTyped(reminder))
  const { fields, keep, drop } = form
  const [tried, setTried] = useState<object>()
  const typed = parsed(fields)
  const faults = reminderFaults(typed, client.pages(), reminder?.id)
  const set = () => {
    setTried(faults && {})
    if (faults) return
    const { text, days, ...rest } = typed
    const id = reminder?.id ?? client.newId()
    onKeep({ kind: 'reminder', id, text: text.trim(), days: [...days], ...rest }, drop)
  }
  const wrong: ReminderFaults = (tried ? faults : atOnce(faults)) ?? {}
  return { fields, days: typed.days, tried, wrong, keep, drop, set }
}

type OnDaysProps = {
  screen: ScreenProps
  days: readonly number[]
  missing: boolean
  onTick: (days: readonly number[]) => void
}

function OnDays({ screen: { t }, days, missing, onTick }: OnDaysProps) {
  const words = t.reminders
  const id = useId()
  return (
    <fieldset aria-describedby={missing ? id : undefined}>
      {missing && <Wrong id={id}>{words.daysFault}</Wrong>}
      <Days
        legend={words.days}
        names={t.door.door.dayNames}
        ticked={days.map((day) => day - 1)}
        onTick={(ticked) => onTick(ticked.map((at) => at + 1))}
      />
    </fieldset>
  )
}

type PromiseOfProps = {
  screen: ScreenProps
  promise: string
  onChoose: (promise: string) => void
  error: string | undefined
}

/** My own promises that are open; nobody else's are here. */
function PromiseOf({ screen: { client, t }, promise, onChoose, error }: PromiseOfProps) {
  const words = t.reminders
  const { due, coming } = client.today()
  const acts = new Map([...due, ...coming].map(({ promise: { id, act } }) => [id, act]))
  const open = [...acts].map(([value, label]) => ({ value, label }))
  if (open.length === 0) return null
  return (
    <Select
      label={words.promise}
      hint={words.promiseHint}
      value={open.some(({ value }) => value === promise) ? promise : ''}
      options={[{ value: '', label: words.noPromise }, ...open]}
      onChoose={onChoose}
      error={error}
    />
  )
}

type Typed = { readonly text: string; readonly at: string; readonly days: string; readonly promise: string }

function asTyped(reminder: Reminder | undefined): Typed {
  return {
    text: reminder?.text ?? '',
    at: reminder?.at ?? '',
    days: (reminder?.days ?? everyDay).join(' '),
    promise: reminder?.promise ?? '',
  }
}

function parsed({ text, at, days, promise }: Typed): ReminderFields {
  const found = everyDay.filter((day) => days.split(' ').includes(String(day)))
  return { text, at, days: found, ...(promise !== '' && { promise }) }
}

/** What need not wait for a press. */
function atOnce(faults: ReminderFaults | undefined): ReminderFaults | undefined {
  return faults?.text && faults.text !== 'empty' ? { text: faults.text } : undefined
}

const everyDay = [1, 2, 3, 4, 5, 6, 7]
