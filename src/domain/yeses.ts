/**
 * Yeses: what a member privately said yes to. One alone leaves nothing for anyone; it fades after 14 days, judged by
 * the two put times (K5). Leaving takes every yes back.
 */
import type { Instant, MatterId, SideEvent } from './vocabulary.ts'
import { day } from './vocabulary.ts'

export const yesFades = 14 * day

export type Yes = { readonly at: Instant; readonly id: string }
/** My yeses that stand, by matter. */
export type Yeses = ReadonlyMap<MatterId, Yes>

/** Applies the events about yeses to a copy that the caller made. Saying yes again begins anew. */
export function evolveYeses(mine: Map<MatterId, Yes>, event: SideEvent): void {
  if (event.move === 'yes-put') mine.set(event.matter, { at: event.at, id: event.id })
  if (event.move === 'yes-withdrawn') mine.delete(event.matter)
  if (event.move === 'leave' || event.move === 'hold') mine.clear()
}

/** Do these two meet in time? */
export function meets(one: Yes, other: Yes): boolean {
  return Math.abs(one.at - other.at) <= yesFades
}
