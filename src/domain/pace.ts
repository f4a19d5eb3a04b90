/** Pace: how much, how often. Counts the writer's own sends in time, never what lies unread (K4-2, I4). */
import { dayOf, type Day, type Instant, type PaceClass } from './vocabulary.ts'

/** At most `cap` in any `pace` UTC days. */
export type Pace = { readonly pace: number; readonly cap: number }

/** Every pair is born with these; the reader may tell others. (design.md section 4; practice.md K8) */
export const paceOf: Readonly<Record<PaceClass, Pace>> = {
  slow: { pace: 14, cap: 1 },
  week: { pace: 7, cap: 1 },
  day: { pace: 1, cap: 1 },
  prompt: { pace: 1, cap: 12 },
}

/** The first UTC day on which one more may go, given when the others went, oldest first. */
export function freeOn(times: readonly Instant[], { pace, cap }: Pace): Day {
  const counted = times.at(-cap)
  return counted === undefined ? 0 : dayOf(counted) + pace
}
