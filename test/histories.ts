/** Random histories of two people, for the property tests: what each may do, and how long passes in between. */
import fc from 'fast-check'
import type {
  Door,
  Hours,
  LaneToken,
  MatterId,
  MemberId,
  MemberMove,
  SideEvent,
  SideMove,
  TalkMove,
  TrayEvent,
  WordId,
} from '../src/domain/vocabulary.ts'
import { a, b, keysOf, lanes, matter, T0, word } from './small-world.ts'

const hour = 3600
const day = 24 * hour

export const waits = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 300 }),
  fc.integer({ min: 300, max: 3 * hour }),
  fc.integer({ min: 3 * hour, max: 3 * day }),
  fc.integer({ min: 3 * day, max: 20 * day }),
)

const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC', 'Asia/Kathmandu']
export const hours: fc.Arbitrary<Hours> = fc.record({
  zone: fc.constantFrom(...zones),
  days: fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    .map((days) => days.sort((one, other) => one - other)),
  from: fc.integer({ min: 0, max: 23 }),
  to: fc.integer({ min: 0, max: 23 }),
})
const evening: Hours = { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5, 6, 7], from: 18, to: 19 }
const always: Hours = { ...evening, from: 0, to: 0 }

/** Reading keys of those who may be asked to read first. */
export const readers = ['ann', 'sue'] as const
/** One of them, or most of the time nobody. */
const reader = fc.constantFrom<(typeof readers)[number] | undefined>(...readers, ...Array(8).fill(undefined))

/** One in four fades, one in five asks for a reader. */
export const door: fc.Arbitrary<Door> = fc
  .record({
    state: fc.constantFrom('shut', 'bank', 'knock', 'open'),
    hours: fc.oneof(fc.constant(evening), fc.constant(always), hours),
    pace: fc.constantFrom(1, 7, 14, 30),
    cap: fc.constantFrom(1, 2, 12),
    fades: fc.nat(3),
    reader,
  })
  .map(({ fades, reader: cosign, ...rest }) => ({
    ...rest,
    ...(fades === 0 ? { fade: true } : {}),
    ...(cosign === undefined ? {} : { cosign }),
  }))
export const lane: fc.Arbitrary<LaneToken> = fc.constantFrom(...Object.values(lanes))
const wordOf = (whose: string): fc.Arbitrary<WordId> =>
  fc.integer({ min: 1, max: 6 }).map((number) => word(`${whose}${number}`))
const pageOf = (whose: string): fc.Arbitrary<WordId> =>
  fc.integer({ min: 1, max: 4 }).map((number) => word(`page ${whose}${number}`))

/** Matters that both may say yes to, and those that only this one ever does. */
export const shared: readonly MatterId[] = ['walk', 'visit', 'meal'].map(matter)
export function alone(whose: string): readonly MatterId[] {
  return [1, 2].map((number) => matter(`alone ${whose}${number}`))
}
/** Yeses to standing matters, and to talks: those name who shall speak first. One in three is taken back. */
export function yeses(matters: readonly MatterId[]): fc.Arbitrary<SideMove> {
  const about = fc.constantFrom(...matters)
  return fc.oneof(
    { weight: 2, arbitrary: yes(about) },
    { weight: 1, arbitrary: fc.record({ move: fc.constant('yes-withdrawn' as const), matter: about }) },
  )
}
export function yes(about: fc.Arbitrary<MatterId>): fc.Arbitrary<SideMove> {
  return fc.record({ about, first: fc.constantFrom(undefined, a, b, a, b) }).map(({ about: one, first }) => ({
    move: 'yes-put' as const,
    matter: one,
    ...(first === undefined ? {} : { first }),
  }))
}

/** A turn of one of the talks that may be agreed on, with words of its own. */
export function turn(whose: string): fc.Arbitrary<TalkMove> {
  return fc
    .record({
      move: fc.constantFrom(...(['said', 'said-back', 'said', 'confirmed', 'passed', 'ended'] as const)),
      talk: fc.constantFrom(...shared),
      nth: fc.nat(99_999),
    })
    .map(({ move, talk, nth }) =>
      move === 'said' || move === 'said-back'
        ? { move, talk, word: word(`turn ${whose}${nth}`) }
        : { move, talk },
    )
}

/**
 * What the other may never learn of. A `resume` is among them only while no pause was said aloud, and an end only while
 * nothing that was said or left before comes of it.
 */
export function quietly(whose: string, other: string): fc.Arbitrary<SideMove> {
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ move: fc.constant('door-set' as const), lane, door, aloud: fc.constant(false) }),
    },
    { weight: 3, arbitrary: until().map((end) => ({ move: 'pause' as const, aloud: false, ...end })) },
    { weight: 1, arbitrary: fc.constant({ move: 'resume' as const }) },
    { weight: 2, arbitrary: pageWritten(whose) },
    { weight: 1, arbitrary: pageOf(whose).map((page) => ({ move: 'page-removed' as const, page })) },
    { weight: 1, arbitrary: ends(false) },
    { weight: 1, arbitrary: wordOf(whose).map((one) => ({ move: 'words-shredded' as const, word: one })) },
    { weight: 1, arbitrary: wordOf(other).map((one) => ({ move: 'words-shredded' as const, word: one })) },
    { weight: 1, arbitrary: yeses(alone(whose)) },
  )
}

