/**
 * hand: what one member placed → the other's tray, through the other's door as it stands at this moment (I3).
 * It sees the writer's envelopes and the reader's doors, and writes where only the reader looks. Nothing comes from a
 * writer who has not appeared: the reader's device learns the writer's keys there.
 */
import { isCosigned } from './cosigns.ts'
import { classOf, doorAt, openedBy, type Effective, type LaneDoor } from './doors.ts'
import {
  expired,
  handedIn,
  placedOf,
  type Envelope,
  type Envelopes,
  type Handed,
  type Tray,
} from './envelopes.ts'
import { restedUntil, restEnds, restsAt } from './members.ts'
import { freeOn } from './pace.ts'
import type { Clock, Step } from './publish.ts'
import { foldTray, toldIn, type RecordState, type SideState } from './state.ts'
import { allAllow, horizon, lastTick, nextInAll, nextTick } from './time.ts'
import {
  dayOf,
  startOf,
  type Birth,
  type Instant,
  type MemberId,
  type TrayMove,
  type WordId,
} from './vocabulary.ts'

/** The reader, with everything of theirs that a door needs. */
export type Reader = { readonly member: MemberId; readonly side: SideState; readonly tray: Tray }

/** `lapsed`: words that were placed under a consent which stands no more (P2-5). */
export type Release = Clock & { readonly lapsed?: ReadonlySet<WordId> }

export function hand(
  birth: Birth,
  record: RecordState,
  placed: Envelopes,
  reader: Reader,
  clock: Release,
): Step<TrayMove> {
  if (!birth.members.every((member) => member === reader.member || record.appeared.has(member)))
    return nothing
  const moves: TrayMove[] = []
  const wake: (Instant | undefined)[] = [restEnds(reader.side.me, clock.now)]
  let tray = reader.tray
  for (const envelope of placed.values()) {
    const handed = tray.get(envelope.word)
    const step = handed
      ? withdraw(birth, handed, envelope, clock)
      : give(birth, record, envelope, { ...reader, tray }, clock)
    if (step.moves.length > 0)
      tray = foldTray(
        tray,
        step.moves.map((move) => ({ ...move, at: clock.now })),
      )
    moves.push(...step.moves)
    wake.push(...step.wake)
  }
  return { moves, wake }
}

const nothing: Step<TrayMove> = { moves: [], wake: [] }

function give(
  birth: Birth,
  record: RecordState,
  envelope: Envelope,
  reader: Reader,
  clock: Release,
): Step<TrayMove> {
  const lane = reader.side.doors.get(envelope.lane)
  if (over(envelope, clock)) return nothing
  if (!lane || still(record, reader, clock.now)) return nothing
  const loosens = lane.set.next?.from
  const door = through(lane, envelope, reader, clock.now)
  if (door.state === 'shut') return { moves: [], wake: [loosens] }
  if (!isCosigned(envelope, door)) return { moves: [], wake: [loosens] }
  const free = spared(birth, record, door, envelope, reader)
  if (dayOf(clock.now) < free) return { moves: [], wake: [loosens, startOf(free)] }
  const when = leaves(birth, envelope, door, clock)
  if (when !== clock.now) return { moves: [], wake: [loosens, when ?? clock.now + horizon] }
  return { moves: [{ move: 'handed', ...placedOf(envelope), cue: door.state !== 'bank' }], wake: [] }
}

/** Stopped, taken back, past its end, or under a consent that stands no more. */
function over(envelope: Envelope, { now, lapsed }: Release): boolean {
  const { stopped, takenBackAt, word } = envelope
  return stopped === true || takenBackAt !== undefined || expired(envelope, now) || lapsed?.has(word) === true
}

/** Nothing is handed to who has left or rests, nor to anyone while a pause was said aloud, nor ever after closing. */
function still(record: RecordState, { side: { me } }: Reader, now: Instant): boolean {
  return record.closed || me.left || record.paused.size > 0 || restsAt(me, now)
}

/** The door this envelope meets. What waited behind a shut door or a rest lies in the bank: no flood, no cue. */
function through(lane: LaneDoor, { at }: Envelope, { side }: Reader, now: Instant): Effective {
  const door = doorAt(lane, now)
  const waited = at < Math.max(openedBy(lane, now), restedUntil(side.me, now))
  return waited && door.state !== 'shut' ? { ...door, state: 'bank' } : door
}

/**
 * A pace that was set but not told: the writer may send faster than the reader lets in; the rest waits. Where the
 * reader told it, the writer's own sends were counted already.
 */
function spared(
  birth: Birth,
  record: RecordState,
  door: Effective,
  envelope: Envelope,
  reader: Reader,
): number {
  const told = toldIn(birth, record, reader.member, envelope.lane)
  const untold = door.pace > told.pace || door.cap < told.cap
  return untold && envelope.re === undefined ? freeOn(handedIn(reader.tray, envelope.lane), door) : 0
}

/**
 * When this may leave: now, later, or (undefined) not in the next weeks: two windows may meet only while two zones'
 * clocks differ. Prompt lanes at once, others on a tick.
 */
function leaves(
  birth: Birth,
  envelope: Envelope,
  door: Effective,
  { now, ticks }: Clock,
): Instant | undefined {
  const windows = door.state === 'bank' ? [] : door.windows
  if (classOf(birth, envelope.lane) === 'prompt') return nextInAll(windows, now)
  const tick = lastTick(ticks, now)
  const ready = envelope.at <= tick && allAllow(windows, tick) && allAllow(windows, now)
  return ready ? now : nextTick(ticks, now, windows)
}

/** What was handed belongs to the reader; that it was taken back is shown beside it, no sooner than a tick. */
function withdraw(birth: Birth, handed: Handed, envelope: Envelope, { now, ticks }: Clock): Step<TrayMove> {
  const { takenBackAt, word, lane } = envelope
  if (takenBackAt === undefined || handed.withdrawn) return nothing
  const leaves = classOf(birth, lane) === 'prompt' || takenBackAt <= lastTick(ticks, now)
  return leaves
    ? { moves: [{ move: 'withdrawn', word }], wake: [] }
    : { moves: [], wake: [nextTick(ticks, now)] }
}
