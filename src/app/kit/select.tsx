import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { described } from './field.tsx'
import { Wrong } from './wrong.tsx'

/**
 * One setting out of a closed list, where a choice list would be too long for the page.
 * Must pass: a native select with a visible label; never used for an answer to a person.
 */
export type SelectProps<T extends string> = {
  label: ComponentChildren
  value: T
  options: readonly { value: T; label: string }[]
  onChoose: (value: T) => void
  hint?: ComponentChildren
  error?: ComponentChildren
  /** The label is in the row header beside it, and only spoken here. */
  inRow?: boolean | undefined
}

export function Select<T extends string>(props: SelectProps<T>) {
  const id = useId()
  const { label, value, options, onChoose, hint, error, inRow } = props
  return (
    <div class="field">
      <label for={id} class={inRow ? 'hidden' : undefined}>
        {label}
      </label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && <Wrong id={`${id}-error`}>{error}</Wrong>}
      <select
        id={id}
        aria-describedby={described(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex]
          if (chosen) onChoose(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
