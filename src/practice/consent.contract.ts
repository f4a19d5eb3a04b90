/** A consent with every element in it, for proofs: what a proof is about, it changes itself. */
import { consentTemplates, renderConsent } from './consent-text.ts'
import { type Consent, consentWords, type ConsentWords, type DisclosedWords } from './consents.ts'

export const signedOn = '2026-03-02'

export function consent(more: Partial<Consent> = {}): Consent {
  return {
    patient: 'Rosa Diaz',
    disclosers: ['Ann Lee', 'Harbor House'],
    scope: ['attendance', 'progress'],
    recipients: ['Mia Diaz'],
    purpose: 'request',
    ...consentTemplates.en.usual,
    expiry: { latest: '2026-05-31' },
    typedName: 'Rosa Diaz',
    method: 'typed-name',
    signed: signedOn,
    ...more,
  }
}

export function signedConsent(more: Partial<Consent> = {}, id = 'c1'): ConsentWords {
  const made = consent(more)
  const rendered = renderConsent(made, 'en')
  if (rendered === undefined) throw new Error('there is no text of this consent')
  return consentWords(made, { id, language: 'en', rendered, hash: 'a'.repeat(64) })
}

export function disclosed(more: Partial<DisclosedWords> = {}): DisclosedWords {
  return {
    kind: 'disclosed',
    language: 'en',
    disclosure: 'd1',
    consent: 'c1',
    on: '2026-03-05',
    by: 'Ann Lee',
    recipient: 'Mia Diaz',
    class: 'progress',
    purpose: 'request',
    noticeVersion: '42-cfr-2.32/1@2024',
    ...more,
  }
}
