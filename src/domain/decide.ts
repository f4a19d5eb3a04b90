/**
 * decide: may this member do this, now? It gets only what the member may know, so its answer cannot give the other
 * away (I1). Protective acts come before every gate; then deny wins, first match.
 */
import { isCosigned } from './cosigns.ts'
import { classOf } from './doors.ts'
import { answered, expired, sendsIn } from './envelopes.ts'
import { freeOn } from './pace.ts'
import { toldIn, type RecordState, type SideState, type TrayState } from './state.ts'
import { mayBeside, mayTurn } from './talks.ts'
import { isZone } from './time.ts'
import {
  dayOf,
  day,
  isTalk,
  principals,
  type Birth,
  type Day,
  type Door,
  type Instant,
  type MemberId,
  type MemberMove,
  type Placed,
  type SideMove,
  type TalkMove,
  type Terms,
  type WordId,
} from './vocabulary.ts'

/** What one member's own device has. */
export type View = {
  readonly birth: Birth
  readonly me: MemberId
  readonly record: RecordState
  readonly side: SideState
  readonly tray: TrayState
}

export type Verdict =
  | { readonly type: 'allowed' }
  | { readonly type: 'refused'; readonly reason: 'not-now' | 'closed' | 'needs-cosign' }
  | { readonly type: 'refused'; readonly reason: 'again-on'; readonly on: Day }
  /** No rule speaks of this: a bug in the app, or someone who is not using it. */
  | { readonly type: 'malformed' }

const allowed: Verdict = { type: 'allowed' }
const malformed: Verdict = { type: 'malformed' }
const closed: Verdict = { type: 'refused', reason: 'closed' }
const notNow: Verdict = { type: 'refused', reason: 'not-now' }
const needsCosign: Verdict = { type: 'refused', reason: 'needs-cosign' }

/** Must an act with this move name the head of its stream? Protective acts and pages never do; a door-set may. */
export function headRule(move: MemberMove['move']): 'must' | 'may' | 'never' {
  if (musts.has(move)) return 'must'
  return move === 'door-set' ? 'may' : 'never'
}

const musts: ReadonlySet<MemberMove['move']> = new Set([
  'placed',
  'appear',
  'yes-put',
  'said',
  'said-back',
  'confirmed',
  'passed',
])

export function decide(view: View, did: MemberMove, headed: boolean, now: Instant): Verdict {
  if (did.move === 'joined') return join(view, did)
  if (!view.side.me.joined) return malformed
  if (isTalk(did)) return turn(view, did)
  switch (did.move) {
    case 'leave':
    case 'hold':
    case 'yes-withdrawn':
    case 'pause':
    case 'resume':
    case 'page-removed':
      return allowed
    case 'page-written':
      return brought(view, did.page) ? malformed : allowed
    case 'taken-back':
      return view.side.envelopes.has(did.word) ? allowed : malformed
    case 'words-shredded':
      return view.side.envelopes.has(did.word) || view.tray.has(did.word) ? allowed : malformed
    case 'yes-put':
      return sayYes(view, did)
    case 'door-set':
      return setDoor(view, did, headed)
    case 'appear':
      return gone(view) ? closed : allowed
    case 'placed':
      return place(view, did, now)
  }
}

function join({ birth, side }: View, { doors }: Extract<SideMove, { move: 'joined' }>): Verdict {
  const fits = Object.entries(doors).every(
    ([lane, door]) => birth.lanes.some(({ token }) => token === lane) && sound(door),
  )
  return !side.me.joined && fits ? allowed : malformed
}

function setDoor(
  view: View,
  { lane, door }: Extract<SideMove, { move: 'door-set' }>,
  headed: boolean,
): Verdict {
  if (classOf(view.birth, lane) === undefined || !sound(door)) return malformed
  return headed && gone(view) ? closed : allowed
}

/** A yes passes no door: it is handed to nobody. */
function sayYes(view: View, { first }: Extract<SideMove, { move: 'yes-put' }>): Verdict {
  const two = principals(view.birth)
  if (two.length !== 2 || ![view.me, first ?? view.me].every((member) => two.includes(member)))
    return malformed
  if (gone(view)) return closed
  return view.record.paused.size > 0 ? notNow : allowed
}

/** A turn of a talk that both agreed to. Ending it needs nothing but the talk. */
function turn(view: View, did: TalkMove): Verdict {
  const talk = view.record.talks.get(did.talk)
  if (!talk) return malformed
  if ('word' in did && (brought(view, did.word) || view.record.said.has(did.word))) return malformed
  if (did.move !== 'ended') {
    if (gone(view)) return closed
    if (view.record.paused.size > 0) return notNow
  }
  const may = principals(view.birth).includes(view.me)
    ? mayTurn(talk, view.me, did.move)
    : mayBeside(talk, did.move)
  return may ? allowed : notNow
}

/** Through the gates in their order: what it answers, closed, pause, door and co-sign as told, then the lane's pace. */
function place(view: View, placed: Placed, now: Instant): Verdict {
  const { birth, me, record, side } = view
  const reader = birth.members.find((member) => member !== me)
  if (classOf(birth, placed.lane) === undefined || reader === undefined) return malformed
  if (brought(view, placed.word) || !answers(view, placed)) return malformed
  if (expired(placed, now) || !lendable(placed, now)) return malformed
  if (gone(view)) return closed
  if (record.paused.size > 0) return notNow
  const told = toldIn(birth, record, reader, placed.lane)
  const stopped = atDoor(placed, told)
  if (stopped) return stopped
  if (placed.re !== undefined) return allowed
  const on = freeOn(sendsIn(side.envelopes, placed.lane), told)
  return dayOf(now) < on ? { type: 'refused', reason: 'again-on', on } : allowed
}

/** The door as it was told, and then whoever reads first; answers are no exception (S1-2). */
function atDoor(placed: Placed, told: Terms): Verdict | undefined {
  if (told.shut) return notNow
  return isCosigned(placed, told) ? undefined : needsCosign
}

/** Nothing is lent without an end: ninety days, counted to the end of a UTC day (S5-3). */
export const longestLending = 91 * day
function lendable({ lent, until }: Placed, now: Instant): boolean {
  return !lent || (until ?? Infinity) <= now + longestLending
}

/** An answer is to something in my tray, in the same lane, once. */
function answers({ side, tray }: View, { re, lane }: Placed): boolean {
  return re === undefined || (tray.get(re)?.lane === lane && !answered(side.envelopes, re))
}

/** Words are brought once: what was placed or stands as a page is not brought again. */
function brought({ side }: View, word: WordId): boolean {
  return side.envelopes.has(word) || side.pages.has(word)
}

function gone({ record, side }: View): boolean {
  return record.closed || side.me.left
}

function sound({ hours }: Door): boolean {
  return isZone(hours.zone)
}
