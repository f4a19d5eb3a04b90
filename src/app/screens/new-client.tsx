/**
 * A new person (S5): three things to write, the same three questions as before any link, and a card to print. The way in
 * is theirs: they come in by it, or not, and choose then. `place.person`: the card of somebody who has one, or a new one.
 */
import { useState } from 'preact/hooks'
import { type GateAnswers, throughGate } from '../../practice/gate.ts'
import { plain } from '../../practice/letters.ts'
import { kindIn, ownTermsOf } from '../../practice/own-terms.ts'
import type { Result } from '../../vault/client.ts'
import type { PersonView } from '../../vault/views.ts'
import { useHeading } from '../heading.ts'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { GateQuestions } from './parts/gate-questions.tsx'
import { HelpingCard } from './parts/helping-card.tsx'
import { HelpingClientForm } from './parts/helping-client-form.tsx'
import { HelpingNeedsCard, HelpingStop } from './parts/helping-stop.tsx'
import { Nobody } from './parts/nobody.tsx'
import { Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'
import { useForm } from './parts/use-form.ts'

export function NewClient(screen: ScreenProps) {
  const { client, place } = screen
  if (place.person === undefined) return <Enrol screen={screen} known={undefined} />
  const person = client.person(place.person)
  if (person?.help?.they !== 'client') return <Nobody {...screen} />
  if (person.link) return <HelpingCard screen={screen} person={person} link={person.link} />
  return person.theyAppeared || person.closed || person.leftQuietly ? (
    <NotNeeded screen={screen} person={person} />
  ) : (
    <Enrol screen={screen} known={person} />
  )
}

type Step = 'write' | 'questions' | 'stop'

function Enrol({ screen, known }: { screen: ScreenProps; known: PersonView | undefined }) {
  const { client, shell, t } = screen
  const words = t.helping.client
  const { form, person, making, make } = useEnrol(screen, known)
  const [step, setStep] = useState<Step>('write')
  const [answers, setAnswers] = useState<GateAnswers>({})
  useHeading(step)
  const back = { href: hrefTo({ screen: 'caseload' }), label: t.helping.back }
  if (!client.me()?.hasCard) return <HelpingNeedsCard screen={screen} back={back} />
  const verdict = throughGate(answers)
  if (step === 'write')
    return (
      <Page shell={shell} heading={words.heading} lede={words.lede} back={back}>
        <HelpingClientForm screen={screen} form={form} person={person} onGoOn={() => setStep('questions')} />
      </Page>
    )
  if (step === 'stop' && verdict.type === 'stop')
    return (
      <HelpingStop
        screen={screen}
        reasons={verdict.reasons}
        back={back}
        onChange={() => setStep('questions')}
      />
    )
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

/** A second try is for the same name on the list, also when one was away in between. */
function useEnrol({ client, go }: ScreenProps, known: PersonView | undefined) {
  const form = useForm(client, `helping/card/${known?.id ?? 'new'}`, {
    name: '',
    kind: known?.help?.kind ?? ownTermsOf(client.pages())?.helper ?? '',
    note: '',
    person: known?.id ?? '',
  })
  const making = useAct()
  const { fields } = form
  const person = fields.person === '' ? undefined : client.person(fields.person)
  const invited = async (): Promise<Result<string>> => {
    const kind = kindIn(fields.kind)
    if (!kind) return { ok: false, trouble: 'empty' }
    const added: Result<string> = person
      ? { ok: true, value: person.id }
      : await client.addPerson(plain(fields.name).trim())
    if (!added.ok) return added
    form.keep({ ...fields, person: added.value })
    const as = { inviter: 'helper', kind } as const
    const note = plain(fields.note).trim()
    const made = await client.invite({ person: added.value, note, letters: 'bank', as })
    return made.ok ? added : made
  }
  const make = () =>
    making.run(invited, (id) => {
      form.drop()
      go({ screen: 'new-client', person: id })
    })
  return { form, person, making, make }
}

/** Two refusals mean something of their own here. */
function withLimits({ t, language }: ScreenProps): Pick<ScreenProps, 't' | 'language'> {
  const { oneLives, many } = t.people.gate
  return { language, t: { ...t, trouble: { ...t.trouble, 'no-room': oneLives, 'slow-down': many } } }
}

function NotNeeded({ screen: { shell, t }, person }: { screen: ScreenProps; person: PersonView }) {
  const words = t.helping.client
  const back = { href: hrefTo({ screen: 'caseload' }), label: t.helping.back }
  return (
    <Page shell={shell} heading={words.hereHeading} lede={words.hereLine} back={back}>
      <LinkButton href={hrefTo({ screen: 'client', person: person.id })}>{words.toPerson}</LinkButton>
    </Page>
  )
}
