/**
 * A consent as a FHIR R4 Consent (4.0.1), for a record system. Names stand as text: nobody here has a number elsewhere.
 * The root provision carries no type, as R4 asks; what is allowed stands in a nested one.
 */
import type { ConsentClass, ConsentPurpose } from './consent-elements.ts'
import { consentTemplates } from './consent-text.ts'
import type { ConsentWords } from './consents.ts'

/** `state`: what it is on the day of the export. R4 has no word for ended by itself or taken back but `inactive`. */
export function consentToFhir(words: ConsentWords, state: 'active' | 'expired' | 'revoked') {
  const { consent, language, patient, signed, expiry, hash, template } = words
  const period = { start: signed, end: `${expiry.latest}T00:00:00Z` }
  return {
    resourceType: 'Consent',
    language,
    text: { status: 'additional', div: narrativeOf(words.rendered) },
    identifier: [{ value: consent }],
    status: state === 'active' ? 'active' : 'inactive',
    scope: coded('http://terminology.hl7.org/CodeSystem/consentscope', 'patient-privacy'),
    category: [coded('http://loinc.org', '59284-0'), coded(actCode, 'IDSCL')],
    patient: { display: patient },
    dateTime: signed,
    performer: [{ display: words.typedName }],
    sourceAttachment: {
      contentType: 'text/plain',
      language,
      title: `${template}, SHA-256 ${hash}`,
      creation: signed,
    },
    policy: [{ uri: 'https://www.ecfr.gov/current/title-42/section-2.31' }],
    provision: {
      period,
      actor: words.disclosers.map((name) => actor('CST', name)),
      provision: [
        {
          type: 'permit',
          period,
          actor: words.recipients.map((name) => actor('IRCP', name)),
          action: [coded('http://terminology.hl7.org/CodeSystem/consentaction', 'disclose')],
          securityLabel: [
            { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' },
            { system: actCode, code: 'SUD' },
            { system: actCode, code: '42CFRPart2' },
          ],
          purpose: [
            { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: reasons[words.purpose] },
          ],
          code: codesOf(words),
        },
      ],
    },
  } as const
}
export function fhirJson(words: ConsentWords, state: Parameters<typeof consentToFhir>[1]): string {
  return `${JSON.stringify(consentToFhir(words, state), undefined, 2)}\n`
}

const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'
const reasons: Readonly<Record<ConsentPurpose, string>> = {
  request: 'PATRQT',
  family: 'PATRQT',
  visits: 'PATRQT',
  leaving: 'PATRQT',
  proceedings: 'LEGAL',
}

function coded(system: string, code: string) {
  return { coding: [{ system, code }] }
}

function actor(role: 'CST' | 'IRCP', display: string) {
  return {
    role: coded('http://terminology.hl7.org/CodeSystem/v3-ParticipationType', role),
    reference: { display },
  }
}

/** What may be shared has no codes that say it: it stands in the words of the consent. */
function codesOf({ scope, more, language }: ConsentWords): readonly { readonly text: string }[] {
  const said = scope.map((one: ConsentClass) => consentTemplates[language].classes[one])
  return [...said, ...(more === undefined ? [] : [more])].map((text) => ({ text }))
}

function narrativeOf(rendered: string): string {
  const escaped = rendered.replaceAll(/[<>&"\p{Cc}]/gu, (sign) => escapes[sign] ?? ' ')
  const paragraphs = escaped.split('<br/><br/>').map((text) => `<p>${text}</p>`)
  return `<div xmlns="http://www.w3.org/1999/xhtml">${paragraphs.join('')}</div>`
}
const escapes: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\n': '<br/>',
}
