import { useState } from 'preact/hooks'
import { type GateAnswers, type Question, throughGate } from '../../../practice/gate.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import type { Messages } from '../../messages/choose.ts'
import { useFaultIn } from './use-fault.ts'

/**
 * The three questions. Must pass: nothing picked ahead; every answer of one size; the answers leave with the page.
 */
export type GateQuestionsProps = {
  words: Messages['people']['gate']
  answers: GateAnswers
  onAnswer: (answers: GateAnswers) => void
  /** All three are answered, or one of them is a reason to stop. */
  onGoOn: () => void
  backHref: string
}

export function GateQuestions({ words, answers, onAnswer, onGoOn, backHref }: GateQuestionsProps) {
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const error = (question: Question) => (fault && answers[question] === undefined ? words.pick : undefined)
  const no = { value: 'no', label: words.no } as const
  const yes = { value: 'yes', label: words.yes } as const
  return (
    <form
      class="stack loose"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (throughGate(answers).type === 'unanswered') setFault({})
        else onGoOn()
      }}
    >
      <Choice
        grid
        legend={words.order}
        hint={words.orderHint}
        options={[no, yes, { value: 'unsure', label: words.unsure }]}
        value={answers.order}
        onChoose={(order) => onAnswer({ ...answers, order })}
        error={error('order')}
      />
      <Choice
        grid
        legend={words.stop}
        hint={words.stopHint}
        options={[no, yes]}
        value={answers.stop}
        onChoose={(stop) => onAnswer({ ...answers, stop })}
        error={error('stop')}
      />
      <Choice
        grid
        legend={words.minor}
        hint={words.minorHint}
        options={[no, yes]}
        value={answers.minor}
        onChoose={(minor) => onAnswer({ ...answers, minor })}
        error={error('minor')}
      />
      <Row even>
        <LinkButton href={backHref}>{words.later}</LinkButton>
        <Button submit>{words.goOn}</Button>
      </Row>
    </form>
  )
}
