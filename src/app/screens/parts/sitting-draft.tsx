import { useState } from 'preact/hooks'
import { type DraftFaults, draftFaults, draftOf } from '../../../practice/sitting-drafts.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Fold } from '../../kit/fold.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import { Select } from '../../kit/select.tsx'
import type { ScreenProps } from '../../screen.ts'
import {
  actIn,
  draftIn,
  type DraftFields,
  mayAddRow,
  noDraft,
  oneMoreRow,
  rowsIn,
  withAct,
} from './sitting-draft-fields.ts'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * A draft by who called the sitting, in plain words.
 * Must pass: an act is of one of the two, nobody picked ahead; an end within a year; what was typed stays until it lies
 * before both, and nothing of it is anyone's yes.
 */
export type SittingDraftProps = {
  screen: ScreenProps
  sitting: SittingView
  onDone: (words: string) => void
}

export function SittingDraft({ screen, sitting, onDone }: SittingDraftProps) {
  const { client, t, language } = screen
  const words = t.sitting.draft
  const { fields, keep, drop } = useForm<DraftFields>(client, `sitting-draft/${sitting.id}`, noDraft)
  const [open] = useState(() => (fields['text'] ?? '') !== '')
  const [faults, setFaults] = useState<DraftFaults>()
  const ref = useFaultIn<HTMLFormElement>(faults)
  const { refused, run } = useAct()
  const give = () => {
    const draft = draftIn(fields)
    const members = sitting.two.map(({ member }) => member)
    const found = draftFaults(draft, members, client.today().date)
    setFaults(found)
    if (found) return
    run(
      () => client.draftAgreement(sitting.id, draftOf(draft)),
      () => {
        drop()
        onDone(client.online() ? words.done : t.talk.room.waits)
      },
    )
  }
  return (
    <Fold summary={words.heading} open={open}>
      <form
        class="stack mid"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          give()
        }}
      >
        <p class="hint">{words.hint}</p>
        <LetterField
          short
          label={words.text}
          hint={words.textHint}
          lang={language}
          value={fields['text'] ?? ''}
          onWrite={(text) => keep({ ...fields, text })}
          error={faults?.text && words.textFaults[faults.text]}
        />
        <Acts screen={screen} sitting={sitting} fields={fields} faults={faults} onWrite={keep} />
        <Field
          kind="date"
          label={words.until}
          hint={words.untilHint}
          value={fields['until'] ?? ''}
          onWrite={(until) => keep({ ...fields, until })}
          error={faults?.until && words.endFaults[faults.until]}
        />
        <div>
          <Button submit>{words.give}</Button>
        </div>
        <Status screen={screen} refused={refused} />
      </form>
    </Fold>
  )
}

type ActsProps = Pick<SittingDraftProps, 'screen' | 'sitting'> & {
  fields: DraftFields
  faults: DraftFaults | undefined
  onWrite: (fields: DraftFields) => void
}

function Acts({ screen: { t, language }, sitting, fields, faults, onWrite }: ActsProps) {
  const words = t.sitting.draft
  const two = [
    { value: '', label: words.nobody },
    ...sitting.two.map(({ member, name }) => ({ value: member, label: name })),
  ]
  return (
    <fieldset class="stack mid">
      <legend class="small">{words.acts}</legend>
      <p class="hint">{words.actsHint}</p>
      {rowsIn(fields).map((row) => {
        const { by, act } = actIn(fields, row)
        const fault = faults?.acts[row - 1]
        return (
          <div key={row} class="stack tight">
            <Field
              kind="textarea"
              rows={2}
              label={words.act(`${row}`)}
              lang={language}
              value={act}
              onWrite={(text) => onWrite(withAct(fields, row, { by, act: text }))}
              error={fault && fault !== 'whose' ? words.actFaults[fault] : undefined}
            />
            <Select
              label={words.whose(`${row}`)}
              value={by}
              options={two}
              onChoose={(next) => onWrite(withAct(fields, row, { by: next, act }))}
              error={fault === 'whose' ? words.actFaults.whose : undefined}
            />
          </div>
        )
      })}
      {mayAddRow(fields) && (
        <div>
          <Button kind="quiet" onPress={() => onWrite(oneMoreRow(fields))}>
            {words.more}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
