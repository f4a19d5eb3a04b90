/** Limits: with one person, theirs as told to me and mine; without one, all of mine. A limit has one owner. */
import type { PersonView } from '../../vault/views.ts'
import { Halves } from '../kit/halves.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { LimitGiven } from './parts/limit-given.tsx'
import { LimitMine } from './parts/limit-mine.tsx'
import { useLane } from './parts/limit-opened.ts'
import { backTo, Nobody } from './parts/nobody.tsx'

export function Limits(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const words = t.limits.limits
  if (place.person !== undefined) {
    const person = client.person(place.person)
    return person ? <WithPerson screen={screen} person={person} /> : <Nobody {...screen} />
  }
  return (
    <Page
      shell={shell}
      heading={words.mineHeading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
    >
      <LimitMine screen={screen} lane={[]} />
    </Page>
  )
}

function WithPerson({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, shell, t } = screen
  const words = t.limits.limits
  const lane = useLane(client, person, 'limit')
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
    >
      <Halves
        givenLabel={t.limits.theirs.heading}
        yoursLabel={words.mineHeading}
        given={<LimitGiven screen={screen} person={person} lane={lane} />}
        yours={
          <>
            <h2>{words.mineHeading}</h2>
            <LimitMine screen={screen} person={person} lane={lane} />
          </>
        }
      />
    </Page>
  )
}
