import { useState } from 'preact/hooks'
import { noteToKeep } from '../../../practice/reflections.ts'
import { type LetterToMe, toMeFaults } from '../../../practice/to-me.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { OwnText } from './own-text.tsx'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * A letter to oneself, and the day on which it comes back.
 * Must pass: no day is picked ahead; an empty letter or a day that cannot be is told at its field, and all stays.
 */
export type ToMeFormProps = {
  screen: ScreenProps
  /** Keeps it; `given` is called when it is kept, and then nothing of the form stays. */
  onKeep: (letter: LetterToMe, given: () => void) => void
}

export function ToMeForm({ screen, onKeep }: ToMeFormProps) {
  const { client, t, language } = screen
  const words = t.growth.toMe
  const { fields, keep, drop } = useForm(client, 'letter-to-me', { text: '', opens: '' })
  const [tried, setTried] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(tried)
  const { date } = client.today()
  const faults = toMeFaults(fields, date)
  const wrong = tried ? faults : undefined
  const add = () => {
    setTried(faults && {})
    if (faults) return
    const text = noteToKeep(fields.text)
    const { opens } = fields
    onKeep({ kind: 'letter-to-me', id: client.newId(), language, text, written: date, opens }, drop)
  }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <OwnText
        screen={screen}
        label={words.text}
        hint={words.textHint}
        value={fields.text}
        onWrite={(text) => keep({ ...fields, text })}
        error={wrong?.text && (wrong.text === 'empty' ? words.textNeed : words.textLong)}
      />
      <Field
        kind="date"
        label={words.day}
        hint={words.dayHint}
        value={fields.opens}
        onWrite={(opens) => keep({ ...fields, opens })}
        error={wrong?.opens && words.dayFaults[wrong.opens]}
      />
      <div>
        <Button submit>{words.keepIt}</Button>
      </div>
    </form>
  )
}
