import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consent, disclosed, signedConsent, signedOn } from './consent.contract.ts'
import { consentClasses, consentEvents, consentPurposes } from './consent-elements.ts'
import { isTrueToTemplate, renderConsent } from './consent-text.ts'
import {
  type Consent,
  consentFaults,
  type ConsentField,
  consentFields,
  type ConsentInput,
  consentState,
  covers,
  disclosedOf,
  lentUntil,
  longestDays,
  recordOf,
} from './consents.ts'
import { dateOfDay, daysAfter } from './days.ts'
import { answersTo, laneOfKind } from './kinds.ts'
import { parseEnvelope } from './words.ts'

const whole = signedConsent()
const faulty = (field: ConsentField, value: unknown): ConsentInput => ({ ...consent(), [field]: value })
const without = (field: ConsentField): ConsentInput =>
  Object.fromEntries(Object.entries(consent()).filter(([name]) => name !== field))

/** Ways in which an element can be there and yet be none. */
const nothing = fc.oneof(
  fc.stringMatching(/^[ \t\n\u00a0\u2003]{0,12}$/),
  fc.constantFrom(undefined, null, 0, 7, true, {}, [], [''], ['  '], ['Mia', ' '], { latest: '' }),
  fc.constantFrom({ latest: '2026-02-30' }, { latest: 'none' }, { event: 'treatment-ended' }, 'x\n4. All'),
)

describe('the elements of the law', () => {
  test('P2-1 a consent with all of them is refused nowhere', () => {
    expect(consentFields).toHaveLength(11)
    expect(consentFaults(consent())).toEqual([])
    expect(renderConsent(consent(), 'en')).toBe(whole.rendered)
    expect(parseEnvelope(whole)).toEqual(whole)
    expect(parseEnvelope(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
  })

  test.each(consentFields)(
    'P2-1 with %s emptied, blank, missing or odd there is no text and no consent',
    (field) => {
      let refused = 0
      fc.assert(
        fc.property(nothing, (value) => {
          const input = faulty(field, value)
          expect(consentFaults(input)).toContain(field)
          expect([renderConsent(input, 'en'), renderConsent(input, 'es')]).toEqual([undefined, undefined])
          expect(parseEnvelope({ ...whole, [field]: value })).toBeUndefined()
          refused++
        }),
      )
      expect(refused).toBeGreaterThan(50)
      expect(consentFaults(without(field))).toContain(field)
      expect(renderConsent(without(field), 'en')).toBeUndefined()
      expect(
        parseEnvelope(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field))),
      ).toBeUndefined()
    },
  )

  test('P2-1 nothing beside them is taken: no field may be added, and each stands once', () => {
    for (const more of [{ tpo: true }, { witness: 'x' }, { until: '2027-01-01' }])
      expect(parseEnvelope({ ...whole, ...more })).toBeUndefined()
    expect(consentFaults(consent({ scope: ['progress', 'progress'] }))).toEqual(['scope'])
    for (const odd of ['', '  ', 'x\ny', 'x'.repeat(401)])
      expect(consentFaults({ ...consent(), more: odd })).toEqual(['scope'])
  })

  test.each([
    ['rendered', ['', ' ', '\n']],
    ['hash', ['', ' ', 'a'.repeat(63), 'Z'.repeat(64)]],
    ['template', ['', 'halfdoor/consent@2']],
    ['language', ['', 'fr']],
    ['record', ['', 'everything']],
    ['consent', ['x'.repeat(33)]],
  ] as const)('P2-2 without %s it does not parse', (name, odd) => {
    for (const value of [undefined, null, 3, ...odd])
      expect(parseEnvelope({ ...whole, [name]: value })).toBeUndefined()
  })

  test('P2-2 a text that is not the one its elements give is known', () => {
    expect(isTrueToTemplate(whole)).toBe(true)
    expect(isTrueToTemplate({ ...whole, rendered: `${whole.rendered} ` })).toBe(false)
    expect(isTrueToTemplate({ ...whole, recipients: ['Mia Diaz', 'Leo'] })).toBe(false)
    expect(isTrueToTemplate({ ...whole, language: 'es' })).toBe(false)
    expect(isTrueToTemplate({ ...whole, record: 'proceedings' })).toBe(false)
  })
})

