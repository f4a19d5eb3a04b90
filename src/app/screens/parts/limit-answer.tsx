import type { Answered } from '../../../practice/limits.ts'
import { Button, Row } from '../../kit/button.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { useFresh } from './limit-opened.ts'

export type LimitAnswerProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  answer: Answered
  /** It was opened just now: the keyboard goes to it. */
  fresh: boolean
  onRead: (word: string) => void
}

/** What they said to something I left: after a press, and in the set words alone. */
export function LimitAnswer({ screen: { t, language }, answer, fresh, onRead }: LimitAnswerProps) {
  const words = t.limits.requests
  const ref = useFresh<HTMLParagraphElement>(fresh)
  if (!answer.opened) {
    return (
      <Row>
        <span>{words.answerHere}</span>
        <Button onPress={() => onRead(answer.word)}>{words.readAnswer}</Button>
      </Row>
    )
  }
  if (!answer.line) return <p>{t.letter.read.unreadable}</p>
  return (
    <p ref={ref} tabIndex={-1}>
      <Filled words={words.answered} by={<When day={answer.on} lang={language} />} />{' '}
      <b>{t.letter.answer.lines[answer.line]}</b>
    </p>
  )
}
