import { expect, test } from 'vitest'
import { decide, headRule } from './decide.ts'
import {
  a,
  acts,
  appears,
  b,
  birth,
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
  turns,
  visit,
  waits,
  walk,
} from './given.contract.ts'
import { emptyRecord, emptySide, emptyTray } from './state.ts'
import { hour, type Birth, type MemberMove } from './vocabulary.ts'

/** Both agreed to the talk, and A has the floor. */
const here = [joins(b), appears(b), waits(2 * hour)]
const begun = [...here, saysYes(a, walk, a), saysYes(b, walk, a), waits(hour)]
const said = [...begun, turns(a, 'said', 'one')]
const saidBack = [...said, turns(b, 'said-back', 'two')]
const confirmed = [...saidBack, turns(a, 'confirmed')]
const moves = ['said', 'said-back', 'confirmed', 'passed', 'ended'] as const

test('I5 to end a talk names no head, as everything that protects; the other turns must name one', () => {
  expect(moves.map((move) => [move, headRule(move)])).toEqual([
    ['said', 'must'],
    ['said-back', 'must'],
    ['confirmed', 'must'],
    ['passed', 'must'],
    ['ended', 'never'],
  ])
})

test('S2-1 who has the floor says, the other says it back, and out of turn is not now', () => {
  const allowed = [
    [begun, a, ['said', 'passed', 'ended']],
    [begun, b, ['ended']],
    [said, a, ['ended']],
    [said, b, ['said-back', 'ended']],
    [saidBack, a, ['said', 'confirmed', 'ended']],
    [saidBack, b, ['ended']],
    [confirmed, a, ['ended']],
    [confirmed, b, ['said', 'passed', 'ended']],
    [[...begun, turns(a, 'passed')], b, ['said', 'passed', 'ended']],
    [[...begun, turns(a, 'passed')], a, ['ended']],
  ] as const
  for (const [history, who, may] of allowed) {
    for (const move of moves) {
      const outcome = given(...history).when(turns(who, move, 'new'))
      if (may.some((one) => one === move)) outcome.allowed().follows()
      else outcome.refused('not-now')
    }
  }
})

test('S2-2 not quite, or more, at most twice; after three rounds only that it is close enough, or an end', () => {
  const round = (name: string) => [turns(a, 'said', name), turns(b, 'said-back', `${name} back`)]
  const twice = [...begun, ...round('one'), ...round('two')]
  given(...twice)
    .when(turns(a, 'said', 'three'))
    .allowed()
  const thrice = [...twice, ...round('three')]
  given(...thrice)
    .when(turns(a, 'said', 'four'))
    .refused('not-now')
  given(...thrice)
    .when(turns(a, 'passed'))
    .refused('not-now')
  given(...thrice)
    .when(turns(a, 'confirmed'))
    .allowed()
  given(...thrice)
    .when(turns(b, 'ended'))
    .allowed()
  given(...thrice, turns(a, 'confirmed'))
    .when(turns(b, 'said', 'mine'))
    .allowed()
})

test('S2-5 a pause said aloud rests a talk for both, and ending goes on; a quiet pause rests nothing', () => {
  for (const who of [a, b]) {
    const rests = [...said, pauses(who, undefined, true)]
    given(...rests)
      .when(turns(b, 'said-back'))
      .refused('not-now')
    given(...rests)
      .when(turns(a, 'said', 'new'))
      .refused('not-now')
    for (const by of [a, b])
      given(...rests)
        .when(turns(by, 'ended'))
        .allowed()
    given(...rests, resumes(who), waits(2 * hour))
      .when(turns(b, 'said-back', 'two'))
      .allowed()
    given(...said, pauses(who))
      .when(turns(b, 'said-back', 'two'))
      .allowed()
  }
})

test('S2-5 after closing, and after one’s own leaving, a turn is closed and ending is not; the other goes on as before', () => {
  for (const end of [leaves(a, true), leaves(b, true), leaves(b), holds(b), holds(b, true)]) {
    for (const move of ['said', 'said-back', 'confirmed', 'passed'] as const)
      given(...said, end)
        .when(turns(b, move, 'new'))
        .refused('closed')
    for (const who of [a, b])
      given(...said, end)
        .when(turns(who, 'ended'))
        .allowed()
  }
  for (const quietly of [leaves(a), holds(a)])
    given(...said, quietly)
      .when(turns(b, 'said-back', 'two'))
      .allowed()
  given(...said, pauses(a, undefined, true), leaves(b))
    .when(turns(b, 'said-back', 'two'))
    .refused('closed')
})

test('S2-1 what has ended takes no turn any more, and does not end twice', () => {
  for (const who of [a, b])
    for (const move of moves)
      given(...said, turns(b, 'ended'))
        .when(turns(who, move, 'new'))
        .refused('not-now')
})

test('K5 there is no turn of a talk that both did not agree to, and none before coming in', () => {
  const none = [
    here,
    [...here, saysYes(a, walk, a)],
    [...here, saysYes(a, walk), saysYes(b, walk, a), waits(hour)],
    [...here, saysYes(a, walk, a), saysYes(b, walk), waits(hour)],
    [...here, saysYes(a, visit, a), saysYes(b, visit, a), waits(hour)],
    [joins(b), leaves(a, true)],
  ]
  for (const history of none)
    for (const move of moves)
      given(...history)
        .when(turns(a, move))
        .malformed()
  for (const move of moves) given().when(turns(b, move)).malformed()
  // Whatever a server remembers: who never came in takes no turn of a talk that stands on the record.
  const pair = livedPair()
  for (const step of begun) pair.play(step)
  const view = { ...pair.view(b), side: emptySide(birth, b) }
  expect(decide(view, { move: 'ended', talk: walk }, false, noon)).toEqual({ type: 'malformed' })
})

test('I2 the words of a turn are new: not of an envelope, a page or another turn', () => {
  const page = acts(b, { move: 'page-written', page: 'w_page' })
  const history = [...begun, places(b, 'mine', letter), page, turns(a, 'said', 'one')]
  for (const word of ['mine', 'page', 'one'])
    given(...history)
      .when(turns(b, 'said-back', word))
      .malformed()
  given(...history)
    .when(turns(b, 'said-back', 'new'))
    .allowed()
  given(...begun, places(a, 'his', letter))
    .when(turns(a, 'said', 'his'))
    .malformed()
  given(...saidBack)
    .when(turns(a, 'said', 'two'))
    .malformed()
})

test('S2-4 a yes to a talk names one of the two who shall speak first, or is none', () => {
  for (const first of [a, b])
    given(...here)
      .when(saysYes(a, walk, first))
      .allowed()
      .follows()
  given(...here)
    .when(saysYes(a, walk, 'm_stranger'))
    .malformed()
  const alone: Birth = { kind: 'self', members: [a], lanes: [] }
  const view = {
    birth: alone,
    me: a,
    record: emptyRecord(alone),
    side: livedPair().sideOf(a),
    tray: emptyTray,
  }
  const yes: MemberMove = { move: 'yes-put', matter: walk, first: a }
  expect(decide(view, yes, true, noon)).toEqual({ type: 'malformed' })
})
