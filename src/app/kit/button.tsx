import type { ComponentChildren } from 'preact'

/**
 * A button for acts on this page. Its label says the act.
 * Must pass: a native button, at least 48 px; never disabled: when something is missing, the press says what.
 */

/** At most one primary to a screen, and none where the ways out must weigh the same. */
export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'help'

export type ButtonProps = {
  children: ComponentChildren
  kind?: ButtonKind | undefined
  /** Without `submit` it never sends a form. */
  submit?: boolean | undefined
  onPress?: (() => void) | undefined
  /** Id of the sentence that explains the act. */
  describedBy?: string | undefined
}

export function Button({ children, kind = 'plain', submit, onPress, describedBy }: ButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={looks[kind]}
      onClick={onPress}
      aria-describedby={describedBy}
    >
      {children}
    </button>
  )
}

/** Buttons side by side. `even` gives every way out the same width. */
export function Row({ children, even }: { children: ComponentChildren; even?: boolean | undefined }) {
  return <div class={even ? 'row even' : 'row'}>{children}</div>
}

export const looks: Readonly<Record<ButtonKind, string | undefined>> = {
  plain: undefined,
  primary: 'primary',
  quiet: 'quiet',
  help: 'to-help',
}
