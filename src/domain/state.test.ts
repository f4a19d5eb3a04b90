import { expect, test } from 'vitest'
import { a, b, birth, door, keys, letter, noon, practical, thanks, walk } from './given.contract.ts'
import {
  emptyRecord,
  emptySide,
  emptyTray,
  foldRecord,
  foldSide,
  foldTray,
  toldIn,
  toldKey,
} from './state.ts'
import { startOf, type RecordMove, type SideEvent, type SideMove } from './vocabulary.ts'

const side = (...moves: readonly SideMove[]) =>
  moves.map((move, index): SideEvent => ({ ...move, at: noon + index, id: `act ${index}`, headed: true }))
const record = (...moves: readonly RecordMove[]) =>
  foldRecord(
    birth,
    emptyRecord(birth),
    moves.map((move, index) => ({ ...move, at: startOf(20_000 + index) })),
  )
const told = (pace: number, cap: number, shut = false) =>
  ({ move: 'told', member: b, lane: letter, shut, pace, cap }) as const

test('abuse 10 the inviter is there from birth; who was invited is not seen', () => {
  expect([...emptyRecord(birth).appeared]).toEqual([[a, {}]])
  expect(emptyRecord(birth).closed).toBe(false)
  expect(emptySide(birth, a).me.appearedAt).toBe(0)
  expect(emptySide(birth, b).me.appearedAt).toBeUndefined()
  expect(emptySide({ ...birth, kind: 'sitting' }, b).me.appearedAt).toBe(0)
  expect(emptyTray.size).toBe(0)
})

test('I2 a side folds into who I am here, my doors, my envelopes, my pages, my yeses and what I gave back', () => {
  const state = foldSide(
    birth,
    emptySide(birth, b),
    side(
      { move: 'joined', doors: { [letter]: door('bank') }, keys },
      { move: 'door-set', lane: letter, door: door('shut'), aloud: false },
      { move: 'door-set', lane: practical, door: door('open'), aloud: true },
      { move: 'door-set', lane: 'l_unknown', door: door('open'), aloud: true },
      { move: 'placed', lane: letter, word: 'w_1' },
      { move: 'page-written', page: 'w_2' },
      { move: 'yes-put', matter: walk },
      { move: 'words-shredded', word: 'w_3' },
    ),
  )
  expect(state.me.joined).toEqual({ keys })
  expect([...state.doors.keys()]).toEqual([letter, practical])
  expect(state.doors.get(letter)?.set.now.state).toBe('shut')
  expect(state.doors.get(practical)?.told?.now).toEqual({ shut: false, pace: 1, cap: 12 })
  expect([...state.envelopes.keys()]).toEqual(['w_1'])
  expect([...state.pages]).toEqual(['w_2'])
  expect([...state.yeses]).toEqual([[walk, { at: noon + 6, id: 'act 6' }]])
  expect([...state.givenBack]).toEqual(['w_3'])
})

test('R-D1 a door-set without a head loosens nothing when it is folded either', () => {
  const [first, ...rest] = side(
    { move: 'joined', doors: { [letter]: door('bank') }, keys },
    { move: 'door-set', lane: letter, door: door('open'), aloud: false },
  )
  const state = foldSide(
    birth,
    emptySide(birth, b),
    [first, ...rest.map((event) => ({ ...event, headed: false }))].filter((event) => event !== undefined),
  )
  expect(state.doors.get(letter)?.set).not.toHaveProperty('next')
})

test('R-D4 the record says: appeared, paused and resumed by ref, closed', () => {
  const state = record(
    { move: 'appeared', member: b, keys },
    { move: 'paused', ref: 'one' },
    { move: 'paused', ref: 'two' },
    { move: 'resumed', ref: 'one' },
  )
  expect([...state.appeared]).toEqual([
    [a, {}],
    [b, { keys }],
  ])
  expect([...state.paused]).toEqual(['two'])
  expect([...state.resumed]).toEqual(['one'])
  expect(state.closed).toBe(false)
  expect(record({ move: 'closed' }, { move: 'paused', ref: 'one' }).closed).toBe(true)
})

test('K8 what was told last holds; while nothing was, the pace of the lane’s class', () => {
  const state = record(told(20, 1), told(10, 2))
  expect(toldIn(birth, state, b, letter)).toMatchObject({ shut: false, pace: 10, cap: 2 })
  expect(toldIn(birth, state, a, letter)).toEqual({ shut: false, pace: 14, cap: 1 })
  expect(toldIn(birth, state, b, thanks)).toEqual({ shut: false, pace: 1, cap: 1 })
  expect(toldIn(birth, state, b, 'l_unknown')).toEqual({ shut: false, pace: 14, cap: 1 })
  expect(toldKey(b, letter)).not.toBe(toldKey(a, letter))
})

test('R-D1 the day of the last tightening is kept, for it is said once a day at most', () => {
  expect(record(told(20, 1)).told.get(toldKey(b, letter))).toEqual({
    shut: false,
    pace: 20,
    cap: 1,
    tightenedOn: 20_000,
  })
  expect(record(told(20, 1), told(10, 1)).told.get(toldKey(b, letter))).toEqual({
    shut: false,
    pace: 10,
    cap: 1,
    tightenedOn: 20_000,
  })
  expect(record(told(20, 1), told(30, 1)).told.get(toldKey(b, letter))).toMatchObject({ tightenedOn: 20_001 })
  expect(record(told(10, 1)).told.get(toldKey(b, letter))).toStrictEqual({ shut: false, pace: 10, cap: 1 })
  expect(record(told(14, 1, true), told(14, 1)).told.get(toldKey(b, letter))).toMatchObject({
    shut: false,
    tightenedOn: 20_000,
  })
})

test('I12 a fold changes nothing that was folded before', () => {
  const before = emptySide(birth, b)
  foldSide(
    birth,
    before,
    side(
      { move: 'joined', doors: { [letter]: door('bank') }, keys },
      { move: 'placed', lane: letter, word: 'w_1' },
      { move: 'page-written', page: 'w_2' },
      { move: 'yes-put', matter: walk },
      { move: 'words-shredded', word: 'w_3' },
    ),
  )
  expect(before).toEqual(emptySide(birth, b))
  const first = record({ move: 'appeared', member: b, keys }, { move: 'paused', ref: 'one' }, told(20, 1))
  foldRecord(birth, first, [
    { move: 'resumed', ref: 'one', at: 0 },
    { move: 'closed', at: 0 },
    { ...told(30, 1), at: 0 },
  ])
  expect(first).toEqual(
    record({ move: 'appeared', member: b, keys }, { move: 'paused', ref: 'one' }, told(20, 1)),
  )
  const tray = foldTray(emptyTray, [{ move: 'handed', lane: letter, word: 'w_1', cue: true, at: 0 }])
  foldTray(tray, [{ move: 'withdrawn', word: 'w_1', at: 0 }])
  expect(emptyTray.size).toBe(0)
  expect(tray.get('w_1')?.withdrawn).toBe(false)
})
