/** Where a plan is. */
import { itemOfPlan, type PlanName } from '../../../practice/plan.ts'
import { hrefTo, type Place } from '../../place.ts'

export function placeOfPlan(name: PlanName | undefined, person?: string): Place {
  return {
    screen: 'plan',
    ...(person !== undefined && { person }),
    ...(name && { item: itemOfPlan(name) }),
  }
}

/** The quiet link on Today. */
export function somethingHref(): string {
  return hrefTo({ screen: 'something' })
}
