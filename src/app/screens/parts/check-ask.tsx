import { type CheckAnswer, checkAnswers, type CheckQuestion } from '../../../practice/check.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import type { ScreenProps } from '../../screen.ts'

/**
 * One question to a page, so that no answer stands on the screen for longer than a press.
 * Must pass: three answers of one size, skipping first; going back shows nothing of what was said.
 */
export type CheckAskProps = {
  screen: ScreenProps
  question: CheckQuestion
  onAnswer: (answer: CheckAnswer) => void
  onBack: () => void
}

export function CheckAsk({ screen: { shell, t }, question, onAnswer, onBack }: CheckAskProps) {
  const words = t.check.ask
  const hint = words.hints[question]
  return (
    <Page shell={shell} over={words.over} heading={words.questions[question]}>
      {hint && <p>{hint}</p>}
      <Row even>
        {checkAnswers.map((answer) => (
          <Button key={answer} onPress={() => onAnswer(answer)}>
            {words[answer]}
          </Button>
        ))}
      </Row>
      <div>
        <Button kind="quiet" onPress={onBack}>
          {words.back}
        </Button>
      </div>
    </Page>
  )
}
