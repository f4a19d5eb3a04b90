import { dateOfDay } from '../../../practice/days.ts'
import { type RequestAnswer, requestAnswers, type RequestWords } from '../../../practice/requests.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { SetAnswers } from './set-answers.tsx'
import { useFresh } from './limit-opened.ts'
import { isOpenTo } from './practical-may.tsx'

export type RequestReadProps = {
  screen: Pick<ScreenProps, 't' | 'language' | 'shell'>
  person: PersonView
  given: GivenView
  asked: RequestWords
  /** It was opened just now: the keyboard goes to it. */
  fresh: boolean
  onNothing: () => void
  onAnswer: (line: RequestAnswer) => void
}

/**
 * One request, word for word, and what may be said to it.
 * Must pass: saying nothing comes first; yes, no and not now are of one size; a no needs no reason and takes none.
 */
export function RequestRead(props: RequestReadProps) {
  const { screen, person, given, asked, fresh, onNothing, onAnswer } = props
  const { t, language } = screen
  const words = t.limits.requests
  const { theirs } = t.limits
  const ref = useFresh<HTMLHeadingElement>(fresh)
  return (
    <article class="card stack">
      <h3 ref={ref} tabIndex={-1}>
        {words.one} <Filled words={theirs.on} by={<When day={dateOfDay(given.on)} lang={language} />} />
      </h3>
      <Danger screen={screen} side="reader" lang={asked.language} text={`${asked.act}\n${asked.when}`} />
      {given.takenBack && <p>{theirs.takenBack}</p>}
      <RequestWordsShown screen={screen} asked={asked} />
      {given.answered && <p>{theirs.answered}</p>}
      {!given.answered && isOpenTo(person, person.may.request) && (
        <>
          <p>{words.fine}</p>
          <SetAnswers
            words={{ ...theirs, legend: words.legend, here: t.letter.answer.here }}
            lines={requestAnswers.map((value) => ({ value, label: t.letter.answer.lines[value] }))}
            name={person.name}
            appeared={person.appeared}
            onNothing={onNothing}
            onAnswer={onAnswer}
          />
        </>
      )}
    </article>
  )
}

type ShownProps = { screen: Pick<ScreenProps, 't'>; asked: RequestWords }

/** The words of a request, mine or theirs. */
export function RequestWordsShown({ screen: { t }, asked }: ShownProps) {
  const { act, when, language } = asked
  return (
    <dl class="sees">
      <div>
        <dt>{t.limits.requests.whatTerm}</dt>
        <dd class="said" lang={language} dir="auto">
          <p dir="auto">{act}</p>
        </dd>
      </div>
      <div>
        <dt>{t.limits.requests.whenTerm}</dt>
        <dd class="said" lang={language} dir="auto">
          <p dir="auto">{when}</p>
        </dd>
      </div>
    </dl>
  )
}
