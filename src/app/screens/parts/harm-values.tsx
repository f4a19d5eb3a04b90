import { useState } from 'preact/hooks'
import { Button, Row } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Notice } from '../../kit/notice.tsx'
import type { Messages } from '../../messages/choose.ts'

/**
 * Two or three things that matter to me, and a line on why each does.
 * Must pass: what is written here is handed to nobody, not even to who draws this; going past it is one press.
 */
export type HarmValuesProps = {
  words: Messages['harms']['values']
  language: string
  /** With words or without: nothing of them goes along. */
  onGoOn: () => void
}

export function HarmValues({ words, language, onGoOn }: HarmValuesProps) {
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({})
  const field = (key: string, label: string, hint?: string) => (
    <Field
      key={key}
      label={label}
      hint={hint}
      lang={language}
      autocomplete="off"
      value={written[key] ?? ''}
      onWrite={(value) => setWritten({ ...written, [key]: value })}
    />
  )
  return (
    <form
      class="stack loose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onGoOn()
      }}
    >
      <Notice icon="device">{words.notKept}</Notice>
      {words.things.map((thing, place) => (
        <fieldset key={thing} class="stack mid">
          <legend>{thing}</legend>
          {field(`${place}-what`, words.what, place === 0 ? words.whatHint : undefined)}
          {field(`${place}-why`, words.why)}
        </fieldset>
      ))}
      <Row even>
        <Button onPress={onGoOn}>{words.skip}</Button>
        <Button submit>{words.goOn}</Button>
      </Row>
    </form>
  )
}
