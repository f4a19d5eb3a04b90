/** Giving back unread: one lets go of one's own way to open something, and nobody learns of it. */
import { expect, test } from 'vitest'
import {
  a,
  appears,
  b,
  birth,
  door,
  given,
  givesBack,
  handed,
  joins,
  leaves,
  letter,
  livedPair,
  noon,
  places,
  practical,
  sets,
  takesBack,
  waits,
  withdrawn,
} from './given.contract.ts'
import { emptySide, foldSide } from './state.ts'
import { day, hour, type SideMove } from './vocabulary.ts'

const here = [joins(b, { [practical]: door('open'), [letter]: door('open') }), appears(b), waits(2 * hour)]
const one = [...here, places(a, 'one', practical)]
const fold = (...moves: readonly SideMove[]) =>
  foldSide(
    birth,
    emptySide(birth, b),
    moves.map((move, index) => ({ ...move, at: noon + index, id: `act ${index}`, headed: false })),
  )

test('S1-4 what is in my tray may be given back, as often as I like; nothing follows from it', () => {
  given(...one)
    .when(givesBack(b, 'one'))
    .allowed()
    .follows()
  given(...one, givesBack(b, 'one'))
    .when(givesBack(b, 'one'))
    .allowed()
    .follows()
  given(...one, givesBack(b, 'one'))
    .when(waits(90 * day))
    .follows()
  given(...one, leaves(b))
    .when(givesBack(b, 'one'))
    .allowed()
})

test('I2 only what is in my own tray, or what I placed myself', () => {
  given(...here, sets(b, letter, door('shut')), places(a, 'waits', letter))
    .when(givesBack(b, 'waits'))
    .malformed()
  given(...here)
    .when(givesBack(b, 'nothing'))
    .malformed()
  given(...here, places(b, 'mine', practical))
    .when(givesBack(a, 'mine'))
    .allowed()
  given(...here, places(b, 'mine', practical))
    .when(givesBack(b, 'mine'))
    .allowed()
  given(...here, places(a, 'theirs', letter))
    .when(givesBack(b, 'theirs'))
    .malformed()
})

test('I1 it stays in the tray as it was, is answered to as before, and its author sees the same', () => {
  const answer = places(b, 'answer', practical, { re: 'w_one' })
  given(...one, givesBack(b, 'one'))
    .when(answer)
    .follows(handed(a, 'answer', practical, true, { re: 'w_one' }))
  given(...one, givesBack(b, 'one'))
    .when(takesBack(a, 'one'))
    .follows(withdrawn(b, 'one'))
  const pair = livedPair()
  for (const step of one) pair.play(step)
  const before = [pair.trayOf(b), pair.sideOf(a), pair.record()]
  pair.play(givesBack(b, 'one'))
  expect([pair.trayOf(b), pair.sideOf(a), pair.record()]).toEqual(before)
})

test('CL11 a side knows what was given back, and never takes what I shredded of my own for it', () => {
  const side = fold(
    { move: 'placed', lane: letter, word: 'w_mine' },
    { move: 'words-shredded', word: 'w_mine' },
    { move: 'words-shredded', word: 'w_theirs' },
    { move: 'taken-back', word: 'w_mine' },
  )
  expect([...side.givenBack]).toEqual(['w_theirs'])
  expect(side.envelopes.get('w_mine')).toMatchObject({ shredded: true })
  const later = foldSide(birth, side, [
    { move: 'words-shredded', word: 'w_more', at: noon, id: 'later', headed: false },
  ])
  expect([...later.givenBack]).toEqual(['w_theirs', 'w_more'])
  expect([...side.givenBack]).toEqual(['w_theirs'])
  expect(emptySide(birth, b).givenBack.size).toBe(0)
})
