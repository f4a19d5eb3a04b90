import type { GivenView, PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { GivenNote } from './practical-given.tsx'
import { LeftNote } from './practical-left.tsx'
import { usePlaces, useReading } from './practical-reading.ts'

/**
 * Thanks I was given, to read after a press, and apart from them those I left.
 * Must pass: no place for a reply (B1-3); never a number, and nothing that sets mine beside theirs; what lies in the
 * bank is folded away, and its fold says the same whatever lies there.
 */
export function ThanksList({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const words = screen.t.exchange.thanks
  const given = person.given.filter(({ lane }) => lane === 'thanks')
  const left = person.left.filter(({ lane }) => lane === 'thanks')
  const reading = useReading(screen.client, person, given)
  const { shown, lying } = usePlaces(given)
  const list = (label: string, notes: readonly GivenView[]) =>
    notes.length === 0 ? (
      <p>{screen.t.exchange.practical.quiet}</p>
    ) : (
      <ul class="exchange" aria-label={label}>
        {notes.map((one) => (
          <li key={one.word} class="stack">
            <GivenNote screen={screen} person={person} given={one} reading={reading} kinds={['thanks']} />
          </li>
        ))}
      </ul>
    )
  return (
    <>
      <section class="stack mid">
        <div class="stack tight">
          <h2>{words.given}</h2>
          <p class="hint">{words.noAnswer}</p>
        </div>
        {list(words.given, shown)}
      </section>
      {person.space && <Fold summary={words.bank}>{list(words.bank, lying)}</Fold>}
      {left.length > 0 && (
        <Fold summary={words.left}>
          <ul class="exchange" aria-label={words.left}>
            {left.map((one) => (
              <li key={one.word} class="stack">
                <LeftNote screen={screen} person={person} left={one} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}
