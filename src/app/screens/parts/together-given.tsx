import { useId } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Status } from './status.tsx'
import { isFetched, type Opened } from './together-reading.ts'
import { useAct } from './use-act.ts'

/**
 * What was left for me about time together and is not opened: who, which day, and a press to read it.
 * Must pass: a day and no hour; it says nothing of waiting; nobody is told of the press.
 */
export type TogetherGivenProps = {
  screen: ScreenProps
  person: PersonView
  given: readonly GivenView[]
  label: string
  opened: Opened
  /** What was read moves to its own place on the page; this says where. */
  onRead: (words: string) => void
}

export function TogetherGiven(props: TogetherGivenProps) {
  return (
    <ul class="exchange" aria-label={props.label}>
      {props.given.map((one) => (
        <li key={one.word}>
          <Unopened {...props} one={one} />
        </li>
      ))}
    </ul>
  )
}

function Unopened({ screen, person, one, opened, onRead }: TogetherGivenProps & { one: GivenView }) {
  const { client, t, language } = screen
  const words = t.together.together
  const practical = t.exchange.practical
  const { refused, run } = useAct()
  const id = useId()
  const read = () =>
    run(
      () => client.read(person.id, one.word),
      (value) => {
        opened.onOpened(one.word, value)
        onRead(value.kind === 'idea' ? words.readIdea : words.readPlan)
      },
    )
  const names = { meeting: words.givenPlan, idea: words.givenIdea, answer: words.givenAnswer }
  const name = Object.entries(names).find(([kind]) => kind === one.kind)?.[1]
  return (
    <div class="theirs stack tight">
      <p class="over" id={id}>
        <bdi>{person.name}</bdi> · <When day={dateOfDay(one.on)} lang={language} />
      </p>
      {name && <p>{name}</p>}
      {name && isFetched(one) && (
        <Button describedBy={id} onPress={read}>
          {practical.read}
        </Button>
      )}
      {!name && <p>{one.kind === 'not-fetched' ? practical.notFetched : practical.unreadable}</p>}
      {one.takenBack && <p class="hint">{practical.backTaken}</p>}
      <Status screen={screen} refused={refused} />
    </div>
  )
}
