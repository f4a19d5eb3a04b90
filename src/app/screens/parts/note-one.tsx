import type { Note } from '../../../practice/growth.ts'
import type { Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Page } from '../../kit/page.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo, type Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { NoteForm } from './note-form.tsx'
import { RemoveOwn } from './remove-own.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/** One private note, to read, to change or to remove. Its day stays the day on which it was written. */
export type OneNoteProps = {
  screen: ScreenProps
  /** Whose page one came from. */
  person: PersonView | undefined
  note: Note | undefined
}

export function OneNote({ screen, person, note }: OneNoteProps) {
  const { client, go, shell, t, language } = screen
  const words = t.growth.notes
  const { refused, run } = useAct()
  const list: Place = { screen: 'notes', ...(person && { person: person.id }) }
  const head = { shell, back: { href: hrefTo(list), label: words.back } }
  if (!note)
    return (
      <Page {...head} heading={words.one}>
        <p>{words.gone}</p>
      </Page>
    )
  const form = `note/${note.id}`
  const then = (work: () => Promise<Result>, given: () => void) =>
    run(work, () => {
      given()
      go(list)
    })
  return (
    <Page
      {...head}
      heading={words.one}
      lede={<Filled words={words.written} by={<When day={note.on} lang={language} year />} />}
    >
      <Status screen={screen} refused={refused} />
      <NoteForm
        screen={screen}
        form={form}
        first={note}
        save={words.change}
        onSave={(changed, given) =>
          then(() => client.keepPage({ kind: 'note', id: note.id, ...changed, on: note.on }), given)
        }
      />
      <div>
        <RemoveOwn
          words={words}
          onRemove={() =>
            then(
              () => client.removePage('note', note.id),
              () => void client.dropForm(form),
            )
          }
        />
      </div>
    </Page>
  )
}
