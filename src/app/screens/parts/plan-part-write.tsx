import { useState } from 'preact/hooks'
import { type TextFault, textFault } from '../../../practice/limits-fields.ts'
import { longestPart, type PlanName } from '../../../practice/plan.ts'
import type { PlanPart } from '../../../practice/words.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

export type PlanPartWriteProps = {
  screen: ScreenProps
  /** Where it is kept while it is typed. */
  form: string
  name: PlanName
  part: PlanPart
  first: string
  mayNotSee: boolean
  onNot: () => void
  onKeep: (text: string, kept: () => void) => void
}

/** The words of one part. Keeping it tells nobody; what was typed stays also after "not now". */
export function PlanPartWrite(props: PlanPartWriteProps) {
  const { screen, form, name, part, first, mayNotSee, onNot, onKeep } = props
  const { client, language, t } = screen
  const words = t.plan.part
  const { fields, keep, drop } = useForm(client, form, { text: first })
  const [fault, setFault] = useState<{ readonly type: TextFault }>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  return (
    <form
      class="stack"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const type = textFault(fields.text, longestPart)
        setFault(type && { type })
        if (!type) onKeep(fields.text, drop)
      }}
    >
      <Danger screen={screen} side="writer" lang={language} text={fields.text} mayNotSee={mayNotSee} />
      <Field
        kind="textarea"
        rows={3}
        label={t.plan.parts[part]}
        hint={`${t.plan.hints[name.about][part]} ${words.size}`}
        lang={language}
        value={fields.text}
        onWrite={(text) => keep({ text })}
        error={fault && words.faults[fault.type]}
      />
      <Row even>
        <Button onPress={onNot}>{words.notNow}</Button>
        <Button submit>{words.keep}</Button>
      </Row>
      <p class="hint">{words.keepHint}</p>
    </form>
  )
}
