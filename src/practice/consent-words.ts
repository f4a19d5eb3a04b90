/** Written consent of somebody in a treatment programme, and what staff do under it: envelopes like any other (P2-1). */
import * as v from 'valibot'
import {
  consentClasses,
  consentElements,
  consentMore,
  consentPurposes,
  consentRecords,
  noticeVersions,
  said,
  saidText,
} from './consent-elements.ts'
import { day, language, ref } from './word-shapes.ts'

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** A written consent. `consent`: its id in every record made under it; `hash`: SHA-256 of the text as it was shown. */
export const consent = v.strictObject({
  kind: v.literal('consent'),
  language,
  consent: ref,
  template: v.literal('halfdoor/consent@1'),
  record: v.picklist(consentRecords),
  ...consentElements,
  more: consentMore,
  rendered: saidText,
  hash,
})

/** What staff share under a consent, with the notice above it and what the consent covers (42 CFR 2.32). */
export const disclosure = v.strictObject({
  kind: v.literal('disclosure'),
  language,
  disclosure: ref,
  consent: ref,
  recipient: said,
  class: v.picklist(consentClasses),
  noticeVersion: v.picklist(noticeVersions),
  notice: saidText,
  /** The consent as it was signed. */
  scope: saidText,
  /** When this day begins, the consent has ended by itself. */
  until: v.optional(day),
  text: saidText,
})

/** The record of it, for the patient (42 CFR 2.25). */
export const disclosed = v.strictObject({
  kind: v.literal('disclosed'),
  language,
  disclosure: ref,
  consent: ref,
  on: day,
  by: said,
  recipient: said,
  class: v.picklist(consentClasses),
  purpose: v.picklist(consentPurposes),
  noticeVersion: v.picklist(noticeVersions),
})

/** The patient ended a consent by word of mouth, and staff wrote it down: it counts like ending it by hand. */
export const revokedOrally = v.strictObject({
  kind: v.literal('revoked-orally'),
  language,
  consent: ref,
  on: day,
  recordedBy: said,
})

/** Staff say that treatment has ended: consents that end with it have ended. */
export const treatmentEnded = v.strictObject({
  kind: v.literal('treatment-ended'),
  language,
  on: day,
  recordedBy: said,
})
