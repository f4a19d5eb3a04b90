/**
 * Topics kept for the sitting: written down, read and removed by one person alone. There is no way from here to a
 * letter, a talk or anyone; that is what the page is for.
 */
import { useId, useState } from 'preact/hooks'
import { type Parked as Topic, parkedOf } from '../../practice/parked.ts'
import type { Result } from '../../vault/client.ts'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { helpPage } from '../kit/shell.ts'
import { When } from '../kit/when.tsx'
import type { ScreenProps } from '../screen.ts'
import { Filled } from './parts/filled.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { ParkedForm } from './parts/parked-form.tsx'
import { ShortWords } from './parts/practical-given.tsx'
import { type Said, Status } from './parts/status.tsx'
import { RemoveOwn } from './parts/remove-own.tsx'
import { useAct } from './parts/use-act.ts'

export function Parked(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const person = client.person(place.person ?? '')
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  if (!person) return <Nobody {...screen} />
  const words = t.together.parked
  const act = (work: () => Promise<Result>, then: string, given: () => void) =>
    run(work, () => {
      given()
      setSaid({ words: then, moves: true })
    })
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
      aside={<Why screen={screen} />}
      asideLabel={words.why}
    >
      <Status screen={screen} said={said} refused={refused} />
      <ParkedForm
        screen={screen}
        person={person.id}
        onKeep={(work, given) => act(work, words.added, given)}
      />
      <Topics
        screen={screen}
        topics={parkedOf(client.pages(), person.id)}
        onRemove={(id) =>
          act(
            () => client.removePage('parked', id),
            words.removed,
            () => undefined,
          )
        }
      />
    </Page>
  )
}

function Why({ screen: { shell, t } }: { screen: ScreenProps }) {
  const words = t.together.parked
  return (
    <>
      <Notice kind="rest" icon="chairs" heading={words.why}>
        <p>{words.whyLine}</p>
        <p>{words.helper}</p>
      </Notice>
      <p>
        {words.safety} <a href={helpPage(shell.lang)}>{t.letter.draft.help}</a>
      </p>
    </>
  )
}

type TopicsProps = { screen: ScreenProps; topics: readonly Topic[]; onRemove: (id: string) => void }

function Topics({ screen, topics, onRemove }: TopicsProps) {
  const words = screen.t.together.parked
  return (
    <section class="stack mid">
      <h2>{words.list}</h2>
      {topics.length === 0 && <p>{words.empty}</p>}
      <ul class="plain stack mid" aria-label={words.list}>
        {topics.map((one) => (
          <OneTopic key={one.id} screen={screen} topic={one} onRemove={() => onRemove(one.id)} />
        ))}
      </ul>
    </section>
  )
}

function OneTopic({ screen, topic, onRemove }: { screen: ScreenProps; topic: Topic; onRemove: () => void }) {
  const words = screen.t.together.parked
  const id = useId()
  return (
    <li class="stack tight">
      <p class="over" id={id}>
        <Filled words={words.on} by={<When day={topic.on} lang={screen.language} />} />
      </p>
      <ShortWords text={topic.text} lang={screen.language} />
      <RemoveOwn words={words} describedBy={id} onRemove={onRemove} />
    </li>
  )
}
