/** The three questions of coming in. A door is one's own and may be filled in; an answer to a person never is. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { DoorState } from '../../domain/vocabulary.ts'
import type { Part } from '../../practice/lanes.ts'
import { Button, Row } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { Page } from '../kit/page.tsx'
import { isolated } from '../names.ts'
import type { ScreenProps } from '../screen.ts'
import { type Task, useMend } from '../task.ts'
import { CheckLink } from './parts/check-link.tsx'

type Asked = { readonly screen: ScreenProps }

export function AskPart({
  screen,
  part,
  onPart,
}: Asked & { part: Part | undefined; onPart: (part: Part) => void }) {
  const words = screen.t.comeIn.comeIn
  const [chosen, choose] = useState(part)
  const [missing, setMissing] = useState(0)
  useMend(missing)
  return (
    <Page shell={screen.shell} heading={words.heading}>
      <form
        class="stack mid"
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen) onPart(chosen)
          else setMissing(missing + 1)
        }}
      >
        <Choice<Part>
          legend={words.partHeading}
          hint={words.partHint}
          error={missing > 0 && !chosen && words.pickPart}
          value={chosen}
          onChoose={choose}
          options={[
            { value: 'loved', label: words.loved },
            { value: 'rebuilding', label: words.rebuilding },
          ]}
        />
        <Button submit kind="primary">
          {words.goOn}
        </Button>
      </form>
      <CheckLink screen={screen} />
    </Page>
  )
}

type AskDoorProps = Asked & {
  door: DoorState
  onBack: () => void
  onDoor: (door: DoorState) => void
}

export function AskDoor({ screen, door, onBack, onDoor }: AskDoorProps) {
  const words = screen.t.comeIn.comeIn
  const [chosen, choose] = useState(door)
  return (
    <Page shell={screen.shell} heading={words.heading}>
      <form
        class="stack mid"
        onSubmit={(event) => {
          event.preventDefault()
          onDoor(chosen)
        }}
      >
        <Choice<DoorState>
          legend={words.doorHeading}
          hint={words.doorHint}
          value={chosen}
          onChoose={choose}
          options={states.map((state) => ({
            value: state,
            door: state,
            label: words[state],
            hint: words[`${state}Hint`],
          }))}
        />
        <Row>
          <Button onPress={onBack}>{words.back}</Button>
          <Button submit kind="primary">
            {words.goOn}
          </Button>
        </Row>
      </form>
    </Page>
  )
}

export type AskKnowProps = Asked & {
  /** What the link is for, when one of the two helps the other. */
  about?: { readonly line: string; readonly next: string } | undefined
  name: string
  task: Task
  note: ComponentChildren
  onBack: () => void
  onAnswer: (mayKnow: boolean) => void
}

/** Nothing is picked ahead, and no button here is larger or fuller than another. */
export function AskKnow({ screen, about, name, task, note, onBack, onAnswer }: AskKnowProps) {
  const words = screen.t.comeIn.comeIn
  const [chosen, choose] = useState<'no' | 'yes'>()
  const [missing, setMissing] = useState(0)
  useMend(missing)
  const error = task.trouble ? screen.t.trouble[task.trouble] : missing > 0 && !chosen && words.pick
  return (
    <Page shell={screen.shell} heading={words.heading} lede={about?.line} intro={about?.next}>
      <form
        class="stack mid"
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen) onAnswer(chosen === 'yes')
          else setMissing(missing + 1)
        }}
      >
        <Choice<'no' | 'yes'>
          legend={words.knowHeading}
          hint={words.know(isolated(name))}
          error={error}
          value={chosen}
          onChoose={choose}
          options={[
            { value: 'no', label: words.no, hint: words.noHint },
            { value: 'yes', label: words.yes, hint: words.yesHint },
          ]}
        />
        <Row even>
          <Button onPress={onBack}>{words.back}</Button>
          <Button submit>{words.enter}</Button>
        </Row>
        {note}
      </form>
    </Page>
  )
}

const states = ['shut', 'bank', 'knock', 'open'] as const
