/**
 * The elements of a written consent (42 CFR 2.31), one field each. A field that is blank is not there: it does not parse,
 * and no text is made of it.
 */
import * as v from 'valibot'
import { day, short, text } from './word-shapes.ts'

/** What may be shared under a consent; counselling notes need a consent of their own (42 CFR 2.31(b)). */
export const consentClasses = [
  'attendance',
  'progress',
  'session',
  'safety-plan',
  'counselling-notes',
] as const
export type ConsentClass = (typeof consentClasses)[number]

/**
 * What it may be for. Treatment, payment and operations are not among them, as such a consent needs statements of its
 * own; a legal proceeding is never combined with another purpose (42 CFR 2.31(d)).
 */
export const consentPurposes = ['request', 'family', 'visits', 'leaving', 'proceedings'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

export const consentEvents = ['treatment-ended', 'space-closed'] as const
export type ConsentEvent = (typeof consentEvents)[number]

export const consentRecords = ['general', 'counselling-notes', 'proceedings'] as const
export type ConsentRecord = (typeof consentRecords)[number]

export const noticeVersions = ['42-cfr-2.32/1@2024', '42-cfr-2.32/2@2024'] as const
export type NoticeVersion = (typeof noticeVersions)[number]

/** One line on which something stands: spaces alone are nothing, and no line can pass for another element. */
export const said = v.pipe(short, v.check(stands), v.check(isOneLine))
export const saidText = v.pipe(text, v.check(stands))
const names = v.pipe(v.array(said), v.minLength(1), v.maxLength(6))
const classes = v.pipe(
  v.array(v.picklist(consentClasses)),
  v.minLength(1),
  v.maxLength(consentClasses.length),
  v.check((all) => new Set(all).size === all.length),
)

/** The elements of 42 CFR 2.31(a), (1) to (9), under the names they have here. */
export const consentElements = {
  /** (1) The patient, by the name the programme knows. */
  patient: said,
  /** (2) Who may share. */
  disclosers: names,
  /** (3) What may be shared. */
  scope: classes,
  /** (4) Who may be told: grown people by name. */
  recipients: names,
  /** (5) */
  purpose: v.picklist(consentPurposes),
  /** (6) The right to end it, and how. */
  revocation: said,
  route: said,
  /** (7) The day from which it stands no more, at the latest; an event may end it before. */
  expiry: v.strictObject({ latest: day, event: v.exactOptional(v.picklist(consentEvents)) }),
  /** (8) The envelope around it is signed with the patient's own key as well. */
  typedName: said,
  method: v.literal('typed-name'),
  /** (9) */
  signed: day,
} as const

/** Closer words on what may be shared. */
export const consentMore = v.exactOptional(said)

function stands(words: string): boolean {
  return words.trim() !== ''
}

function isOneLine(words: string): boolean {
  return !/[\p{Cc}\u2028\u2029]/u.test(words)
}
