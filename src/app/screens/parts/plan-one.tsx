import { useState } from 'preact/hooks'
import { myPart, myParts, type PlanName, toReview } from '../../../practice/plan.ts'
import type { PersonView, HandoutView } from '../../../vault/views.ts'
import { useHeading } from '../../heading.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Halves } from '../../kit/halves.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import type { Lying } from './limit-opened.ts'
import { PlanGiven } from './plan-given.tsx'
import type { PlanReading } from './plan-new.tsx'
import { PlanPart } from './plan-part.tsx'
import { placeOfPlan } from './plan-place.ts'
import { PlanPrint } from './plan-print.tsx'
import { PlanReview } from './plan-review.tsx'
import { PlanHandout } from './plan-handout.tsx'
import { PlanTitle } from './plan-title.tsx'
import { QuietAfter } from './quiet-after.tsx'
import { HandoutSheet } from './handout-sheet.tsx'

export type PlanOneProps = Partial<PlanReading> & {
  screen: ScreenProps
  name: PlanName
  person?: PersonView | undefined
  lane: readonly Lying[]
}

/** One plan: the other's parts above, mine below. Nobody writes in the half of the other. */
export function PlanOne(props: PlanOneProps) {
  const { screen, name, person, lane } = props
  const { shell, t } = screen
  const words = t.plan.plan
  const [printing, print] = useState(false)
  const [handout, showHandout] = useState<HandoutView>()
  useHeading(handout ? 'handout' : 'plan')
  if (printing)
    return <PlanPrint screen={screen} name={name} person={person} lane={lane} onBack={() => print(false)} />
  if (handout) return <HandoutSheet screen={screen} handout={handout} onBack={() => showHandout(undefined)} />
  const mine = <Mine {...props} onPrint={() => print(true)} onSheet={showHandout} />
  return (
    <Page
      shell={shell}
      over={person && <bdi>{person.name}</bdi>}
      heading={<PlanTitle screen={screen} name={name} person={person} />}
      lede={words.ledes[name.about]}
      back={{ href: hrefTo(placeOfPlan(undefined, person?.id)), label: words.heading }}
    >
      {person && <QuietAfter screen={screen} person={person} />}
      {person?.space ? (
        <Halves
          givenLabel={words.theirs(person.name)}
          yoursLabel={words.mine}
          given={<PlanGiven {...props} person={person} />}
          yours={mine}
        />
      ) : (
        mine
      )}
    </Page>
  )
}

type MineProps = PlanOneProps & { onPrint: () => void; onSheet: (handout: HandoutView) => void }

function Mine(props: MineProps) {
  const { screen, name, person, onPrint, onSheet } = props
  const { client, t } = screen
  const words = t.plan.plan
  const again = toReview(client.pages(), name, client.today().date, person?.id)
  return (
    <>
      <h2>{words.mine}</h2>
      <p class="hint">{person?.space ? words.mineHint : words.aloneHint}</p>
      {name.about === 'steady' && name.side === 'mine' && (
        <Notice kind="care" level={3}>
          {words.steadyNote}
        </Notice>
      )}
      <PlanReview screen={screen} again={again} />
      {myParts(name).map((part) => (
        <PlanPart key={part} screen={screen} name={name} part={part} person={person} />
      ))}
      <Row>
        <Button onPress={onPrint}>{words.print}</Button>
      </Row>
      <PlanHandout
        screen={screen}
        parts={myParts(name).flatMap((part) => myPart(client.pages(), name, part, person?.id) ?? [])}
        onSheet={onSheet}
      />
    </>
  )
}
