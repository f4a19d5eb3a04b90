import { useState } from 'preact/hooks'
import { noteFault, noteToKeep } from '../../../practice/reflections.ts'
import { isQuestionHere, type SeasonNote, seasonNotes } from '../../../practice/seasons.ts'
import { Button } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { OwnText, OwnWords } from './own-text.tsx'
import { RemoveOwn } from './remove-own.tsx'
import type { SeasonAct } from './season-now.tsx'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * The one private question, every three months, on this page and nowhere else (S6-6).
 * Must pass: not answering it changes nothing; nobody is told; earlier answers are never set against each other.
 */
export type SeasonQuestionProps = {
  screen: ScreenProps
  /** The day on which this person came. */
  since: string
  act: SeasonAct
}

export function SeasonQuestion({ screen, since, act }: SeasonQuestionProps) {
  const { client, t } = screen
  const words = t.growth.seasons
  const pages = client.pages()
  const notes = seasonNotes(pages)
  return (
    <>
      {isQuestionHere(pages, since, client.today().date) && <Ask screen={screen} act={act} />}
      {notes.length > 0 && (
        <section class="stack mid">
          <h2>{words.notes}</h2>
          {notes.map((note) => (
            <Answer
              key={note.id}
              screen={screen}
              note={note}
              onRemove={() => act(() => client.removePage('season-note', note.id), words.removed)}
            />
          ))}
        </section>
      )}
    </>
  )
}

function Ask({ screen, act }: Pick<SeasonQuestionProps, 'screen' | 'act'>) {
  const { client, t } = screen
  const words = t.growth.seasons
  const { fields, keep, drop } = useForm(client, 'season-note', { text: '' })
  const [fault, setFault] = useState<{ words: string }>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const add = () => {
    const found = noteFault(fields.text)
    setFault(found && { words: found === 'empty' ? words.questionNeed : words.questionLong })
    if (found) return
    const { date } = client.today()
    const note = { kind: 'season-note', id: client.newId(), text: noteToKeep(fields.text), on: date } as const
    act(() => client.keepPage(note), words.questionKept, drop)
  }
  return (
    <section class="stack mid">
      <h2>{words.question}</h2>
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
          label={words.questionLabel}
          hint={words.questionHint}
          value={fields.text}
          onWrite={(text) => keep({ text })}
          error={fault?.words}
        />
        <div>
          <Button submit>{words.questionSave}</Button>
        </div>
      </form>
    </section>
  )
}

type AnswerProps = { screen: ScreenProps; note: SeasonNote; onRemove: () => void }

function Answer({ screen: { t, language }, note, onRemove }: AnswerProps) {
  const words = t.growth.seasons
  return (
    <Fold
      summary={
        <span>
          <Filled words={words.noteFrom} by={<When day={note.on} lang={language} year />} />
        </span>
      }
    >
      <OwnWords text={note.text} lang={language} />
      <RemoveOwn words={words.noteRemove} onRemove={onRemove} />
    </Fold>
  )
}
