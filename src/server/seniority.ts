/**
 * Seniority (I8): who may have a way into an account replaced, when that takes effect, and who may stop it. A way is a
 * passphrase or a recovery card; one stands by the sign-in and by the way it came in with. Pure, and asked by ways.ts alone.
 */
import type { Instant } from '../domain/vocabulary.ts'

/** So old a way has to be before it asks for anything, and so long everyone who is signed in can see what was asked. */
export const wait = 72 * 3600

/** How old a sign-in is, when the way it came in by was made, and whether it ended an older sign-in. */
export type Standing = {
  readonly signIn: string
  readonly since: Instant
  readonly waySince: Instant
  readonly endedOlder: boolean
}

export type Asked = { readonly by: Standing; readonly until: Instant }

/** From when a sign-in may ask that a way be replaced. Nothing is replaced before the wait after it, so no new sign-in removes anything. */
export function askFrom({ waySince }: Standing): Instant {
  return waySince + wait
}

/** When what is asked now takes effect. */
export function effectAt(now: Instant): Instant {
  return now + wait
}

/** Until then the old way opens and the new one does not. */
export function isWaiting({ until }: Asked, now: Instant): boolean {
  return now < until
}

/**
 * Whoever asked may take it back; else an older sign-in, or one that came in by an older way. Any sign-in may be ended at once,
 * for a phone may be lost; but whoever ended an older one has nobody left to ask, so anyone who comes back may refuse.
 */
export function mayRefuse(who: Standing, { by }: Asked): boolean {
  return who.signIn === by.signIn || by.endedOlder || who.since < by.since || who.waySince < by.waySince
}
