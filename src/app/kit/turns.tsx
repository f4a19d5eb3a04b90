import type { ComponentChildren } from 'preact'

/**
 * Whose turn it is in a talk, as steps.
 * Must pass: an ordered list with `aria-current="step"`; weight and thickness show it, never colour alone; no clock.
 */
export type TurnsProps = {
  steps: readonly { key: string; words: ComponentChildren }[]
  /** The key of the step that is now. */
  now: string
  helper?: boolean | undefined
}

export function Turns({ steps, now, helper }: TurnsProps) {
  return (
    <ol class={helper ? 'turns helper' : 'turns'}>
      {steps.map((step) => (
        <li key={step.key} aria-current={step.key === now ? 'step' : undefined}>
          {step.words}
        </li>
      ))}
    </ol>
  )
}
