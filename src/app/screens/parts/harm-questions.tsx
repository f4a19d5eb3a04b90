import { useState } from 'preact/hooks'
import { harmAnswers, harmOutcome, harmQuestions, type HarmAnswers } from '../../../practice/harms.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import type { Messages } from '../../messages/choose.ts'
import { useFaultIn } from './use-fault.ts'

/**
 * The five questions. Must pass: nothing picked ahead; every answer of one size; the answers leave with the page.
 */
export type HarmQuestionsProps = {
  words: Messages['harms']['check']
  answers: HarmAnswers
  onAnswer: (answers: HarmAnswers) => void
  /** All are answered, or one of them is a reason for no letter. */
  onGoOn: () => void
  backHref: string
}

export function HarmQuestions({ words, answers, onAnswer, onGoOn, backHref }: HarmQuestionsProps) {
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  return (
    <form
      class="stack loose"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (harmOutcome(answers).type === 'unanswered') setFault({})
        else onGoOn()
      }}
    >
      {harmQuestions.map((question) => (
        <Choice
          key={question}
          grid
          legend={words.questions[question].legend}
          hint={words.questions[question].hint}
          options={harmAnswers.map((value) => ({ value, label: words[value] }))}
          value={answers[question]}
          onChoose={(answer) => onAnswer({ ...answers, [question]: answer })}
          error={fault && answers[question] === undefined ? words.pick : undefined}
        />
      ))}
      <Row even>
        <LinkButton href={backHref}>{words.later}</LinkButton>
        <Button submit>{words.goOn}</Button>
      </Row>
    </form>
  )
}