describe('what is never in one consent', () => {
  test('P2-3 notes from counselling stand alone, with nothing beside them', () => {
    const notes = consent({ scope: ['counselling-notes'] })
    expect([consentFaults(notes), recordOf(notes)]).toEqual([[], 'counselling-notes'])
    for (const other of consentClasses.filter((one) => one !== 'counselling-notes')) {
      expect(consentFaults(consent({ scope: ['counselling-notes', other] }))).toEqual(['scope'])
      expect(consentFaults(consent({ scope: [other, 'counselling-notes'] }))).toEqual(['scope'])
    }
    expect(consentFaults({ ...notes, more: 'and my plan' })).toEqual(['scope'])
    expect(consentFaults({ ...notes, purpose: 'proceedings' })).toEqual(['scope'])
  })

  test('P2-3 a legal proceeding is one purpose, and a consent has one', () => {
    expect(recordOf(consent({ purpose: 'proceedings' }))).toBe('proceedings')
    expect(consentFaults(faulty('purpose', ['request', 'proceedings']))).toEqual(['purpose'])
  })

  test('P2-3 treatment, payment and operations are not in the list', () => {
    for (const purpose of ['treatment', 'payment', 'operations', 'tpo', 'for treatment'])
      expect(consentFaults(faulty('purpose', purpose))).toEqual(['purpose'])
    expect(consentPurposes).not.toContain('tpo')
  })
})

describe('when it ends', () => {
  test('P2-4 it ends by a day after it is signed and within a year, or it is none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 900 }),
        fc.constantFrom(undefined, ...consentEvents),
        (days, event) => {
          const latest = daysAfter(signedOn, days)
          const made = consent({ expiry: { latest, ...(event && { event }) } })
          const fine = days > 0 && days <= longestDays
          expect(consentFaults(made)).toEqual(fine ? [] : ['expiry'])
          expect(renderConsent(made, 'es') === undefined).toBe(!fine)
        },
      ),
    )
  })

  test('P2-4 P2-5 ended or taken back it is never active, in any order of things', () => {
    let active = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: longestDays }),
        fc.constantFrom(undefined, ...consentEvents),
        fc.integer({ min: -30, max: 500 }),
        fc.subarray([...consentEvents]),
        fc.boolean(),
        (days, event, later, ended, takenBack) => {
          const expiry = { latest: daysAfter(signedOn, days), ...(event && { event }) }
          const state = consentState({ expiry }, daysAfter(signedOn, later), ended, takenBack)
          if (takenBack) expect(state).toBe('revoked')
          else if (later >= days || (event && ended.includes(event))) expect(state).toBe('expired')
          else expect(state).toBe('active')
          if (state === 'active') active++
        },
      ),
      { numRuns: 400 },
    )
    expect(active).toBeGreaterThan(20)
  })

  test('P2-4 an event that the consent does not name changes nothing, and a day that is none ends it', () => {
    expect(consentState(consent(), '2026-03-03', consentEvents, false)).toBe('active')
    expect(consentState({ expiry: { latest: '' } }, '2026-03-03', [], false)).toBe('expired')
  })

  test('P2-11 it is lent for 90 days at most, and never past its own end', () => {
    const until = (latest: string) => dateOfDay(lentUntil({ expiry: { latest } }, signedOn))
    expect(until('2026-03-10')).toBe('2026-03-10')
    expect(until('2027-03-01')).toBe(daysAfter(signedOn, 90))
  })
})

describe('what is done under it', () => {
  test('P2-6 what it does not name is not covered, nor is whom it does not name', () => {
    const made: Consent = consent()
    expect(covers(made, 'progress', 'Mia Diaz')).toBe(true)
    expect(covers(made, 'session', 'Mia Diaz')).toBe(false)
    expect(covers(made, 'progress', 'Leo')).toBe(false)
  })

  test('P2-7 the record says when, by whom, to whom, what class, under what, why and with which notice, and no words', () => {
    const shared = {
      kind: 'disclosure',
      language: 'en',
      disclosure: 'd1',
      consent: 'c1',
      recipient: 'Mia Diaz',
      class: 'progress',
      noticeVersion: '42-cfr-2.32/1@2024',
      notice: 'the notice',
      scope: whole.rendered,
      text: 'She is doing well.',
    } as const
    expect(parseEnvelope(shared)).toEqual(shared)
    const record = disclosedOf(shared, { on: '2026-03-05', by: 'Ann Lee', purpose: 'request' })
    expect(record).toEqual(disclosed())
    expect(parseEnvelope(record)).toEqual(record)
    expect(JSON.stringify(record)).not.toContain('well')
    for (const name of ['notice', 'noticeVersion', 'scope', 'recipient', 'class', 'text'])
      expect(parseEnvelope({ ...shared, [name]: ' ' })).toBeUndefined()
  })

  test('P2-7 none of it takes an answer', () => {
    for (const kind of ['consent', 'disclosure', 'disclosed', 'revoked-orally', 'treatment-ended'] as const)
      expect(answersTo[kind]).toEqual({ lines: [], own: false })
  })

  test('S5-4 terms take one line of whoever signs, agreed or not now, and no words beside it', () => {
    expect(answersTo.terms).toEqual({ lines: ['agree', 'not-now'], own: false })
    expect(answersTo.share).toEqual({ lines: [], own: true })
    expect([laneOfKind.terms, laneOfKind.consent, laneOfKind.disclosed]).toEqual([
      'consent',
      'consent',
      'plan',
    ])
  })
})