export function ends(aloud: boolean): fc.Arbitrary<SideMove> {
  return fc.record({ move: fc.constantFrom('leave' as const, 'hold' as const), aloud: fc.constant(aloud) })
}

/** What is said, sent or chosen to be seen. */
export function openly(whose: string, other: string): fc.Arbitrary<MemberMove> {
  return fc.oneof<fc.MaybeWeightedArbitrary<MemberMove>[]>(
    { weight: 5, arbitrary: placed(whose) },
    { weight: 3, arbitrary: turn(whose) },
    { weight: 2, arbitrary: answer(whose, other) },
    { weight: 2, arbitrary: fc.constant({ move: 'appear' as const }) },
    {
      weight: 4,
      arbitrary: fc.record({ move: fc.constant('door-set' as const), lane, door, aloud: fc.constant(true) }),
    },
    { weight: 2, arbitrary: until().map((end) => ({ move: 'pause' as const, aloud: true, ...end })) },
    { weight: 1, arbitrary: fc.constant({ move: 'resume' as const }) },
    { weight: 1, arbitrary: ends(true) },
    { weight: 2, arbitrary: yeses(shared) },
    { weight: 2, arbitrary: wordOf(whose).map((one) => ({ move: 'taken-back' as const, word: one })) },
  )
}

/** Something that carries words to the other. */
export function sends(whose: string, other: string): fc.Arbitrary<SideMove> {
  return fc.oneof({ weight: 3, arbitrary: placed(whose) }, { weight: 1, arbitrary: answer(whose, other) })
}

/** Anything at all that one of them may try. */
export function anything(whose: string, other: string): fc.Arbitrary<MemberMove> {
  return fc.oneof<fc.Arbitrary<MemberMove>[]>(quietly(whose, other), openly(whose, other))
}

/** Under half of what is placed stands a name, or two. */
export const cosigned = fc
  .subarray([...readers], { minLength: 1 })
  .map((keys) => keys.map((by) => ({ by, sig: 'sig' })))

function placed(whose: string): fc.Arbitrary<SideMove> {
  const until = fc.integer({ min: 1, max: 30 * day }).map((seconds) => T0 + seconds)
  return fc
    .record({ lane, word: wordOf(whose), until, cosigned }, { requiredKeys: ['lane', 'word'] })
    .map((fields) => ({ move: 'placed' as const, ...fields }))
}
function pageWritten(whose: string): fc.Arbitrary<SideMove> {
  return fc
    .record({ page: pageOf(whose), replaces: pageOf(whose) }, { requiredKeys: ['page'] })
    .map((fields) => ({ move: 'page-written' as const, ...fields }))
}
function answer(whose: string, other: string): fc.Arbitrary<SideMove> {
  return fc
    .record({ lane, word: wordOf(whose), re: wordOf(other) })
    .map((fields) => ({ move: 'placed' as const, ...fields }))
}
export function joined(member: MemberId): fc.Arbitrary<SideMove> {
  return fc.dictionary(fc.constantFrom(...Object.values(lanes)), door).map((doors) => ({
    move: 'joined' as const,
    doors: doors as Record<LaneToken, Door>,
    keys: keysOf(member),
  }))
}
function until(): fc.Arbitrary<{ readonly until?: number }> {
  return fc.oneof(
    fc.constant({}),
    fc.integer({ min: 0, max: 60 * day }).map((seconds) => ({ until: T0 + seconds })),
  )
}

/** An answer that answers something: the last thing handed to its author, when there is one. */
export function answering(did: MemberMove, tray: readonly TrayEvent[]): MemberMove {
  if (did.move !== 'placed' || did.re === undefined) return did
  const last = tray.findLast((one) => one.move === 'handed')
  return last?.move === 'handed' ? { ...did, lane: last.lane, re: last.word } : did
}

/** Letting go of something that is there, or taking it back: the last thing handed to its author, or the last they placed. */
export function lettingGo(
  did: MemberMove,
  other: string,
  tray: readonly TrayEvent[],
  mine: readonly SideEvent[],
): MemberMove {
  if (did.move !== 'words-shredded' && did.move !== 'taken-back') return did
  const last = isOf(other, did.word)
    ? tray.findLast((one) => one.move === 'handed')
    : mine.findLast((one) => one.move === 'placed')
  return last ? { ...did, word: last.word } : did
}

/** Whether this is one of the words that this one places in the histories. */
export function isOf(whose: string, one: WordId): boolean {
  return [1, 2, 3, 4, 5, 6].some((number) => one === word(`${whose}${number}`))
}
