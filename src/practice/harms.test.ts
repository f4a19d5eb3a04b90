import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { harmAnswers, harmFits, harmOutcome, harmQuestions, type HarmAnswers } from './harms.ts'

const answer = fc.option(fc.constantFrom(...harmAnswers), { nil: undefined })
const answers = fc.record({ order: answer, stop: answer, risk: answer, self: answer, facts: answer })
const given = (over: object): HarmAnswers => ({
  order: 'no',
  stop: 'no',
  risk: 'no',
  self: 'no',
  facts: 'no',
  ...over,
})

test('S1-1 an order, a stop or a risk, or not knowing, leaves only amends by living, whatever else is said', () => {
  fc.assert(
    fc.property(
      answers,
      fc.constantFrom('order', 'stop', 'risk'),
      fc.constantFrom('yes', 'unsure'),
      (a, q, is) => {
        const outcome = harmOutcome(given({ ...a, [q]: is }))
        expect(outcome.type).toBe('living')
        if (outcome.type === 'living') expect(outcome.reasons).toContain(q)
      },
    ),
  )
})

test('S1-1 only five times no leads straight to a letter', () => {
  fc.assert(
    fc.property(answers, (a) => {
      const straight = harmQuestions.every((question) => a[question] === 'no')
      expect(harmOutcome(a as HarmAnswers).type === 'letter').toBe(straight)
    }),
  )
  expect(harmOutcome(given({}))).toEqual({ type: 'letter' })
})

test('S1-1 new facts, or wanting to feel better, lead to a helper first', () => {
  expect(harmOutcome(given({ facts: 'yes' }))).toEqual({ type: 'helper', reasons: ['facts'] })
  expect(harmOutcome(given({ self: 'unsure', facts: 'yes' }))).toEqual({
    type: 'helper',
    reasons: ['self', 'facts'],
  })
})

test('a question that is still open is asked before anything but a reason to stop', () => {
  expect(harmOutcome({})).toEqual({ type: 'unanswered', questions: harmQuestions })
  expect(harmOutcome({ order: 'no', facts: 'yes' })).toEqual({
    type: 'unanswered',
    questions: ['stop', 'risk', 'self'],
  })
  expect(harmOutcome({ risk: 'unsure' })).toEqual({ type: 'living', reasons: ['risk'] })
})

test('what stands on the list fits a page', () => {
  expect([harmFits('a'.repeat(400)), harmFits('a'.repeat(401))]).toEqual([true, false])
})
