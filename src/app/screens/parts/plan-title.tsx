import type { PlanName } from '../../../practice/plan.ts'
import type { PersonView } from '../../../vault/views.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'

export type PlanTitleProps = {
  screen: Pick<ScreenProps, 't'>
  name: PlanName
  person: Pick<PersonView, 'name'> | undefined
}

/** What it is for and whom it is about, as the one who stands here would say it. */
export function PlanTitle({ screen: { t }, name: { about, side }, person }: PlanTitleProps) {
  const words = t.plan.plan.titles[about]
  if (side === 'mine' || !person) return <>{words.mine}</>
  return <Named words={words.theirs} name={person.name} />
}
