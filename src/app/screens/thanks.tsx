/** Thanks for one act: to leave, and to be given. There is no way to answer, and nothing weighs one side's against the other's. */
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Rooms } from '../kit/rooms.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { backTo, Nobody } from './parts/nobody.tsx'
import { isOpenTo, NoWay } from './parts/practical-may.tsx'
import { ThanksCompose } from './parts/thanks-compose.tsx'
import { ThanksList } from './parts/thanks-list.tsx'

export function Thanks(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.exchange.thanks
  const open = isOpenTo(person, person.may.thanks)
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
      aside={
        <>
          <Notice icon="eye">{t.exchange.practical.told}</Notice>
          {open && person.doors && (
            <Rooms
              rooms={[
                {
                  href: hrefTo({ screen: 'door', person: person.id, lane: 'thanks' }),
                  icon: 'latch',
                  name: words.door,
                  line: words.doorLine,
                },
              ]}
            />
          )}
        </>
      }
      asideLabel={t.exchange.practical.told}
    >
      {open ? <ThanksCompose screen={screen} person={person} /> : <NoWay screen={screen} person={person} />}
      <ThanksList screen={screen} person={person} />
    </Page>
  )
}
