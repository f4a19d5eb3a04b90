/**
 * given, when, follows: a pair lived through by the domain alone, in memory, with a clock moved by hand. What follows
 * from a step is every move the courier writes because of it. For proofs only.
 */
import { expect } from 'vitest'
import { decide, headRule, type Verdict, type View } from './decide.ts'
import { hand } from './hand.ts'
import { match } from './match.ts'
import { publish, type Step } from './publish.ts'
import { emptyRecord, emptySide, emptyTray, foldRecord, foldSide, foldTray } from './state.ts'
import {
  dayOf,
  isTalk,
  startOf,
  type Birth,
  type Door,
  type Hours,
  type Instant,
  type LaneToken,
  type MatterId,
  type MemberId,
  type MemberMove,
  type Placed,
  type RecordMove,
  type TalkMove,
  type Terms,
  type TrayMove,
  type WordId,
} from './vocabulary.ts'

/** Wednesday 25 March 2026, 12:00 UTC; the tick of every hour is five past. */
export const noon: Instant = 1_774_440_000
export const today = dayOf(noon)
export const ticks = () => 300

export const a: MemberId = 'm_a'
export const b: MemberId = 'm_b'
export const letter: LaneToken = 'l_letter'
export const talk: LaneToken = 'l_talk'
export const thanks: LaneToken = 'l_thanks'
export const practical: LaneToken = 'l_practical'
export const birth: Birth = {
  kind: 'pair',
  members: [a, b],
  lanes: [
    { token: letter, class: 'slow' },
    { token: talk, class: 'week' },
    { token: thanks, class: 'day' },
    { token: practical, class: 'prompt' },
  ],
}
export const keys = { sign: 'sign', seal: 'seal' }
/** Two standing matters. */
export const walk: MatterId = 'y_walk'
export const visit: MatterId = 'y_visit'

export const everyDay = [1, 2, 3, 4, 5, 6, 7]
export const allDay: Hours = { zone: 'UTC', days: everyDay, from: 0, to: 0 }
export const evening: Hours = { zone: 'UTC', days: everyDay, from: 18, to: 19 }

/** A door that leaves pace to what was told. */
export function door(state: Door['state'], more: Partial<Door> = {}): Door {
  return { state, hours: allDay, pace: 1, cap: 12, ...more }
}

/** One thing that happens: a member acts, or time passes. */
export type Happening =
  | { readonly who: MemberId; readonly did: MemberMove; readonly headed: boolean }
  | { readonly seconds: number }
export type Written = ({ readonly on: 'record' } & RecordMove) | ({ readonly on: MemberId } & TrayMove)

export function acts(who: MemberId, did: MemberMove, headless = false): Happening {
  return { who, did, headed: headRule(did.move) === 'must' || (headRule(did.move) === 'may' && !headless) }
}
export function waits(seconds: number): Happening {
  return { seconds }
}
export function joins(who: MemberId, doors: Readonly<Record<LaneToken, Door>> = {}): Happening {
  return acts(who, { move: 'joined', doors, keys })
}
export function appears(who: MemberId): Happening {
  return acts(who, { move: 'appear' })
}
export function places(who: MemberId, word: string, lane: LaneToken, more: Partial<Placed> = {}): Happening {
  return acts(who, { move: 'placed', lane, word: `w_${word}`, ...more })
}
export function takesBack(who: MemberId, word: string): Happening {
  return acts(who, { move: 'taken-back', word: `w_${word}` })
}
export function sets(who: MemberId, lane: LaneToken, to: Door, aloud = false): Happening {
  return acts(who, { move: 'door-set', lane, door: to, aloud })
}
export function setsHeadless(who: MemberId, lane: LaneToken, to: Door, aloud = false): Happening {
  return acts(who, { move: 'door-set', lane, door: to, aloud }, true)
}
export function pauses(who: MemberId, until?: Instant, aloud = false): Happening {
  return acts(who, { move: 'pause', aloud, ...(until === undefined ? {} : { until }) })
}
export function resumes(who: MemberId): Happening {
  return acts(who, { move: 'resume' })
}
export function leaves(who: MemberId, aloud = false): Happening {
  return acts(who, { move: 'leave', aloud })
}
export function holds(who: MemberId, aloud = false): Happening {
  return acts(who, { move: 'hold', aloud })
}
/** `first`: who shall speak first, when it is a yes to a talk. */
export function saysYes(who: MemberId, matter = walk, first?: MemberId): Happening {
  return acts(who, { move: 'yes-put', matter, ...(first === undefined ? {} : { first }) })
}
/** A turn of the talk that was agreed on as `walk`; its words have this name. */
export function turns(who: MemberId, move: TalkMove['move'], word = 'said', about = walk): Happening {
  const brings = move === 'said' || move === 'said-back'
  return acts(who, brings ? { move, talk: about, word: `w_${word}` } : { move, talk: about })
}
export function takesYesBack(who: MemberId, matter = walk): Happening {
  return acts(who, { move: 'yes-withdrawn', matter })
}
export function givesBack(who: MemberId, word: string): Happening {
  return acts(who, { move: 'words-shredded', word: `w_${word}` })
}

