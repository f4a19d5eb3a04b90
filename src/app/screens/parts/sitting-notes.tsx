import { useState } from 'preact/hooks'
import { type PageOf, pagesOf, type PageWords } from '../../../practice/pages.ts'
import { draftSigns } from '../../../practice/sitting-drafts.ts'
import { wordsFault } from '../../../practice/day-words.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { AskOnce, removing } from './ask-once.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useGiving } from './use-giving.ts'
import { useForm } from './use-form.ts'

/**
 * A note of one's own about a sitting, one to each: a page that nobody else in it has.
 * Must pass: kept by a press, gone at will; it goes to no one, not to who called it and not from them.
 */
export type SittingNotesProps = { screen: ScreenProps; sitting: SittingView; folded?: boolean }

export function SittingNotes({ screen, sitting, folded = false }: SittingNotesProps) {
  const { client, t } = screen
  const words = t.sitting.notes
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const note = noteIn(client.pages(), sitting)
  const [kept, count] = useState(0)
  const done = (text: string) => {
    count(kept + 1)
    setSaid({ words: text, moves: true })
  }
  return (
    <section class="stack mid">
      {!folded && <h2 class="small">{words.heading}</h2>}
      <Status screen={screen} said={said} refused={refused} />
      <NoteForm
        key={`${kept} ${note?.text ?? ''}`}
        screen={screen}
        sitting={sitting.id}
        text={note?.text ?? ''}
        onKeep={(text, given) =>
          run(
            () => client.keepPage(pageOf(client.pages(), sitting, text, client.today().date)),
            () => {
              given()
              done(words.kept)
            },
          )
        }
      />
      {note && (
        <div>
          <AskOnce
            words={removing(words)}
            onDo={() =>
              run(
                () => client.removePage(note.kind, note.id),
                () => done(words.removed),
              )
            }
          />
        </div>
      )}
    </section>
  )
}

/** While something else is mine to do, it is one press away. */
export function SittingNotesFold(props: SittingNotesProps) {
  return (
    <Fold summary={props.screen.t.sitting.notes.heading}>
      <SittingNotes {...props} folded />
    </Fold>
  )
}

type NoteFormProps = {
  screen: ScreenProps
  sitting: string
  text: string
  onKeep: (text: string, given: () => void) => void
}

function NoteForm({ screen: { client, t, language }, sitting, text, onKeep }: NoteFormProps) {
  const words = t.sitting.notes
  const { fields, keep, drop } = useForm(client, `sitting-note/${sitting}`, { text })
  const wrong = wordsFault(fields.text, draftSigns)
  const giving = useGiving(wrong, () => onKeep(fields.text.trim(), drop))
  return (
    <form class="stack tight" {...giving.form}>
      <LetterField
        short
        label={words.label}
        hint={words.hint}
        lang={language}
        value={fields.text}
        onWrite={(next) => keep({ text: next })}
        error={giving.wrong && words.faults[giving.wrong]}
      />
      <div>
        <Button submit>{words.keep}</Button>
      </div>
    </form>
  )
}

type Note = PageOf<'note' | 'helper-note'>

/** One to a sitting, the same on every device: it has the sitting's own id. */
function noteIn(pages: readonly PageWords[], { id, host }: SittingView): Note | undefined {
  const notes: readonly Note[] = host ? pagesOf(pages, 'helper-note') : pagesOf(pages, 'note')
  return notes.find((note) => note.id === id)
}

/** Of who called it, with the case it is about. */
function pageOf(pages: readonly PageWords[], { id, host }: SittingView, text: string, on: string): Note {
  if (!host) return { kind: 'note', id, text, on }
  const about = pagesOf(pages, 'case').find(({ sitting }) => sitting === id)
  return { kind: 'helper-note', id, text, on, ...(about && { case: about.id }) }
}
