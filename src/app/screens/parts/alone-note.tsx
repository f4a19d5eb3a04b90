import { useState } from 'preact/hooks'
import { noteFault, noteToKeep, withQuestion } from '../../../practice/reflections.ts'
import { Button } from '../../kit/button.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { AloneQuestions } from './alone-questions.tsx'
import { Danger } from './guide-danger.tsx'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * A note under the pen.
 * Must pass: every keystroke is kept; what is empty or too long is told at the field, and stays in it.
 */
export type AloneNoteProps = {
  screen: ScreenProps
  /** Where it is kept while it is typed. */
  form: string
  /** What stands there to begin with. */
  first: string
  save: string
  /** `given` is called when it is kept, and then nothing of the form stays. */
  onSave: (text: string, given: () => void) => void
  /** Questions to begin from: pressing one puts it in the note. */
  questions?: boolean | undefined
}

export function AloneNote({ screen, form, first, save, onSave, questions }: AloneNoteProps) {
  const words = screen.t.alone.reflections
  const { fields, keep, drop } = useForm(screen.client, form, { text: first })
  const [fault, setFault] = useState<{ words: string }>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const add = () => {
    const found = noteFault(fields.text)
    setFault(found && { words: found === 'empty' ? words.need : words.long })
    if (!found) onSave(noteToKeep(fields.text), drop)
  }
  const ask = (question: string) => {
    keep({ text: withQuestion(fields.text, question) })
    ref.current?.querySelector('textarea')?.focus()
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
      <Danger screen={screen} side="writer" lang={screen.language} text={fields.text} mayNotSee={false} />
      <LetterField
        short
        label={words.label}
        hint={words.hint}
        lang={screen.language}
        value={fields.text}
        onWrite={(text) => keep({ text })}
        error={fault?.words}
      />
      <div>
        <Button submit>{save}</Button>
      </div>
      {questions && <AloneQuestions words={words} onAsk={ask} />}
    </form>
  )
}
