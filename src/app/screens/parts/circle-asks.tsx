import { type CircleAsk, circleAsks, type Near, whoFor } from '../../../practice/circle.ts'
import { helpPage } from '../../kit/shell.ts'
import type { ScreenProps } from '../../screen.ts'
import { CircleLimit, CircleReach } from './circle-reach.tsx'

/**
 * Who could one call, and who is good for what: those who agreed to it, by name.
 * Must pass: nobody who did not agree; a question without a name is only a question, and nothing is added up (B2-1).
 */
export function CircleAsks({ screen, circle }: { screen: ScreenProps; circle: readonly Near[] }) {
  const words = screen.t.circle
  const named = circleAsks.filter((ask) => whoFor(circle, ask).length > 0)
  const open = circleAsks.filter((ask) => !named.includes(ask))
  return (
    <section class="stack mid">
      <h2>{words.who}</h2>
      {named.map((ask) => (
        <section key={ask} class="stack tight">
          <h3 class="small">{words.asks[ask]}</h3>
          <ul class="plain stack mid" aria-label={words.asks[ask]}>
            {whoFor(circle, ask).map((one) => (
              <li key={one.id} class="stack tight">
                <b dir="auto">{one.name}</b>
                {calls.has(ask) ? (
                  <CircleReach one={one} words={words} />
                ) : (
                  <CircleLimit one={one} words={words} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {open.length > 0 && (
        <section class="stack tight">
          <h3 class="small">{words.open}</h3>
          <ul aria-label={words.open}>
            {open.map((ask) => (
              <li key={ask}>{words.asks[ask]}</li>
            ))}
          </ul>
          <p>{words.openHint}</p>
        </section>
      )}
      <p>
        {words.line} <a href={`${helpPage(screen.shell.lang)}#talk`}>{words.help}</a>
      </p>
    </section>
  )
}

/** Here one is about to call. */
const calls: ReadonlySet<CircleAsk> = new Set(['evening', 'night'])
