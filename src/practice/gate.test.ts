import { describe, expect, test } from 'vitest'
import { type GateAnswers, throughGate } from './gate.ts'

const clear: GateAnswers = { order: 'no', stop: 'no', minor: 'no' }

describe('the gate before a link', () => {
  test('S1-1 three times no, and nothing else, lets one through', () => {
    expect(throughGate(clear)).toEqual({ type: 'clear' })
    const answers = { order: ['no', 'yes', 'unsure', undefined], other: ['no', 'yes', undefined] } as const
    const through = answers.order.flatMap((order) =>
      answers.other.flatMap((stop) =>
        answers.other.filter((minor) => throughGate({ order, stop, minor }).type === 'clear'),
      ),
    )
    expect(through).toEqual(['no'])
  })

  test('O-1 abuse 5 an order stops, and not knowing of one stops as well', () => {
    expect(throughGate({ ...clear, order: 'yes' })).toEqual({ type: 'stop', reasons: ['order'] })
    expect(throughGate({ ...clear, order: 'unsure' })).toEqual({ type: 'stop', reasons: ['order-unsure'] })
  })

  test('S1-1 having been asked to stop stops', () => {
    expect(throughGate({ ...clear, stop: 'yes' })).toEqual({ type: 'stop', reasons: ['asked-to-stop'] })
  })

  test('M-1 abuse 60 nobody under 18 is reached', () => {
    expect(throughGate({ ...clear, minor: 'yes' })).toEqual({ type: 'stop', reasons: ['minor'] })
  })

  test('O-1 one reason to stop is enough, whatever is still open, and the court is named first', () => {
    expect(throughGate({ minor: 'yes' })).toEqual({ type: 'stop', reasons: ['minor'] })
    expect(throughGate({ order: 'yes', stop: 'yes', minor: 'yes' })).toEqual({
      type: 'stop',
      reasons: ['order', 'asked-to-stop', 'minor'],
    })
  })

  test('an open question is asked again, by name', () => {
    expect(throughGate({})).toEqual({ type: 'unanswered', questions: ['order', 'stop', 'minor'] })
    expect(throughGate({ order: 'no', minor: 'no' })).toEqual({ type: 'unanswered', questions: ['stop'] })
  })
})
