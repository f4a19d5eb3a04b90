/** The consents with one person, from what this device has: the patient's side of them. */
import type { DisclosedWords } from '../../../practice/consents.ts'
import { consentsHeld, type HeldConsent } from '../../../practice/consents-held.ts'
import { laneOfKind } from '../../../practice/kinds.ts'
import type { PersonView } from '../../../vault/views.ts'
import type { ScreenProps } from '../../screen.ts'
import { type Lying, useLane } from './limit-opened.ts'

/** What staff put on record about a consent. */
export const recordKinds = ['disclosed', 'revoked-orally', 'treatment-ended'] as const

export function useConsents({ client }: ScreenProps, person: PersonView) {
  // What is signed and what ends it has a lane of its own; records of what was shared lie where they are not paced.
  const lane = [...useLane(client, person, 'consent'), ...useLane(client, person, laneOfKind.disclosed)]
  const held: readonly HeldConsent[] = consentsHeld(
    person.left,
    lane.map(({ words }) => words),
    { today: client.today().date, closed: person.closed },
  )
  return { held, lane }
}

/** Each thing that was shared, as far as its record was opened here. */
export function recordsOf(lane: readonly Lying[]): readonly DisclosedWords[] {
  return lane.flatMap(({ words }) => (words?.kind === 'disclosed' ? [words] : []))
}

/** Records that lie here and were not opened. */
export function newRecords(lane: readonly Lying[]): readonly Lying[] {
  return lane.filter(({ kind, opened }) => !opened && recordKinds.some((one) => one === kind))
}
