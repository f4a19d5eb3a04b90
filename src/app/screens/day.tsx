/**
 * A line for today (S3-8): one writes what they plan, the other may say thank you. Both opted in, either stops at once
 * and is not told on; a day without a line is not drawn.
 */
import { useState } from 'preact/hooks'
import { dayOnly, stoppedOn } from '../../practice/day-words.ts'
import type { Result } from '../../vault/client.ts'
import type { PersonView } from '../../vault/views.ts'
import { Button } from '../kit/button.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { DayAgree } from './parts/day-agree.tsx'
import { DayCompose } from './parts/day-compose.tsx'
import { DayList } from './parts/day-list.tsx'
import { beginDay, DayStop, stopDay } from './parts/day-stop.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useOpened } from './parts/together-reading.ts'
import { isForTwo } from './parts/together-ways.ts'
import { useAct } from './parts/use-act.ts'

export function Day(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.together.day
  const agreed = person.matters.today.agreedOn !== undefined
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
      aside={<Notice kind="rest">{words.rest}</Notice>}
      asideLabel={words.rest}
    >
      {!isForTwo(person) && <p>{t.exchange.both.hidden}</p>}
      {isForTwo(person) && !agreed && <DayAgree screen={screen} person={person} />}
      {(agreed || dayOnly(person).given.length > 0) && <Lines screen={screen} person={person} />}
    </Page>
  )
}

function Lines({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t } = screen
  const words = t.together.day
  const stopped = stoppedOn(client.pages(), person.id)
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const opened = useOpened(
    client,
    person,
    dayOnly(person).given,
    ({ kind }) => stopped === undefined && kind === 'answer',
  )
  const act = (work: () => Promise<Result>, then: string) =>
    run(work, () => setSaid({ words: then, moves: true }))
  const writes = isForTwo(person) && person.matters.today.agreedOn !== undefined
  const status = <Status screen={screen} said={said} refused={refused} />
  if (stopped !== undefined)
    return (
      <>
        <section class="stack">
          {status}
          <p>{words.stopped}</p>
          {writes && (
            <Button onPress={() => act(() => beginDay(screen, person), words.began)}>{words.begin}</Button>
          )}
        </section>
        <DayList screen={screen} person={person} opened={opened} heading={words.before} until={stopped} />
      </>
    )
  return (
    <>
      {status}
      {writes && <DoorNote screen={screen} person={person} />}
      {writes && <DayCompose screen={screen} person={person} />}
      <DayList screen={screen} person={person} opened={opened} heading={words.list} />
      {writes && (
        <DayStop screen={screen} onStop={() => act(() => stopDay(screen, person), words.stoppedSaid)} />
      )}
    </>
  )
}

/** My own door may still be shut to what I said yes to. */
function DoorNote({ screen: { t }, person }: { screen: ScreenProps; person: PersonView }) {
  if (person.doors?.practical.inForce !== 'shut') return null
  const words = t.together.day
  return (
    <Notice icon="latch">
      <div class="stack">
        <p>{words.doorShut}</p>
        <LinkButton href={hrefTo({ screen: 'door', person: person.id, lane: 'practical' })}>
          {words.door}
        </LinkButton>
      </div>
    </Notice>
  )
}
