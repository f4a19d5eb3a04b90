import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../domain/vocabulary.ts'
import { mayAskAgain, type MySide, type Sent } from './ask-again.ts'

const today = 20_000
const now = today * day + 4000
const letter = (ago: number): Sent => ({ lane: 'letter', on: today - ago })
const side = (over: Partial<MySide> = {}): MySide => ({
  space: true,
  left: [letter(200)],
  may: { letter: { type: 'allowed' } },
  closed: false,
  leftQuietly: false,
  held: false,
  resting: false,
  ...over,
})

describe('the one careful ask', () => {
  test('F1-3 ninety days after the last letter and the last ask, and not a day before', () => {
    expect(mayAskAgain(side({ left: [letter(90)] }), now)).toBe(true)
    expect(mayAskAgain(side({ left: [letter(89)] }), now)).toBe(false)
    expect(mayAskAgain(side({ left: [letter(400), letter(3), letter(200)] }), now)).toBe(false)
    const last = today - 89
    expect(mayAskAgain(side({ left: [{ lane: 'letter', on: last }] }), (today + 1) * day)).toBe(true)
  })

  test('F1-3 whoever never left a letter has nothing to ask again; answers and other lanes are no letters', () => {
    expect(mayAskAgain(side({ left: [] }), now)).toBe(false)
    const others: readonly Sent[] = [
      { lane: 'practical', on: today },
      { lane: undefined, on: today },
      { lane: 'letter', on: today, re: 'their letter' },
    ]
    expect(mayAskAgain(side({ left: others }), now)).toBe(false)
    expect(mayAskAgain(side({ left: [...others, letter(90)] }), now)).toBe(true)
  })

  test('F1-3 never where letters were told shut, on a pause, once closed, left or held, or while one rests', () => {
    for (const type of ['not-now', 'closed', 'again-on']) {
      expect(mayAskAgain(side({ may: { letter: { type } } }), now), type).toBe(false)
    }
    for (const state of ['closed', 'leftQuietly', 'held', 'resting'] as const) {
      expect(mayAskAgain(side({ [state]: true }), now), state).toBe(false)
    }
    expect(mayAskAgain(side({ space: false }), now)).toBe(false)
  })

  test('F1-3 I1 nothing the other does or is makes a difference', () => {
    const theirs = fc.record({
      theyAppeared: fc.boolean(),
      appearedOn: fc.integer(),
      given: fc.array(fc.record({ on: fc.integer(), opened: fc.boolean() })),
      forTwo: fc.boolean(),
    })
    const mine = fc.record({
      left: fc.array(fc.integer({ min: 0, max: 200 }).map(letter)),
      held: fc.boolean(),
      resting: fc.boolean(),
    })
    fc.assert(
      fc.property(mine, theirs, theirs, (own, one, other) => {
        const [first, second] = [
          { ...one, ...side(own) },
          { ...other, ...side(own) },
        ]
        expect(mayAskAgain(first, now)).toBe(mayAskAgain(second, now))
      }),
    )
  })
})
