import { useState } from 'preact/hooks'
import { notesAbout, type HelperNote } from '../../../practice/cases.ts'
import { noteFault, noteToKeep } from '../../../practice/reflections.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { OwnWords } from './own-text.tsx'
import { RemoveOwn } from './remove-own.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * A helper's own notes about one person (M5): sealed to whoever wrote them, with no way to lend or leave them.
 * Must pass: every keystroke is kept; what is empty or too long is told at the field, and stays in it.
 */
export type HelpingNotesProps = { screen: ScreenProps; person: PersonView; onSaid: (words: string) => void }

export function HelpingNotes({ screen, person, onSaid }: HelpingNotesProps) {
  const { client, t } = screen
  const words = t.helping.notes
  const { refused, run } = useAct()
  const notes = notesAbout(client.pages(), person.id)
  return (
    <section class="stack">
      <h3>{words.heading}</h3>
      <p>{words.lede}</p>
      <Write screen={screen} person={person} onSaid={onSaid} />
      <Status screen={screen} refused={refused} />
      {notes.map((note) => (
        <One
          key={note.id}
          screen={screen}
          note={note}
          onRemove={() =>
            run(
              () => client.removePage('helper-note', note.id),
              () => onSaid(words.removed),
            )
          }
        />
      ))}
    </section>
  )
}

function Write({ screen, person, onSaid }: HelpingNotesProps) {
  const { client, t, language } = screen
  const words = t.helping.notes
  const { fields, keep, drop } = useForm(client, `helping/note/${person.id}`, { text: '' })
  const [fault, setFault] = useState<{ words: string }>()
  const { refused, run } = useAct()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const save = () => {
    const found = noteFault(fields.text)
    setFault(found && { words: found === 'empty' ? words.need : words.long })
    if (found) return
    run(
      () =>
        client.keepPage({
          kind: 'helper-note',
          id: client.newId(),
          person: person.id,
          text: noteToKeep(fields.text),
          on: client.today().date,
        }),
      () => {
        drop()
        onSaid(words.kept)
      },
    )
  }
  return (
    <form
      class="stack"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <LetterField
        short
        label={words.label}
        hint={words.hint}
        lang={language}
        value={fields.text}
        onWrite={(text) => keep({ text })}
        error={fault?.words}
      />
      <div>
        <Button submit>{words.save}</Button>
      </div>
      <Status screen={screen} refused={refused} />
    </form>
  )
}

function One({
  screen: { t, language },
  note,
  onRemove,
}: {
  screen: ScreenProps
  note: HelperNote
  onRemove: () => void
}) {
  const words = t.helping.notes
  return (
    <Fold
      summary={
        <span>
          <Filled words={words.written} by={<When day={note.on} lang={language} year />} />
        </span>
      }
    >
      <OwnWords text={note.text} lang={language} />
      <RemoveOwn words={words} onRemove={onRemove} />
    </Fold>
  )
}
