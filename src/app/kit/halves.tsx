import type { ComponentChildren } from 'preact'

/**
 * The door lying down: above the ledge what was given to me, below it what is mine to decide. Used for nothing else.
 * Must pass: reading order is visual order; both sides are named; the ledge is a real rule.
 */
export type HalvesProps = {
  given: ComponentChildren
  yours: ComponentChildren
  /** Names of the two sides for readers. */
  givenLabel: string
  yoursLabel: string
  /** The upper half is a sheet with a letter on it. */
  sheet?: boolean | undefined
  /** A room with a helper in it: the ledge takes the helper's colour. */
  helper?: boolean | undefined
}

export function Halves({ given, yours, givenLabel, yoursLabel, sheet, helper }: HalvesProps) {
  return (
    <div class={helper ? 'halves helper' : 'halves'}>
      <section class={sheet ? 'given sheet' : 'given stack mid'} aria-label={givenLabel}>
        {given}
      </section>
      <hr class="ledge" />
      <section class="yours stack mid" aria-label={yoursLabel}>
        {yours}
      </section>
    </div>
  )
}
