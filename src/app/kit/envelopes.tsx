import type { ComponentChildren } from 'preact'
import { Envelope } from './sign.tsx'
import { Icon } from './icon.tsx'

/**
 * What lies in the bank, to look at or to leave. Nothing here says how much or since when to the minute.
 * Must pass: a list; the writer's own line stands in serif with its language; the ways out weigh the same and come
 * first; opening and leaving look alike from outside.
 */
export type EnvelopeRow = {
  key: string
  heading: ComponentChildren
  /** Heavy or light, by the writer's word. */
  weight?: 'heavy' | 'light' | undefined
  weightWords?: ComponentChildren
  /** The words that lead in to the writer's line for the outside. */
  lead?: ComponentChildren
  line?: string | undefined
  lang?: string | undefined
  acts: ComponentChildren
}

export function Envelopes({ rows, label }: { rows: readonly EnvelopeRow[]; label?: string | undefined }) {
  return (
    <div class="plank">
      <ul class="envelopes" aria-label={label}>
        {rows.map((row) => (
          <li key={row.key}>
            <Envelope />
            <div class="stack tight">
              <h2>{row.heading}</h2>
              {row.weightWords && (
                <p class="weight">
                  {row.weight && <Icon name={row.weight} />}
                  {row.weightWords}
                </p>
              )}
              {row.line && (
                <p>
                  {row.lead}{' '}
                  <q lang={row.lang} dir="auto">
                    {row.line}
                  </q>
                </p>
              )}
            </div>
            <div class="row even">{row.acts}</div>
          </li>
        ))}
      </ul>
    </div>
  )
}
