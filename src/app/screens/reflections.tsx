/** Notes to oneself (B4): dated, changed or removed at any time, and sealed for nobody else. */
import { useState } from 'preact/hooks'
import { firstLine } from '../../practice/letters.ts'
import { type Reflection, reflectionsOf } from '../../practice/reflections.ts'
import { Page } from '../kit/page.tsx'
import { type Room, Rooms } from '../kit/rooms.tsx'
import { When } from '../kit/when.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { AloneNote } from './parts/alone-note.tsx'
import { Filled } from './parts/filled.tsx'
import { OneReflection } from './parts/alone-reflection.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

/** `place.item`: one of them. */
export function Reflections(screen: ScreenProps) {
  const { client, place, shell, t, language } = screen
  const words = t.alone.reflections
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const notes = reflectionsOf(client.pages())
  if (place.item !== undefined)
    return <OneReflection key={place.item} screen={screen} note={notes.find(({ id }) => id === place.item)} />
  const save = (text: string, given: () => void) =>
    run(
      () => client.keepPage({ kind: 'reflection', id: client.newId(), text, on: client.today().date }),
      () => {
        given()
        setSaid({ words: words.kept, moves: true })
      },
    )
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'alone' }), label: t.alone.alone.heading }}
    >
      <Status screen={screen} said={said} refused={refused} />
      <AloneNote screen={screen} form="reflection" first="" save={words.save} onSave={save} questions />
      <section class="stack">
        <h2>{words.list}</h2>
        {notes.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <Rooms label={words.list} rooms={notes.map((note) => room(note, words, language))} />
        )}
      </section>
    </Page>
  )
}

function room(note: Reflection, words: ScreenProps['t']['alone']['reflections'], language: string): Room {
  return {
    href: hrefTo({ screen: 'reflections', item: note.id }),
    icon: 'pen',
    name: <span dir="auto">{firstLine(note.text)}</span>,
    line: <Filled words={words.written} by={<When day={note.on} lang={language} />} />,
  }
}
