import { useState } from 'preact/hooks'
import { answersTo } from '../../../practice/kinds.ts'
import type { AnswerLine } from '../../../practice/words.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { useFaultIn } from './use-fault.ts'

/**
 * What may be said back to a promise, or to how it went.
 * Must pass: saying nothing comes first, rows of one size, none picked; nothing in it changes what its owner said.
 */
export type PromiseAnswersProps = {
  screen: Pick<ScreenProps, 't'>
  person: PersonView
  kind: 'promise' | 'settled'
  /** What it is about, for who hears the page. */
  about: string
  onNothing: () => void
  onAnswer: (line: AnswerLine) => void
}

export function PromiseAnswers(props: PromiseAnswersProps) {
  const words = props.screen.t.promises.shared
  /** Each time nothing is said, it folds away again. */
  const [turn, setTurn] = useState(0)
  return (
    <Fold
      key={turn}
      summary={
        <span>
          {words.say}
          <span class="hidden">: {props.about}</span>
        </span>
      }
    >
      <Form
        {...props}
        onNothing={() => {
          setTurn(turn + 1)
          props.onNothing()
        }}
      />
    </Fold>
  )
}

function Form({ screen: { t }, person, kind, onNothing, onAnswer }: PromiseAnswersProps) {
  const words = t.promises.shared
  const lines = answersTo[kind].lines.filter((line): line is Line => line in t.promises.lines)
  const [picked, pick] = useState<Line | 'nothing'>()
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const line = picked === 'nothing' ? undefined : picked
  const give = () => {
    if (line) return onAnswer(line)
    return picked === 'nothing' ? onNothing() : setFault({})
  }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <Choice
        small
        legend={words.legend}
        value={picked}
        onChoose={pick}
        error={fault && picked === undefined ? words.pick : undefined}
        options={[
          { value: 'nothing', label: words.nothing },
          ...lines.map((value) => ({
            value,
            label: t.promises.lines[value],
            hint: value === 'saw-differently' ? words.differently : undefined,
          })),
        ]}
      />
      <Button submit>
        <span>
          {line ? words.leave : words.done}
          {line && !person.appeared && (
            <>
              . <Named words={t.letter.answer.here} name={person.name} />
            </>
          )}
        </span>
      </Button>
    </form>
  )
}

type Line = keyof ScreenProps['t']['promises']['lines']
