/**
 * My private notes (L8): one's own record, about one's own days or about someone. They are sealed to their owner; what
 * is written about a person stands on that person's page too, for the same eyes only.
 */
import { useState } from 'preact/hooks'
import { type Note, notesOf } from '../../practice/growth.ts'
import { firstLine } from '../../practice/letters.ts'
import { Page } from '../kit/page.tsx'
import { type Room, Rooms } from '../kit/rooms.tsx'
import { When } from '../kit/when.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Filled, Named } from './parts/filled.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { NoteForm } from './parts/note-form.tsx'
import { OneNote } from './parts/note-one.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

/** `place.person`: only what is about them. `place.item`: one note. */
export function Notes(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const words = t.growth.notes
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const people = client.people()
  const person = people.find(({ id }) => id === place.person)
  const ids = people.map(({ id }) => id)
  if (place.person !== undefined && !person) return <Nobody {...screen} />
  const notes = notesOf(client.pages(), ids, person?.id)
  if (place.item !== undefined)
    return (
      <OneNote
        key={place.item}
        screen={screen}
        person={person}
        note={notes.find(({ id }) => id === place.item)}
      />
    )
  return (
    <Page
      shell={shell}
      heading={words.heading}
      over={person && <Named words={words.aboutOne} name={person.name} />}
      lede={words.lede}
      back={person ? backTo(person) : { href: hrefTo({ screen: 'alone' }), label: t.today.today.alone }}
    >
      <Status screen={screen} said={said} refused={refused} />
      <NoteForm
        screen={screen}
        form={person ? `note/about/${person.id}` : 'note'}
        about={person?.id}
        save={words.save}
        onSave={(note, given) =>
          run(
            () => client.keepPage({ kind: 'note', id: client.newId(), ...note, on: client.today().date }),
            () => {
              given()
              setSaid({ words: words.kept, moves: true })
            },
          )
        }
      />
      <section class="stack">
        <h2>{words.list}</h2>
        {notes.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <Rooms label={words.list} rooms={notes.map((note) => room(note, screen))} />
        )}
      </section>
      {person && (
        <p>
          <a href={hrefTo({ screen: 'notes' })}>{words.all}</a>
        </p>
      )}
    </Page>
  )
}

/** By its first words and its day; whom it is about is said where the page does not say so already. */
function room(note: Note, { client, place, t, language }: ScreenProps): Room {
  const words = t.growth.notes
  const about = place.person === undefined ? client.people().find(({ id }) => id === note.person) : undefined
  return {
    href: hrefTo({
      screen: 'notes',
      item: note.id,
      ...(place.person !== undefined && { person: place.person }),
    }),
    icon: 'pen',
    name: <span dir="auto">{firstLine(note.text)}</span>,
    line: (
      <>
        {about && (
          <>
            <Named words={words.about} name={about.name} />
            {' · '}
          </>
        )}
        <Filled words={words.written} by={<When day={note.on} lang={language} year />} />
      </>
    ),
  }
}
