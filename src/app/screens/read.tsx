/** Something given to me: a calm page first, then the words, then what I may say. None of it is told but an answer. */
import { useEffect, useState } from 'preact/hooks'
import { restHours } from '../../practice/letters-leaving.ts'
import type { EnvelopeWords } from '../../practice/words.ts'
import type { GivenView, PersonView } from '../../vault/views.ts'
import { Row } from '../kit/button.tsx'
import { DoorPicture } from '../kit/door-picture.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Arrived } from './parts/arrived.tsx'
import { answerForm, GivenWords } from './parts/given-words.tsx'
import { Nobody } from './parts/nobody.tsx'
import type { Said } from './parts/status.tsx'
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
  const { client, go, t } = screen
  const [opened, setOpened] = useState<EnvelopeWords>()
  const [answered, setAnswered] = useState(false)
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  useHeading(stepOf(opened, answered))
  const { id } = person
  const home = () => go({ screen: 'person', person: id })
  const open = () => run(() => client.read(id, given.word), setOpened)
  /** What was opened before opens at once. */
  const [again] = useState(given.opened && given.kind !== 'not-fetched')
  useEffect(() => {
    if (again) open()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, on coming here
  }, [again])
  if (answered) return <Answered screen={screen} person={person} />
  if (!opened) {
    return (
      <Arrived
        screen={screen}
        person={person}
        given={given}
        refused={refused}
        onNotNow={home}
        onRead={open}
        onAside={() => run(() => client.setAside(id, given.word), home)}
        onGiveBack={() => run(() => client.giveBack(id, given.word), home)}
      />
    )
  }
  return (
    <GivenWords
      screen={screen}
      person={person}
      given={given}
      opened={opened}
      said={said}
      refused={refused}
      onClose={home}
      onRest={() =>
        run(
          () => client.pause(id, { hours: restHours, aloud: false }),
          () => setSaid({ words: t.letter.read.rested, moves: true }),
        )
      }
      onAnswer={(answer) =>
        run(
          () => client.answer(id, given.word, answer),
          () => {
            void client.dropForm(answerForm(given.word))
            setAnswered(true)
          },
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
