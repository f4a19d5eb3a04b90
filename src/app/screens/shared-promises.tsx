/** Promises with one person: what they showed me, opened by a press alone; and what I showed them. */
import type { PersonView } from '../../vault/views.ts'
import { Halves } from '../kit/halves.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Named } from './parts/filled.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { NoWay } from './parts/practical-may.tsx'
import { PromiseGiven } from './parts/promise-given.tsx'
import { PromiseMine } from './parts/promise-mine.tsx'
import { useTheirs } from './parts/promise-theirs.ts'

export function SharedPromises(screen: ScreenProps) {
  const { client, place } = screen
  const person = client.person(place.person ?? '')
  return person ? <With key={person.id} screen={screen} person={person} /> : <Nobody {...screen} />
}

function With({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, shell, t } = screen
  const words = t.promises.shared
  const theirs = useTheirs(client, person)
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
    >
      <Halves
        givenLabel={words.theirs}
        yoursLabel={words.mine}
        given={
          <>
            <PromiseGiven screen={screen} person={person} theirs={theirs} />
            {theirs.shown && (
              <div>
                <LinkButton href={hrefTo({ screen: 'calendar', person: person.id })}>
                  <span>
                    <Named words={words.calendar} name={person.name} />
                  </span>
                </LinkButton>
              </div>
            )}
          </>
        }
        yours={
          <>
            <PromiseMine screen={screen} person={person} />
            {!person.space && <NoWay screen={screen} person={person} />}
          </>
        }
      />
    </Page>
  )
}
