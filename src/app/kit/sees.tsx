import type { ComponentChildren } from 'preact'

/**
 * What the other sees, what they do not, and what I will learn.
 * Must pass: a description list; it stands before or beside the act it explains.
 */
export type SeesRow = { term: string; detail: ComponentChildren }

export function Sees({ rows }: { rows: readonly SeesRow[] }) {
  return (
    <dl class="sees">
      {rows.map((row) => (
        <div key={row.term}>
          <dt>{row.term}</dt>
          <dd>{row.detail}</dd>
        </div>
      ))}
    </dl>
  )
}
