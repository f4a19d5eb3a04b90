import type { ComponentChildren } from 'preact'

/**
 * The recovery card: a neutral heading and signs in numbered groups of four, to be printed or copied by hand.
 * Must pass: prints alone; says nothing of what it opens; is never copied to a clipboard or a file by this part.
 */
export type KeepCardProps = {
  heading: ComponentChildren
  /** All signs in one row; other signs than letters and digits are left out. */
  code: string
  line?: ComponentChildren
  foot?: ComponentChildren
}

export function KeepCard({ heading, code, line, foot }: KeepCardProps) {
  return (
    <section class="keep stack mid">
      <div class="stack tight">
        <h2>{heading}</h2>
        {line && <p class="hint">{line}</p>}
      </div>
      <ol class="code" translate={false}>
        {fours(code).map(({ group, key }) => (
          <li key={key}>{group}</li>
        ))}
      </ol>
      {foot && <p class="hint">{foot}</p>}
    </section>
  )
}

/** `7K3M9QWD` or `7K3M-9QWD` as `7K3M` and `9QWD`, each with its place. */
export function fours(code: string): readonly { group: string; key: string }[] {
  const groups = code.replace(/[^0-9A-Za-z]/g, '').match(/.{1,4}/g) ?? []
  return groups.map((group, place) => ({ group, key: `${place + 1}` }))
}
