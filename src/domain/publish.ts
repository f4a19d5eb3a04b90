/**
 * publish: one member's own side → the record. Lets out what that member said aloud about the space, and sees
 * nothing of the other. Nothing here may depend on what the member did quietly: the record would tell it (I1).
 */
import { saidNow, termsOrder } from './doors.ts'
import { nextFade } from './fade.ts'
import { lasts } from './members.ts'
import { toldIn, type RecordState, type SideState } from './state.ts'
import { lastTick, nextTick, type Ticks } from './time.ts'
import { inForce } from './track.ts'
import { dayOf, startOf, type Birth, type Instant, type MemberId, type RecordMove } from './vocabulary.ts'

export type Step<Move> = {
  readonly moves: readonly Move[]
  /** When to look again; moments not after now are passed over. */
  readonly wake: readonly (Instant | undefined)[]
}

export type Clock = { readonly now: Instant; readonly ticks: Ticks }

export function publish(
  birth: Birth,
  record: RecordState,
  me: MemberId,
  side: SideState,
  clock: Clock,
): Step<RecordMove> {
  if (record.closed) return { moves: [], wake: [] }
  const appears = appear(birth, record, me, side, clock)
  if (!record.appeared.has(me) && appears.moves.length === 0) return appears
  const pauses = pause(record, side, clock)
  const tells = tell(birth, record, me, side, clock)
  const closes: RecordMove[] = side.me.leftAloud ? [{ move: 'closed' }] : []
  return {
    moves: [...appears.moves, ...(closes.length > 0 ? closes : [...pauses.moves, ...tells.moves])],
    wake: [...appears.wake, ...pauses.wake, ...tells.wake],
  }
}

/** In a sitting nobody appears alone: `match` says it of both. */
function appear(
  birth: Birth,
  record: RecordState,
  member: MemberId,
  { me }: SideState,
  { now, ticks }: Clock,
): Step<RecordMove> {
  if (record.appeared.has(member) || !me.joined || me.appearedAt === undefined) return { moves: [], wake: [] }
  if (birth.kind === 'sitting') return { moves: [], wake: [] }
  if (me.appearedAt > lastTick(ticks, now)) return { moves: [], wake: [nextTick(ticks, now)] }
  return { moves: [{ move: 'appeared', member, ...me.joined }], wake: [] }
}

/** `paused` at once, `resumed` on a tick: without author, without times. */
function pause(record: RecordState, { me }: SideState, { now, ticks }: Clock): Step<RecordMove> {
  const moves: RecordMove[] = []
  const wake: (Instant | undefined)[] = []
  for (const [ref, span] of me.aloud) {
    const said = record.paused.has(ref)
    if (lasts(span, now)) {
      if (!said && !record.resumed.has(ref)) moves.push({ move: 'paused', ref })
      wake.push(span.until)
    } else if (said) {
      if ((span.until ?? Infinity) <= lastTick(ticks, now)) moves.push({ move: 'resumed', ref })
      else wake.push(nextTick(ticks, now))
    }
  }
  return { moves, wake }
}

/**
 * Tighter at once, at most once a day per lane, the last state wins; looser on the first tick after it loosened.
 * Lanes come in the order of the birth: the order in which doors were set is the reader's own.
 */
function tell(
  birth: Birth,
  record: RecordState,
  member: MemberId,
  side: SideState,
  clock: Clock,
): Step<RecordMove> {
  const { now, ticks } = clock
  const moves: RecordMove[] = []
  const wake: (Instant | undefined)[] = []
  for (const { token: lane } of birth.lanes) {
    const told = side.doors.get(lane)?.told
    if (!told) continue
    if (told.next) wake.push(told.next.from)
    const spoken = inForce(told, now)
    wake.push(nextFade(spoken.pace, spoken, now))
    const last = toldIn(birth, record, member, lane)
    const terms = saidNow(told, now)
    if (termsOrder.same(last, terms)) continue
    const say: RecordMove = { move: 'told', member, lane, ...terms }
    if (termsOrder.same(termsOrder.meet(last, terms), terms)) {
      if (last.tightenedOn === dayOf(now)) wake.push(startOf(dayOf(now) + 1))
      else moves.push(say)
    } else if ((told.next?.from ?? 0) <= lastTick(ticks, now)) moves.push(say)
    else wake.push(nextTick(ticks, now))
  }
  return { moves, wake }
}
