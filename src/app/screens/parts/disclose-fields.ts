/** From what stands in the form of staff to what is shared, and to what has to be mended first. */
import { consentClasses, type NoticeVersion, noticeVersions } from '../../../practice/consent-elements.ts'
import { noticeTexts } from '../../../practice/consent-notices.ts'
import { covers } from '../../../practice/consents.ts'
import type { HeldConsent } from '../../../practice/consents-held.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Language } from '../../../vault/client.ts'
import type { Messages } from '../../messages/choose.ts'

export type DiscloseFields = {
  readonly consent: string
  readonly recipient: string
  readonly what: string
  readonly person: string
  readonly notice: string
  readonly text: string
}
export type DiscloseFaults = Partial<
  Readonly<Record<'consent' | 'recipient' | 'what' | 'person' | 'text', string>>
>
export const blankDisclose: DiscloseFields = {
  consent: '',
  recipient: '',
  what: '',
  person: '',
  notice: noticeVersions[0],
  text: '',
}
export const longestDisclosure = 8000

/** What was picked under another page is not picked under this one. */
export function pickedIn(fields: DiscloseFields, held: HeldConsent | undefined) {
  const recipient = held?.consent.recipients.find((one) => one === fields.recipient)
  const what = consentClasses.find((one) => one === fields.what && held?.consent.scope.includes(one))
  return { recipient, what, notice: noticeOf(fields) }
}

export function noticeOf({ notice }: Pick<DiscloseFields, 'notice'>): NoticeVersion {
  return noticeVersions.find((one) => one === notice) ?? noticeVersions[0]
}

export function discloseFaults(
  fields: DiscloseFields,
  held: HeldConsent | undefined,
  words: Messages['consent']['disclose']['faults'],
): DiscloseFaults | undefined {
  if (!held) return { consent: words.consent }
  const { recipient, what } = pickedIn(fields, held)
  const text = fields.text.trim()
  const faults = {
    ...(recipient === undefined && { recipient: words.recipient }),
    ...(what === undefined && { what: words.what }),
    ...(fields.person === '' && { person: words.person }),
    ...(text === '' && { text: words.words }),
    ...(text.length > longestDisclosure && { text: words.long }),
  }
  return Object.keys(faults).length > 0 ? faults : undefined
}

/** What the consent does not cover is no disclosure at all. */
export function disclosureOf(
  fields: DiscloseFields,
  { consent }: HeldConsent,
  { id, language }: { readonly id: string; readonly language: Language },
): Extract<EnvelopeWords, { kind: 'disclosure' }> | undefined {
  const { recipient } = fields
  const what = consentClasses.find((one) => one === fields.what)
  if (what === undefined || !covers(consent, what, recipient)) return undefined
  const noticeVersion = noticeOf(fields)
  return {
    kind: 'disclosure',
    language,
    disclosure: id,
    consent: consent.consent,
    recipient,
    class: what,
    noticeVersion,
    notice: noticeTexts[noticeVersion],
    scope: consent.rendered,
    until: consent.expiry.latest,
    text: fields.text.trim(),
  }
}
