import { useState } from 'preact/hooks'
import { quietFaults, quietId, quietOf } from '../../../practice/reminders.ts'
import type { Result } from '../../../vault/client.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * Hours in which nothing reminds me, on any device of mine.
 * Must pass: mine alone, and about nobody's messages; to end them is one press.
 */
export type ReminderQuietProps = {
  screen: ScreenProps
  /** Does it; `given` is called when it was done. */
  onAct: (work: () => Promise<Result>, then: string, given: () => void) => void
}

export function ReminderQuiet({ screen: { client, t }, onAct }: ReminderQuietProps) {
  const words = t.reminders
  const quiet = quietOf(client.pages())
  const form = useForm(client, 'reminder-quiet', quiet ?? { from: '', to: '' })
  const { fields } = form
  const [tried, setTried] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(tried)
  const faults = quietFaults(fields)
  const wrong = tried ? faults : undefined
  const keep = () => {
    setTried(faults && {})
    if (faults) return
    onAct(
      () => client.keepPage({ kind: 'quiet-hours', id: quietId, ...fields }),
      words.keptQuiet,
      () => void client.dropForm('reminder-quiet'),
    )
  }
  const end = () =>
    onAct(
      () => client.removePage('quiet-hours', quietId),
      words.endedQuiet,
      () => form.keep({ from: '', to: '' }),
    )
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <p>{words.quietHint}</p>
      <div class="pair">
        <Field
          kind="time"
          label={words.from}
          value={fields.from}
          onWrite={(from) => form.keep({ ...fields, from })}
          error={wrong?.from && words.fromFault}
        />
        <Field
          kind="time"
          label={words.until}
          value={fields.to}
          onWrite={(to) => form.keep({ ...fields, to })}
          error={wrong?.to && words.untilFaults[wrong.to]}
        />
      </div>
      <Row>
        {quiet && <Button onPress={end}>{words.endQuiet}</Button>}
        <Button submit>{words.keepQuiet}</Button>
      </Row>
    </form>
  )
}
