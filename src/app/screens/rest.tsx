/** Rest: a quiet pause in one press, a pause said aloud, and the end of either. No reason is asked. */
import { useState } from 'preact/hooks'
import type { Result } from '../../vault/client.ts'
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
  const { id } = person
  const words = t.door.rest
  const act = (work: () => Promise<Result>, then: string) => () =>
    run(work, () => setSaid({ words: then, moves: true }))
  const rest = (hours?: number) =>
    act(() => client.pause(id, { aloud: false, ...(hours !== undefined && { hours }) }), words.began)
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
    >
      <Status screen={screen} said={said} refused={refused} />
      {person.closed || person.leftQuietly || !person.space ? (
        <p>{words.closed}</p>
      ) : (
        <>
          {(person.resting || person.mine) && (
            <section class="stack">
              {person.mine ? <p>{words.pausedMine}</p> : <RestLine screen={screen} person={person} />}
              <Button onPress={act(() => client.resume(id), words.resumed)}>{words.resume}</Button>
            </section>
          )}
          <section class="stack">
            <h2>{words.nowHeading}</h2>
            <p>{words.now}</p>
            <Row even>
              <LinkButton href={hrefTo({ screen: 'person', person: id })}>{words.back}</LinkButton>
              <Button onPress={rest(restHours)}>{words.days}</Button>
              <Button onPress={rest()}>{words.open}</Button>
            </Row>
            <p class="hint">{words.after}</p>
          </section>
          {!person.mine && (
            <section class="stack">
              <h2>{words.aloudHeading}</h2>
              <p>{words.aloud}</p>
              {!person.appeared && <p>{words.aloudLater}</p>}
              <Button onPress={act(() => client.pause(id, { aloud: true }), words.beganAloud)}>
                {words.aloudButton}
              </Button>
            </section>
          )}
        </>
      )}
    </Page>
  )
}

/** Three days (S6-5). */
const restHours = 72
