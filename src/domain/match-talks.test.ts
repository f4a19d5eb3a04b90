/** Two yeses to a talk: who speaks first, and that a talk begins once. */
import { expect, test } from 'vitest'
import {
  a,
  agreed,
  appears,
  b,
  birth,
  given,
  joins,
  pauses,
  saysYes,
  takesYesBack,
  turns,
  visit,
  waits,
  walk,
} from './given.contract.ts'
import { emptyRecord, foldRecord } from './state.ts'
import { beginTalk } from './talks.ts'
import { day, hour } from './vocabulary.ts'

/** Three acts, two hours: what is said next is act 4. */
const here = [joins(b), appears(b), waits(2 * hour)]

test('K5 one yes to a talk leaves nothing, whoever was named, for as long as anyone waits', () => {
  for (const who of [a, b])
    for (const first of [a, b]) {
      const { pair } = given(...here, saysYes(who, walk, first))
        .when(waits(60 * day))
        .follows()
      expect(pair.wake()).toBeUndefined()
      expect(pair.record().talks.size).toBe(0)
    }
})

test('S2-4 whom both named speaks first, whoever asked', () => {
  for (const first of [a, b])
    for (const [one, two] of [
      [a, b],
      [b, a],
    ] as const) {
      const { pair } = given(...here, saysYes(one, walk, first), waits(60), saysYes(two, walk, first))
        .when(waits(hour))
        .follows(one === a ? agreed(4, 5, walk, first) : agreed(5, 4, walk, first))
      expect([...pair.record().talks]).toEqual([[walk, beginTalk(first)]])
    }
})

test('S2-4 when they named each other, or each themselves, whoever was asked speaks first', () => {
  for (const [hers, his] of [
    [a, b],
    [b, a],
  ] as const) {
    given(...here, saysYes(a, walk, his), waits(60), saysYes(b, walk, hers))
      .when(waits(hour))
      .follows(agreed(4, 5, walk, b))
    given(...here, saysYes(b, walk, hers), waits(60), saysYes(a, walk, his))
      .when(waits(hour))
      .follows(agreed(5, 4, walk, a))
    given(...here, saysYes(a, walk, his), saysYes(b, walk, hers))
      .when(waits(hour))
      .follows(agreed(4, 5, walk, b))
  }
})

test('S2-4 a yes that names nobody begins no talk, whichever of the two it is', () => {
  for (const [one, two] of [
    [undefined, a],
    [b, undefined],
    [undefined, undefined],
  ]) {
    const { pair } = given(...here, saysYes(a, walk, one), saysYes(b, walk, two))
      .when(waits(hour))
      .follows(agreed(4, 5))
    expect(pair.record().talks.size).toBe(0)
    expect([...pair.record().agreed.keys()]).toEqual([walk])
    expect(pair.written.at(-1)?.what).toStrictEqual(agreed(4, 5))
  }
})

test('S2-4 the last yes counts, and whom it names; one taken back names nobody', () => {
  given(...here, saysYes(a, walk, a), saysYes(a, walk, b), waits(60), saysYes(b, walk, b))
    .when(waits(hour))
    .follows(agreed(5, 6, walk, b))
  given(...here, saysYes(a, walk, a), saysYes(b, walk, a), takesYesBack(b))
    .when(waits(60 * day))
    .follows()
  given(...here, saysYes(a, walk, a), waits(14 * day + 1), saysYes(b, walk, a))
    .when(waits(60 * day))
    .follows()
})

test('S2-1 a matter is one talk: agreed on again it neither begins anew nor comes back', () => {
  const begun = [...here, saysYes(a, walk, a), saysYes(b, walk, a), waits(hour), turns(a, 'said', 'one')]
  const again = [saysYes(a, walk, b), saysYes(b, walk, b)]
  const { pair } = given(...begun, ...again)
    .when(waits(hour))
    .follows(agreed(7, 8, walk, b))
  expect(pair.record().talks.get(walk)).toEqual({ holder: a, phase: 'say-back', rounds: 1, ended: false })
  const over = given(...begun, turns(b, 'ended'), ...again).when(waits(hour))
  expect(over.pair.record().talks.get(walk)).toMatchObject({ holder: a, ended: true })
})

test('S2-1 talks are beside each other: a turn of one moves no other, and its words stand with all that was said', () => {
  const both = [saysYes(a, walk, a), saysYes(b, walk, a), saysYes(a, visit, b), saysYes(b, visit, b)]
  const { pair } = given(...here, ...both, waits(hour), turns(a, 'said', 'one'))
    .when(turns(b, 'said', 'two', visit))
    .allowed()
  expect([...pair.record().talks]).toEqual([
    [visit, { holder: b, phase: 'say-back', rounds: 1, ended: false }],
    [walk, { holder: a, phase: 'say-back', rounds: 1, ended: false }],
  ])
  expect([...pair.record().said]).toEqual(['w_one', 'w_two'])
})

test('S2-5 a pause begun before the tick does not undo a talk that both agreed to', () => {
  const { pair } = given(...here, saysYes(a, walk, a), saysYes(b, walk, a), pauses(b)).when(waits(hour))
  expect(pair.record().talks.get(walk)).toEqual(beginTalk(a))
})

test('I12 a turn leaves the record before it as it was', () => {
  const start = foldRecord(birth, emptyRecord(birth), [
    { move: 'agreed', matter: walk, yeses: ['one', 'two'], first: a, at: 0 },
  ])
  const after = foldRecord(birth, start, [
    { move: 'said', talk: walk, word: 'w_1', at: 0, by: a, id: 'x' },
    { move: 'ended', talk: walk, at: 0, by: b, id: 'y' },
    { move: 'closed', at: 0 },
  ])
  expect([start.talks.get(walk), start.said.size]).toEqual([beginTalk(a), 0])
  expect(after.talks.get(walk)).toMatchObject({ phase: 'say-back', ended: true })
  expect([[...after.said], after.closed]).toEqual([['w_1'], true])
})
