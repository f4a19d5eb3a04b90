/** Talks with one person: asks, talks under way and those that ended, and topics that are not for now. */
import { useState } from 'preact/hooks'
import type { PersonView } from '../../vault/views.ts'
import { Fold } from '../kit/fold.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { type Room, Rooms } from '../kit/rooms.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { backTo, Nobody } from './parts/nobody.tsx'
import { isOpenTo, NoWay } from './parts/practical-may.tsx'
import { askForm, TalkAsk } from './parts/talk-ask.tsx'
import { TalkAsked } from './parts/talk-asked.tsx'
import { TalkGiven } from './parts/talk-given.tsx'
import { TalkLater } from './parts/talk-later.tsx'
import { TalkList } from './parts/talk-list.tsx'

export function Talks(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.talk.talks
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
          <Rooms label={words.ways} rooms={ways(screen, person)} />
        </>
      }
      asideLabel={words.ways}
    >
      <TalkGiven screen={screen} person={person} />
      <TalkList screen={screen} person={person} />
      <Ask key={person.id} screen={screen} person={person} />
      <TalkAsked screen={screen} person={person} />
      <TalkLater screen={screen} />
    </Page>
  )
}

/** It stands open where something was begun. */
function Ask({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t } = screen
  const [open] = useState(() => Object.values(client.form(askForm(person.id))).some((typed) => typed !== ''))
  if (!isOpenTo(person, person.may.talk)) return <NoWay screen={screen} person={person} />
  if (!person.forTwo && !open) return <p>{t.talk.talks.shut}</p>
  return (
    <Fold summary={t.talk.ask.heading} open={open}>
      <TalkAsk screen={screen} person={person} />
    </Fold>
  )
}

function ways({ t }: ScreenProps, person: PersonView): readonly Room[] {
  const words = t.talk.talks
  const rehearse: Room = {
    href: hrefTo({ screen: 'rehearse', person: person.id }),
    icon: 'heard',
    name: words.rehearse,
    line: words.rehearseLine,
  }
  const door: Room = {
    href: hrefTo({ screen: 'door', person: person.id, lane: 'talk' }),
    icon: 'latch',
    name: words.door,
    line: words.doorLine,
  }
  return isOpenTo(person, person.may.talk) && person.doors ? [rehearse, door] : [rehearse]
}
