/**
 * Envelopes: what a writer placed, and what was handed to a reader. The writer's view ends at "left at the door":
 * nothing here tells a writer whether, or when, anything was handed.
 */
import type { Instant, LaneToken, Placed, SideEvent, TrayEvent, WordId } from './vocabulary.ts'

export type Envelope = Placed & {
  readonly at: Instant
  /** The id of the act that placed it. */
  readonly id: string
  readonly takenBackAt?: Instant
  /** The writer let go of their own copy. */
  readonly shredded: boolean
  /** A hold came after it: it is handed no more (O-2). */
  readonly stopped?: true
}

/** What I placed, by word, oldest first. */
export type Envelopes = ReadonlyMap<WordId, Envelope>

export type Handed = Placed & { readonly at: Instant; readonly cue: boolean; readonly withdrawn: boolean }

/** What was handed to me, by word, oldest first. */
export type Tray = ReadonlyMap<WordId, Handed>

/** Applies the events about envelopes to a copy that the caller made. */
export function evolveEnvelopes(mine: Map<WordId, Envelope>, event: SideEvent): void {
  if (event.move === 'placed') {
    const { at, id, under, cosigned } = event
    const apart = { ...(under && { under }), ...(cosigned && { cosigned }) }
    mine.set(event.word, { ...placedOf(event), ...apart, at, id, shredded: false })
  }
  if (event.move === 'taken-back') change(mine, event.word, { takenBackAt: event.at })
  if (event.move === 'words-shredded') change(mine, event.word, { shredded: true })
  if (event.move === 'hold') for (const word of mine.keys()) change(mine, word, { stopped: true })
}

/** Applies the events of a tray to a copy that the caller made. */
export function evolveTray(tray: Map<WordId, Handed>, event: TrayEvent): void {
  if (event.move === 'handed') {
    tray.set(event.word, { ...placedOf(event), at: event.at, cue: event.cue, withdrawn: false })
    return
  }
  const handed = tray.get(event.word)
  if (handed) tray.set(event.word, { ...handed, withdrawn: true })
}

/** When I sent in this lane, oldest first. Answers stand outside pace; taking back refunds nothing. */
export function sendsIn(mine: Envelopes, lane: LaneToken): readonly Instant[] {
  return [...mine.values()].filter((one) => one.lane === lane && one.re === undefined).map((one) => one.at)
}

/** When things that were no answers were handed to me in this lane, oldest first; UTC days. */
export function handedIn(tray: Tray, lane: LaneToken): readonly Instant[] {
  return [...tray.values()].filter((one) => one.lane === lane && one.re === undefined).map((one) => one.at)
}

export function answered(mine: Envelopes, word: WordId): boolean {
  return [...mine.values()].some((one) => one.re === word)
}

export function expired({ until }: Placed, now: Instant): boolean {
  return now >= (until ?? Infinity)
}

/** Words that were lent are theirs to read for as long as nobody ended it; others stay with whom they were handed to. */
export function lendingEnded({ lent, until, takenBackAt }: Envelope, now: Instant): boolean {
  return lent === true && (takenBackAt !== undefined || now >= (until ?? Infinity))
}

/** The same as its reader's own device sees it. */
export function returnedBy({ lent, until, withdrawn }: Handed, now: Instant): boolean {
  return lent === true && (withdrawn || now >= (until ?? Infinity))
}

/**
 * What of a placed thing may stand on a tray, field by field: under which consent, and who has read it before, is between
 * writer and server.
 */
export function placedOf({ lane, word, re, until, lent }: Placed): Placed {
  return {
    lane,
    word,
    ...(re === undefined ? {} : { re }),
    ...(until === undefined ? {} : { until }),
    ...(lent && { lent }),
  }
}

function change(mine: Map<WordId, Envelope>, word: WordId, to: Partial<Envelope>): void {
  const envelope = mine.get(word)
  if (envelope) mine.set(word, { ...envelope, ...to })
}
