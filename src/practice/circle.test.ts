import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agreedIn,
  blankNear,
  callOf,
  circleAsks,
  circleOf,
  closeAtHand,
  type Near,
  nearFaults,
  nearFields,
  nearToKeep,
  onlyByDay,
  sortIn,
  whoFor,
  withAgreed,
} from './circle.ts'
import { circleAgreed, circleSorts, parsePage } from './pages.ts'

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => `a${text}b`)
const agreed = fc.subarray([...circleAgreed])
const near: fc.Arbitrary<Near> = fc.record(
  {
    kind: fc.constant('circle' as const),
    id: fc.uuid().map((id) => id.slice(0, 8)),
    name: word,
    sort: fc.constantFrom(...circleSorts),
    reach: word,
    agreed,
    note: word,
    first: fc.constant(true as const),
  },
  { requiredKeys: ['kind', 'id', 'name', 'sort', 'agreed'] },
)
const circles = fc.array(near, { maxLength: 8 })
const ann: Near = { kind: 'circle', id: 'ann', name: 'Ann', sort: 'person', agreed: ['day', 'ride'] }

describe('the circle', () => {
  test('B2-1 it holds people, groups and services with what each agreed to, and what is kept is what was typed', () => {
    fc.assert(
      fc.property(near, (one) => {
        expect(nearToKeep(one.id, nearFields(one))).toEqual(one)
        expect(parsePage(one)).toEqual(one)
        expect(nearFaults(nearFields(one))).toBe(undefined)
      }),
    )
    expect(circleOf([ann, { kind: 'goal', id: 'g', text: 'x', on: '2026-01-01' }])).toEqual([ann])
  })

  test('B2-1 they stand by name, so that none of them is first for a reason', () => {
    fc.assert(
      fc.property(circles, (circle) => {
        const names = circleOf(circle).map(({ name }) => name)
        expect(names).toEqual(circle.map(({ name }) => name).sort((one, other) => one.localeCompare(other)))
        expect(circleOf([...circle].reverse()).map(({ name }) => name)).toEqual(names)
      }),
    )
  })

  test('B2-1 whom a question names is whoever agreed to it, in the order of the circle, and nothing is added up', () => {
    fc.assert(
      fc.property(circles, (circle) => {
        for (const ask of circleAsks) {
          const named = whoFor(circle, ask)
          expect(circle.filter((one) => named.includes(one))).toEqual(named)
          for (const { agreed: said } of named) expect(said).not.toEqual([])
          if (ask !== 'evening')
            expect(named).toEqual(circle.filter(({ agreed: said }) => said.includes(ask)))
        }
      }),
    )
    expect(whoFor([ann], 'evening')).toEqual([ann])
    expect(whoFor([ann], 'night')).toEqual([])
    expect(whoFor([{ ...ann, agreed: ['night'] }], 'evening')).toHaveLength(1)
  })

  test('B2-2 nobody of my people is in it: a page of it has no place for one, and is refused with one', () => {
    expect(parsePage(ann)).toEqual(ann)
    for (const more of [{ person: 'mia' }, { space: 'x' }, { to: 'mia' }])
      expect(parsePage({ ...ann, ...more })).toBe(undefined)
  })

  test('B2-3 nothing is agreed unless it was ticked, and no question names anyone who agreed to nothing', () => {
    expect(agreedIn(blankNear)).toEqual([])
    fc.assert(
      fc.property(circles, fc.string(), (circle, name) => {
        expect(nearToKeep('n', { ...blankNear, name }).agreed).toEqual([])
        const none = circle.map((one) => ({ ...one, agreed: [] }))
        for (const ask of circleAsks) expect(whoFor(none, ask)).toEqual([])
      }),
    )
  })

  test('B2-6 whoever may be called by day and not at night is said to be so', () => {
    expect(onlyByDay(ann)).toBe(true)
    expect(onlyByDay({ agreed: ['day', 'night'] })).toBe(false)
    expect(onlyByDay({ agreed: ['night'] })).toBe(false)
    expect(onlyByDay({ agreed: ['meal'] })).toBe(false)
    fc.assert(
      fc.property(circles, (circle) => {
        for (const one of circle.filter(onlyByDay)) expect(whoFor(circle, 'night')).not.toContain(one)
      }),
    )
  })

  test('B2-1 on Today stands only whom one put there', () => {
    expect(closeAtHand([ann])).toEqual([])
    expect(closeAtHand([ann, { ...ann, id: 'b', first: true }])).toEqual([{ ...ann, id: 'b', first: true }])
  })
})

test('ticking and taking a tick back keeps the others, in the order of the list', () => {
  fc.assert(
    fc.property(agreed, fc.constantFrom(...circleAgreed), (said, one) => {
      const fields = { ...blankNear, agreed: said.join(' ') }
      const on = agreedIn(withAgreed(fields, one, true))
      expect(new Set(on)).toEqual(new Set([...said, one]))
      expect(agreedIn(withAgreed(fields, one, false))).toEqual(said.filter((other) => other !== one))
    }),
  )
  expect(sortIn({ sort: 'group' })).toBe('group')
  expect(sortIn({ sort: 'x' })).toBe('person')
})

test('only the name must be there; what is too long or cannot be shown is told', () => {
  expect(nearFaults(blankNear)).toEqual({ name: 'empty' })
  expect(nearFaults({ ...blankNear, name: ' \n' })).toEqual({ name: 'empty' })
  expect(nearFaults({ ...blankNear, name: 'Ann' })).toBe(undefined)
  expect(nearFaults({ ...blankNear, name: 'x'.repeat(80) })).toBe(undefined)
  expect(nearFaults({ ...blankNear, name: 'x'.repeat(81) })).toEqual({ name: 'long' })
  const odd = 'a\u0007'
  const long = 'x'.repeat(100_000)
  expect(nearFaults({ ...blankNear, name: odd, reach: odd, note: odd })).toEqual({
    name: 'odd',
    reach: 'odd',
    note: 'odd',
  })
  expect(nearFaults({ ...blankNear, name: long, reach: long, note: long })).toEqual({
    name: 'long',
    reach: 'long',
    note: 'long',
  })
})

test('a call and a line are one press away only where a number stands alone', () => {
  const call = { call: 'tel:+15550100199', write: 'sms:+15550100199' }
  expect(callOf({ ...ann, reach: '+1 555 010 0199' })).toEqual(call)
  expect(callOf({ ...ann, reach: 'at the church, Tuesdays' })).toBe(undefined)
  expect(callOf(ann)).toBe(undefined)
})

test('B2-3 whoever agreed to nothing is not one press away; a service is', () => {
  fc.assert(
    fc.property(near, (one) => {
      const other = { ...one, reach: '5550100', agreed: [] }
      expect(callOf(other) === undefined).toBe(one.sort === 'person')
    }),
  )
})