export function handed(
  on: MemberId,
  word: string,
  lane: LaneToken,
  cue: boolean,
  more: Partial<Placed> = {},
): Written {
  return { on, move: 'handed', lane, word: `w_${word}`, ...more, cue }
}
export function withdrawn(on: MemberId, word: string): Written {
  return { on, move: 'withdrawn', word: `w_${word}` }
}
export function appeared(member: MemberId): Written {
  return { on: 'record', move: 'appeared', member, keys }
}
export function told(member: MemberId, lane: LaneToken, terms: Terms): Written {
  return { on: 'record', move: 'told', member, lane, ...terms }
}
/** `yeses`: the numbers of the two acts, in the order of the birth. */
export function agreed(one: number, other: number, matter = walk, first?: MemberId): Written {
  const said = { matter, yeses: [`act ${one}`, `act ${other}`] } as const
  return { on: 'record', move: 'agreed', ...said, ...(first === undefined ? {} : { first }) }
}
export const closed: Written = { on: 'record', move: 'closed' }

/** A pair whose inviter has come in. */
export function livedPair() {
  let now = noon
  let count = 0
  let wake: Instant | undefined
  let record = emptyRecord(birth)
  const sides = new Map(birth.members.map((member) => [member, emptySide(birth, member)]))
  const trays = new Map(birth.members.map((member) => [member, emptyTray]))
  const written: { readonly at: Instant; readonly what: Written }[] = []
  const sideOf = (member: MemberId) => sides.get(member) ?? emptySide(birth, member)
  const trayOf = (member: MemberId) => trays.get(member) ?? emptyTray

  function view(me: MemberId): View {
    return { birth, me, record, side: sideOf(me), tray: trayOf(me) }
  }

  function carry(): void {
    const at = startOf(dayOf(now))
    const clock = { now, ticks }
    const wakes: (Instant | undefined)[] = []
    const say = (step: Step<RecordMove>): void => {
      wakes.push(...step.wake)
      record = foldRecord(
        birth,
        record,
        step.moves.map((move) => ({ ...move, at })),
      )
      for (const move of step.moves) written.push({ at: now, what: { on: 'record', ...move } })
    }
    for (const member of birth.members) say(publish(birth, record, member, sideOf(member), clock))
    say(match(birth, record, [sideOf(a), sideOf(b)], clock))
    for (const [reader, writer] of [
      [a, b],
      [b, a],
    ] as const) {
      const party = { member: reader, side: sideOf(reader), tray: trayOf(reader) }
      const step = hand(birth, record, sideOf(writer).envelopes, party, clock)
      wakes.push(...step.wake)
      trays.set(
        reader,
        foldTray(
          trayOf(reader),
          step.moves.map((move) => ({ ...move, at })),
        ),
      )
      for (const move of step.moves) written.push({ at: now, what: { on: reader, ...move } })
    }
    const later = wakes.flatMap((one) => (one !== undefined && one > now ? [one] : []))
    wake = later.length > 0 ? Math.min(...later) : undefined
  }

  function wait(seconds: number): void {
    const until = now + seconds
    while (wake !== undefined && wake <= until) {
      now = wake
      carry()
    }
    now = until
  }

  function act(who: MemberId, did: MemberMove, headed: boolean): Verdict {
    const verdict = decide(view(who), did, headed, now)
    if (verdict.type !== 'allowed') return verdict
    count += 1
    const id = `act ${count}`
    if (isTalk(did)) record = foldRecord(birth, record, [{ ...did, at: startOf(dayOf(now)), by: who, id }])
    else sides.set(who, foldSide(birth, sideOf(who), [{ ...did, at: now, id, headed }]))
    carry()
    return verdict
  }

  function play(step: Happening): Verdict | undefined {
    if (!('seconds' in step)) return act(step.who, step.did, step.headed)
    wait(step.seconds)
    return undefined
  }

  play(
    joins(a, {
      [letter]: door('knock'),
      [talk]: door('open'),
      [thanks]: door('open'),
      [practical]: door('open'),
    }),
  )
  return {
    play,
    carry,
    view,
    sideOf,
    trayOf,
    written,
    now: () => now,
    wake: () => wake,
    record: () => record,
  }
}

/** What was, then what happens, then what comes of it. Every given step must be one that could be taken. */
export function given(...before: readonly Happening[]) {
  return {
    when(step: Happening) {
      const pair = livedPair()
      for (const one of before) expect(pair.play(one) ?? { type: 'allowed' }).toEqual({ type: 'allowed' })
      const old = pair.written.length
      const verdict = pair.play(step)
      const outcome = {
        allowed() {
          expect(verdict).toEqual({ type: 'allowed' })
          return outcome
        },
        malformed() {
          expect(verdict).toEqual({ type: 'malformed' })
        },
        refused(reason: string, on?: number) {
          expect(verdict).toEqual({ type: 'refused', reason, ...(on === undefined ? {} : { on }) })
        },
        /** Exactly these moves, in this order, and nothing else anywhere. */
        follows(...moves: readonly Written[]) {
          expect(pair.written.slice(old).map(({ what }) => what)).toEqual(moves)
          return outcome
        },
        /** The last move was written at this moment. */
        at(moment: Instant) {
          expect(pair.written.slice(old).at(-1)?.at).toBe(moment)
        },
        pair,
      }
      return outcome
    },
  }
}

export const wordOf = (name: string): WordId => `w_${name}`
/** How many random histories a property lives through. */
export const runs = (usual: number): number => Number(process.env['HALFDOOR_RUNS'] ?? usual)
