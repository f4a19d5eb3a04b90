import { stepsOf } from '../../../practice/talks.ts'
import type { TalkView } from '../../../vault/views.ts'
import { Turns } from '../../kit/turns.tsx'
import type { Messages } from '../../messages/choose.ts'
import { Named } from './filled.tsx'

/** Where the talk is: the four steps of the floor that is held, in words for whoever looks. */
export type TalkStepsProps = { words: Messages['talk']['room']; talk: TalkView; name: string }

export function TalkSteps({ words, talk, name }: TalkStepsProps) {
  return (
    <Turns
      label={words.label}
      turns={stepsOf(talk).map(({ step, by, current }) => ({
        key: step,
        name: <Named words={words.steps[step][by]} name={name} />,
        current,
      }))}
    />
  )
}
