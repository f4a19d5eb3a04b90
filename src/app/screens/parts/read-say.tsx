import { answersTo } from '../../../practice/kinds.ts'
import type { EnvelopeKind } from '../../../practice/words.ts'
import { type AnswersProps, Answers } from './answers.tsx'

/**
 * What was given may be answered once, with what its kind has a place for.
 * Must pass: once it is answered there is nothing more to press; nothing here changes what was said.
 */
export type ReadSayProps = Omit<AnswersProps, 'lines' | 'own'> & {
  kind: EnvelopeKind
  answered: boolean
  closed: boolean
}

export function ReadSay({ kind, answered, closed, ...props }: ReadSayProps) {
  const { lines, own } = answersTo[kind]
  if (lines.length === 0 && !own) return null
  if (answered) return <p>{props.words.answered}</p>
  if (closed) return <p>{props.words.closed}</p>
  return <Answers {...props} lines={lines} own={own} />
}
