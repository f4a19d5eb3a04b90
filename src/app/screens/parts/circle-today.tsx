import { closeAtHand } from '../../../practice/circle.ts'
import type { ScreenProps } from '../../screen.ts'
import { CircleReach } from './circle-reach.tsx'

/**
 * On Today, for whoever wants it: those of the circle whom one put close at hand.
 * Must pass: nobody who was not put there; nothing at all while there is nobody; what they agreed to is said.
 */
export function CircleToday({ screen: { client, t } }: { screen: ScreenProps }) {
  const words = t.today.near
  const near = closeAtHand(client.pages())
  if (near.length === 0) return null
  return (
    <section class="stack mid">
      <h2>{words.heading}</h2>
      <ul class="plain stack mid" aria-label={words.heading}>
        {near.map((one) => (
          <li key={one.id} class="stack tight">
            <b dir="auto">{one.name}</b>
            <CircleReach one={one} words={words} />
          </li>
        ))}
      </ul>
    </section>
  )
}
