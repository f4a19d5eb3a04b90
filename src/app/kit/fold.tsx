import type { ComponentChildren } from 'preact'

/**
 * Something one may open or leave shut.
 * Must pass: native details; nothing a person needs before an act is only in here.
 */
export type FoldProps = {
  summary: ComponentChildren
  children: ComponentChildren
  open?: boolean | undefined
}

export function Fold({ summary, children, open }: FoldProps) {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <div class="stack folded">{children}</div>
    </details>
  )
}
