import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Wrong } from './wrong.tsx'

/**
 * Choosing one file of this device.
 * Must pass: a native field with a visible label; hint and error are tied to it; its name is not kept.
 */
export type PickFileProps = {
  label: ComponentChildren
  accept: string
  onPick: (file: File | undefined) => void
  hint: ComponentChildren
  error?: ComponentChildren
}

export function PickFile({ label, accept, onPick, hint, error }: PickFileProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        type="file"
        id={id}
        accept={accept}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        onChange={(event) => onPick(event.currentTarget.files?.[0])}
      />
      {error && <Wrong id={`${id}-error`}>{error}</Wrong>}
    </div>
  )
}
