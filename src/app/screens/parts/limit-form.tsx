import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import type { LimitFaults, LimitFields } from './limit-fields.ts'

/**
 * The fields of a limit.
 * Must pass: no reason is asked for; the one that may be written says that it is never told.
 */
export type LimitFormProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  fields: LimitFields
  faults: LimitFaults | undefined
  onWrite: (fields: LimitFields) => void
}

export function LimitForm({ screen: { t, language }, fields, faults, onWrite }: LimitFormProps) {
  const words = t.limits.limit
  const field = (name: 'when' | 'will' | 'offer' | 'reason', hint: string) => (
    <Field
      kind="textarea"
      rows={2}
      label={words[name]}
      hint={hint}
      lang={language}
      value={fields[name]}
      onWrite={(text) => onWrite({ ...fields, [name]: text })}
      error={faults?.[name]}
    />
  )
  return (
    <>
      {field('when', words.whenHint)}
      {field('will', words.willHint)}
      {field('offer', words.offerHint)}
      {field('reason', words.reasonHint)}
      <Field
        kind="date"
        label={words.review}
        hint={words.reviewHint}
        value={fields.review}
        onWrite={(review) => onWrite({ ...fields, review })}
        error={faults?.review}
      />
    </>
  )
}
