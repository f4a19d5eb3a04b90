/** Where an account needs a code, it is asked for before a letter is begun, so that nobody writes for nothing. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button, Row } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import type { Messages } from '../messages/choose.ts'
import { useMend } from '../task.ts'

export type AskCodeProps = {
  readonly words: Messages['open']['code']
  readonly onBack: () => void
  readonly onCode: (code: string) => void
}

export function AskCode({ words, onBack, onCode }: AskCodeProps) {
  const [code, setCode] = useState('')
  const [odd, setOdd] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [])
  useMend(odd)
  return (
    <form
      ref={form}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (code.trim() === '') setOdd(odd + 1)
        else onCode(code.trim())
      }}
    >
      <Field
        label={words.label}
        hint={words.hint}
        value={code}
        onWrite={setCode}
        error={odd > 0 && words.odd}
        autocomplete="off"
        capitals="off"
        spellcheck={false}
        maxLength={32}
      />
      <Row>
        <Button onPress={onBack}>{words.back}</Button>
        <Button submit kind="primary">
          {words.goOn}
        </Button>
      </Row>
    </form>
  )
}
