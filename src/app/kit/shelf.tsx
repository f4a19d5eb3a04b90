import type { ComponentChildren } from 'preact'
import { Sign, type SignName } from './sign.tsx'

/**
 * Dated acts on a plank: same furniture for every outcome, no totals.
 * Must pass: the state stands in words on the row, the sign is hidden from readers; `dir="auto"` on a person's words.
 */
export type ShelfRow = {
  key: string
  sign: SignName
  words: ComponentChildren
  lang?: string | undefined
  /** Day and state in words, such as "Friday 20 November. Kept." */
  when: ComponentChildren
  /** What one may do with it. */
  acts?: ComponentChildren
}

export function Shelf({ rows, label }: { rows: readonly ShelfRow[]; label?: string | undefined }) {
  return (
    <div class="plank">
      <ul class="shelf" aria-label={label}>
        {rows.map((row) => (
          <li key={row.key}>
            <Sign name={row.sign} />
            <div>
              <b lang={row.lang} dir="auto">
                {row.words}
              </b>
              <span class="when">{row.when}</span>
              {row.acts}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
