import type { ComponentChildren } from 'preact'

/**
 * Numbers to press. Emergency comes first.
 * Must pass: plain `tel:` and `sms:` links that work with no script and no styles; a number never wraps; 64 px high.
 */
export function Calls({ children }: { children: ComponentChildren }) {
  return <div class="calls">{children}</div>
}

export type CallProps = {
  /** `tel:988`, `sms:988`, or an address of another site. */
  href: string
  /** What to press, such as "Call 988". */
  act: ComponentChildren
  note?: ComponentChildren
  /** The emergency number. */
  first?: boolean | undefined
}

export function Call({ href, act, note, first }: CallProps) {
  return (
    <a
      class={first ? 'call first' : 'call'}
      href={href}
      rel={href.startsWith('https:') ? 'noreferrer' : undefined}
    >
      <b>{act}</b>
      {note && <span>{note}</span>}
    </a>
  )
}
