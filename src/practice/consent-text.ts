/**
 * The text of a consent, made of its elements and the template `halfdoor/consent@1`. The same elements give the same
 * text on every device, for ever: a change of wording is a new template. With any element missing there is no text.
 */
import { english } from './consent-template-en.ts'
import { spanish } from './consent-template-es.ts'
import type { ConsentTemplate } from './consent-template.ts'
import { type Consent, consentFaults, type ConsentInput, type ConsentWords, recordOf } from './consents.ts'

export const consentTemplates: Readonly<Record<ConsentWords['language'], ConsentTemplate>> = {
  en: english,
  es: spanish,
}

/** The whole text with the signature; nothing when any element is missing or blank. */
export function renderConsent(input: ConsentInput, language: ConsentWords['language']): string | undefined {
  if (!isWhole(input)) return undefined
  const template = consentTemplates[language]
  return [...linesOf(input, template), template.signed(input.typedName, dayIn(input.signed, template))].join(
    '\n\n',
  )
}

/** The text that is to be signed: all but the name that is typed under it. */
export function textToSign(input: ConsentInput, language: ConsentWords['language']): string | undefined {
  const named = { ...input, typedName: '-', method: 'typed-name' }
  return isWhole(named) ? linesOf(named, consentTemplates[language]).join('\n\n') : undefined
}

/** The text is the one its elements give, and nothing of it was changed. Its hash is checked by whoever can hash. */
export function isTrueToTemplate(words: ConsentWords): boolean {
  return (
    words.record === recordOf(words) && renderConsent(elementsOf(words), words.language) === words.rendered
  )
}

export function elementsOf(words: ConsentWords): Consent {
  const { patient, disclosers, scope, recipients, purpose, revocation, route } = words
  const { expiry, typedName, method, signed, more } = words
  return {
    patient,
    disclosers,
    scope,
    recipients,
    purpose,
    revocation,
    route,
    expiry,
    typedName,
    method,
    signed,
    ...(more !== undefined && { more }),
  }
}

export function isWhole(input: ConsentInput): input is Consent {
  return consentFaults(input).length === 0
}

function linesOf(consent: Consent, template: ConsentTemplate): readonly string[] {
  const { expiry, more } = consent
  const record = recordOf(consent)
  const event = expiry.event && template.events[expiry.event]
  return [
    template.title,
    template.plainHeading,
    template.plain.join('\n'),
    ...(record === 'general' ? [] : [template.alone[record]]),
    template.patient(consent.patient),
    template.disclosers(listed(consent.disclosers, template)),
    template.scope(
      listed(
        consent.scope.map((one) => template.classes[one]),
        template,
      ),
    ),
    ...(more === undefined ? [] : [template.more(more)]),
    template.recipients(listed(consent.recipients, template)),
    template.purpose(template.purposes[consent.purpose]),
    template.revocation(consent.revocation),
    template.route(consent.route),
    template.expiry(dayIn(expiry.latest, template), event),
    template.law,
  ]
}

function listed(all: readonly string[], { and }: ConsentTemplate): string {
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join('; ')}; ${and} ${last}`
}

/** Written by the template itself: what a browser makes of a day changes with the browser. */
function dayIn(date: string, template: ConsentTemplate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return template.day(day, template.months[month - 1] ?? '', year)
}
