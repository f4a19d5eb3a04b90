/** Practical notes: short and plain, one list by days. Nothing here asks for a feeling, or for an answer. */
import { useState } from 'preact/hooks'
import { withoutDay } from '../../practice/day-words.ts'
import { Fold } from '../kit/fold.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Rooms } from '../kit/rooms.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import type { PersonView } from '../../vault/views.ts'
import { backTo, Nobody } from './parts/nobody.tsx'
import { PracticalCompose, practicalForm } from './parts/practical-compose.tsx'
import { PracticalList } from './parts/practical-list.tsx'
import { isOpenTo, NoWay } from './parts/practical-may.tsx'

export function Practical(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.exchange.practical
  const open = isOpenTo(person, person.may.practical)
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
      aside={
        <>
          <Notice kind="rest">{words.owe}</Notice>
          <Notice icon="eye">{words.told}</Notice>
          {open && person.doors && (
            <Rooms
              rooms={[
                {
                  href: hrefTo({ screen: 'door', person: person.id, lane: 'practical' }),
                  icon: 'latch',
                  name: words.door,
                  line: words.doorLine,
                },
              ]}
            />
          )}
        </>
      }
      asideLabel={words.owe}
    >
      {open ? <Write screen={screen} person={person} /> : <NoWay screen={screen} person={person} />}
      <PracticalList screen={screen} person={person} />
    </Page>
  )
}

/** A line of the day has a page of its own, and is none of these. */
function hasNotes(person: PersonView): boolean {
  const { left, given } = withoutDay(person)
  return [...left, ...given].some(({ lane }) => lane === 'practical')
}

/** It stands open where nothing was said yet, or something was begun. */
function Write({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t } = screen
  const [open] = useState(() => !hasNotes(person) || Boolean(client.form(practicalForm(person.id))['text']))
  return (
    <Fold summary={t.exchange.practical.write} open={open}>
      <PracticalCompose screen={screen} person={person} />
    </Fold>
  )
}
