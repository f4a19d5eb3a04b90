/** Letters: the list of those begun, and one under the pen, up to leaving it at a door or keeping it. */
import { useState } from 'preact/hooks'
import type { Day } from '../../domain/vocabulary.ts'
import { lastDay } from '../../practice/letters-leaving.ts'
import type { Draft } from '../../practice/pages.ts'
import type { ScreenProps } from '../screen.ts'
import { Compose } from './parts/compose.tsx'
import { ComposePaper } from './parts/compose-paper.tsx'
import { LeaveLetter } from './parts/leave-letter.tsx'
import { LeftLetter } from './parts/left-letter.tsx'
import { mayLeaveNow } from './parts/letter-may.tsx'
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

type Step =
  | { readonly type: 'write' | 'paper' | 'leave' }
  | { readonly type: 'left'; readonly waitsHere: boolean; readonly until: Day | undefined }

function OneLetter({ screen, first }: { screen: ScreenProps; first: Draft }) {
  const { client, go } = screen
  const { draft, keep, end } = useDraft(client, first)
  const [step, setStep] = useState<Step>({ type: 'write' })
  const { refused, run } = useAct()
  useHeading(step.type)
  const person = draft.to === undefined ? undefined : client.person(draft.to)
  const write = () => setStep({ type: 'write' })
  if (step.type === 'paper') return <ComposePaper screen={screen} draft={draft} onBack={write} />
  if (!person || step.type === 'write') {
    return (
      <Compose
        screen={screen}
        draft={draft}
        onKeep={keep}
        onLeave={() => setStep({ type: 'leave' })}
        onPaper={() => setStep({ type: 'paper' })}
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
  if (step.type === 'left') {
    return <LeftLetter screen={screen} person={person} until={step.until} waitsHere={step.waitsHere} />
  }
  return (
    <LeaveLetter
      screen={screen}
      draft={draft}
      person={person}
      refused={refused}
      onNotYet={write}
      onLook={() => go({ screen: 'harm-check', draft: draft.id })}
      onAsk={(helper) => {
        const until = lastDay('month', client.today().date)
        if (until !== undefined)
          run(
            () => client.askReading(draft.id, helper, until),
            () => {},
          )
      }}
      onLeave={(until) => {
        // Asked again here: a pause may have begun on another device while this page stood.
        if (mayLeaveNow(person).type === 'rested') return write()
        return run(
          () => client.leaveLetter(draft.id, until),
          ({ waitsHere }) => {
            end()
            setStep({ type: 'left', waitsHere, until })
          },
        )
      }}
    />
  )
}
