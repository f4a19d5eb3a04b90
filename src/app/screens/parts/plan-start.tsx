import { planAbout } from '../../../practice/words.ts'
import { planSides, type PlanSide } from '../../../practice/plan.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import type { IconName } from '../../kit/icon.tsx'
import { Page } from '../../kit/page.tsx'
import { type Room, Rooms } from '../../kit/rooms.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import type { Lying } from './limit-opened.ts'
import { backTo } from './nobody.tsx'
import { PlanLeft } from './plan-left.tsx'
import { PlanNew, type PlanReading } from './plan-new.tsx'
import { placeOfPlan } from './plan-place.ts'
import { QuietAfter } from './quiet-after.tsx'
import { Status } from './status.tsx'

export type PlanStartProps = Partial<PlanReading> & {
  screen: ScreenProps
  person?: PersonView | undefined
  lane: readonly Lying[]
}

/** Whom the plan is about, and what it is for. With nobody beside it, it is one's own. */
export function PlanStart(props: PlanStartProps) {
  const { screen, person, lane, refused, onRead } = props
  const { shell, t } = screen
  const words = t.plan.plan
  return (
    <Page
      shell={shell}
      over={person && <bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={person ? backTo(person) : { href: hrefTo({ screen: 'alone' }), label: words.toAlone }}
    >
      {person && <QuietAfter screen={screen} person={person} />}
      {person && onRead && (
        <>
          <Status screen={screen} refused={refused} />
          <PlanNew screen={screen} person={person} lane={lane} onRead={onRead} level={2} />
        </>
      )}
      {person ? (
        planSides.map((side) => (
          <section class="stack" key={side}>
            <h2>{side === 'mine' ? words.aboutMe : <Named words={words.aboutThem} name={person.name} />}</h2>
            <Rooms rooms={rooms(t, side, person)} />
          </section>
        ))
      ) : (
        <Rooms label={words.heading} rooms={rooms(t, 'mine')} />
      )}
      {person && <p class="hint">{words.both}</p>}
      <Fold summary={words.howHeading}>
        {words.how.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Fold>
      {person && <PlanLeft screen={screen} person={person} />}
    </Page>
  )
}

function rooms(t: ScreenProps['t'], side: PlanSide, person?: PersonView): readonly Room[] {
  const words = t.plan.plan
  return planAbout.map((about) => ({
    href: hrefTo(placeOfPlan({ about, side }, person?.id)),
    icon: icons[about],
    name: words.rooms[about],
    line: words.lines[about],
  }))
}

const icons = { setback: 'care', steady: 'leaf' } as const satisfies Record<string, IconName>
