/**
 * Members: joining, appearing, resting, leaving. Joining is not seen; appearing is said. Closing needs no one (I5).
 * Holds the reader's own story: what of it the other may learn is for publish.
 */
import type { Instant, Keys, SideEvent } from './vocabulary.ts'
import { minute } from './vocabulary.ts'

/** No pause is shorter: the body needs about this long to calm down. (practice.md K8) */
export const pauseFloor = 20 * minute

export type Membership = {
  readonly joined?: { readonly keys: Keys; readonly proof?: string }
  /** When this member first let the other know they are here. */
  readonly appearedAt?: Instant
  readonly left: boolean
  /** A court order or condition was reported: nothing goes either way. */
  readonly held: boolean
  readonly leftAloud: boolean
  /** A pause nobody is told of: it holds what comes in. */
  readonly resting?: Span
  /** Pauses said aloud, by ref: they stop both ways. One that has ended stays until the record says so. */
  readonly aloud: ReadonlyMap<string, Span>
  /** When the last rest or pause that was lifted by hand ended. */
  readonly liftedAt: Instant
}

/** From when, and until when; without an end it lasts until it is lifted. */
export type Span = { readonly from: Instant; readonly until?: Instant }

export const newcomer: Membership = {
  left: false,
  held: false,
  leftAloud: false,
  aloud: new Map(),
  liftedAt: 0,
}

export function evolveMember(me: Membership, event: SideEvent): Membership {
  switch (event.move) {
    case 'joined':
      return {
        ...me,
        joined: event.proof === undefined ? { keys: event.keys } : { keys: event.keys, proof: event.proof },
      }
    case 'appear':
    case 'placed':
      return me.appearedAt === undefined ? { ...me, appearedAt: event.at } : me
    case 'pause':
      return paused(me, event)
    case 'resume':
      return lifted(me, event.at)
    case 'leave':
      return gone(me, event.aloud)
    case 'hold':
      return { ...gone(me, event.aloud), held: true }
    case 'door-set':
    case 'taken-back':
    case 'yes-put':
    case 'yes-withdrawn':
    case 'page-written':
    case 'page-removed':
    case 'words-shredded':
      return me
  }
}

/** Said aloud by someone who never appeared, it stays quiet. */
function gone(me: Membership, aloud: boolean): Membership {
  return { ...me, left: true, leftAloud: me.leftAloud || (aloud && me.appearedAt !== undefined) }
}

/** Is this member resting, or pausing aloud, at this moment? */
export function restsAt(me: Membership, now: Instant): boolean {
  return (
    (me.resting !== undefined && lasts(me.resting, now)) ||
    [...me.aloud.values()].some((span) => lasts(span, now))
  )
}

/** The latest moment up to now at which a rest or pause ended: what was placed before waited behind it. */
export function restedUntil(me: Membership, now: Instant): Instant {
  return Math.max(me.liftedAt, ...endsOf(me).filter((end) => end <= now))
}

/** The next moment at which a rest or pause of this member ends by itself. */
export function restEnds(me: Membership, now: Instant): Instant | undefined {
  const later = endsOf(me).filter((end) => end > now)
  return later.length > 0 ? Math.min(...later) : undefined
}

export function lasts({ from, until }: Span, now: Instant): boolean {
  return now >= from && (until === undefined || now < until)
}

/** Until a member has appeared, a pause said aloud stays quiet. Pausing again changes only when it ends. */
function paused(me: Membership, event: Extract<SideEvent, { move: 'pause' }>): Membership {
  const span: Span =
    event.until === undefined
      ? { from: event.at }
      : { from: event.at, until: Math.max(event.until, event.at + pauseFloor) }
  if (!event.aloud || me.appearedAt === undefined) return { ...me, resting: span }
  const running = [...me.aloud].find(([, old]) => lasts(old, event.at))
  return { ...me, aloud: new Map(me.aloud).set(running?.[0] ?? event.id, span) }
}

function lifted(me: Membership, at: Instant): Membership {
  if (!restsAt(me, at)) return me
  const { resting: _, ...rest } = me
  const aloud = new Map(
    [...me.aloud].map(([ref, span]) => [ref, lasts(span, at) ? { ...span, until: at } : span]),
  )
  return { ...rest, aloud, liftedAt: at }
}

function endsOf({ resting, aloud }: Membership): readonly Instant[] {
  return [resting, ...aloud.values()].flatMap((span) => span?.until ?? [])
}
