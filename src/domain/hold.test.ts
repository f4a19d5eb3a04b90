/** A court order or condition, reported by either: nothing goes either way any more. Outside it is like leaving. */
import { expect, test } from 'vitest'
import {
  a,
  acts,
  appeared,
  appears,
  b,
  closed,
  door,
  evening,
  given,
  handed,
  holds,
  joins,
  keys,
  leaves,
  letter,
  noon,
  pauses,
  places,
  practical,
  resumes,
  saysYes,
  sets,
  takesBack,
  today,
  waits,
  withdrawn,
} from './given.contract.ts'
import { evolveEnvelopes, type Envelope } from './envelopes.ts'
import { evolveMember, newcomer, type Membership } from './members.ts'
import { day, hour, type SideEvent, type SideMove, type WordId } from './vocabulary.ts'

const open = { [practical]: door('open'), [letter]: door('open') }
const here = [joins(b, open), appears(b), waits(2 * hour)]
const event = (did: SideMove, at = noon): SideEvent => ({ ...did, at, id: `at ${at}`, headed: true })
const after = (me: Membership, ...did: readonly SideMove[]) =>
  did.map((one) => event(one)).reduce(evolveMember, me)
const present: Membership = { ...newcomer, appearedAt: 0 }

test('O-2 from that second nothing goes in and nothing goes out, whoever said it', () => {
  for (const who of [a, b]) {
    const underway = [...here, places(a, 'to b', letter), places(b, 'to a', letter)]
    given(...underway)
      .when(waits(day))
      .follows(handed(a, 'to a', letter, true), handed(b, 'to b', letter, true))
    given(...underway, holds(who))
      .when(waits(90 * day))
      .follows()
    given(...underway, holds(who, true))
      .when(waits(90 * day))
      .follows()
    const other = who === a ? b : a
    given(...here, holds(who))
      .when(places(other, 'one', practical))
      .allowed()
      .follows()
    given(...here, holds(who))
      .when(places(who, 'one', practical))
      .refused('closed')
  }
})

test('O-2 what was left and not handed yet is handed no more, whatever it waited for; leaving alone stops none of it', () => {
  const late = sets(a, practical, door('open', { hours: evening }))
  const waiting = [
    [...here, late, places(b, 'one', practical)],
    [...here, pauses(a, noon + 6 * hour), places(b, 'one', practical)],
    [
      ...here,
      sets(a, practical, door('shut')),
      places(b, 'one', practical),
      sets(a, practical, door('open')),
    ],
    [joins(b), places(b, 'one', practical)],
  ]
  for (const before of waiting) {
    const words = (end: typeof here) => {
      const { pair } = given(...before, ...end).when(waits(5 * day))
      return [...pair.trayOf(a).keys()]
    }
    expect(words([leaves(b)])).toEqual(['w_one'])
    expect(words([holds(b)])).toEqual([])
    expect(words([leaves(b), holds(b)])).toEqual([])
  }
})

test('O-3 said aloud it is the very word that leaving is, at once, with nothing after it', () => {
  for (const who of [a, b]) {
    given(...here)
      .when(holds(who, true))
      .follows(closed)
    given(...here, holds(who))
      .when(holds(who, true))
      .follows(closed)
    given(...here, holds(who))
      .when(leaves(who, true))
      .follows(closed)
    given(...here, leaves(who))
      .when(holds(who, true))
      .follows(closed)
    given(...here, holds(who, true))
      .when(waits(90 * day))
      .follows()
    given(...here, leaves(who, true))
      .when(holds(who, true))
      .allowed()
      .follows()
  }
})

test('I1 a quiet hold shows nothing: no word, and the same answers to whoever sends', () => {
  given(...here)
    .when(holds(b))
    .allowed()
    .follows()
  given(...here, holds(b))
    .when(waits(90 * day))
    .follows()
  given(...here, holds(b), places(a, 'one', letter))
    .when(places(a, 'two', letter))
    .refused('again-on', today + 14)
  given(...here, places(a, 'one', letter), waits(day), holds(b))
    .when(takesBack(a, 'one'))
    .allowed()
})

test('abuse 10 said aloud before one has appeared, a hold stays quiet', () => {
  given(joins(b, open), holds(b, true))
    .when(waits(30 * day))
    .follows()
  given(joins(b, open), places(b, 'one', letter), holds(b))
    .when(waits(30 * day))
    .follows(appeared(b))
  expect(after(newcomer, { move: 'hold', aloud: true })).toMatchObject({
    left: true,
    held: true,
    leftAloud: false,
  })
})

test('R-D3 nothing lifts a hold, not even who said it', () => {
  expect(newcomer.held).toBe(false)
  expect(after(present, { move: 'leave', aloud: true }).held).toBe(false)
  const held = after(present, { move: 'hold', aloud: true })
  expect(held).toMatchObject({ left: true, held: true, leftAloud: true })
  const kept = after(
    held,
    { move: 'resume' },
    { move: 'appear' },
    { move: 'leave', aloud: false },
    { move: 'hold', aloud: false },
    { move: 'joined', doors: {}, keys },
  )
  expect(kept).toMatchObject({ left: true, held: true, leftAloud: true })
  const still = [...here, places(b, 'before', letter), holds(b), resumes(b), leaves(b)]
  given(...still)
    .when(sets(b, letter, door('open')))
    .refused('closed')
  given(...still)
    .when(appears(b))
    .refused('closed')
  given(...still)
    .when(saysYes(b))
    .refused('closed')
  given(...still, places(a, 'one', practical))
    .when(waits(90 * day))
    .follows()
})

test('O-2 what was handed stays; taking back, pages and one’s own words stay open', () => {
  const before = [...here, places(a, 'theirs', practical), places(b, 'mine', practical)]
  for (const aloud of [true, false]) {
    const { pair } = given(...before)
      .when(holds(b, aloud))
      .allowed()
    expect([...pair.trayOf(b).keys()]).toEqual(['w_theirs'])
    expect([...pair.trayOf(a).keys()]).toEqual(['w_mine'])
    given(...before, holds(b, aloud))
      .when(takesBack(b, 'mine'))
      .follows(withdrawn(a, 'mine'))
    given(...before, holds(b, aloud))
      .when(takesBack(a, 'theirs'))
      .follows(withdrawn(b, 'theirs'))
    given(...before, holds(b, aloud))
      .when(acts(b, { move: 'page-written', page: 'w_page' }))
      .allowed()
    given(...before, holds(b, aloud))
      .when(acts(b, { move: 'words-shredded', word: 'w_theirs' }))
      .allowed()
  }
})

test('O-2 every envelope that stood is stopped, and what the other left is not', () => {
  const mine = new Map<WordId, Envelope>()
  evolveEnvelopes(mine, event({ move: 'placed', lane: letter, word: 'w_one' }))
  evolveEnvelopes(mine, event({ move: 'placed', lane: letter, word: 'w_two' }))
  evolveEnvelopes(mine, event({ move: 'leave', aloud: true }))
  expect([...mine.values()].map(({ stopped }) => stopped)).toEqual([undefined, undefined])
  evolveEnvelopes(mine, event({ move: 'hold', aloud: false }))
  expect([...mine.values()].map(({ stopped }) => stopped)).toEqual([true, true])
  const { pair } = given(...here, places(a, 'one', letter)).when(holds(b))
  expect(pair.sideOf(a).envelopes.get('w_one')).not.toHaveProperty('stopped')
})
