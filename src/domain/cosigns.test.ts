import { expect, test } from 'vitest'
import { cosignsOf, isCosigned, meetCosigns, sameCosigns } from './cosigns.ts'
import { doorAt, doorOrder, saidNow, termsOrder } from './doors.ts'
import { placedOf } from './envelopes.ts'
import {
  a,
  allDay,
  appeared,
  appears,
  b,
  door,
  given,
  handed,
  joins,
  letter,
  livedPair,
  noon,
  pauses,
  places,
  practical,
  sets,
  setsHeadless,
  told,
  waits,
  wordOf,
} from './given.contract.ts'
import { loosensAt } from './track.ts'
import { day, hour, type Door } from './vocabulary.ts'

const by = (...keys: readonly string[]) => ({ cosigned: keys.map((key) => ({ by: key, sig: 'sig' })) })
const read = (who: string, more: Partial<Door> = {}) =>
  door('open', { cosign: who, pace: 14, cap: 1, ...more })
const free = door('open', { pace: 14, cap: 1 })
const open = joins(b, { [letter]: free, [practical]: door('open') })
const here = [open, appears(b), waits(hour)]
const slow = { shut: false, pace: 14, cap: 1 }
const prompt = { shut: false, pace: 1, cap: 12 }

test('S1-2 a door asks for one reader or for none; two doors together for every reader of both', () => {
  expect(cosignsOf(door('open'))).toEqual({})
  expect(cosignsOf(read('ann'))).toEqual({ cosigns: ['ann'] })
  expect(meetCosigns({}, {})).toEqual({})
  expect(meetCosigns({ cosigns: ['sue'] }, {})).toEqual({ cosigns: ['sue'] })
  expect(meetCosigns({}, { cosigns: ['sue'] })).toEqual({ cosigns: ['sue'] })
  expect(meetCosigns({ cosigns: ['sue'] }, { cosigns: ['ann', 'sue'] })).toEqual({ cosigns: ['ann', 'sue'] })
  expect(sameCosigns({}, {})).toBe(true)
  expect(sameCosigns({ cosigns: ['ann', 'sue'] }, { cosigns: ['ann', 'sue'] })).toBe(true)
  expect(sameCosigns({ cosigns: ['ann'] }, {})).toBe(false)
  expect(sameCosigns({ cosigns: ['ann'] }, { cosigns: ['sue'] })).toBe(false)
})

test('S1-2 everyone who is asked for must have read it; others beside them do not matter', () => {
  const placed = { lane: letter, word: wordOf('one') }
  expect(isCosigned(placed, {})).toBe(true)
  expect(isCosigned({ ...placed, ...by('ann') }, {})).toBe(true)
  expect(isCosigned(placed, { cosigns: ['ann'] })).toBe(false)
  expect(isCosigned({ ...placed, ...by('sue') }, { cosigns: ['ann'] })).toBe(false)
  expect(isCosigned({ ...placed, ...by('sue', 'ann') }, { cosigns: ['ann'] })).toBe(true)
  expect(isCosigned({ ...placed, ...by('ann') }, { cosigns: ['ann', 'sue'] })).toBe(false)
  expect(isCosigned({ ...placed, ...by('ann', 'sue') }, { cosigns: ['ann', 'sue'] })).toBe(true)
})

test('S1-2 R-D1 of two settings every co-sign holds, and one that differs in them is another', () => {
  const effective = { state: 'open', windows: [allDay], pace: 1, cap: 1 } as const
  const [ann, sue] = [{ cosigns: ['ann'] }, { cosigns: ['sue'] }]
  expect(doorOrder.meet({ ...effective, ...sue }, { ...effective, ...ann })).toEqual({
    ...effective,
    cosigns: ['ann', 'sue'],
  })
  expect(doorOrder.same({ ...effective, ...ann }, { ...effective, ...sue })).toBe(false)
  expect(doorOrder.same({ ...effective, ...ann }, { ...effective, ...ann })).toBe(true)
  expect(doorOrder.same(effective, { ...effective, ...ann })).toBe(false)
  expect(termsOrder.meet({ ...slow, ...sue }, { ...slow, ...ann })).toEqual({
    ...slow,
    cosigns: ['ann', 'sue'],
  })
  expect(termsOrder.meet(slow, slow)).toEqual(slow)
  expect(termsOrder.same({ ...slow, ...ann }, { ...slow, ...ann })).toBe(true)
  expect(termsOrder.same({ ...slow, ...ann }, slow)).toBe(false)
  expect(saidNow({ now: { ...slow, ...ann, fade: noon } }, noon)).toEqual({ ...slow, ...ann })
})

test('S1-2 R-D1 asking for a reader holds at once, another is asked for beside them, and both until it loosens', () => {
  const pair = livedPair()
  for (const step of [...here, sets(b, letter, read('ann')), sets(b, letter, read('sue'))]) pair.play(step)
  const asked = (at: number) => {
    const lane = pair.sideOf(b).doors.get(letter)
    return lane && doorAt(lane, at).cosigns
  }
  const loosens = loosensAt(pair.now())
  expect(asked(pair.now())).toEqual(['ann', 'sue'])
  expect(asked(loosens - 1)).toEqual(['ann', 'sue'])
  expect(asked(loosens)).toEqual(['sue'])
  pair.play(setsHeadless(b, letter, free))
  expect(asked(loosens + day)).toEqual(['sue'])
  pair.play(sets(b, letter, free))
  expect(asked(loosens - 1)).toEqual(['ann', 'sue'])
  expect(asked(loosens)).toBeUndefined()
})

