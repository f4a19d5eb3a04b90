import { useState } from 'preact/hooks'
import { answersTo } from '../../../practice/kinds.ts'
import type { AnswerLine } from '../../../practice/words.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { SetAnswers } from './set-answers.tsx'

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
  const { screen, person, kind, about, onNothing, onAnswer } = props
  const { t } = screen
  const words = t.promises.shared
  const lines = answersTo[kind].lines.filter((line): line is Line => line in t.promises.lines)
  /** Each time nothing is said, it folds away again. */
  const [turn, setTurn] = useState(0)
  return (
    <Fold
      key={turn}
      summary={
        <span>
          {words.say}
          <span class="hidden">: {about}</span>
        </span>
      }
    >
      <SetAnswers
        words={{ ...words, here: t.letter.answer.here }}
        lines={lines.map((value) => ({
          value,
          label: t.promises.lines[value],
          hint: value === 'saw-differently' ? words.differently : undefined,
        }))}
        name={person.name}
        appeared={person.appeared}
        onNothing={() => {
          setTurn(turn + 1)
          onNothing()
        }}
        onAnswer={onAnswer}
      />
    </Fold>
  )
}

type Line = keyof ScreenProps['t']['promises']['lines']
