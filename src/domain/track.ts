/**
 * Tighter at once, looser later. A track holds what is in force and, while a loosening waits, what comes after it.
 * Until then the meet of old and new holds: the tighter of both in every respect.
 */
import { day, dayOf, startOf, type Instant } from './vocabulary.ts'

export type Track<T> = {
  readonly now: T
  readonly next?: { readonly value: T; readonly from: Instant }
}

/** How two settings combine: `meet` is the tighter of both in each respect. */
export type Order<T> = {
  readonly meet: (one: T, other: T) => T
  readonly same: (one: T, other: T) => boolean
}

/** 24 hours, rounded up to a UTC day. */
export function loosensAt(now: Instant): Instant {
  return startOf(dayOf(now + day - 1) + 1)
}

export function inForce<T>(track: Track<T>, now: Instant): T {
  return track.next && now >= track.next.from ? track.next.value : track.now
}

/** The track after someone asked for `want`. Setting the same again restarts nothing. */
export function setTrack<T>(track: Track<T>, want: T, now: Instant, { meet, same }: Order<T>): Track<T> {
  const tighter = meet(inForce(track, now), want)
  if (same(tighter, want)) return { now: tighter }
  if (track.next && same(track.next.value, want)) return { now: tighter, next: track.next }
  return { now: tighter, next: { value: want, from: loosensAt(now) } }
}

/** The track after a protective act, which can only tighten: what is in force, and what waits, each meet `want`. */
export function tightenTrack<T>(track: Track<T>, want: T, now: Instant, { meet, same }: Order<T>): Track<T> {
  const tighter = meet(inForce(track, now), want)
  if (!track.next) return { now: tighter }
  const after = meet(track.next.value, want)
  return same(after, tighter)
    ? { now: tighter }
    : { now: tighter, next: { value: after, from: track.next.from } }
}
