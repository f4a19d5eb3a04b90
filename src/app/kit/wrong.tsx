import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

/**
 * What is missing in a form, as a sign and a sentence that says how to mend it.
 * Must pass: sign and words together, never colour alone; about the form, never about a person.
 */
export function Wrong({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <p class="wrong" id={id}>
      <Icon name="care" />
      <span>{children}</span>
    </p>
  )
}
