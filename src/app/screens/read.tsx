/** Something given to me: a calm page first, then the words, then what I may say. None of it is told but an answer. */
import { useEffect, useState } from 'preact/hooks'
import type { EnvelopeWords } from '../../practice/words.ts'
import type { GivenView, PersonView } from '../../vault/client.ts'
import { Row } from '../kit/button.tsx'
import { DoorPicture } from '../kit/door-picture.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Arrived } from './parts/arrived.tsx'
import { GivenWords } from './parts/given-words.tsx'
import { Nobody } from './parts/nobody.tsx'
import { useAct } from './parts/use-act.ts'
import { useHeading } from '../heading.ts'

export function Read(screen: ScreenProps) {
  const { client, place } = screen
  const person = client.person(place.person ?? '')
  const given = person?.given.find(({ word }) => word === place.word)
  if (!person || !given) return <Nobody {...screen} />
  return <OneGiven screen={screen} person={person} given={given} />
}

type OneGivenProps = { screen: ScreenProps; person: PersonView; given: GivenView }

function OneGiven({ screen, person, given }: OneGivenProps) {
  const { client, go } = screen
  const [opened, setOpened] = useState<EnvelopeWords>()
  const [answered, setAnswered] = useState(false)
  const { refused, run } = useAct()
  useHeading(stepOf(opened, answered))
  const home = () => go({ screen: 'person', person: person.id })
  const open = () => run(() => client.read(person.id, given.word), setOpened)
  /** What was opened before opens at once. */
  const [again] = useState(given.opened && given.kind !== 'not-fetched')
  useEffect(() => {
    if (again) open()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, on coming here
  }, [again])
  if (answered) return <Answered screen={screen} person={person} />
  if (!opened) {
    const aside = () => run(() => client.setAside(person.id, given.word), home)
    return (
      <Arrived
        screen={screen}
        person={person}
        given={given}
        refused={refused}
        onNotNow={home}
        onRead={open}
        onAside={aside}
      />
    )
  }
  return (
    <GivenWords
      screen={screen}
      person={person}
      given={given}
      opened={opened}
      refused={refused}
      onClose={home}
      onAnswer={(answer) =>
        run(
          () => client.answer(person.id, given.word, answer),
          () => setAnswered(true),
        )
      }
    />
  )
}

/** What is said after an answer is what is said after a letter. */
function Answered({ screen: { shell, t }, person }: { screen: ScreenProps; person: PersonView }) {
  const words = t.letter.answer
  return (
    <Page
      shell={shell}
      layout="picture"
      heading={words.doneHeading}
      lede={words.done}
      aside={<DoorPicture state="bank" stand />}
    >
      <Row>
        <LinkButton href={hrefTo({ screen: 'person', person: person.id })}>{words.back}</LinkButton>
      </Row>
    </Page>
  )
}

function stepOf(opened: EnvelopeWords | undefined, answered: boolean): string {
  if (answered) return 'answered'
  return opened ? 'opened' : 'arrived'
}
