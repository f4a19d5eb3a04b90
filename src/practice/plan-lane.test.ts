import { expect, test } from 'vitest'
import { hasNewPart, lettersAndNotes, withPlanLane } from './plan-lane.ts'

const one = (
  kind: string,
  lane: 'letter' | 'plan' | 'thanks',
  cue = true,
  opened = false,
  aside = false,
) => ({
  kind,
  lane,
  cue,
  opened,
  aside,
})

test('F2-6 a note is shown as letters are, above the ledge and in the bank; a part of a plan is read in its room', () => {
  const all = [
    one('letter', 'letter'),
    one('setback', 'plan'),
    one('safe', 'plan'),
    one('plan-part', 'plan'),
    one('answer', 'plan'),
    one('not-fetched', 'plan'),
    one('thanks', 'thanks'),
  ]
  expect(withPlanLane(all).map(({ kind }) => kind)).toEqual([
    'letter',
    'setback',
    'safe',
    'plan-part',
    'answer',
    'not-fetched',
  ])
  expect(lettersAndNotes(all).map(({ kind }) => kind)).toEqual([
    'letter',
    'setback',
    'safe',
    'answer',
    'not-fetched',
  ])
})

test('a part of a plan calls only while it knocked and was neither opened nor set aside', () => {
  expect(hasNewPart([one('plan-part', 'plan')])).toBe(true)
  expect(hasNewPart([one('plan-part', 'plan', false)])).toBe(false)
  expect(hasNewPart([one('plan-part', 'plan', true, true)])).toBe(false)
  expect(hasNewPart([one('plan-part', 'plan', true, false, true)])).toBe(false)
  expect(hasNewPart([one('setback', 'plan')])).toBe(false)
})
