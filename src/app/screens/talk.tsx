/** One talk in turns, in a room of its own. It draws itself again when a turn arrives. */
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { backTo, Nobody } from './parts/nobody.tsx'
import { TalkRoomPage } from './parts/talk-room.tsx'

/** `place.item`: the talk. */
export function TalkRoom(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const talk = person.talks.find(({ id }) => id === place.item)
  if (talk) return <TalkRoomPage key={talk.id} screen={screen} person={person} talk={talk} />
  const words = t.talk.room
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.missing}
      lede={words.missingLine}
      back={backTo(person)}
    >
      <LinkButton href={hrefTo({ screen: 'talks', person: person.id })}>{words.back}</LinkButton>
    </Page>
  )
}
