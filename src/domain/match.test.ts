import { expect, test } from 'vitest'
import {
  a,
  agreed,
  appeared,
  appears,
  b,
  birth,
  closed,
  given,
  holds,
  joins,
  leaves,
  letter,
  livedPair,
  noon,
  pauses,
  places,
  resumes,
  saysYes,
  sets,
  door,
  takesYesBack,
  ticks,
  visit,
  waits,
  walk,
} from './given.contract.ts'
import { match } from './match.ts'
import { emptyRecord, foldRecord } from './state.ts'
import { day, dayOf, hour, startOf } from './vocabulary.ts'

/** Three acts, two hours: what is said next is act 4. */
const here = [joins(b), appears(b), waits(2 * hour)]
const tick = noon + 2 * hour + 300

test('K5 one yes alone leaves nothing, for as long as anyone waits', () => {
  for (const who of [a, b]) {
    const { pair } = given(...here, saysYes(who))
      .when(waits(60 * day))
      .follows()
    expect(pair.wake()).toBeUndefined()
    given(...here, saysYes(who), takesYesBack(who))
      .when(waits(60 * day))
      .follows()
  }
  given(...here, saysYes(a, walk), saysYes(b, visit))
    .when(waits(60 * day))
    .follows()
})

test('K5 two yeses are agreed on a tick, in whatever order they came, by the act each was said with', () => {
  given(...here, saysYes(a))
    .when(saysYes(b))
    .follows()
  given(...here, saysYes(a), saysYes(b))
    .when(waits(299))
    .follows()
  given(...here, saysYes(a), saysYes(b))
    .when(waits(60 * day))
    .follows(agreed(4, 5))
    .at(tick)
  given(...here, saysYes(b), saysYes(a))
    .when(waits(60 * day))
    .follows(agreed(5, 4))
    .at(tick)
  given(...here, saysYes(a), waits(day), saysYes(b))
    .when(waits(day))
    .follows(agreed(4, 5))
    .at(tick + day)
  given(...here, saysYes(a), waits(300))
    .when(saysYes(b))
    .follows(agreed(4, 5))
    .at(tick)
  const { pair } = given(...here, saysYes(a), saysYes(b)).when(waits(0))
  expect(pair.wake()).toBe(tick)
})

test('K5 several matters are agreed in the order of their names, not of their yeses', () => {
  const [first, second] = [visit, walk]
  given(...here, saysYes(a, second), saysYes(b, second), saysYes(a, first), saysYes(b, first))
    .when(waits(day))
    .follows(agreed(6, 7, first), agreed(4, 5, second))
})

test('K5 a yes fades after 14 days, judged by the two moments they were said', () => {
  given(...here, saysYes(a), waits(14 * day), saysYes(b))
    .when(waits(day))
    .follows(agreed(4, 5))
  given(...here, saysYes(a), waits(14 * day + 1), saysYes(b))
    .when(waits(60 * day))
    .follows()
  given(...here, saysYes(a), waits(20 * day), saysYes(b), waits(day), saysYes(a))
    .when(waits(day))
    .follows(agreed(6, 5))
})

test('K5 a yes that was taken back before the tick is no yes', () => {
  for (const who of [a, b]) {
    given(...here, saysYes(a), saysYes(b), takesYesBack(who))
      .when(waits(60 * day))
      .follows()
    given(...here, saysYes(a), saysYes(b), takesYesBack(who), saysYes(who))
      .when(waits(day))
      .follows(who === a ? agreed(7, 5) : agreed(4, 7))
  }
  given(...here, saysYes(a), saysYes(b), waits(day))
    .when(takesYesBack(a))
    .allowed()
    .follows()
})

test('K5 each yes counts once; two new ones agree again', () => {
  const once = [...here, saysYes(a), saysYes(b), waits(day)]
  given(...once)
    .when(waits(60 * day))
    .follows()
  for (const who of [a, b])
    given(...once, saysYes(who))
      .when(waits(60 * day))
      .follows()
  given(...once, takesYesBack(a), saysYes(a))
    .when(waits(60 * day))
    .follows()
  const { pair } = given(...once, saysYes(a), saysYes(b))
    .when(waits(day))
    .follows(agreed(6, 7))
  expect([...pair.record().used].sort()).toEqual(['act 4', 'act 5', 'act 6', 'act 7'])
  expect([...pair.record().agreed]).toEqual([[walk, startOf(dayOf(noon + 2 * hour + day))]])
})

