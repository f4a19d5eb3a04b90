import { useEffect } from 'preact/hooks'
import type { PartPage } from '../../../practice/plan.ts'
import type { HandoutView } from '../../../vault/views.ts'
import type { ScreenProps } from '../../screen.ts'
import { HandoutForm } from './handout-form.tsx'
import { HandoutMine } from './handout-mine.tsx'

export type PlanHandoutProps = {
  screen: ScreenProps
  /** Parts of mine, as they stand on my pages. */
  parts: readonly PartPage[]
  /** Shows the sheet in the place of the page. */
  onSheet: (handout: HandoutView) => void
}

/**
 * Parts of my own plan on a handout, and the handouts I made (F2-11).
 * Must pass: nothing is ticked ahead; it says who may open it before it is made; ending is one press; that one was not
 * opened is never said.
 */
export function PlanHandout({ screen, parts, onSheet }: PlanHandoutProps) {
  const { client, t } = screen
  const words = t.handout
  const mine = client.handouts()
  useEffect(() => void client.refreshHandouts(), [client])
  if (parts.length === 0 && mine.length === 0) return null
  return (
    <section class="stack loose">
      <h2>{words.heading}</h2>
      {parts.length > 0 && <HandoutForm screen={screen} parts={parts} />}
      {mine.length > 0 && (
        <section class="stack mid">
          <h3>{words.mineHeading}</h3>
          {mine.map((handout) => (
            <HandoutMine
              key={handout.id}
              screen={screen}
              handout={handout}
              onSheet={() => onSheet(handout)}
            />
          ))}
          <p class="hint">{words.openedHint}</p>
        </section>
      )}
    </section>
  )
}
