/** What each language brings to the text of a consent: its sentences, and the names of all that is picked from lists. */
import type { ConsentClass, ConsentEvent, ConsentPurpose, ConsentRecord } from './consent-elements.ts'

/** The lines carry the numbers of the elements in 42 CFR 2.31(a). */
export type ConsentTemplate = {
  readonly title: string
  readonly plainHeading: string
  readonly plain: readonly string[]
  readonly alone: Readonly<Record<Exclude<ConsentRecord, 'general'>, string>>
  readonly patient: (name: string) => string
  readonly disclosers: (names: string) => string
  readonly scope: (classes: string) => string
  readonly more: (words: string) => string
  readonly recipients: (names: string) => string
  readonly purpose: (purpose: string) => string
  readonly revocation: (right: string) => string
  readonly route: (route: string) => string
  readonly expiry: (day: string, event: string | undefined) => string
  readonly signed: (name: string, day: string) => string
  readonly law: string
  readonly classes: Readonly<Record<ConsentClass, string>>
  readonly purposes: Readonly<Record<ConsentPurpose, string>>
  readonly events: Readonly<Record<ConsentEvent, string>>
  readonly and: string
  readonly months: readonly string[]
  readonly day: (day: number, month: string, year: number) => string
  /** What stands in the fields (6) unless a programme says it otherwise. */
  readonly usual: { readonly revocation: string; readonly route: string }
}