test('R-D4 leaving and a hold take every yes back, quiet or aloud, to the very tick', () => {
  for (const who of [a, b]) {
    for (const gone of [leaves(who), holds(who)])
      given(...here, saysYes(a), saysYes(b), gone)
        .when(waits(60 * day))
        .follows()
    for (const gone of [leaves(who, true), holds(who, true)])
      given(...here, saysYes(a), saysYes(b))
        .when(gone)
        .follows(closed)
    given(...here, saysYes(a), saysYes(b), leaves(who, true))
      .when(waits(60 * day))
      .follows()
  }
})

test('K5 nothing is agreed before both have appeared; then on the tick on which the other does', () => {
  const unseen = [joins(b), saysYes(a), saysYes(b)]
  given(...unseen)
    .when(waits(60 * day))
    .follows()
  given(...unseen, appears(b))
    .when(waits(day))
    .follows(appeared(b), agreed(3, 4))
    .at(noon + 300)
})

test('K5 nothing is agreed after closing, whatever a server remembers', () => {
  const pair = livedPair()
  for (const step of [...here, saysYes(a), saysYes(b)]) pair.play(step)
  const parties = [pair.sideOf(a), pair.sideOf(b)] as const
  const clock = { now: noon + day, ticks }
  expect(match(birth, pair.record(), parties, clock).moves).toHaveLength(1)
  expect(match(birth, { ...pair.record(), closed: true }, parties, clock)).toEqual({ moves: [], wake: [] })
  expect(match(birth, emptyRecord(birth), parties, clock)).toEqual({ moves: [], wake: [] })
})

test('K5 rests and doors play no part: to agree is not to be handed anything', () => {
  const shut = [sets(a, letter, door('shut'), true), sets(b, letter, door('shut'))]
  const said = [...here, saysYes(a), saysYes(b)]
  given(...said, ...shut.slice(1), pauses(b))
    .when(waits(day))
    .follows(agreed(4, 5))
  given(...said, pauses(a, undefined, true))
    .when(waits(day))
    .follows(agreed(4, 5))
})

test('K5 who may say yes: in a pair, before closing, while no pause was said aloud', () => {
  given(joins(b)).when(saysYes(b)).allowed().follows()
  given().when(saysYes(b)).malformed()
  given(...here, pauses(a, undefined, true))
    .when(saysYes(b))
    .refused('not-now')
  given(...here, pauses(b))
    .when(saysYes(b))
    .allowed()
  given(...here, pauses(b, undefined, true), resumes(b), waits(2 * hour))
    .when(saysYes(a))
    .allowed()
  for (const end of [leaves(a, true), leaves(b), holds(b)])
    given(...here, end)
      .when(saysYes(b))
      .refused('closed')
  given(...here, leaves(b))
    .when(saysYes(a))
    .allowed()
  given(...here, sets(a, letter, door('shut'), true))
    .when(saysYes(b))
    .allowed()
})

test('I5 taking a yes back asks nothing: paused, closed, gone, never said', () => {
  for (const before of [[], [pauses(a, undefined, true)], [leaves(a, true)], [leaves(b)], [holds(b, true)]])
    given(...here, ...before)
      .when(takesYesBack(b))
      .allowed()
  given().when(takesYesBack(b)).malformed()
})

test('K5 saying yes is not appearing, and an agreement tells of no doors', () => {
  const { pair } = given(joins(b), saysYes(b))
    .when(waits(60 * day))
    .follows()
  expect(pair.sideOf(b).me.appearedAt).toBeUndefined()
  given(...here, saysYes(a), saysYes(b), waits(day))
    .when(places(a, 'one', letter))
    .allowed()
})

test('I12 the record keeps what was agreed last in each matter, and which yeses it was', () => {
  const first = foldRecord(birth, emptyRecord(birth), [
    { move: 'agreed', matter: walk, yeses: ['one', 'two'], at: startOf(20_000) },
  ])
  const both = foldRecord(birth, first, [
    { move: 'agreed', matter: visit, yeses: ['three', 'four'], at: startOf(20_001) },
    { move: 'agreed', matter: walk, yeses: ['five', 'six'], at: startOf(20_002) },
  ])
  expect([...first.agreed]).toEqual([[walk, startOf(20_000)]])
  expect([...first.used]).toEqual(['one', 'two'])
  expect(both.agreed).toEqual(
    new Map([
      [walk, startOf(20_002)],
      [visit, startOf(20_001)],
    ]),
  )
  expect(both.used.size).toBe(6)
})
