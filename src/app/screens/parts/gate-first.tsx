import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { type GateAnswers, type StopReason, throughGate } from '../../../practice/gate.ts'
import { useHeading } from '../../heading.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { GateQuestions } from './gate-questions.tsx'
import { Status } from './status.tsx'
import type { Inviting } from './use-inviting.ts'

type Back = { readonly href: string; readonly label: string }
type Here = Pick<ScreenProps, 'shell' | 't'>
type Words = Readonly<
  Record<
    'heading' | 'lede' | 'gateHeading' | 'gateLede' | 'stopHeading' | 'stopLede' | 'leave' | 'change',
    string
  >
>

export type GateFirstProps = {
  screen: ScreenProps
  words: Words
  back: Back
  inviting: Inviting
  renderForm: (onGoOn: () => void) => ComponentChildren
}

/**
 * A link between a helper and who is helped, from either side: what is written, three questions, and the link.
 * Must pass: whoever is called a helper is still someone whom an order, or a plain stop, can be about (O-1); a stop makes
 * no link and keeps no name.
 */
export function GateFirst({ screen, words, back, inviting, renderForm }: GateFirstProps) {
  const { client, shell, t } = screen
  const [step, setStep] = useState<'write' | 'questions' | 'stop'>('write')
  const [answers, setAnswers] = useState<GateAnswers>({})
  useHeading(step)
  if (!client.me()?.hasCard) return <NeedsCard screen={screen} heading={words.heading} back={back} />
  const verdict = throughGate(answers)
  const ask = () => setStep('questions')
  if (step === 'write') {
    return (
      <Page shell={shell} heading={words.heading} lede={words.lede} back={back}>
        {renderForm(ask)}
      </Page>
    )
  }
  if (step === 'stop' && verdict.type === 'stop')
    return <Stopped screen={screen} words={words} reasons={verdict.reasons} back={back} onChange={ask} />
  const { making, make } = inviting
  return (
    <Page shell={shell} heading={words.gateHeading} lede={words.gateLede} back={back}>
      <GateQuestions
        words={t.people.gate}
        answers={answers}
        onAnswer={setAnswers}
        onGoOn={() => (verdict.type === 'stop' ? setStep('stop') : make())}
        backHref={back.href}
      />
      <Status
        screen={withLimits(screen)}
        said={making.working ? { words: t.people.gate.making } : undefined}
        refused={making.refused}
      />
    </Page>
  )
}

type StoppedProps = {
  screen: Here
  words: Words
  reasons: readonly StopReason[]
  back: Back
  onChange: () => void
}

function Stopped({ screen: { shell, t }, words, reasons, back, onChange }: StoppedProps) {
  const { gate } = t.people
  return (
    <Page shell={shell} heading={words.stopHeading} lede={words.stopLede} back={back}>
      {reasons.map((reason) => (
        <Notice key={reason} kind="care">
          {gate.reasons[reason]}
        </Notice>
      ))}
      <p>
        <a href={helpPage(shell.lang)}>{gate.help}</a>
      </p>
      <Row even>
        <LinkButton href={back.href}>{words.leave}</LinkButton>
        <Button onPress={onChange}>{words.change}</Button>
      </Row>
    </Page>
  )
}

/** Once somebody can answer, losing the way in would lose their words too. */
function NeedsCard({ screen: { shell, t }, heading, back }: { screen: Here; heading: string; back: Back }) {
  const words = t.people.gate
  return (
    <Page shell={shell} heading={heading} back={back}>
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

/** Two refusals mean something of their own here. */
function withLimits({ t, language }: ScreenProps): Pick<ScreenProps, 't' | 'language'> {
  const { oneLives, many } = t.people.gate
  return { language, t: { ...t, trouble: { ...t.trouble, 'no-room': oneLives, 'slow-down': many } } }
}
