/**
 * Inviting someone who helps me (S5): what kind of help, a name of my own for them and a few lines; the same three
 * questions as before any link; then the link and its words. Nobody but the two of us learns of it.
 */
import { useRef, useState } from 'preact/hooks'
import { type GateAnswers, throughGate } from '../../practice/gate.ts'
import { kindIn, noteToGive } from '../../practice/helped.ts'
import type { Result } from '../../vault/client.ts'
import { useHeading } from '../heading.ts'
import { Row } from '../kit/button.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { HelpedGateStop } from './parts/helped-gate-stop.tsx'
import { HelpedInviteForm } from './parts/helped-invite-form.tsx'
import { GateQuestions } from './parts/gate-questions.tsx'
import { Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'
import { useForm } from './parts/use-form.ts'

type Step = 'write' | 'questions' | 'stop'

export function InviteHelper(screen: ScreenProps) {
  const { client, go, shell, t } = screen
  const words = t.helped.invite
  const form = useForm(client, inviteForm, { kind: '', name: '', note: '' })
  const [step, setStep] = useState<Step>('write')
  const [answers, setAnswers] = useState<GateAnswers>({})
  /** A second try is for the same name on the list. */
  const addedRef = useRef<string>(undefined)
  const { refused, run, working } = useAct()
  useHeading(step)
  const back = { href: hrefTo({ screen: 'helpers' }), label: t.helped.middle.heading }
  if (!client.me()?.hasCard) return <NeedsCard screen={screen} back={back} />
  const verdict = throughGate(answers)
  if (step === 'write') {
    return (
      <Page shell={shell} heading={words.heading} lede={words.lede} back={back}>
        <HelpedInviteForm screen={screen} form={form} onGoOn={() => setStep('questions')} />
      </Page>
    )
  }
  if (step === 'stop' && verdict.type === 'stop')
    return (
      <HelpedGateStop
        screen={screen}
        reasons={verdict.reasons}
        back={back}
        onChange={() => setStep('questions')}
      />
    )
  const added = async (): Promise<Result<string>> => {
    if (addedRef.current !== undefined) return { ok: true, value: addedRef.current }
    const person = await client.addPerson(form.fields.name.trim())
    if (person.ok) addedRef.current = person.value
    return person
  }
  const invite = async (): Promise<Result<string>> => {
    const kind = kindIn(form.fields)
    if (!kind) return { ok: false, trouble: 'empty' }
    const person = await added()
    if (!person.ok) return person
    const note = noteToGive(form.fields.note)
    const as = { inviter: 'client', kind } as const
    const made = await client.invite({ person: person.value, note, letters: 'bank', as })
    return made.ok ? person : made
  }
  const goOn = () => {
    if (verdict.type === 'stop') return setStep('stop')
    return run(invite, (person) => {
      form.drop()
      go({ screen: 'link', person })
    })
  }
  return (
    <Page shell={shell} heading={words.gateHeading} lede={words.gateLede} back={back}>
      <GateQuestions
        words={t.people.gate}
        answers={answers}
        onAnswer={setAnswers}
        onGoOn={goOn}
        backHref={hrefTo({ screen: 'helpers' })}
      />
      <Status
        screen={screen}
        said={working ? { words: t.people.gate.making } : undefined}
        refused={refused}
      />
    </Page>
  )
}

export const inviteForm = 'invite-helper'

type NeedsCardProps = { screen: ScreenProps; back: { readonly href: string; readonly label: string } }

/** Once somebody can answer, losing the way in would lose their words too. */
function NeedsCard({ screen: { shell, t }, back }: NeedsCardProps) {
  const words = t.people.gate
  return (
    <Page shell={shell} heading={t.helped.invite.heading} back={back}>
      <Notice icon="paper" heading={words.cardHeading}>
        <div class="stack mid">
          <p>{words.card}</p>
          <Row even>
            <LinkButton href={back.href}>{words.later}</LinkButton>
            <LinkButton href={hrefTo({ screen: 'keep-card' })}>{words.makeCard}</LinkButton>
          </Row>
        </div>
      </Notice>
    </Page>
  )
}
