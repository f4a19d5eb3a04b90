import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'

export type TypedAgainProps = {
  readonly words: ScreenProps['t']['waysIn']
  readonly error: string | false | undefined
  readonly value: string
  readonly onWrite: (text: string) => void
}

/** The passphrase or card of today, before a way in is replaced. Must pass: never shown, never kept, never offered by a browser. */
export function TypedAgain({ words, error, value, onWrite }: TypedAgainProps) {
  return (
    <Field
      label={words.again}
      hint={words.againHint}
      kind="password"
      error={error}
      value={value}
      onWrite={onWrite}
      autocomplete="current-password"
      capitals="off"
      spellcheck={false}
    />
  )
}
