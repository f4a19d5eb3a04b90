/**
 * Something happened (F2): help first, then whom to tell, then a short note. What is written here lives in this page
 * alone and ends with it, until it is left at a door: no form is kept, and going away leaves no trace.
 */
import { useState } from 'preact/hooks'
import type { AskedAhead } from '../../practice/plan.ts'
import { type NoteFields, quietForm, quietFrom, setbackOf } from '../../practice/setbacks.ts'
import type { PersonView } from '../../vault/views.ts'
import { useHeading } from '../heading.ts'
import type { ScreenProps } from '../screen.ts'
import { SomethingHelp } from './parts/something-help.tsx'
import { SomethingLeft } from './parts/something-left.tsx'
import { SomethingNear } from './parts/something-near.tsx'
import { SomethingOnce } from './parts/something-once.tsx'
import { SomethingWho, type Whom } from './parts/something-who.tsx'
import { SomethingWrite } from './parts/something-write.tsx'
import { useAskedAhead } from './parts/something-asked.ts'
import { type Refused, useAct } from './parts/use-act.ts'

type Step = 'help' | 'who' | 'near' | 'write' | 'once' | 'left' | 'left-here'

const blank: NoteFields = { text: '', safe: false, next: '' }

export function Something(screen: ScreenProps) {
  const { client, language } = screen
  const [step, setStep] = useState<Step>('help')
  const [whom, setWhom] = useState<Whom>()
  const [note, setNote] = useState<NoteFields>(blank)
  const { refused, run } = useAct()
  const people = client.people()
  const ahead = useAskedAhead(client, people)
  useHeading(step)
  const person = whom?.type === 'person' ? people.find(({ id }) => id === whom.id) : undefined
  const leave = ({ id }: PersonView) =>
    run(
      async () => {
        const left = await client.leave(id, setbackOf(note, language))
        if (left.ok) await client.keepForm(quietForm(id), quietFrom(Math.floor(Date.now() / 1000)))
        return left
      },
      ({ waitsHere }) => {
        setNote(blank)
        setStep(waitsHere ? 'left-here' : 'left')
      },
    )
  if (step === 'help') return <SomethingHelp screen={screen} onGoOn={() => setStep('who')} />
  if (step === 'near' && whom) {
    return <SomethingNear screen={screen} whom={whom} onBack={() => setStep('who')} />
  }
  if (person && (step === 'write' || step === 'once')) {
    return (
      <Note
        screen={screen}
        person={person}
        ahead={ahead[person.id] ?? {}}
        step={step}
        note={note}
        onWrite={setNote}
        onStep={setStep}
        refused={refused}
        onLeave={() => leave(person)}
      />
    )
  }
  if (step === 'left' || step === 'left-here') {
    return <SomethingLeft screen={screen} waitsHere={step === 'left-here'} onElse={() => setStep('who')} />
  }
  return (
    <SomethingWho
      screen={screen}
      people={people}
      ahead={ahead}
      onChoose={(next) => {
        setWhom(next)
        setStep(next.type === 'person' ? 'write' : 'near')
      }}
    />
  )
}

type NoteProps = {
  screen: ScreenProps
  person: PersonView
  ahead: AskedAhead
  step: 'write' | 'once'
  note: NoteFields
  refused: Refused | undefined
  onWrite: (note: NoteFields) => void
  onStep: (step: Step) => void
  onLeave: () => void
}

/** The note under the pen, and once more before it is left. "Is anything left?" is asked once. */
function Note({ screen, person, ahead, step, note, refused, onWrite, onStep, onLeave }: NoteProps) {
  const [asked, setAsked] = useState(false)
  const shared = { screen, person, note }
  if (step === 'write') {
    return (
      <SomethingWrite
        {...shared}
        ahead={ahead}
        onWrite={onWrite}
        onBack={() => onStep('who')}
        onGoOn={() => onStep('once')}
      />
    )
  }
  return (
    <SomethingOnce
      {...shared}
      asks={!asked}
      refused={refused}
      onChange={() => {
        setAsked(true)
        onStep('write')
      }}
      onLeave={onLeave}
    />
  )
}
