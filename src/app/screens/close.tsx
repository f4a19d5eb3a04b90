/** Closing for good, quietly or aloud. Nobody is asked; keeping it and resting come first. */
import { useState } from 'preact/hooks'
import type { PersonView } from '../../vault/views.ts'
import { Page } from '../kit/page.tsx'
import { type Room, Rooms } from '../kit/rooms.tsx'
import { helpPage } from '../kit/shell.ts'
import { useHeading } from '../heading.ts'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { CloseDone } from './parts/close-done.tsx'
import { CloseForm } from './parts/close-form.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

type Picked = 'keep' | 'rest' | 'quietly' | 'aloud'

export function Close(screen: ScreenProps) {
  const { client, go, place, shell, t } = screen
  const [done, setDone] = useState<'quietly' | 'aloud'>()
  const { refused, run } = useAct()
  useHeading(done ?? 'ask')
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.door.close
  if (done ?? person.closed) return <Closed screen={screen} person={person} done={done} />
  const act = (picked: Picked) => {
    if (picked === 'keep') return go({ screen: 'person', person: person.id })
    if (picked === 'rest') return go({ screen: 'rest', person: person.id })
    const aloud = picked === 'aloud'
    return run(
      () => client.close(person.id, aloud),
      () => setDone(aloud && person.appeared ? 'aloud' : 'quietly'),
    )
  }
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
    >
      {person.held ? <p>{t.door.order.stands}</p> : person.leftQuietly && <p>{words.already}</p>}
      <CloseForm words={words} options={options(person, words)} onDo={act}>
        <p>{words.cannot}</p>
      </CloseForm>
      <Status screen={screen} refused={refused} />
      <section class="stack">
        <h2>{words.other}</h2>
        <Rooms rooms={person.held ? [away(person, words)] : [order(person, words), away(person, words)]} />
      </section>
      <p>
        <a href={helpPage(shell.lang)}>{words.help}</a>
      </p>
    </Page>
  )
}

type Words = ScreenProps['t']['door']['close']

/** After a quiet leave only saying it aloud is left to choose. */
function options({ leftQuietly, appeared }: PersonView, words: Words) {
  const keep = { value: 'keep', label: words.keep, hint: words.keepHint } as const
  const aloud = {
    value: 'aloud',
    label: words.aloud,
    hint: appeared ? words.aloudHint : words.aloudLater,
  } as const
  if (leftQuietly) return appeared ? [keep, aloud] : [keep]
  return [
    keep,
    { value: 'rest', label: words.rest, hint: words.restHint } as const,
    {
      value: 'quietly',
      label: words.quietly,
      hint: appeared ? words.quietlyHint : words.quietlyOnly,
    } as const,
    aloud,
  ]
}

function order({ id }: PersonView, words: Words): Room {
  return {
    href: hrefTo({ screen: 'order', person: id }),
    icon: 'paper',
    name: words.order,
    line: words.orderLine,
  }
}

function away({ id }: PersonView, words: Words): Room {
  return {
    href: hrefTo({ screen: 'put-away', person: id }),
    icon: 'shelf',
    name: words.away,
    line: words.awayLine,
  }
}

type ClosedProps = { screen: ScreenProps; person: PersonView; done: 'quietly' | 'aloud' | undefined }

function Closed({ screen, person, done }: ClosedProps) {
  const words = screen.t.door.close
  const lines = { quietly: words.doneQuietly, aloud: words.doneAloud } as const
  return (
    <CloseDone
      screen={screen}
      words={words}
      heading={words.doneHeading}
      line={done ? lines[done] : words.said}
      name={person.name}
      back={backTo(person)}
    >
      {done && !screen.client.online() && <p>{screen.t.door.waits}</p>}
      <Rooms rooms={[away(person, words)]} />
    </CloseDone>
  )
}
