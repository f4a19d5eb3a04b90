/**
 * The consents between two people, as either side may know them: what was signed, whether it stands, and what was done
 * under it. The patient's device reads what it left, the staff's what was given to it; neither asks the other.
 */
import type { ConsentEvent } from './consent-elements.ts'
import { elementsOf, isTrueToTemplate } from './consent-text.ts'
import { type ConsentWords, consentFaults, consentState, type DisclosedWords } from './consents.ts'
import type { EnvelopeWords } from './words.ts'

/** Something that was left or given; without words it was not opened, or is not here. */
export type ConsentThing = {
  readonly word: string
  readonly words?: EnvelopeWords | undefined
  readonly takenBack: boolean
  /** The day from which it is lent no more. */
  readonly until?: number
}

export type HeldConsent = {
  readonly consent: ConsentWords
  /** Every lent copy that was not taken back. */
  readonly lent: readonly ConsentThing[]
  readonly state: 'active' | 'expired' | 'revoked'
  /** What was shared under it, as far as it was put on record. */
  readonly disclosed: readonly DisclosedWords[]
}

export type Around = { readonly today: string; readonly closed: boolean }

/** `records`: what the staff put on record for this patient. One consent stands once, however often it was lent. */
export function consentsHeld(
  things: readonly ConsentThing[],
  records: readonly (EnvelopeWords | undefined)[],
  around: Around,
): readonly HeldConsent[] {
  const all = things.flatMap((thing) =>
    thing.words?.kind === 'consent' ? [{ thing, consent: thing.words }] : [],
  )
  const ids = [...new Set(all.map(({ consent }) => consent.consent))]
  return ids.flatMap((id) => {
    const copies = all.filter(({ consent }) => consent.consent === id)
    const standing = copies.filter(({ thing }) => !thing.takenBack)
    const [first] = [...standing, ...copies]
    if (!first) return []
    const lent = standing.map(({ thing }) => thing)
    const revoked = lent.length === 0 || records.some((one) => isRevocation(one, id))
    const ended = endedFor(first.consent, records, around.closed)
    const disclosed = records.filter((one) => one?.kind === 'disclosed' && one.consent === id)
    return [
      {
        consent: first.consent,
        lent,
        state: consentState(first.consent, around.today, ended, revoked),
        disclosed: disclosed.flatMap((one) => (one?.kind === 'disclosed' ? [one] : [])),
      },
    ]
  })
}

/** Something may be shared under it now: it stands, no element is missing, and its text is the one they give. */
export function mayShareUnder({ consent, state, lent }: HeldConsent): boolean {
  return (
    state === 'active' &&
    lent.length > 0 &&
    consentFaults(elementsOf(consent)).length === 0 &&
    isTrueToTemplate(consent)
  )
}

/** What ended treatment before a consent was signed did not end that consent. */
function endedFor(
  { signed }: ConsentWords,
  records: readonly (EnvelopeWords | undefined)[],
  closed: boolean,
): readonly ConsentEvent[] {
  const treatment = records.some((one) => one?.kind === 'treatment-ended' && one.on >= signed)
  return [
    ...(treatment ? (['treatment-ended'] as const) : []),
    ...(closed ? (['space-closed'] as const) : []),
  ]
}

function isRevocation(words: EnvelopeWords | undefined, consent: string): boolean {
  return words?.kind === 'revoked-orally' && words.consent === consent
}
