/**
 * "Am I OK here?": eight questions for one person alone (5.2). The answers live in this component and nowhere else:
 * they are not kept, not sent and not shown again. Everyone walks the same way to the same last page.
 */
import { useState } from 'preact/hooks'
import {
  type CheckAnswers,
  type CheckQuestion,
  checkQuestions,
  questionAfter,
  questionBefore,
} from '../../practice/check.ts'
import { useHeading } from '../heading.ts'
import type { Place } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { CheckAsk } from './parts/check-ask.tsx'
import { CheckBegin } from './parts/check-begin.tsx'
import { CheckEnd } from './parts/check-end.tsx'

type Step = 'begin' | CheckQuestion | 'end'

/** `place.person`: whom it is about. No name stands on any of these pages. */
export function Check(screen: ScreenProps) {
  const { place, arrival } = screen
  const [step, setStep] = useState<Step>('begin')
  const [answers, setAnswers] = useState<CheckAnswers>({})
  useHeading(step)
  const home = homeOf(place, arrival.link !== undefined)
  if (step === 'begin')
    return <CheckBegin screen={screen} home={home} onBegin={() => setStep(checkQuestions[0])} />
  if (step === 'end') return <CheckEnd screen={screen} home={home} answers={answers} />
  return (
    <CheckAsk
      screen={screen}
      question={step}
      onAnswer={(answer) => {
        setAnswers({ ...answers, [step]: answer })
        setStep(questionAfter(step) ?? 'end')
      }}
      onBack={() => setStep(questionBefore(step) ?? 'begin')}
    />
  )
}

/** Back to where one came from: a person's page, the door a link led to, or today. */
function homeOf({ person }: Place, invited: boolean): Place {
  if (person !== undefined) return { screen: 'person', person }
  return { screen: invited ? 'come-in' : 'today' }
}
