import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter } from './days.ts'
import { actSigns, draftFaults, draftOf, draftSigns, mostActs } from './sitting-drafts.ts'

const two = ['m_one', 'm_two']
const today = '2026-02-16'
const draft = {
  text: 'It is paid back.',
  acts: [{ by: 'm_one', act: 'I pay 40.' }],
  until: '2026-06-30',
}

test('S5-14 plain words, acts of one of the two, and an end stand, or each says what is to mend', () => {
  expect(draftFaults(draft, two, today)).toBeUndefined()
  expect(draftFaults({ ...draft, acts: [] }, two, today)).toBeUndefined()
  expect(draftFaults({ ...draft, text: ' ' }, two, today)?.text).toBe('empty')
  expect(draftFaults({ ...draft, text: 'a'.repeat(draftSigns + 1) }, two, today)?.text).toBe('long')
  const acts = [
    { by: '', act: ' ' },
    { by: '', act: 'I pay.' },
    { by: 'm_host', act: 'I pay.' },
    { by: 'm_two', act: 'a'.repeat(actSigns + 1) },
    { by: 'm_two', act: 'a\u0000' },
  ]
  expect(draftFaults({ ...draft, acts }, two, today)).toEqual({
    acts: [undefined, 'whose', 'whose', 'long', 'odd'],
  })
})

test('S5-14 it ends within a year, and not before anyone may put initials to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 380 }), (days) => {
      const fault = draftFaults({ ...draft, until: daysAfter(today, days) }, two, today)?.until
      if (days <= 0) expect(fault).toBe('past')
      else if (days <= 2) expect(fault).toBe('soon')
      else expect(fault).toBe(days > 365 ? 'far' : undefined)
    }),
  )
  expect(draftFaults({ ...draft, until: '2026-02-31' }, two, today)?.until).toBe('no-day')
})

test('S5-14 rows without words are no acts, and there are eight at most', () => {
  const acts = [{ by: '', act: ' ' }, ...Array.from({ length: 9 }, () => ({ by: 'm_one', act: ' I pay. ' }))]
  const given = draftOf({ ...draft, text: ' It is paid back. ', acts })
  expect(given.text).toBe('It is paid back.')
  expect(given.acts).toEqual(Array.from({ length: mostActs }, () => ({ by: 'm_one', act: 'I pay.' })))
})
