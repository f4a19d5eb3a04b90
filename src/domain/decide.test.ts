import { expect, test } from 'vitest'
import { decide, headRule } from './decide.ts'
import {
  a,
  acts,
  appears,
  b,
  door,
  given,
  holds,
  joins,
  keys,
  leaves,
  letter,
  livedPair,
  noon,
  pauses,
  places,
  practical,
  resumes,
  sets,
  setsHeadless,
  takesBack,
  talk,
  today,
  waits,
  walk,
} from './given.contract.ts'
import { emptyRecord, emptySide, emptyTray } from './state.ts'
import type { Birth, SideMove } from './vocabulary.ts'

const hour = 3600
const day = 24 * hour
const open = { [practical]: door('open'), [letter]: door('open'), [talk]: door('open') }
const shutAloud = sets(b, letter, door('shut', { pace: 14, cap: 1 }), true)
const nowhere = { ...door('open'), hours: { ...door('open').hours, zone: 'Nowhere/Land' } }
/** Everything that closes, and nothing else. */
const protective: readonly SideMove[] = [
  { move: 'leave', aloud: false },
  { move: 'leave', aloud: true },
  { move: 'pause', aloud: false },
  { move: 'pause', aloud: true },
  { move: 'pause', aloud: false, until: 0 },
  { move: 'resume' },
  { move: 'hold', aloud: false },
  { move: 'hold', aloud: true },
  { move: 'yes-withdrawn', matter: walk },
]

test('I5 protective acts and pages never name a head; placing, appearing and a yes must; a door-set may', () => {
  const rules = {
    joined: 'never',
    appear: 'must',
    pause: 'never',
    resume: 'never',
    leave: 'never',
    hold: 'never',
    'door-set': 'may',
    placed: 'must',
    'yes-put': 'must',
    'yes-withdrawn': 'never',
  } as const
  const pages = {
    'taken-back': 'never',
    'page-written': 'never',
    'page-removed': 'never',
    'words-shredded': 'never',
  } as const
  for (const [move, rule] of Object.entries({ ...rules, ...pages }))
    expect(headRule(move as SideMove['move']), move).toBe(rule)
})

test('I5 before coming in there is nothing to do but come in', () => {
  for (const did of [
    ...protective,
    { move: 'appear' } as const,
    { move: 'page-written', page: 'w_1' } as const,
  ])
    given().when(acts(b, did)).malformed()
  given().when(joins(b, open)).allowed()
})

test('R-D2 one comes in once, with sound doors of lanes that are there', () => {
  given(joins(b)).when(joins(b)).malformed()
  given()
    .when(joins(b, { l_unknown: door('open') }))
    .malformed()
  given()
    .when(joins(b, { ...open, [talk]: nowhere }))
    .malformed()
  given()
    .when(joins(b, { [talk]: nowhere }))
    .malformed()
})

test('I5 protective acts ask nothing: paused, closed, gone, refused, all the same', () => {
  const histories = [
    [],
    [appears(b)],
    [pauses(a, undefined, true)],
    [leaves(a, true)],
    [leaves(b), pauses(b)],
    [holds(b)],
    [holds(a, true)],
    [appears(b), waits(2 * hour), leaves(b, true)],
    [sets(a, letter, door('shut'), true)],
  ]
  for (const history of histories) {
    for (const did of protective)
      given(joins(b, open), ...history)
        .when(acts(b, did))
        .allowed()
    given(joins(b, open), ...history)
      .when(setsHeadless(b, letter, door('shut')))
      .allowed()
    given(joins(b, open), ...history)
      .when(setsHeadless(b, letter, door('shut'), true))
      .allowed()
    given(joins(b, open), places(b, 'mine', letter), ...history)
      .when(takesBack(b, 'mine'))
      .allowed()
  }
})

test('I2 what is another’s, or nobody’s, cannot be taken back or let go of', () => {
  given(joins(b, open), places(a, 'one', practical))
    .when(takesBack(b, 'one'))
    .malformed()
  given(joins(b), places(a, 'one', practical))
    .when(acts(b, { move: 'words-shredded', word: 'w_one' }))
    .malformed()
  given(places(a, 'one', practical))
    .when(acts(a, { move: 'words-shredded', word: 'w_one' }))
    .allowed()
  given()
    .when(acts(a, { move: 'page-removed', page: 'w_none' }))
    .allowed()
})

test('R-D1 a door is set in a lane that is there, in a zone that is there', () => {
  given(joins(b))
    .when(sets(b, letter, door('open')))
    .allowed()
  given(joins(b))
    .when(sets(b, 'l_unknown', door('open')))
    .malformed()
  given(joins(b))
    .when(sets(b, letter, nowhere))
    .malformed()
  given(joins(b))
    .when(setsHeadless(b, letter, nowhere))
    .malformed()
})

test('R-D4 after closing, and after leaving, nothing is placed, opened or shown', () => {
  for (const end of [leaves(a, true), leaves(b)]) {
    given(joins(b, open), end)
      .when(places(b, 'one', letter))
      .refused('closed')
    given(joins(b, open), end).when(appears(b)).refused('closed')
    given(joins(b, open), end)
      .when(sets(b, letter, door('open')))
      .refused('closed')
  }
  given(joins(b, open), leaves(b))
    .when(places(a, 'one', letter))
    .allowed()
  given(joins(b, open)).when(appears(b)).allowed()
})

