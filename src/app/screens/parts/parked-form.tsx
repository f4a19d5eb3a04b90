import { useState } from 'preact/hooks'
import { parkedFault } from '../../../practice/parked.ts'
import type { Result } from '../../../vault/client.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useFaultIn } from './use-fault.ts'
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
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const wrong = parkedFault(fields.text)
  const add = () => {
    setFault(wrong && {})
    if (wrong) return
    const page = {
      kind: 'parked',
      id: client.newId(),
      person,
      text: fields.text.trim(),
      on: client.today().date,
    } as const
    onKeep(() => client.keepPage(page), drop)
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
      <Field
        kind="textarea"
        rows={3}
        label={words.label}
        hint={words.hint}
        lang={language}
        value={fields.text}
        onWrite={(text) => keep({ text })}
        error={wrong && (fault ?? wrong !== 'empty') ? words.faults[wrong] : undefined}
      />
      <Button submit>{words.add}</Button>
    </form>
  )
}
