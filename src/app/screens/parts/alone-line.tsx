import { useState } from 'preact/hooks'
import { type LineFault, lineFault, lineToKeep } from '../../../practice/steady.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * One line of one's own, to put on a list that nobody else has.
 * Must pass: a line that is empty or too long is told at the field, and stays in it.
 */
export type AloneLineProps = {
  screen: ScreenProps
  /** Where it is kept while it is typed. */
  form: string
  words: { label: string; hint: string; add: string } & Readonly<Record<LineFault, string>>
  /** Keeps it; `given` is called when it stands on the list, and then nothing of the form stays. */
  onAdd: (line: string, given: () => void) => void
}

export function AloneLine({ screen, form, words, onAdd }: AloneLineProps) {
  const { fields, keep, drop } = useForm(screen.client, form, { line: '' })
  const [fault, setFault] = useState<{ words: string }>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const add = () => {
    const found = lineFault(fields.line)
    setFault(found && { words: words[found] })
    if (!found) onAdd(lineToKeep(fields.line), drop)
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
        label={words.label}
        hint={words.hint}
        kind="textarea"
        rows={2}
        lang={screen.language}
        value={fields.line}
        onWrite={(line) => keep({ line })}
        error={fault?.words}
      />
      <Button submit>{words.add}</Button>
    </form>
  )
}
