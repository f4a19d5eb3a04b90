import { useId, useState } from 'preact/hooks'
import { consentClasses, consentEvents, consentPurposes } from '../../../practice/consent-elements.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Select } from '../../kit/select.tsx'
import { Tick } from '../../kit/tick.tsx'
import { Wrong } from '../../kit/wrong.tsx'
import type { ScreenProps } from '../../screen.ts'
import { type ConsentFaults, type ConsentFields, faultsIn, tickedIn } from './consent-fields.ts'
import { useFaultIn } from './use-fault.ts'
import type { Form } from './use-form.ts'

export type ConsentFormProps = {
  screen: ScreenProps
  today: string
  form: Form<ConsentFields>
  onLook: () => void
}

/**
 * What is shared, with whom, and until when.
 * Must pass: nothing that may be shared is ticked ahead; what cannot be combined is said at the field; every error is
 * at its field, and nothing typed is lost.
 */
export function ConsentForm({ screen, today, form: { fields, keep }, onLook }: ConsentFormProps) {
  const { t, language } = screen
  const words = t.consent.form
  const id = useId()
  const [faults, setFaults] = useState<ConsentFaults>()
  const ref = useFaultIn<HTMLFormElement>(faults)
  const ticked = tickedIn(fields)
  const tick = (one: string, on: boolean) =>
    keep({
      ...fields,
      scope: consentClasses.filter((name) => (name === one ? on : ticked.includes(name))).join(' '),
    })
  const field = (name: 'patient' | 'disclosers' | 'recipients' | 'more', hint: string, lines = 1) => (
    <Field
      kind={lines > 1 ? 'textarea' : 'text'}
      rows={lines}
      label={words[name]}
      hint={hint}
      autocomplete="off"
      value={fields[name]}
      onWrite={(value) => keep({ ...fields, [name]: value })}
      error={faults?.[name]}
    />
  )
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const found = faultsIn(fields, { language, today, words: words.faults })
        setFaults(found)
        if (!found) onLook()
      }}
    >
      <p>{words.free}</p>
      {field('patient', words.patientHint)}
      {field('disclosers', words.disclosersHint, 2)}
      <fieldset aria-describedby={faults?.scope ? `${id}-hint ${id}-error` : `${id}-hint`}>
        <legend>{words.scope}</legend>
        <p class="hint under" id={`${id}-hint`}>
          {words.scopeHint}
        </p>
        {faults?.scope && <Wrong id={`${id}-error`}>{faults.scope}</Wrong>}
        {consentClasses.map((one) => (
          <Tick key={one} ticked={ticked.includes(one)} onTick={(on) => tick(one, on)}>
            {t.consent.classes[one]}
          </Tick>
        ))}
      </fieldset>
      {field('more', words.moreHint)}
      {field('recipients', words.recipientsHint, 2)}
      <Select
        label={words.purpose}
        value={fields.purpose}
        options={consentPurposes.map((value) => ({ value, label: t.consent.purposes[value] }))}
        onChoose={(purpose) => keep({ ...fields, purpose })}
        error={faults?.purpose}
      />
      <Select
        label={words.end}
        value={fields.end}
        options={(['day', ...consentEvents] as const).map((value) => ({
          value,
          label: t.consent.ends[value],
        }))}
        onChoose={(end) => keep({ ...fields, end })}
      />
      <Field
        kind="date"
        label={words.latest}
        hint={words.latestHint}
        value={fields.latest}
        onWrite={(latest) => keep({ ...fields, latest })}
        error={faults?.latest}
      />
      <p class="hint">{t.consent.counsel}</p>
      <div>
        <Button submit>{words.look}</Button>
      </div>
    </form>
  )
}
