/**
 * Written consent for staff of a treatment programme (S5, 42 CFR 2.31). The patient's own device makes it, ends it, and
 * may end it at any time. Nothing here renders, keeps or acts on a consent with an element missing.
 */
import * as v from 'valibot'
import type { Day } from '../domain/vocabulary.ts'
import {
  type ConsentClass,
  consentElements,
  type ConsentEvent,
  consentMore,
  type ConsentPurpose,
  type ConsentRecord,
} from './consent-elements.ts'
import { daysAfter } from './days.ts'
import type { EnvelopeWords } from './words.ts'

export type ConsentWords = Extract<EnvelopeWords, { kind: 'consent' }>
export type DisclosedWords = Extract<EnvelopeWords, { kind: 'disclosed' }>

export const consentTemplate = 'halfdoor/consent@1'
export const usualDays = 90
export const longestDays = 365
/** What is lent stands this long at most; the same consent may be lent again while it holds. */
export const lentDays = 90

export type ConsentField = keyof typeof consentElements
/** Every element of the law, in its order. */
export const consentFields = Object.keys(consentElements) as readonly ConsentField[]

export type Consent = Pick<ConsentWords, ConsentField | 'more'>
/** What may stand in a form: any of it may be missing or odd. */
export type ConsentInput = Readonly<Partial<Record<ConsentField | 'more', unknown>>>

/** What has to be mended before there is a text at all, in the order of the law. */
export function consentFaults(input: ConsentInput): readonly ConsentField[] {
  const odd = new Set(consentFields.filter((field) => !v.is(consentElements[field], input[field])))
  if (!v.is(v.strictObject({ more: consentMore }), moreOf(input))) odd.add('scope')
  const scope = v.safeParse(consentElements.scope, input.scope)
  if (scope.success && isCombined(scope.output, input)) odd.add('scope')
  if (!odd.has('expiry') && !odd.has('signed') && !endsInTime(input)) odd.add('expiry')
  return consentFields.filter((field) => odd.has(field))
}

/** Notes from counselling and legal proceedings each stand alone: their records are never combined. */
export function recordOf({ scope, purpose }: Pick<Consent, 'scope' | 'purpose'>): ConsentRecord {
  if (scope.includes('counselling-notes')) return 'counselling-notes'
  return purpose === 'proceedings' ? 'proceedings' : 'general'
}

/** `today`: the UTC day. On its last day a consent has ended; a consent that ends by nothing is none. */
export function consentState(
  { expiry: { latest, event } }: Pick<Consent, 'expiry'>,
  today: string,
  ended: readonly ConsentEvent[],
  takenBack: boolean,
): 'active' | 'expired' | 'revoked' {
  if (takenBack) return 'revoked'
  const over = !(today < latest) || (event !== undefined && ended.includes(event))
  return over ? 'expired' : 'active'
}

/** The first day on which it is lent no more. */
export function lentUntil({ expiry: { latest } }: Pick<Consent, 'expiry'>, today: string): Day {
  const furthest = daysAfter(today, lentDays)
  return Temporal.PlainDate.from('1970-01-01').until(latest < furthest ? latest : furthest).days
}

/** May this class be told to this one under it? What the consent does not name is not shared. */
export function covers({ scope, recipients }: Consent, what: ConsentClass, to: string): boolean {
  return scope.includes(what) && recipients.includes(to)
}

type Made = {
  readonly id: string
  readonly language: ConsentWords['language']
  readonly rendered: string
  /** SHA-256 of the text as it was shown, in hex. */
  readonly hash: string
}

export function consentWords(consent: Consent, { id, language, rendered, hash }: Made): ConsentWords {
  const { patient, disclosers, scope, more, recipients, purpose, revocation, route } = consent
  const { expiry, typedName, method, signed } = consent
  return {
    kind: 'consent',
    language,
    consent: id,
    template: consentTemplate,
    record: recordOf(consent),
    patient,
    disclosers,
    scope,
    ...(more !== undefined && { more }),
    recipients,
    purpose,
    revocation,
    route,
    expiry,
    typedName,
    method,
    signed,
    rendered,
    hash,
  }
}

/** The record for the patient, made with what is shared. */
export function disclosedOf(
  shared: Extract<EnvelopeWords, { kind: 'disclosure' }>,
  { on, by, purpose }: { readonly on: string; readonly by: string; readonly purpose: ConsentPurpose },
): DisclosedWords {
  const { language, disclosure, consent, recipient, noticeVersion } = shared
  return {
    kind: 'disclosed',
    language,
    disclosure,
    consent,
    on,
    by,
    recipient,
    class: shared.class,
    purpose,
    noticeVersion,
  }
}

function moreOf({ more }: ConsentInput): object {
  return more === undefined ? {} : { more }
}

function isCombined(scope: readonly ConsentClass[], { more, purpose }: ConsentInput): boolean {
  if (!scope.includes('counselling-notes')) return false
  return scope.length > 1 || more !== undefined || purpose === 'proceedings'
}

function endsInTime(input: ConsentInput): boolean {
  const { latest } = v.parse(consentElements.expiry, input.expiry)
  const signed = v.parse(consentElements.signed, input.signed)
  return latest > signed && latest <= daysAfter(signed, longestDays)
}
