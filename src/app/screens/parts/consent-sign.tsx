import { useState } from 'preact/hooks'
import { isWhole, renderConsent, textToSign } from '../../../practice/consent-text.ts'
import type { Consent, ConsentInput } from '../../../practice/consents.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { Sees } from '../../kit/sees.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Status } from './status.tsx'
import type { Refused } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'

export type ConsentSignProps = {
  screen: ScreenProps
  /** All but the name. */
  consent: ConsentInput
  refused: Refused | undefined
  onChange: () => void
  onNotNow: () => void
  onSign: (signed: Consent) => void
}

/**
 * The whole page as it will be signed, and a name to type.
 * Must pass: the way out comes first and is of the same size; no name stands there already; what is signed is what is
 * shown.
 */
export function ConsentSign({ screen, consent, refused, onChange, onNotNow, onSign }: ConsentSignProps) {
  const { t, language } = screen
  const words = t.consent.sign
  const [name, setName] = useState('')
  const [fault, setFault] = useState<{ readonly name: string }>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const signed = { ...consent, typedName: name.trim(), method: 'typed-name' }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole(signed)) onSign(signed)
        else setFault({ name: words.needName })
      }}
    >
      <LetterPaper
        words={renderConsent(signed, language) ?? textToSign(consent, language) ?? ''}
        lang={language}
        label={words.page}
      />
      <p class="hint">{t.consent.counsel}</p>
      <Sees
        rows={[
          { term: words.sees, detail: words.seesLine },
          { term: words.learn, detail: words.learnLine },
          { term: words.end, detail: words.endLine },
        ]}
      />
      <Field
        label={words.name}
        hint={words.nameHint}
        autocomplete="off"
        value={name}
        onWrite={setName}
        error={fault?.name}
      />
      <Status screen={screen} refused={refused} />
      <Row even>
        <Button onPress={onNotNow}>{words.notNow}</Button>
        <Button onPress={onChange}>{words.change}</Button>
        <Button submit>{words.sign}</Button>
      </Row>
    </form>
  )
}
