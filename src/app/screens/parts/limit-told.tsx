import { dateOfDay } from '../../../practice/days.ts'
import { answersTo } from '../../../practice/kinds.ts'
import type { ToldLimit } from '../../../practice/limits.ts'
import type { AnswerLine } from '../../../practice/words.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { SetAnswers } from './set-answers.tsx'
import { useFresh } from './limit-opened.ts'
import { LimitWords } from './limit-words.tsx'
import { isOpenTo } from './practical-may.tsx'

export type LimitToldProps = {
  screen: Pick<ScreenProps, 't' | 'language' | 'shell'>
  person: PersonView
  given: GivenView
  limit: ToldLimit
  /** It was opened just now: the keyboard goes to it. */
  fresh: boolean
  onNothing: () => void
  onAnswer: (line: AnswerLine) => void
}

/**
 * A limit the other told, word for word.
 * Must pass: it can be heard and it can be clear; there is no way to take it, refuse it, change it or ask why.
 */
export function LimitTold(props: LimitToldProps) {
  const { screen, person, given, limit, fresh, onNothing, onAnswer } = props
  const { t, language } = screen
  const words = t.limits.theirs
  const ref = useFresh<HTMLHeadingElement>(fresh)
  const { when, will, offer = '' } = limit
  return (
    <article class="card stack">
      <h3 ref={ref} tabIndex={-1}>
        {words.one} <Filled words={words.on} by={<When day={dateOfDay(given.on)} lang={language} />} />
      </h3>
      <Danger screen={screen} side="reader" lang={limit.language} text={[when, will, offer].join('\n')} />
      {limit.ended && <p>{words.ended}</p>}
      {given.takenBack && <p>{words.takenBack}</p>}
      <LimitWords words={t.limits.words} language={limit.language} limit={limit} />
      {given.answered && <p>{words.answered}</p>}
      {!given.answered && !limit.ended && isOpenTo(person, person.may.limit) && (
        <Fold
          summary={
            <span>
              {words.say}
              <span class="hidden">: {when}</span>
            </span>
          }
        >
          <SetAnswers
            words={{ ...words, here: t.letter.answer.here }}
            lines={answersTo.limit.lines.map((value) => ({ value, label: t.letter.answer.lines[value] }))}
            name={person.name}
            appeared={person.appeared}
            onNothing={onNothing}
            onAnswer={onAnswer}
          />
        </Fold>
      )}
    </article>
  )
}
