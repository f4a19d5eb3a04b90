import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { described } from './field.tsx'
import { Wrong } from './wrong.tsx'

/**
 * A sheet to write on. It grows with its text and has no counter and no end.
 * Must pass: a native textarea with a visible label; `dir="auto"` and a language; also grows where the browser cannot
 * size it by its content.
 */
export type LetterFieldProps = {
  label: ComponentChildren
  value: string
  onWrite: (value: string) => void
  hint?: ComponentChildren
  error?: ComponentChildren
  lang?: string | undefined
  /** A smaller sheet, for a turn or a few lines. */
  short?: boolean | undefined
}

export function LetterField({ label, value, onWrite, hint, error, lang, short }: LetterFieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && <Wrong id={`${id}-error`}>{error}</Wrong>}
      <textarea
        class={short ? 'letter-field short' : 'letter-field'}
        id={id}
        value={value}
        rows={rows(value, short ? 4 : 11)}
        lang={lang}
        dir="auto"
        spellcheck
        aria-describedby={described(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </div>
  )
}

/** Lines the text will need at about fifty signs to the line, and one to go on. */
function rows(text: string, least: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 50), 1)
  return Math.max(least, lines)
}
