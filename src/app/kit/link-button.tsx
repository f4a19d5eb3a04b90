import type { ComponentChildren } from 'preact'
import { type ButtonKind, looks } from './button.tsx'

/**
 * A link that looks like a button: it goes somewhere, it changes nothing.
 * Must pass: a native link; another site never learns where the person came from.
 */
export type LinkButtonProps = {
  href: string
  children: ComponentChildren
  kind?: ButtonKind | undefined
  /** File name, when the link saves something. */
  download?: string | undefined
}

export function LinkButton({ href, children, kind = 'plain', download }: LinkButtonProps) {
  return (
    <a
      class={['button', looks[kind]].filter(Boolean).join(' ')}
      href={href}
      rel={/^https?:/.test(href) ? 'noreferrer' : undefined}
      download={download}
    >
      {children}
    </a>
  )
}
