/** What lies in the lane of plans, beside letters: who looks at it from outside sees no more than that it is there. */
import { amongLetters, inView, type Lies } from './letters.ts'
import type { LaneName } from './lanes.ts'

type Given = Lies & { readonly lane: LaneName | undefined; readonly kind: string }

/** In the bank, letters and what lies in this lane are one list, of one look. */
export function withPlanLane<G extends Given>(given: readonly G[]): readonly G[] {
  const letters = new Set(amongLetters(given))
  return given.filter((one) => letters.has(one) || one.lane === 'plan')
}

/** Above the ledge: letters, and notes and answers of this lane. Parts of a plan are read in their room. */
export function lettersAndNotes<G extends Given>(given: readonly G[]): readonly G[] {
  return withPlanLane(given).filter(({ kind }) => kind !== 'plan-part')
}

/** A part of theirs knocked and was not opened yet. */
export function hasNewPart(given: readonly Given[]): boolean {
  return inView(given).some(({ kind, opened }) => kind === 'plan-part' && !opened)
}
