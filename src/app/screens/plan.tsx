/**
 * A plan made before it is needed (F2): with one person, each part with its own author; without one, for oneself. Which
 * of the two it is about is asked, and either may say "me".
 */
import { useState } from 'preact/hooks'
import { planOfItem, planOfTheirs } from '../../practice/plan.ts'
import type { GivenView, PersonView } from '../../vault/views.ts'
import type { ScreenProps } from '../screen.ts'
import { useLane } from './parts/limit-opened.ts'
import { Nobody } from './parts/nobody.tsx'
import { PlanOne } from './parts/plan-one.tsx'
import { placeOfPlan } from './parts/plan-place.ts'
import { PlanStart } from './parts/plan-start.tsx'
import { useAct } from './parts/use-act.ts'

export function Plan(screen: ScreenProps) {
  const { client, place } = screen
  const name = planOfItem(place.item)
  if (place.person === undefined)
    return name ? <PlanOne screen={screen} name={name} lane={[]} /> : <PlanStart screen={screen} lane={[]} />
  const person = client.person(place.person)
  return person ? <WithPerson screen={screen} person={person} /> : <Nobody {...screen} />
}

function WithPerson({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, go, place } = screen
  const lane = useLane(client, person, 'plan')
  const [fresh, setFresh] = useState<string>()
  const { refused, run } = useAct()
  const name = planOfItem(place.item)
  /** A part is read in the plan it belongs to. */
  const onRead = ({ word }: GivenView) =>
    run(
      () => client.read(person.id, word),
      (words) => {
        setFresh(word)
        if (words.kind === 'plan-part') go(placeOfPlan(planOfTheirs(words), person.id))
      },
    )
  const shared = { screen, person, lane, fresh, refused, onRead }
  return name ? <PlanOne {...shared} name={name} /> : <PlanStart {...shared} />
}
