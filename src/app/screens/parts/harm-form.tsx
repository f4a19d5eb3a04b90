import { useState } from 'preact/hooks'
import { harmFits } from '../../../practice/harms.ts'
import { plain } from '../../../practice/letters.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Select } from '../../kit/select.tsx'
import type { Messages } from '../../messages/choose.ts'
import { useFaultIn } from './use-fault.ts'

/**
 * One thing for the list, and whom it hurt: someone on one's own list, or nobody named.
 * Must pass: what was typed stays when it is refused, and the field says why.
 */
export type HarmFields = { readonly text: string; readonly who: string }

export type HarmFormProps = {
  words: Messages['harms']['harms']
  language: string
  people: readonly { readonly id: string; readonly name: string }[]
  fields: HarmFields
  onKeep: (fields: HarmFields) => void
  onAdd: (text: string, who: string) => void
}

export function HarmForm({ words, language, people, fields, onKeep, onAdd }: HarmFormProps) {
  const [tried, setTried] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(tried)
  const text = fields.text.trim()
  const long = harmFits(text) ? undefined : words.long
  const empty = text === '' ? words.need : undefined
  const who = people.some(({ id }) => id === fields.who) ? fields.who : ''
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (long ?? empty) return setTried({})
        setTried(undefined)
        return onAdd(text, who)
      }}
    >
      <Field
        label={words.what}
        hint={words.whatHint}
        kind="textarea"
        rows={3}
        lang={language}
        value={fields.text}
        onWrite={(typed) => onKeep({ ...fields, text: plain(typed) })}
        error={long ?? (tried && empty)}
      />
      <Select
        label={words.who}
        value={who}
        options={[
          { value: '', label: words.nobody },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(chosen) => onKeep({ ...fields, who: chosen })}
      />
      <Button submit>{words.addButton}</Button>
    </form>
  )
}
