import { parkedFault } from '../../../practice/parked.ts'
import type { Result } from '../../../vault/client.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useGiving } from './use-giving.ts'
import { useForm } from './use-form.ts'

/**
 * A topic to keep.
 * Must pass: what is empty, too long or cannot be shown is told at the field, and stays in it.
 */
export type ParkedFormProps = {
  screen: ScreenProps
  person: string
  /** Keeps it; `given` is called when it is kept, and then nothing of the form stays. */
  onKeep: (work: () => Promise<Result>, given: () => void) => void
}

export function ParkedForm({ screen, person, onKeep }: ParkedFormProps) {
  const { client, t, language } = screen
  const words = t.together.parked
  const { fields, keep, drop } = useForm(client, `parked/${person}`, { text: '' })
  const wrong = parkedFault(fields.text)
  const add = () => {
    const page = {
      kind: 'parked',
      id: client.newId(),
      person,
      text: fields.text.trim(),
      on: client.today().date,
    } as const
    onKeep(() => client.keepPage(page), drop)
  }
  const giving = useGiving(wrong, add)
  return (
    <form class="stack mid" {...giving.form}>
      <Field
        kind="textarea"
        rows={3}
        label={words.label}
        hint={words.hint}
        lang={language}
        value={fields.text}
        onWrite={(text) => keep({ text })}
        error={giving.wrong && words.faults[giving.wrong]}
      />
      <Button submit>{words.add}</Button>
    </form>
  )
}
