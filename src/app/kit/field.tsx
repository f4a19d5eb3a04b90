import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Wrong } from './wrong.tsx'

/**
 * One labelled place to write.
 * Must pass: a visible label; hint and error are tied to it; an error is a sign and a sentence that says how to mend
 * it; what was written stays in the field.
 */
export type FieldProps = {
  label: ComponentChildren
  value: string
  onWrite: (value: string) => void
  kind?: 'text' | 'password' | 'email' | 'date' | 'time' | 'textarea' | undefined
  hint?: ComponentChildren
  error?: ComponentChildren
  name?: string | undefined
  autocomplete?: string | undefined
  /** Rows of a textarea; it grows with its text. */
  rows?: number | undefined
  inputMode?: 'text' | 'numeric' | 'email' | 'none' | undefined
  capitals?: 'off' | 'characters' | 'sentences' | undefined
  spellcheck?: boolean | undefined
  /** Language of a person's words, when it is not the page's. */
  lang?: string | undefined
  maxLength?: number | undefined
}

export function Field(props: FieldProps) {
  const id = useId()
  const { label, value, onWrite, kind = 'text', hint, error } = props
  const shared = {
    id,
    value,
    name: props.name,
    autocomplete: props.autocomplete,
    inputMode: props.inputMode,
    autocapitalize: props.capitals,
    spellcheck: props.spellcheck,
    lang: props.lang,
    maxLength: props.maxLength,
    dir: kind === 'text' || kind === 'textarea' ? ('auto' as const) : undefined,
    'aria-describedby': described(id, hint, error),
    'aria-invalid': error ? ('true' as const) : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onWrite(event.currentTarget.value),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && <Wrong id={`${id}-error`}>{error}</Wrong>}
      {control(kind, shared, props.rows)}
    </div>
  )
}

/** The ids that explain a control, or nothing at all. */
export function described(id: string, hint: ComponentChildren, error: ComponentChildren): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** One branch for each family of native control, as their types differ. */
function control(kind: NonNullable<FieldProps['kind']>, shared: object, rows = 4) {
  switch (kind) {
    case 'textarea':
      return <textarea {...shared} rows={rows} />
    case 'password':
      return <input {...shared} type="password" />
    case 'date':
    case 'time':
      return <input {...shared} type={kind} />
    case 'email':
      return <input {...shared} type="email" />
    case 'text':
      return <input {...shared} type="text" />
  }
}
