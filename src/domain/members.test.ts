import { expect, test } from 'vitest'
import {
  a,
  appeared,
  appears,
  b,
  closed,
  door,
  given,
  handed,
  joins,
  keys,
  leaves,
  letter,
  noon,
  pauses,
  places,
  practical,
  resumes,
  talk,
  waits,
  walk,
} from './given.contract.ts'
import {
  evolveMember,
  lasts,
  newcomer,
  pauseFloor,
  restedUntil,
  restEnds,
  restsAt,
  type Membership,
} from './members.ts'
import { day, type Instant, type SideEvent, type SideMove } from './vocabulary.ts'

const hour = 3600
const open = { [practical]: door('open'), [letter]: door('open'), [talk]: door('open') }
const event = (did: SideMove, at: Instant = noon): SideEvent => ({ ...did, at, id: `at ${at}`, headed: true })
const after = (me: Membership, ...events: readonly SideEvent[]) => events.reduce(evolveMember, me)
const here: Membership = { ...newcomer, appearedAt: 0 }
const pause = (at: Instant, until?: Instant, aloud = false) =>
  event({ move: 'pause', aloud, ...(until === undefined ? {} : { until }) }, at)
const resume = (at: Instant) => event({ move: 'resume' }, at)

test('I12 coming in keeps the keys one came with, and the proof of an invitation', () => {
  expect(after(newcomer, event({ move: 'joined', doors: {}, keys })).joined).toStrictEqual({ keys })
  expect(after(newcomer, event({ move: 'joined', doors: {}, keys, proof: 'p' })).joined).toEqual({
    keys,
    proof: 'p',
  })
})

test('abuse 10 coming in is not appearing; the first thing placed is, and so is saying so', () => {
  expect(after(newcomer, event({ move: 'joined', doors: {}, keys })).appearedAt).toBeUndefined()
  expect(after(newcomer, event({ move: 'appear' }, 5), event({ move: 'appear' }, 9)).appearedAt).toBe(5)
  expect(after(newcomer, event({ move: 'placed', lane: letter, word: 'w_1' }, 7)).appearedAt).toBe(7)
  given().when(joins(b, open)).follows()
})

test('K6 a pause holds from its first second to its end, or until it is lifted', () => {
  const span = { from: 10, until: 20 }
  expect([9, 10, 19, 20].map((now) => lasts(span, now))).toEqual([false, true, true, false])
  expect([9, 10, 99].map((now) => lasts({ from: 10 }, now))).toEqual([false, true, true])
  expect(restsAt(newcomer, noon)).toBe(false)
  expect(restsAt(after(here, pause(noon)), noon)).toBe(true)
  expect(restsAt(after(here, pause(noon, undefined, true)), noon)).toBe(true)
  expect(restsAt(after(here, pause(noon, noon + hour)), noon + hour)).toBe(false)
  expect(restsAt(after(here, pause(noon, noon + hour, true)), noon + hour)).toBe(false)
})

test('K8 a short pause is clamped up to 20 minutes, never refused', () => {
  expect(pauseFloor).toBe(1200)
  expect(after(here, pause(noon, noon + 60)).resting).toEqual({ from: noon, until: noon + 1200 })
  expect(after(here, pause(noon, 5)).resting).toEqual({ from: noon, until: noon + 1200 })
  expect(after(here, pause(noon, noon + 1201)).resting).toEqual({ from: noon, until: noon + 1201 })
  given(joins(b, open))
    .when(pauses(b, noon - day))
    .allowed()
})

test('K6 said aloud before one has appeared, a pause stays quiet', () => {
  expect(after(newcomer, pause(noon, undefined, true))).toMatchObject({
    resting: { from: noon },
    aloud: new Map(),
  })
  given(joins(b, open))
    .when(pauses(b, undefined, true))
    .follows()
  given(joins(b, open), pauses(b, undefined, true), appears(b))
    .when(waits(2 * day))
    .follows(appeared(b))
})

test('K6 pausing again aloud changes only when it ends; it is the same pause', () => {
  const twice = after(here, pause(noon, noon + hour, true), pause(noon + 60, noon + 2 * hour, true))
  expect([...twice.aloud]).toEqual([[`at ${noon}`, { from: noon + 60, until: noon + 2 * hour }]])
  const anew = after(here, pause(noon, noon + hour, true), pause(noon + hour, undefined, true))
  expect([...anew.aloud]).toEqual([
    [`at ${noon}`, { from: noon, until: noon + hour }],
    [`at ${noon + hour}`, { from: noon + hour }],
  ])
  given(joins(b, open), pauses(a, noon + hour, true))
    .when(pauses(a, noon + 2 * hour, true))
    .follows()
})

