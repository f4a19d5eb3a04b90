/** What can be wrong with a mark before it stands. Whether it was kept is nobody's to check but its owner's. */
import type { Instant } from '../domain/vocabulary.ts'
import { recurs, standsInCalendar } from './cadence.ts'
import { daysAfter } from './days.ts'
import type { Mark, Promised } from './pages.ts'
import { isAhead } from './promises.ts'

/** `of`: the day it is about; absent, it is about the promise as a whole. `to`: the day it is moved to. */
export type Marking = { readonly mark: Mark; readonly of?: string; readonly to?: string }

/** `late`: its time is over, so it was not changed ahead · `day`: no such day · `past` · `same` · `far`. */
export type MarkFault = 'late' | 'day' | 'past' | 'same' | 'far'

/** `date`: the day here. Nothing is moved further than a year. */
export function markFault(
  promise: Promised,
  { mark, of, to }: Marking,
  date: string,
  now: Instant,
): MarkFault | undefined {
  if (![of ?? date, to ?? date].every(standsInCalendar)) return 'day'
  if (mark !== 'ahead') return to === undefined ? undefined : 'day'
  const about = of ?? (promise.when && recurs(promise.when) ? undefined : promise.due)
  if (about === undefined) return 'day'
  if (!isAhead(promise, about, date, now)) return 'late'
  return to === undefined ? undefined : moveFault(to, about, date)
}

function moveFault(to: string, of: string, date: string): MarkFault | undefined {
  if (to < date) return 'past'
  if (to === of) return 'same'
  return to > daysAfter(date, 366) ? 'far' : undefined
}
