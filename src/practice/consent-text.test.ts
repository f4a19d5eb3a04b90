import { describe, expect, test } from 'vitest'
import { consent } from './consent.contract.ts'
import { consentClasses, consentPurposes } from './consent-elements.ts'
import { noticeTexts } from './consent-notices.ts'
import { consentTemplates, renderConsent, textToSign } from './consent-text.ts'

describe('the text of a consent', () => {
  test('P2-2 the template is what it was: this text never changes under this name', () => {
    expect(renderConsent(consent({ more: 'in March' }), 'en')).toBe(
      [
        'Consent to share information about me',
        'In plain words',
        'The staff named here may tell the people named here what this page says, and no more.\nI can end it at any time. I need no reason.\nIt ends by itself on a set day.',
        '1. The patient. My name is Rosa Diaz.',
        '2. Who may share: Ann Lee; and Harbor House.',
        '3. What may be shared: the days on which I came; and a note on how I am doing, in the words of the staff. Nothing else may be shared under this consent.',
        'Closer, in my own words: in March',
        '4. Who may be told: Mia Diaz.',
        '5. What it is for: at the request of the patient.',
        '6. My right to end it: I may revoke this consent in writing at any time. What was shared before, while it stood, cannot be called back.',
        'How: I press “End it now” beside it in Halfdoor. That counts as writing. I may also tell the staff, by word or on paper.',
        '7. When it ends: on 31 May 2026, as that day begins (UTC).',
        'The rule for this page is 42 CFR 2.31. Its template is halfdoor/consent@1.',
        '8. and 9. Signed on 2 March 2026 with this name, typed by me: Rosa Diaz. My device signs the whole page with my own key.',
      ].join('\n\n'),
    )
  })

  test.each(['en', 'es'] as const)('P2-2 in %s every element stands in it, as it was given', (language) => {
    const made = consent({ expiry: { latest: '2026-08-09', event: 'treatment-ended' }, more: 'in March' })
    const text = renderConsent(made, language) ?? ''
    const { classes, purposes, events, months, day } = consentTemplates[language]
    for (const said of [
      made.patient,
      ...made.disclosers,
      ...made.scope.map((one) => classes[one]),
      'in March',
      ...made.recipients,
      purposes.request,
      made.revocation,
      made.route,
      events['treatment-ended'],
      day(9, months[7] ?? '', 2026),
      made.typedName,
      day(2, months[2] ?? '', 2026),
      'halfdoor/consent@1',
    ])
      expect(text).toContain(said)
  })

  test('P2-2 what is to be signed is the same text without the signature', () => {
    const open = textToSign({ ...consent(), typedName: undefined, method: undefined }, 'en') ?? ''
    expect(renderConsent(consent(), 'en')?.startsWith(`${open}\n\n8. and 9.`)).toBe(true)
    expect(textToSign({ ...consent(), recipients: [] }, 'en')).toBeUndefined()
  })

  test.each(['en', 'es'] as const)('P2-3 in %s a consent that stands alone says so', (language) => {
    const { alone, classes, purposes } = consentTemplates[language]
    expect(renderConsent(consent({ scope: ['counselling-notes'] }), language)).toContain(
      alone['counselling-notes'],
    )
    expect(renderConsent(consent({ purpose: 'proceedings' }), language)).toContain(alone.proceedings)
    expect(Object.keys(classes)).toEqual([...consentClasses])
    expect(Object.keys(purposes)).toEqual([...consentPurposes])
  })

  test('P2-3 no text speaks of treatment, payment and operations: such a consent needs statements that are not in it', () => {
    for (const language of ['en', 'es'] as const)
      for (const purpose of consentPurposes)
        expect(renderConsent(consent({ purpose }), language)).not.toMatch(
          /payment|operations|HIPAA|pagos?\b/i,
        )
  })
})

test('P2-8 the notices are the words of the law: one long, one short', () => {
  const [long, brief] = [noticeTexts['42-cfr-2.32/1@2024'], noticeTexts['42-cfr-2.32/2@2024']]
  expect(brief).toBe('42 CFR part 2 prohibits unauthorized use or disclosure of these records.')
  for (const said of [
    'civil, criminal, administrative, or legislative',
    '(i)',
    '(ii)',
    '(iii)',
    'NOT sufficient',
    '2.31',
  ])
    expect(long).toContain(said)
  expect(long).not.toMatch(/ {2}/)
})
