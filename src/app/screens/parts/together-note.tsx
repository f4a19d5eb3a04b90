import { useState } from 'preact/hooks'
import { noteFault, noteToKeep } from '../../../practice/reflections.ts'
import { noteOf } from '../../../practice/together.ts'
import { Button } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { type Said, Status } from './status.tsx'
import { RemoveOwn } from './remove-own.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * "How was it for me?": a page of my own, after time together (B1-7).
 * Must pass: nothing of it can be left anywhere; nothing asks for it; what was typed stays.
 */
export type TogetherNoteProps = { screen: ScreenProps; meeting: string }

export function TogetherNote({ screen, meeting }: TogetherNoteProps) {
  const { client, t, language } = screen
  const words = t.together.together
  const kept = noteOf(client.pages(), meeting)
  const form = useForm(client, `together-note/${meeting}`, { text: kept?.text ?? '' })
  const { text } = form.fields
  const [fault, setFault] = useState<'empty' | 'long'>()
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const ref = useFaultIn<HTMLFormElement>(fault && { fault })
  const done = (what: string) => () => {
    void client.dropForm(`together-note/${meeting}`)
    setSaid({ words: what, moves: true })
  }
  const keep = () => {
    const found = noteFault(text)
    setFault(found)
    if (found) return
    const page = {
      kind: 'together-note',
      id: kept?.id ?? client.newId(),
      meeting,
      text: noteToKeep(text),
      on: kept?.on ?? client.today().date,
    } as const
    run(() => client.keepPage(page), done(words.noteKept))
  }
  return (
    <Fold summary={words.note} open={text !== ''}>
      <form
        class="stack mid"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <LetterField
          short
          label={words.noteLabel}
          hint={words.noteHint}
          lang={language}
          value={text}
          onWrite={(next) => form.keep({ text: next })}
          error={fault && (fault === 'empty' ? words.noteNeed : words.noteLong)}
        />
        <Button submit>{words.noteKeep}</Button>
      </form>
      {kept && (
        <RemoveOwn
          words={words.noteRemove}
          onRemove={() =>
            run(
              () => client.removePage('together-note', kept.id),
              () => {
                form.drop()
                setSaid({ words: words.noteRemoved, moves: true })
              },
            )
          }
        />
      )}
      <Status screen={screen} said={said} refused={refused} />
    </Fold>
  )
}
