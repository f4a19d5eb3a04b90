/**
 * Promises to oneself: small, dated, marked only by the one who promised. Kept and missed weigh the same; nothing is
 * counted. A later mark stands beside the earlier one.
 */
import type { Mark, PageWords, Promised } from './pages.ts'
import { daysAfter } from './days.ts'

export type MarkedPromise = { readonly promise: Promised; readonly mark?: Mark; readonly markedOn?: string }

/** Twelve weeks of dated acts stand on the shelf. */
const shelfDays = 84

export function promisesOf(pages: readonly PageWords[], today: string) {
  const marked = pages.flatMap((page) => (page.kind === 'promise' ? [withMark(page, pages)] : []))
  const open = marked.filter(({ mark }) => mark === undefined)
  const since = daysAfter(today, -shelfDays)
  return {
    due: open.filter(({ promise }) => promise.due <= today).sort(byDay),
    coming: open.filter(({ promise }) => promise.due > today).sort(byDay),
    shelf: marked
      .filter(({ mark, promise }) => mark !== undefined && promise.due >= since)
      .sort((one, other) => byDay(other, one)),
  }
}

function withMark(promise: Promised, pages: readonly PageWords[]): MarkedPromise {
  const last = pages.findLast((page) => page.kind === 'mark' && page.promise === promise.id)
  return last?.kind === 'mark' ? { promise, mark: last.mark, markedOn: last.on } : { promise }
}

function byDay(one: MarkedPromise, other: MarkedPromise): number {
  return one.promise.due < other.promise.due ? -1 : Number(one.promise.due > other.promise.due)
}
