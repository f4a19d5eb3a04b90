import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclosed, signedConsent } from './consent.contract.ts'
import { consentsHeld, type ConsentThing, mayShareUnder } from './consents-held.ts'
import type { ConsentWords } from './consents.ts'
import type { EnvelopeWords } from './words.ts'

const made = signedConsent({ expiry: { latest: '2026-05-31', event: 'treatment-ended' } })
const thing = (more: Partial<ConsentThing> = {}): ConsentThing => ({
  word: 'w1',
  words: made,
  takenBack: false,
  ...more,
})
const around = { today: '2026-03-10', closed: false }
const oral: EnvelopeWords = {
  kind: 'revoked-orally',
  language: 'en',
  consent: 'c1',
  on: '2026-03-06',
  recordedBy: 'Ann',
}
const treatment = (on: string): EnvelopeWords => ({
  kind: 'treatment-ended',
  language: 'en',
  on,
  recordedBy: 'Ann',
})

describe('the consents between two', () => {
  test('P2-5 taken back, or ended by word of mouth, nothing may be shared under it', () => {
    const stands = (things: readonly ConsentThing[], records: readonly EnvelopeWords[] = []) =>
      consentsHeld(things, records, around).map((one) => [one.state, mayShareUnder(one)])
    expect(stands([thing()])).toEqual([['active', true]])
    expect(stands([thing({ takenBack: true })])).toEqual([['revoked', false]])
    expect(stands([thing()], [oral])).toEqual([['revoked', false]])
    expect(stands([thing()], [{ ...oral, consent: 'c2' }])).toEqual([['active', true]])
    expect(stands([thing({ words: undefined })])).toEqual([])
  })

  test('P2-4 treatment that ended before it was signed did not end it', () => {
    const state = (on: string) => consentsHeld([thing()], [treatment(on)], around)[0]?.state
    expect([state('2026-03-01'), state('2026-03-02'), state('2026-03-09')]).toEqual([
      'active',
      'expired',
      'expired',
    ])
  })

  test('P2-6 lent twice it is one consent; it is over when each copy was taken back', () => {
    const again = thing({ word: 'w2' })
    const [held, ...more] = consentsHeld(
      [thing({ takenBack: true }), again],
      [disclosed(), disclosed({ consent: 'c2' })],
      around,
    )
    expect([held?.state, held?.lent.map(({ word }) => word), more]).toEqual(['active', ['w2'], []])
    expect(held?.disclosed).toEqual([disclosed()])
    expect(
      consentsHeld([thing({ takenBack: true }), { ...again, takenBack: true }], [], around)[0]?.state,
    ).toBe('revoked')
  })

  test('P2-1 one with a changed element, text or length is nothing to share under', () => {
    const changed = fc.constantFrom<Partial<ConsentWords>>(
      { recipients: ['Mia Diaz', 'Leo'] },
      { patient: 'Rosa' },
      { rendered: 'I agree.' },
      { record: 'proceedings' },
      { signed: '2025-03-02' },
      { expiry: { latest: '2028-03-02' } },
      { scope: ['progress', 'counselling-notes'] },
      { typedName: ' ' },
    )
    fc.assert(
      fc.property(changed, (more) => {
        const held = consentsHeld([thing({ words: { ...made, ...more } })], [], around)
        expect(held.map(mayShareUnder)).toEqual([false])
      }),
    )
  })

  test('P2-4 in every history: only what stands may be shared under', () => {
    let shared = 0
    fc.assert(
      fc.property(
        fc.array(fc.record({ takenBack: fc.boolean(), whole: fc.boolean() }), { maxLength: 4 }),
        fc.subarray([oral, treatment('2026-03-05'), disclosed()]),
        fc.constantFrom('2026-03-10', '2026-05-30', '2026-05-31', '2027-01-01'),
        fc.boolean(),
        (copies, records, today, closed) => {
          const things = copies.map(({ takenBack, whole }, at) =>
            thing({ word: `w${at}`, takenBack, words: whole ? made : { ...made, rendered: 'x' } }),
          )
          const [held] = consentsHeld(things, records, { today, closed })
          if (!held) {
            expect(copies).toEqual([])
            return
          }
          const ended = records.some(({ kind }) => kind !== 'disclosed') || today >= '2026-05-31'
          const standing = copies.find(({ takenBack }) => !takenBack)
          if (ended || !standing?.whole) expect(mayShareUnder(held)).toBe(false)
          else expect(mayShareUnder(held)).toBe(true)
          if (mayShareUnder(held)) shared++
        },
      ),
      { numRuns: 300 },
    )
    expect(shared).toBeGreaterThan(10)
  })
})
