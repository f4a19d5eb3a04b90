import { expect, test } from 'vitest'
import { a, acts, b, given, joins, letter, noon, places } from './given.contract.ts'
import { evolvePages, letGo } from './pages.ts'
import type { SideEvent, SideMove, WordId } from './vocabulary.ts'

const event = (did: SideMove): SideEvent => ({ ...did, at: noon, id: 'act', headed: false })
const pages = (...moves: readonly SideMove[]) => {
  const standing = new Set<WordId>()
  for (const move of moves) evolvePages(standing, event(move))
  return [...standing]
}
const one = { move: 'page-written', page: 'w_1' } as const
const two = { move: 'page-written', page: 'w_2', replaces: 'w_1' } as const

test('I2 pages stand until their author replaces or removes them', () => {
  expect(pages(one)).toEqual(['w_1'])
  expect(pages(one, two)).toEqual(['w_2'])
  expect(pages(one, { move: 'page-removed', page: 'w_1' })).toEqual([])
  expect(pages(one, { move: 'page-removed', page: 'w_3' })).toEqual(['w_1'])
  expect(pages(one, { move: 'appear' })).toEqual(['w_1'])
})

test('I2 two devices that replace the same page unaware of each other lose nothing', () => {
  expect(pages(one, two, { ...two, page: 'w_3' })).toEqual(['w_2', 'w_3'])
})

test('I2 only words of a page that stands are let go of, and only those that were named', () => {
  const standing = new Set<WordId>(['w_1'])
  expect(letGo(standing, event(one))).toBeUndefined()
  expect(letGo(standing, event(two))).toBe('w_1')
  expect(letGo(standing, event({ move: 'page-removed', page: 'w_1' }))).toBe('w_1')
  expect(letGo(standing, event({ ...two, replaces: 'w_9' }))).toBeUndefined()
  expect(letGo(standing, event({ move: 'page-removed', page: 'w_9' }))).toBeUndefined()
  expect(letGo(standing, event({ move: 'taken-back', word: 'w_1' }))).toBeUndefined()
})

test('I1 a page is nobody else’s business: nothing follows from it', () => {
  given(joins(b)).when(acts(b, one)).allowed().follows()
  given(joins(b), acts(b, one))
    .when(acts(b, { move: 'page-removed', page: 'w_1' }))
    .allowed()
    .follows()
})

test('I2 words are brought once: as a page or as an envelope', () => {
  given(joins(b), acts(b, one)).when(acts(b, one)).malformed()
  given(places(a, 'x', letter))
    .when(acts(a, { move: 'page-written', page: 'w_x' }))
    .malformed()
  given(acts(a, { move: 'page-written', page: 'w_x' }))
    .when(places(a, 'x', letter))
    .malformed()
})
