import { Button } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import type { Messages } from '../../messages/choose.ts'

/**
 * Questions to begin a note from, for any day and for either person.
 * Must pass: nobody is told apart; the questions of whoever was hurt are about them alone (B4-3).
 */
export type AloneQuestionsProps = {
  words: Messages['alone']['reflections']
  onAsk: (question: string) => void
}

export function AloneQuestions({ words, onAsk }: AloneQuestionsProps) {
  const groups = [
    [words.anyone, words.anyoneQuestions],
    [words.loved, words.lovedQuestions],
    [words.rebuilding, words.rebuildingQuestions],
  ] as const
  return (
    <Fold summary={words.questions}>
      <p class="hint">{words.questionsHint}</p>
      {groups.map(([heading, questions]) => (
        <section key={heading} class="stack tight">
          <h2 class="small">{heading}</h2>
          {questions.map((question) => (
            <Button key={question} kind="quiet" onPress={() => onAsk(question)}>
              {question}
            </Button>
          ))}
        </section>
      ))}
    </Fold>
  )
}
