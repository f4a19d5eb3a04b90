import { useState } from 'preact/hooks'
import { optionalFault, textFault } from '../../../practice/limits-fields.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import type { Messages } from '../../messages/choose.ts'
import type { Form } from './use-form.ts'
import { dayFault, longest } from './promise-fields.ts'
import { useFaultIn } from './use-fault.ts'

/**
 * A small promise to oneself: an act, what to do if something gets in the way, and a day.
 * Must pass: nothing about anyone else can be set here; what was written stays when something is missing.
 */
export type PromiseFields = { readonly act: string; readonly backup: string; readonly day: string }
export const noPromise: PromiseFields = { act: '', backup: '', day: '' }

export type Made = { readonly act: string; readonly backup?: string; readonly due: string }

export type MakePromiseProps = {
  words: Messages['today']['promise']
  language: string
  today: string
  /** What was typed so far, on this device. */
  form: Form<PromiseFields>
  onMake: (made: Made) => void
}

export function MakePromise({ words, language, today, form, onMake }: MakePromiseProps) {
  const { fields, keep } = form
  const { act, backup, day } = fields
  const due = day === '' ? today : day
  const [fault, setFault] = useState<Faults>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const make = () => {
    const found = faultsIn({ act, backup, due }, today, words)
    setFault(found)
    if (found) return
    onMake({ act: act.trim(), due, ...(backup.trim() !== '' && { backup: backup.trim() }) })
  }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      <p class="hint">{words.makeHint}</p>
      <Field
        label={words.act}
        hint={words.actHint}
        kind="textarea"
        rows={2}
        lang={language}
        value={act}
        onWrite={(text) => keep({ ...fields, act: text })}
        error={fault?.act}
      />
      <Field
        label={words.backup}
        hint={words.backupHint}
        kind="textarea"
        rows={2}
        lang={language}
        value={backup}
        onWrite={(text) => keep({ ...fields, backup: text })}
        error={fault?.backup}
      />
      <Field
        label={words.day}
        kind="date"
        value={due}
        onWrite={(text) => keep({ ...fields, day: text })}
        error={fault?.due}
      />
      <Button submit>{words.keep}</Button>
    </form>
  )
}

type Faults = { readonly act?: string; readonly backup?: string; readonly due?: string }

function faultsIn(
  { act, backup, due }: Required<Made>,
  today: string,
  words: MakePromiseProps['words'],
): Faults | undefined {
  const text = { long: words.long, signs: words.signs, empty: words.needAct }
  const [wrongAct, wrongBackup] = [textFault(act, longest), optionalFault(backup, longest)]
  const wrongDay = dayFault({ day: due }, today, words)
  const found: Faults = {
    ...(wrongAct && { act: text[wrongAct] }),
    ...(wrongBackup && { backup: text[wrongBackup] }),
    ...(wrongDay !== undefined && { due: wrongDay }),
  }
  return Object.keys(found).length > 0 ? found : undefined
}
