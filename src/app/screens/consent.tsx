/**
 * A consent in the making: what, to whom, for how long; then the whole page, and a name typed under it. What is signed
 * is the text that stands there, sign for sign.
 */
import { useState } from 'preact/hooks'
import { renderConsent } from '../../practice/consent-text.ts'
import { type Consent as Elements, consentWords, lentUntil } from '../../practice/consents.ts'
import type { Client, Result } from '../../vault/client.ts'
import { hashOfText } from '../../vault/text-hash.ts'
import type { PersonView } from '../../vault/views.ts'
import { useHeading } from '../heading.ts'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { blankFields, consentOf } from './parts/consent-fields.ts'
import { ConsentForm } from './parts/consent-form.tsx'
import { ConsentSign } from './parts/consent-sign.tsx'
import { Named } from './parts/filled.tsx'
import { LeftPage } from './parts/left-page.tsx'
import { Nobody } from './parts/nobody.tsx'
import { useAct } from './parts/use-act.ts'
import { useForm } from './parts/use-form.ts'

export function Consent(screen: ScreenProps) {
  const person = screen.client.person(screen.place.person ?? '')
  return person?.space ? <Making screen={screen} person={person} /> : <Nobody {...screen} />
}

type Step = 'write' | 'sign' | 'left' | 'left-here'

function Making({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, go, shell, language, t } = screen
  const today = client.today().date
  const form = useForm(client, `consent/${person.id}`, blankFields(person.name, today))
  const [step, setStep] = useState<Step>('write')
  const { refused, run } = useAct()
  useHeading(step)
  const list = { screen: 'consents', person: person.id } as const
  const page = {
    shell,
    back: { href: hrefTo(list), label: t.consent.list.heading },
  }
  if (step === 'left' || step === 'left-here') {
    return (
      <LeftPage
        screen={screen}
        heading={t.consent.sign.doneHeading}
        waitsHere={step === 'left-here'}
        back={t.consent.sign.back}
        onBack={() => go(list)}
      />
    )
  }
  if (step === 'sign') {
    return (
      <Page {...page} heading={t.consent.sign.heading} lede={t.consent.sign.lede}>
        <ConsentSign
          screen={screen}
          consent={consentOf(form.fields, language, today)}
          refused={refused}
          onChange={() => setStep('write')}
          onNotNow={() => go(list)}
          onSign={(signed) =>
            run(
              () => lendSigned(client, person.id, { signed, language, today }),
              ({ waitsHere }) => {
                form.drop()
                setStep(waitsHere ? 'left-here' : 'left')
              },
            )
          }
        />
      </Page>
    )
  }
  return (
    <Page
      {...page}
      heading={<Named words={t.consent.form.heading} name={person.name} />}
      lede={t.consent.form.lede}
    >
      <ConsentForm screen={screen} today={today} form={form} onLook={() => setStep('sign')} />
    </Page>
  )
}

type Signed = {
  readonly signed: Elements
  readonly language: ScreenProps['language']
  readonly today: string
}

/** With an element missing there is no text, and nothing is lent. */
async function lendSigned(
  client: Client,
  person: string,
  { signed, language, today }: Signed,
): Promise<Result<{ readonly waitsHere: boolean }>> {
  const rendered = renderConsent(signed, language)
  if (rendered === undefined) return { ok: false, trouble: 'empty' }
  const hash = await hashOfText(rendered)
  const words = consentWords(signed, { id: client.newId(), language, rendered, hash })
  return client.lend(person, words, lentUntil(signed, today))
}
