/**
 * One person I help (S5): above the ledge what they lent me, for as long as they say; below it what is mine to decide:
 * my terms, my notes, and the end of my help. It says nothing of what they opened, read or did.
 */
import { useState } from 'preact/hooks'
import type { HelpView } from '../../vault/views-helping.ts'
import type { PersonView } from '../../vault/views.ts'
import { Halves } from '../kit/halves.tsx'
import { Page } from '../kit/page.tsx'
import { type Room, Rooms } from '../kit/rooms.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { HelpingEnd } from './parts/helping-end.tsx'
import { HelpingLent } from './parts/helping-lent.tsx'
import { HelpingLentOne } from './parts/helping-lent-one.tsx'
import { HelpingNotes } from './parts/helping-notes.tsx'
import { HelpingReadingOne } from './parts/helping-reading-one.tsx'
import { HelpingReadings } from './parts/helping-readings.tsx'
import { HelpingTerms } from './parts/helping-terms.tsx'
import { Nobody } from './parts/nobody.tsx'
import { type Said, Status } from './parts/status.tsx'

/** `place.word`: one thing that was lent, or one letter to read first. */
export function OneClient(screen: ScreenProps) {
  const { client, place, t } = screen
  const [said, setSaid] = useState<Said>()
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const { help } = person
  if (help?.they !== 'client')
    return <Before screen={screen} person={person} said={said} onSaid={(words) => setSaid(moved(words))} />
  const reading = help.readings.find(({ word }) => word === place.word)
  if (reading) return <HelpingReadingOne screen={screen} person={person} reading={reading} />
  if (place.word !== undefined)
    return <HelpingLentOne screen={screen} person={person} help={help} word={place.word} />
  return (
    <Helped
      screen={screen}
      person={person}
      help={help}
      said={said}
      onSaid={(words) => setSaid(moved(words))}
      onEnded={() => setSaid(moved(t.helping.one.ended))}
    />
  )
}

type HelpedProps = {
  screen: ScreenProps
  person: PersonView
  help: HelpView
  said: Said | undefined
  onSaid: (words: string) => void
  onEnded: () => void
}

function Helped({ screen, person, help, said, onSaid, onEnded }: HelpedProps) {
  const { shell, t } = screen
  const { kinds, one: words } = t.helping
  const closed = person.closed || person.leftQuietly
  return (
    <Page
      shell={shell}
      over={kinds[help.kind]}
      heading={<bdi>{person.name}</bdi>}
      back={{ href: hrefTo({ screen: 'caseload' }), label: t.helping.back }}
    >
      <Status screen={screen} said={said} />
      <Halves
        helper
        givenLabel={words.lentHeading}
        yoursLabel={words.yours}
        given={
          <>
            <HelpingLent screen={screen} person={person} help={help} />
            <HelpingReadings screen={screen} person={person} help={help} />
          </>
        }
        yours={
          <>
            <h2>{words.yours}</h2>
            {closed ? (
              <p>{words.closed}</p>
            ) : (
              <>
                <HelpingTerms screen={screen} person={person} help={help} onSaid={onSaid} />
                <Between screen={screen} person={person} />
              </>
            )}
            <HelpingNotes screen={screen} person={person} onSaid={onSaid} />
            <HelpingEnd screen={screen} person={person} help={help} onEnded={onEnded} />
          </>
        }
      />
    </Page>
  )
}

function Between({ screen: { t }, person }: { screen: ScreenProps; person: PersonView }) {
  const words = t.helping.one
  const note: Room = {
    href: hrefTo({ screen: 'practical', person: person.id }),
    icon: 'heard',
    name: words.note,
    line: words.noteLine,
  }
  const link = person.link !== undefined
  const card: Room = {
    href: hrefTo({ screen: 'new-client', person: person.id }),
    icon: 'paper',
    name: link ? words.card : words.newCard,
    line: link ? words.cardLine : words.newCardLine,
  }
  const tell: Room = {
    href: hrefTo({ screen: 'disclose', person: person.id }),
    icon: 'paper',
    name: words.tell,
    line: words.tellLine,
  }
  return (
    <section class="stack">
      <h3>{words.between}</h3>
      <Rooms label={words.between} rooms={person.theyAppeared ? [note, tell] : [card, note]} />
    </section>
  )
}

/** Whom I do not help any more: my own notes, and nothing of theirs. */
function Before({
  screen,
  person,
  said,
  onSaid,
}: Pick<HelpedProps, 'screen' | 'person' | 'said' | 'onSaid'>) {
  const { shell, t } = screen
  const words = t.helping.one
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.gone}
      lede={words.goneLine}
      back={{ href: hrefTo({ screen: 'caseload' }), label: t.helping.back }}
    >
      <Status screen={screen} said={said} />
      <HelpingNotes screen={screen} person={person} onSaid={onSaid} />
    </Page>
  )
}

function moved(words: string): Said {
  return { words, moves: true }
}
