/** Pages: sealed pages of one's own. Nobody else ever sees one, so nothing here asks anybody. */
import type { SideEvent, WordId } from './vocabulary.ts'

/** The pages that stand, by word. */
export type Pages = ReadonlySet<WordId>

/** Applies the events about pages to a copy that the caller made. */
export function evolvePages(pages: Set<WordId>, event: SideEvent): void {
  if (event.move === 'page-removed') pages.delete(event.page)
  if (event.move !== 'page-written') return
  if (event.replaces !== undefined) pages.delete(event.replaces)
  pages.add(event.page)
}

/** The page whose words this event lets go of for good. Only what it names; two writes that name the same leave both. */
export function letGo(pages: Pages, event: SideEvent | Pick<SideEvent, 'move'>): WordId | undefined {
  const named = 'page' in event ? (event.move === 'page-written' ? event.replaces : event.page) : undefined
  return named !== undefined && pages.has(named) ? named : undefined
}
