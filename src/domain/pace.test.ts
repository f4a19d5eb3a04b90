import { expect, test } from 'vitest'
import {
  a,
  b,
  door,
  given,
  joins,
  noon,
  letter,
  places,
  practical,
  sets,
  takesBack,
  talk,
  thanks,
  today,
  told,
  waits,
} from './given.contract.ts'
import { freeOn, paceOf } from './pace.ts'
import { day, startOf } from './vocabulary.ts'

test('K8 a letter once in 14 days, a talk once in 7, thanks once a day, practical things 12 a day', () => {
  expect(paceOf).toEqual({
    slow: { pace: 14, cap: 1 },
    week: { pace: 7, cap: 1 },
    day: { pace: 1, cap: 1 },
    prompt: { pace: 1, cap: 12 },
  })
})

test('K4-2 the first free day counts UTC days from the send that fills the cap', () => {
  expect(freeOn([], { pace: 14, cap: 1 })).toBe(0)
  expect(freeOn([noon], { pace: 14, cap: 1 })).toBe(today + 14)
  expect(freeOn([noon], { pace: 14, cap: 2 })).toBe(0)
  expect(freeOn([noon - day, noon], { pace: 7, cap: 2 })).toBe(today + 6)
  expect(freeOn([noon - 9 * day, noon - day, noon], { pace: 7, cap: 2 })).toBe(today + 6)
})

test('K4-2 how often one may write follows from the days on which one wrote', () => {
  given(places(a, 'one', letter))
    .when(places(a, 'two', letter))
    .refused('again-on', today + 14)
  given(places(a, 'one', talk))
    .when(places(a, 'two', talk))
    .refused('again-on', today + 7)
  given(places(a, 'one', thanks))
    .when(places(a, 'two', thanks))
    .refused('again-on', today + 1)
  const twelve = Array.from({ length: 12 }, (_, index) => places(a, `${index}`, practical))
  given(...twelve)
    .when(places(a, 'thirteen', practical))
    .refused('again-on', today + 1)
  given(...twelve.slice(1))
    .when(places(a, 'twelfth', practical))
    .allowed()
})

test('I4 again-on tells the truth: refused to the last second before, allowed from the first second of that day', () => {
  const first = startOf(today + 14)
  given(places(a, 'one', letter), waits(first - noon - 1))
    .when(places(a, 'two', letter))
    .refused('again-on', today + 14)
  given(places(a, 'one', letter), waits(first - noon))
    .when(places(a, 'two', letter))
    .allowed()
})

test('K4-2 taking back refunds nothing', () => {
  given(places(a, 'one', letter), takesBack(a, 'one'))
    .when(places(a, 'two', letter))
    .refused('again-on', today + 14)
})

test('I4 what lies unread or was handed long ago counts the same', () => {
  const opened = [joins(b, { [letter]: door('open') }), places(a, 'one', letter), waits(2 * day)]
  const shut = [joins(b), places(a, 'one', letter), waits(2 * day)]
  given(...opened)
    .when(places(a, 'two', letter))
    .refused('again-on', today + 14)
  given(...shut)
    .when(places(a, 'two', letter))
    .refused('again-on', today + 14)
})

test('K4-2 lanes are paced apart', () => {
  given(places(a, 'one', letter))
    .when(places(a, 'two', talk))
    .allowed()
})

test('I4 an answer stands outside pace, and fills none', () => {
  const asked = [joins(b, { [talk]: door('open') }), places(a, 'ask', talk), waits(3600)]
  given(...asked, places(b, 'answer', talk, { re: 'w_ask' }))
    .when(places(b, 'own', talk))
    .allowed()
  given(...asked, places(b, 'own', talk))
    .when(places(b, 'answer', talk, { re: 'w_ask' }))
    .allowed()
})

test('K8 the reader may tell another pace, and then it is that one', () => {
  const slower = sets(a, talk, door('open', { pace: 30, cap: 1 }), true)
  given(joins(b), slower, places(b, 'one', talk))
    .when(places(b, 'two', talk))
    .refused('again-on', today + 30)
  const faster = sets(a, talk, door('open', { pace: 2, cap: 1 }), true)
  given(joins(b)).when(faster).follows()
  given(joins(b), faster)
    .when(waits(2 * day))
    .follows(told(a, talk, { shut: false, pace: 2, cap: 1 }))
  given(joins(b), faster, waits(2 * day), places(b, 'one', talk))
    .when(places(b, 'two', talk))
    .refused('again-on', today + 4)
})
