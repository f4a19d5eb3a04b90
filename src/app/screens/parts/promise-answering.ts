import { useState } from 'preact/hooks'
import type { AnswerLine } from '../../../practice/words.ts'
import type { PersonView } from '../../../vault/views.ts'
import type { ScreenProps } from '../../screen.ts'
import type { Said } from './status.tsx'
import { type Acting, useAct } from './use-act.ts'

/** Saying one set line, or nothing, to what somebody showed me. */
export type Answering = {
  readonly said: Said | undefined
  readonly refused: Acting['refused']
  readonly onNothing: () => void
  readonly onAnswer: (word: string, line: AnswerLine) => void
}

export function useAnswering({ client, t }: ScreenProps, person: PersonView): Answering {
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const say = (words: string) => setSaid({ words, moves: true })
  return {
    said,
    refused,
    onNothing: () => say(t.promises.shared.nothingDone),
    onAnswer: (word, line) =>
      run(
        () => client.answer(person.id, word, { line }),
        () => say(t.people.left.said),
      ),
  }
}
