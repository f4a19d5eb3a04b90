/** Letters: the list of those begun, and one under the pen, up to leaving it at a door. */
import { useState } from 'preact/hooks'
import type { Draft } from '../../practice/words.ts'
import type { ScreenProps } from '../screen.ts'
import { Compose } from './parts/compose.tsx'
import { LeaveLetter } from './parts/leave-letter.tsx'
import { LeftLetter } from './parts/left-letter.tsx'
import { LetterList } from './parts/letter-list.tsx'
import { useAct } from './parts/use-act.ts'
import { useDraft } from './parts/use-draft.ts'
import { useHeading } from '../heading.ts'

export function Letter(screen: ScreenProps) {
  const { client, place } = screen
  const [draft] = useState(() => client.drafts().find(({ id }) => id === place.draft))
  if (!draft) return <LetterList screen={screen} missing={place.draft !== undefined} />
  return <OneLetter screen={screen} first={draft} />
}

type Step = 'write' | 'leave' | 'left' | 'left-here'

function OneLetter({ screen, first }: { screen: ScreenProps; first: Draft }) {
  const { client, go } = screen
  const { draft, keep, end } = useDraft(client, first)
  const [step, setStep] = useState<Step>('write')
  const { refused, run } = useAct()
  useHeading(step)
  const person = draft.to === undefined ? undefined : client.person(draft.to)
  if (!person || step === 'write') {
    return (
      <Compose
        screen={screen}
        draft={draft}
        onKeep={keep}
        onLeave={() => setStep('leave')}
        onRemove={() => {
          end()
          run(
            () => client.removeDraft(draft.id),
            () => go({ screen: 'letter' }),
          )
        }}
      />
    )
  }
  if (step === 'leave') {
    const leave = () =>
      run(
        () => client.leaveLetter(draft.id),
        ({ waitsHere }) => {
          end()
          setStep(waitsHere ? 'left-here' : 'left')
        },
      )
    return (
      <LeaveLetter
        screen={screen}
        draft={draft}
        person={person}
        refused={refused}
        onNotYet={() => setStep('write')}
        onLeave={leave}
      />
    )
  }
  return <LeftLetter screen={screen} person={person} waitsHere={step === 'left-here'} />
}
