import type { ComponentChildren } from 'preact'

/**
 * The steps of a floor in a talk, side by side, or one under the other where it is narrow.
 * Must pass: an ordered list with a name; the step it is at is `aria-current`, and its words say whose it is.
 */
export type Turn = { key: string; name: ComponentChildren; current: boolean }

export function Turns({ turns, label }: { turns: readonly Turn[]; label: string }) {
  return (
    <ol class="turns" aria-label={label}>
      {turns.map(({ key, name, current }) => (
        <li key={key} aria-current={current ? 'step' : undefined}>
          {name}
        </li>
      ))}
    </ol>
  )
}
