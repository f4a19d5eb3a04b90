/** Requests with one person: what they ask of me, and what I ask. One act, at one time; a no is fine. */
import type { PersonView } from '../../vault/views.ts'
import { Halves } from '../kit/halves.tsx'
import { Page } from '../kit/page.tsx'
import type { ScreenProps } from '../screen.ts'
import { useLane } from './parts/limit-opened.ts'
import { backTo, Nobody } from './parts/nobody.tsx'
import { RequestAsked } from './parts/request-asked.tsx'
import { RequestGiven } from './parts/request-given.tsx'

export function Requests(screen: ScreenProps) {
  const person = screen.client.person(screen.place.person ?? '')
  return person ? <WithPerson screen={screen} person={person} /> : <Nobody {...screen} />
}

function WithPerson({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, shell, t } = screen
  const words = t.limits.requests
  const lane = useLane(client, person, 'request')
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
    >
      <Halves
        givenLabel={words.theirsHeading}
        yoursLabel={words.formHeading}
        given={<RequestGiven screen={screen} person={person} lane={lane} />}
        yours={<RequestAsked screen={screen} person={person} lane={lane} />}
      />
    </Page>
  )
}