test('S1-2 K3 a reader asked for aloud is told at once; told no more on the first tick after it loosened', () => {
  given(...here)
    .when(sets(b, letter, read('ann'), true))
    .follows(told(b, letter, { ...slow, cosigns: ['ann'] }))
  const asked = [...here, sets(b, letter, read('ann'), true)]
  given(...asked)
    .when(sets(b, letter, free, true))
    .follows()
  given(...asked, sets(b, letter, free, true))
    .when(waits(3 * day))
    .follows(told(b, letter, slow))
    .at(loosensAt(noon + hour) + 300)
})

test('S1-2 one more reader in the same day is told on the next: tighter, and at most once a day', () => {
  given(...here, sets(b, letter, read('ann'), true))
    .when(sets(b, letter, read('sue'), true))
    .follows()
  given(...here, sets(b, letter, read('ann'), true), sets(b, letter, read('sue'), true))
    .when(waits(day / 2))
    .follows(told(b, letter, { ...slow, cosigns: ['ann', 'sue'] }))
})

test('S1-2 where it was told, nothing is placed that the reader did not sign, and answers are no exception', () => {
  const asked = [...here, sets(b, letter, read('ann'), true)]
  given(...asked)
    .when(places(a, 'one', letter))
    .refused('needs-cosign')
  given(...asked)
    .when(places(a, 'one', letter, by('sue')))
    .refused('needs-cosign')
  given(...asked)
    .when(places(a, 'one', letter, by('ann')))
    .allowed()
  given(...asked)
    .when(places(a, 'one', practical))
    .allowed()
  const beside = door('open', { cosign: 'ann' })
  const answering = [...here, places(b, 'ask', practical), sets(b, practical, beside, true)]
  given(...answering)
    .when(places(a, 'yes', practical, { re: 'w_ask' }))
    .refused('needs-cosign')
  given(...answering)
    .when(places(a, 'yes', practical, { re: 'w_ask', ...by('ann') }))
    .allowed()
})

test('S1-2 the reader comes after a pause and a shut door, and before pace', () => {
  const asked = [...here, sets(b, letter, read('ann'), true)]
  given(...asked, pauses(b, undefined, true))
    .when(places(a, 'one', letter))
    .refused('not-now')
  given(...here, sets(b, letter, read('ann', { state: 'shut' }), true))
    .when(places(a, 'one', letter, by('ann')))
    .refused('not-now')
  given(...asked, places(a, 'one', letter, by('ann')))
    .when(places(a, 'two', letter))
    .refused('needs-cosign')
  given(...asked, places(a, 'one', letter, by('ann')))
    .when(places(a, 'two', letter, by('ann')))
    .refused('again-on', Math.floor(noon / day) + 14)
})

test('S1-2 I1 I3 what was set and not told is kept to by the courier: it waits, and who wrote it learns nothing', () => {
  const quiet = [...here, sets(b, practical, door('open', { cosign: 'ann' }))]
  given(...quiet)
    .when(places(a, 'one', practical))
    .allowed()
    .follows()
  given(...quiet)
    .when(places(a, 'one', practical, by('ann')))
    .follows(handed(b, 'one', practical, true))
  given(...quiet, places(a, 'one', practical))
    .when(waits(90 * day))
    .follows()
  given(...quiet, places(a, 'one', practical), sets(b, practical, door('open')))
    .when(waits(3 * day))
    .follows(handed(b, 'one', practical, true))
    .at(loosensAt(noon + hour))
})

test('S1-2 I3 it is asked again in the moment of handing, also of what lies in the bank', () => {
  const bank = (more: Partial<Door> = {}) => door('bank', { pace: 14, cap: 1, ...more })
  given(joins(b, { [letter]: bank({ cosign: 'ann' }) }), places(a, 'one', letter))
    .when(waits(90 * day))
    .follows()
  given(joins(b, { [letter]: bank() }), places(a, 'one', letter), sets(b, letter, bank({ cosign: 'ann' })))
    .when(waits(90 * day))
    .follows()
  given(joins(b, { [letter]: bank({ cosign: 'ann' }) }), places(a, 'one', letter, by('ann')))
    .when(waits(day))
    .follows(handed(b, 'one', letter, false))
})

test('S1-2 who has read it is between the writer and the server: it never stands on a tray', () => {
  const placed = { lane: letter, word: wordOf('one'), ...by('ann') }
  expect(placedOf(placed)).toEqual({ lane: letter, word: 'w_one' })
  const pair = livedPair()
  for (const step of [...here, places(a, 'one', practical, by('ann')), places(a, 'two', practical)])
    pair.play(step)
  expect(pair.sideOf(a).envelopes.get(wordOf('one'))).toMatchObject(by('ann'))
  expect(pair.sideOf(a).envelopes.get(wordOf('two'))).not.toHaveProperty('cosigned')
  expect(pair.trayOf(b).get(wordOf('one'))).not.toHaveProperty('cosigned')
})

test('S1-2 until someone has appeared nothing is told, a reader included', () => {
  given(open)
    .when(sets(b, practical, door('open', { cosign: 'ann' }), true))
    .follows()
  given(open, sets(b, practical, door('open', { cosign: 'ann' }), true), appears(b))
    .when(waits(hour))
    .follows(appeared(b), told(b, practical, { ...prompt, cosigns: ['ann'] }))
})
