import { useState } from 'preact/hooks'
import { noteFault, noteToKeep } from '../../../practice/reflections.ts'
import { Button } from '../../kit/button.tsx'
import { Select } from '../../kit/select.tsx'
import type { ScreenProps } from '../../screen.ts'
import { OwnText } from './own-text.tsx'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * A private note under the pen, about someone or about nobody.
 * Must pass: every keystroke is kept; what is empty or too long is told at the field, and stays in it.
 */
export type NoteFormProps = {
  screen: ScreenProps
  /** Where it is kept while it is typed. */
  form: string
  /** Whom it is about, where the page has settled it; else one may choose, or leave it. */
  about?: string | undefined
  /** What stands there to begin with. */
  first?: { readonly text: string; readonly person?: string } | undefined
  save: string
  /** `given` is called when it is kept, and then nothing of the form stays. */
  onSave: (note: { text: string; person?: string }, given: () => void) => void
}

export function NoteForm({ screen, form, about, first, save, onSave }: NoteFormProps) {
  const { client, t } = screen
  const words = t.growth.notes
  const empty = { text: first?.text ?? '', person: first?.person ?? '' }
  const { fields, keep, drop } = useForm(client, form, empty)
  const [fault, setFault] = useState<{ words: string }>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const people = client.people().map(({ id, name }) => ({ value: id, label: name }))
  const chosen = about ?? people.find(({ value }) => value === fields.person)?.value
  const add = () => {
    const found = noteFault(fields.text)
    setFault(found && { words: found === 'empty' ? words.need : words.long })
    if (found) return
    const text = noteToKeep(fields.text)
    onSave(chosen === undefined ? { text } : { text, person: chosen }, drop)
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
        label={words.label}
        hint={words.hint}
        value={fields.text}
        onWrite={(text) => keep({ ...fields, text })}
        error={fault?.words}
      />
      {about === undefined && people.length > 0 && (
        <Select
          label={words.person}
          hint={words.personHint}
          value={chosen ?? ''}
          options={[{ value: '', label: words.nobody }, ...people]}
          onChoose={(person) => keep({ ...fields, person })}
        />
      )}
      <div>
        <Button submit>{save}</Button>
      </div>
    </form>
  )
}
