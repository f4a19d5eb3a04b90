import { expect, test } from 'vitest'
import { a, door, letter, noon, visit, walk } from './given.contract.ts'
import { evolveYeses, meets, yesFades, type Yes } from './yeses.ts'
import { day, type MatterId, type SideMove } from './vocabulary.ts'

const after = (...moves: readonly SideMove[]) => {
  const mine = new Map<MatterId, Yes>()
  moves.forEach((move, index) =>
    evolveYeses(mine, { ...move, at: noon + index, id: `act ${index}`, headed: true }),
  )
  return [...mine]
}
const says = (matter: MatterId): SideMove => ({ move: 'yes-put', matter })
const takesBack = (matter: MatterId): SideMove => ({ move: 'yes-withdrawn', matter })

test('K5 a yes stands by its matter until it is taken back; saying it again begins anew', () => {
  expect(after(says(walk), says(visit))).toEqual([
    [walk, { at: noon, id: 'act 0' }],
    [visit, { at: noon + 1, id: 'act 1' }],
  ])
  expect(after(says(walk), says(walk))).toEqual([[walk, { at: noon + 1, id: 'act 1' }]])
  expect(after(says(walk), says(visit), takesBack(walk))).toEqual([[visit, { at: noon + 1, id: 'act 1' }]])
  expect(after(says(walk), takesBack(walk), says(walk))).toEqual([[walk, { at: noon + 2, id: 'act 2' }]])
  expect(after(takesBack(walk))).toEqual([])
})

test('S2-4 a yes keeps whom it names to speak first, and one that names nobody has no such field', () => {
  expect(after({ move: 'yes-put', matter: walk, first: a }, says(visit))).toStrictEqual([
    [walk, { at: noon, id: 'act 0', first: a }],
    [visit, { at: noon + 1, id: 'act 1' }],
  ])
  expect(after({ move: 'yes-put', matter: walk, first: a }, says(walk))).toStrictEqual([
    [walk, { at: noon + 1, id: 'act 1' }],
  ])
})

test('K5 leaving and a hold take every yes back; nothing else does', () => {
  for (const aloud of [true, false]) {
    expect(after(says(walk), says(visit), { move: 'leave', aloud })).toEqual([])
    expect(after(says(walk), { move: 'hold', aloud })).toEqual([])
  }
  const others: readonly SideMove[] = [
    { move: 'pause', aloud: true },
    { move: 'resume' },
    { move: 'appear' },
    { move: 'door-set', lane: letter, door: door('shut'), aloud: true },
    { move: 'placed', lane: letter, word: 'w_1' },
    { move: 'taken-back', word: 'w_1' },
    { move: 'page-written', page: 'w_2' },
    { move: 'page-removed', page: 'w_2' },
    { move: 'words-shredded', word: 'w_1' },
  ]
  expect(after(says(walk), ...others)).toHaveLength(1)
})

test('K5 two yeses meet within 14 days of each other, whichever came first', () => {
  const at = (moment: number): Yes => ({ at: moment, id: `at ${moment}` })
  expect(yesFades).toBe(14 * day)
  for (const [apart, meet] of [
    [0, true],
    [14 * day, true],
    [14 * day + 1, false],
  ] as const) {
    expect(meets(at(noon), at(noon + apart))).toBe(meet)
    expect(meets(at(noon + apart), at(noon))).toBe(meet)
  }
})