test('K6 a pause said aloud stops both; a quiet one stops neither', () => {
  const aloud = [joins(b, open), appears(b), waits(2 * hour), pauses(b, undefined, true)]
  given(...aloud)
    .when(places(a, 'one', practical))
    .refused('not-now')
  given(...aloud)
    .when(places(b, 'one', practical))
    .refused('not-now')
  given(...aloud, resumes(b), waits(2 * hour))
    .when(places(a, 'one', practical))
    .allowed()
  given(joins(b, open), appears(b), waits(2 * hour), pauses(b))
    .when(places(a, 'one', practical))
    .allowed()
  given(joins(b, open), appears(b), waits(2 * hour), pauses(b))
    .when(places(b, 'one', practical))
    .allowed()
})

test('K4-1 a lane that was told shut refuses; one that is shut and untold does not', () => {
  const here = [joins(b, open), appears(b), waits(2 * hour)]
  given(...here, shutAloud)
    .when(places(a, 'one', letter))
    .refused('not-now')
  given(...here, shutAloud)
    .when(places(a, 'one', talk))
    .allowed()
  given(...here, shutAloud)
    .when(places(b, 'one', letter))
    .allowed()
  given(...here, sets(b, letter, door('shut')))
    .when(places(a, 'one', letter))
    .allowed()
  given(
    ...here,
    places(a, 'ask', letter),
    waits(2 * hour),
    sets(a, letter, door('shut', { pace: 14, cap: 1 }), true),
  )
    .when(places(b, 'answer', letter, { re: 'w_ask' }))
    .refused('not-now')
})

test('I4 deny wins, first match: closed, pause, door as told, pace', () => {
  const sent = [joins(b, open), appears(b), waits(2 * hour), places(a, 'one', letter)]
  const again = places(a, 'two', letter)
  given(...sent)
    .when(again)
    .refused('again-on', today + 14)
  given(...sent, shutAloud)
    .when(again)
    .refused('not-now')
  given(...sent, pauses(b, undefined, true))
    .when(again)
    .refused('not-now')
  given(...sent, pauses(b, undefined, true), leaves(b, true))
    .when(again)
    .refused('closed')
})

test('I3 an answer is to something in my tray, in the same lane, once', () => {
  const asked = [joins(b, open), places(a, 'ask', practical)]
  given(...asked)
    .when(places(b, 'answer', practical, { re: 'w_ask' }))
    .allowed()
  given(...asked)
    .when(places(b, 'answer', letter, { re: 'w_ask' }))
    .malformed()
  given(...asked, places(b, 'answer', practical, { re: 'w_ask' }))
    .when(places(b, 'more', practical, { re: 'w_ask' }))
    .malformed()
  given(joins(b), places(a, 'ask', practical))
    .when(places(b, 'answer', practical, { re: 'w_ask' }))
    .malformed()
  given(joins(b), places(a, 'ask', practical))
    .when(places(a, 'own', practical, { re: 'w_ask' }))
    .malformed()
})

test('K4-3 an end that has come is no end; one in a second is', () => {
  given()
    .when(places(a, 'one', letter, { until: noon - 1 }))
    .malformed()
  given()
    .when(places(a, 'one', letter, { until: noon }))
    .malformed()
  given()
    .when(places(a, 'one', letter, { until: noon + 1 }))
    .allowed()
})

test('I12 words are placed in a lane that is there, for another who is there', () => {
  given()
    .when(places(a, 'one', 'l_unknown'))
    .malformed()
  given(places(a, 'one', letter))
    .when(places(a, 'one', talk))
    .malformed()
  const alone: Birth = { kind: 'self', members: [a], lanes: [{ token: letter, class: 'slow' }] }
  const me = { ...livedPair().sideOf(a), doors: new Map() }
  const view = { birth: alone, me: a, record: emptyRecord(alone), side: me, tray: emptyTray }
  expect(decide(view, { move: 'placed', lane: letter, word: 'w_1' }, true, noon)).toEqual({
    type: 'malformed',
  })
  expect(decide(view, { move: 'yes-put', matter: walk }, true, noon)).toEqual({ type: 'malformed' })
  expect(decide(view, { move: 'page-written', page: 'w_1' }, false, noon)).toEqual({ type: 'allowed' })
  expect(
    decide({ ...view, side: emptySide(alone, a) }, { move: 'joined', doors: {}, keys }, false, noon),
  ).toEqual({ type: 'allowed' })
})

test('R-D4 leaving and closing take back nothing of what can be taken back, and pages stay one’s own', () => {
  given(joins(b, open), places(b, 'mine', letter), leaves(a, true), waits(day))
    .when(takesBack(b, 'mine'))
    .allowed()
  given(joins(b, open), leaves(b))
    .when(acts(b, { move: 'page-written', page: 'w_1' }))
    .allowed()
})
