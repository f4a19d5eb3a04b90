/**
 * The one careful ask (F1-3): "May I write to you again?", in fixed words. Whether it may be asked follows from what
 * the person did, the clock and what was told; nothing here looks at what the other does, or does not.
 */
import { dayOf, type Day, type Instant } from '../domain/vocabulary.ts'
import type { LaneName } from './lanes.ts'

/** Between two asks, and after a letter: long enough that a no is left alone. */
const quietDays = 90

/** Something I left, as far as this asks: an answer is no letter. */
export type Sent = { readonly lane: LaneName | undefined; readonly on: Day; readonly re?: string }

/** My side of a pair, and what was told in it. */
export type MySide = {
  readonly space: boolean
  readonly left: readonly Sent[]
  readonly may: { readonly letter: { readonly type: string } }
  readonly closed: boolean
  readonly leftQuietly: boolean
  readonly held: boolean
  readonly resting: boolean
}

/** Without a letter before there is nothing to ask again. */
export function mayAskAgain(mine: MySide, now: Instant): boolean {
  const { space, closed, leftQuietly, held, resting, may } = mine
  if (!space || closed || leftQuietly || held || resting || may.letter.type !== 'allowed') return false
  const last = lastSent(mine.left)
  return last !== undefined && dayOf(now) - last >= quietDays
}

/** The latest letter or ask, taken back or not. */
function lastSent(left: readonly Sent[]): Day | undefined {
  const days = left.flatMap(({ lane, on, re }) => (lane === 'letter' && re === undefined ? [on] : []))
  return days.length > 0 ? Math.max(...days) : undefined
}