test('K6 resuming lifts every pause of one’s own, quiet or aloud, and nothing when none holds', () => {
  const both = after(here, pause(noon), pause(noon, undefined, true), resume(noon + 60))
  expect(both).toEqual({
    ...here,
    aloud: new Map([[`at ${noon}`, { from: noon, until: noon + 60 }]]),
    liftedAt: noon + 60,
  })
  expect(after(here, resume(noon))).toBe(here)
  const over = after(here, pause(noon, noon + hour))
  expect(after(over, resume(noon + hour))).toBe(over)
  const ended = after(here, pause(noon, noon + hour, true), pause(noon + 2 * hour), resume(noon + 3 * hour))
  expect([...ended.aloud.values()]).toEqual([{ from: noon, until: noon + hour }])
})

test('K6 when rests end by themselves, and until when one has rested', () => {
  expect(restEnds(here, noon)).toBeUndefined()
  expect(restEnds(after(here, pause(noon)), noon)).toBeUndefined()
  const two = after(here, pause(noon, noon + hour), pause(noon, noon + 2 * hour, true))
  expect([noon, noon + hour, noon + 2 * hour].map((now) => restEnds(two, now))).toEqual([
    noon + hour,
    noon + 2 * hour,
    undefined,
  ])
  expect([noon, noon + hour - 1, noon + hour, noon + 2 * hour].map((now) => restedUntil(two, now))).toEqual([
    0,
    0,
    noon + hour,
    noon + 2 * hour,
  ])
  expect(restedUntil(after(here, pause(noon), resume(noon + 60)), noon + 99)).toBe(noon + 60)
})

test('K3 a rest lets nothing in, and what waited lies in the bank, without a cue', () => {
  const resting = [joins(b, open), pauses(b, noon + hour), places(a, 'during', practical)]
  given(joins(b, open), pauses(b, noon + hour))
    .when(places(a, 'during', practical))
    .follows()
  given(...resting)
    .when(waits(day))
    .follows(handed(b, 'during', practical, false))
    .at(noon + hour)
  given(...resting, waits(60))
    .when(resumes(b))
    .follows(handed(b, 'during', practical, false))
  given(...resting, resumes(b), waits(1))
    .when(places(a, 'after', practical))
    .follows(handed(b, 'after', practical, true))
})

test('K6 only who paused resumes: the other may say so as often as they like', () => {
  given(joins(b, open), pauses(b), resumes(a))
    .when(places(a, 'one', practical))
    .follows()
  given(joins(b, open), pauses(a, undefined, true), resumes(b), waits(day))
    .when(places(a, 'one', practical))
    .refused('not-now')
})

test('I5 leaving holds for ever, whatever comes after it', () => {
  const gone = after(here, event({ move: 'leave', aloud: false }))
  expect(gone).toMatchObject({ left: true, leftAloud: false })
  const kept = after(
    gone,
    resume(noon + 1),
    event({ move: 'appear' }, noon + 2),
    event({ move: 'joined', doors: {}, keys }, noon + 3),
  )
  expect(kept.left).toBe(true)
  given(joins(b, open), leaves(b))
    .when(places(a, 'one', practical))
    .follows()
  given(joins(b, open), leaves(b), places(a, 'one', letter))
    .when(waits(90 * day))
    .follows()
})

test('R-D4 a quiet leaving may be said aloud later; one said aloud stays so', () => {
  const later = after(here, event({ move: 'leave', aloud: false }), event({ move: 'leave', aloud: true }))
  expect(later).toMatchObject({ left: true, leftAloud: true })
  expect(after(later, event({ move: 'leave', aloud: false })).leftAloud).toBe(true)
  given(joins(b), leaves(a)).when(leaves(a, true)).follows(closed)
})

test('K6 said aloud before one has appeared, leaving stays quiet', () => {
  expect(after(newcomer, event({ move: 'leave', aloud: true }))).toMatchObject({
    left: true,
    leftAloud: false,
  })
  given(joins(b, open), leaves(b, true))
    .when(waits(30 * day))
    .follows()
})

test('I2 doors, pages, yeses and taking back say nothing about being a member', () => {
  const moves: SideMove[] = [
    { move: 'door-set', lane: letter, door: door('shut'), aloud: true },
    { move: 'taken-back', word: 'w_1' },
    { move: 'yes-put', matter: walk },
    { move: 'yes-withdrawn', matter: walk },
    { move: 'page-written', page: 'w_1' },
    { move: 'page-removed', page: 'w_1' },
    { move: 'words-shredded', word: 'w_1' },
  ]
  for (const move of moves) expect(after(here, event(move))).toBe(here)
})
