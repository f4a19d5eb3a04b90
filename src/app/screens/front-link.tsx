/** "I was given a link": opening it is enough, and pasting it here does the same. It is sent nowhere. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button, Row } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import type { Messages } from '../messages/choose.ts'
import { useMend } from '../task.ts'

export type AskLinkProps = {
  readonly words: Messages['open']['given']
  readonly onBack: () => void
}

export function AskLink({ words, onBack }: AskLinkProps) {
  const [link, setLink] = useState('')
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
        const secret = secretIn(link)
        if (secret === undefined) setOdd(odd + 1)
        else location.replace(`/i#${secret}`)
      }}
    >
      <Field
        label={words.label}
        hint={words.hint}
        value={link}
        onWrite={setLink}
        error={odd > 0 && words.odd}
        autocomplete="off"
        capitals="off"
        spellcheck={false}
      />
      <Row>
        <Button onPress={onBack}>{words.back}</Button>
        <Button submit>{words.open}</Button>
      </Row>
    </form>
  )
}

/** The 22 signs behind the # of a link, or the signs alone. */
export function secretIn(link: string): string | undefined {
  return /(?:^|#)([\w-]{22})$/.exec(link.trim())?.[1]
}
