/**
 * Yeses: what a member privately said yes to. One alone leaves nothing for anyone; it fades after 14 days, judged by
 * the two put times (K5). Leaving takes every yes back.
 */
import type { Instant, MatterId, MemberId, SideEvent } from './vocabulary.ts'
import { day } from './vocabulary.ts'

export const yesFades = 14 * day

export type Yes = { readonly at: Instant; readonly id: string; readonly first?: MemberId }
/** My yeses that stand, by matter. */
export type Yeses = ReadonlyMap<MatterId, Yes>

/** Applies the events about yeses to a copy that the caller made. Saying yes again begins anew. */
export function evolveYeses(mine: Map<MatterId, Yes>, event: SideEvent): void {
  if (event.move === 'yes-put') mine.set(event.matter, yesOf(event))
  if (event.move === 'yes-withdrawn') mine.delete(event.matter)
  if (event.move === 'leave' || event.move === 'hold') mine.clear()
}

function yesOf({ at, id, first }: Extract<SideEvent, { move: 'yes-put' }>): Yes {
  return first === undefined ? { at, id } : { at, id, first }
}

/** Do these two meet in time? */
export function meets(one: Yes, other: Yes): boolean {
  return Math.abs(one.at - other.at) <= yesFades
}
