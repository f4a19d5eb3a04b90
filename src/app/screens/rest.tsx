/** Rest: a quiet pause in one press, a pause said aloud, and the end of either. No reason is asked. */
import { useState } from 'preact/hooks'
import type { Result } from '../../vault/client.ts'
import type { PersonView } from '../../vault/views.ts'
import { Button, Row } from '../kit/button.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { backTo, Nobody } from './parts/nobody.tsx'
import { RestLine } from './parts/person-state.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Rest(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.door.rest
  const act: Act = (work, then) =>
    run(work, () => setSaid({ words: client.online() ? then : t.door.waits, moves: true }))
  const open = person.space && !person.closed && !person.leftQuietly && !person.held
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
    >
      <Status screen={screen} said={said} refused={refused} />
      {open ? <Ways screen={screen} person={person} act={act} /> : <p>{words.closed}</p>}
    </Page>
  )
}

type Act = (work: () => Promise<Result>, then: string) => void
type WaysProps = { screen: ScreenProps; person: PersonView; act: Act }

function Ways({ screen, person, act }: WaysProps) {
  const { client, t } = screen
  const { id, resting, mine, appeared } = person
  const words = t.door.rest
  return (
    <>
      {resting ? (
        <section class="stack">
          <RestLine screen={screen} person={person} />
          <Button onPress={() => act(() => client.resume(id), words.resumed)}>{words.resume}</Button>
        </section>
      ) : (
        <>
          <RestLine screen={screen} person={person} />
          <RestNow screen={screen} person={person} act={act} />
        </>
      )}
      {!(mine && resting) && (
        <section class="stack">
          <h2>{words.aloudHeading}</h2>
          <p>{words.aloud}</p>
          {!appeared && <p>{words.aloudLater}</p>}
          <Button onPress={() => act(() => client.pause(id, { aloud: true }), words.beganAloud)}>
            {words.aloudButton}
          </Button>
        </section>
      )}
      <p class="hint">{words.many}</p>
    </>
  )
}

/** Nobody is told. Not now comes first. */
function RestNow({ screen: { client, t }, person: { id }, act }: WaysProps) {
  const words = t.door.rest
  return (
    <section class="stack">
      <h2>{words.nowHeading}</h2>
      <p>{words.now}</p>
      <Row even>
        <LinkButton href={hrefTo({ screen: 'person', person: id })}>{words.back}</LinkButton>
        <Button onPress={() => act(() => client.pause(id, { hours: restHours, aloud: false }), words.began)}>
          {words.days}
        </Button>
        <Button onPress={() => act(() => client.pause(id, { aloud: false }), words.began)}>
          {words.open}
        </Button>
      </Row>
      <p class="hint">{words.after}</p>
    </section>
  )
}

/** Three days (S6-5). */
const restHours = 72
