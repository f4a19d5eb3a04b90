import { dateOfDay } from '../../../practice/days.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { isShown, type Lying } from './limit-opened.ts'
import { type Refused, useAct } from './use-act.ts'

export type PlanReading = {
  fresh: string | undefined
  refused: Refused | undefined
  onRead: (given: GivenView) => void
}

export type PlanNewProps = {
  screen: ScreenProps
  person: PersonView
  lane: readonly Lying[]
  onRead: (given: GivenView) => void
  level: 2 | 3
}

/**
 * Parts of theirs that knocked, or were asked for by name, and were not opened. Setting one aside and reading it are of
 * one size; nobody is told of either. What lies in the bank is not here.
 */
export function PlanNew({ screen, person, lane, onRead, level }: PlanNewProps) {
  const { client, place, t, language } = screen
  const words = t.plan.theirs
  const { run } = useAct()
  const all = lane.filter(
    (one) => one.kind === 'plan-part' && !one.opened && !one.takenBack && isShown(one, place.word),
  )
  if (all.length === 0) return null
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class="stack">
      {all.map((one) => (
        <article class="card stack" key={one.word}>
          <Heading class="small">
            <Filled words={words.one} by={<When day={dateOfDay(one.on)} lang={language} />} />
          </Heading>
          <Row even>
            <Button
              onPress={() =>
                run(
                  () => client.setAside(person.id, one.word),
                  () => undefined,
                )
              }
            >
              {words.aside}
            </Button>
            <Button onPress={() => onRead(one)}>{words.read}</Button>
          </Row>
        </article>
      ))}
      <p class="hint">{words.same}</p>
    </section>
  )
}
