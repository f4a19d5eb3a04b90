/** The text of a consent can be read by a tired person, in both languages, whatever is picked. */
import { describe, expect, test } from 'vitest'
import { consentClasses, consentEvents, consentPurposes } from '../src/practice/consent-elements.ts'
import { consentTemplates, renderConsent } from '../src/practice/consent-text.ts'
import { fleschKincaid, inflesz, wordsOf } from './reading.ts'

const texts = (language: 'en' | 'es') =>
  consentPurposes.flatMap((purpose) =>
    consentClasses
      .filter((one) => one !== 'counselling-notes' || purpose !== 'proceedings')
      .flatMap((one) =>
        [undefined, ...consentEvents].map((event) =>
          renderConsent(
            {
              patient: 'Rosa Diaz',
              disclosers: ['Ann Lee'],
              scope: [one],
              recipients: ['Mia Diaz'],
              purpose,
              ...consentTemplates[language].usual,
              expiry: { latest: '2026-05-31', ...(event && { event }) },
              typedName: 'Rosa Diaz',
              method: 'typed-name',
              signed: '2026-03-02',
            },
            language,
          ),
        ),
      ),
  )

describe('the text of a consent', () => {
  test('P2-2 every choice gives a text in both languages', () => {
    for (const language of ['en', 'es'] as const) {
      expect(texts(language).length).toBeGreaterThan(60)
      for (const text of texts(language)) expect(wordsOf(text ?? '').length).toBeGreaterThan(120)
    }
  })

  test('P2-2 its English reads at grade 9 or easier, and the plain words at 7', () => {
    const grades = texts('en').map((text) => fleschKincaid(text ?? ''))
    expect(Math.max(...grades)).toBeLessThanOrEqual(9)
    expect(fleschKincaid(consentTemplates.en.plain.join('\n'))).toBeLessThanOrEqual(7)
  })

  test('P2-2 its Spanish reads at INFLESZ 65 or easier', () => {
    expect(Math.min(...texts('es').map((text) => inflesz(text ?? '')))).toBeGreaterThanOrEqual(65)
    expect(inflesz(consentTemplates.es.plain.join('\n'))).toBeGreaterThanOrEqual(65)
  })
})
