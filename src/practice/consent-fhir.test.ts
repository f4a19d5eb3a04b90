import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { signedConsent } from './consent.contract.ts'
import { consentToFhir, fhirJson } from './consent-fhir.ts'

const made = signedConsent({ expiry: { latest: '2026-05-31' }, more: 'in March' })

/** Held by hand against the R4 (4.0.1) page of Consent: names, order of nesting, kinds and how many of each. */
const fixture = {
  resourceType: 'Consent',
  language: 'en',
  identifier: [{ value: 'c1' }],
  status: 'active',
  scope: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
  },
  category: [
    { coding: [{ system: 'http://loinc.org', code: '59284-0' }] },
    { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IDSCL' }] },
  ],
  patient: { display: 'Rosa Diaz' },
  dateTime: '2026-03-02',
  performer: [{ display: 'Rosa Diaz' }],
  sourceAttachment: {
    contentType: 'text/plain',
    language: 'en',
    title: `halfdoor/consent@1, SHA-256 ${'a'.repeat(64)}`,
    creation: '2026-03-02',
  },
  policy: [{ uri: 'https://www.ecfr.gov/current/title-42/section-2.31' }],
  provision: {
    period: { start: '2026-03-02', end: '2026-05-31T00:00:00Z' },
    actor: ['Ann Lee', 'Harbor House'].map((display) => ({
      role: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'CST' }],
      },
      reference: { display },
    })),
    provision: [
      {
        type: 'permit',
        period: { start: '2026-03-02', end: '2026-05-31T00:00:00Z' },
        actor: [
          {
            role: {
              coding: [
                { system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' },
              ],
            },
            reference: { display: 'Mia Diaz' },
          },
        ],
        action: [
          { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentaction', code: 'disclose' }] },
        ],
        securityLabel: [
          { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' },
          { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'SUD' },
          { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: '42CFRPart2' },
        ],
        purpose: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'PATRQT' }],
        code: [
          { text: 'the days on which I came' },
          { text: 'a note on how I am doing, in the words of the staff' },
          { text: 'in March' },
        ],
      },
    ],
  },
}

describe('for a record system', () => {
  test('P2-10 a consent is the R4 Consent that was checked by hand', () => {
    const { text, ...rest } = JSON.parse(fhirJson(made, 'active'))
    expect(rest).toEqual(fixture)
    expect(text.status).toBe('additional')
  })

  test('P2-10 ppc-1 holds, the root provision has no type and every nested one has', () => {
    const { policy, provision } = consentToFhir(made, 'active')
    expect(policy.length).toBeGreaterThan(0)
    expect(provision).not.toHaveProperty('type')
    expect(provision.provision.map(({ type }) => type)).toEqual(['permit'])
  })

  test('P2-5 ended or taken back it leaves as inactive', () => {
    expect(consentToFhir(made, 'expired').status).toBe('inactive')
    expect(consentToFhir(made, 'revoked').status).toBe('inactive')
  })

  test('P2-10 nothing in it is empty, as R4 asks, and a proceeding says so', () => {
    const empty = (value: unknown): boolean =>
      value === '' ||
      value === null ||
      (typeof value === 'object' && (Object.keys(value).length === 0 || Object.values(value).some(empty)))
    expect(empty(consentToFhir(made, 'active'))).toBe(false)
    const court = consentToFhir(signedConsent({ purpose: 'proceedings' }), 'active')
    expect(court.provision.provision[0].purpose[0].code).toBe('LEGAL')
  })

  test('P2-10 the narrative is well-formed whatever a name holds, and says the whole text', () => {
    const name = 'Ann <script>alert("1")</script> & Bo ]]>'
    const { text } = consentToFhir(signedConsent({ recipients: [name] }), 'active')
    const { DOMParser } = new Window()
    const parsed = new DOMParser().parseFromString(text.div, 'application/xml')
    expect(parsed.querySelector('parsererror, script')).toBeNull()
    expect(parsed.documentElement.textContent).toContain(name)
  })
})
