import type { ComponentChildren } from 'preact'

/** One way on: what it does, and the act. */
export function CheckWay({
  heading,
  line,
  children,
}: {
  heading: string
  line: string
  children: ComponentChildren
}) {
  return (
    <li class="stack">
      <h2 class="small">{heading}</h2>
      <p>{line}</p>
      <div>{children}</div>
    </li>
  )
}
