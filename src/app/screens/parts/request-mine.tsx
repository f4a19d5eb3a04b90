import { daysAfter } from '../../../practice/days.ts'
import { type Asked, closedDays } from '../../../practice/requests.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { AskOnce, takingBack } from './ask-once.tsx'
import { Filled } from './filled.tsx'
import { lineOfLeft } from './line-of-left.ts'
import { LimitAnswer } from './limit-answer.tsx'
import { RequestWordsShown } from './request-read.tsx'

export type RequestMineProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  asked: Asked
  /** The answer knocked, was opened, or stands in the way of asking again; else it is in the bank and not shown here. */
  shown: boolean
  /** It was opened just now: the keyboard goes to it. */
  fresh: boolean
  today: string
  onRead: (word: string) => void
  onTakeBack: () => void
}

/**
 * One request of mine.
 * Must pass: until they say something it shows the one sentence; after a no there is a day, and no way to ask why.
 */
export function RequestMine(props: RequestMineProps) {
  const { screen, asked, shown, fresh, today, onRead, onTakeBack } = props
  const { t, language } = screen
  const left = t.people.left
  const answer = shown ? asked.answer : undefined
  return (
    <li class="card stack">
      <RequestWordsShown screen={screen} asked={asked.words} />
      <p class="hint">
        <Filled words={t.limits.requests.left} by={<When day={asked.on} lang={language} />} />
      </p>
      {answer ? (
        <>
          <LimitAnswer screen={screen} answer={answer} fresh={fresh} onRead={onRead} />
          <Again screen={screen} asked={asked} today={today} />
        </>
      ) : (
        <p class="hint">{lineOfLeft(asked, left)}</p>
      )}
      {!answer && !asked.takenBack && (
        <div>
          <AskOnce words={takingBack(left)} about={asked.words.act} onDo={onTakeBack} />
        </div>
      )}
    </li>
  )
}

/** After a no, the day from which the same may be asked again. */
function Again({
  screen: { t, language },
  asked,
  today,
}: Pick<RequestMineProps, 'screen' | 'asked' | 'today'>) {
  if (asked.answer?.line !== 'no') return null
  const day = daysAfter(asked.answer.on, closedDays)
  if (day <= today) return null
  return (
    <p class="hint">
      <Filled words={t.limits.requests.again} by={<When day={day} lang={language} />} />
    </p>
  )
}
