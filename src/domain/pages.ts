/** Pages: sealed pages of one's own. Nobody else ever sees one, so nothing here asks anybody. */
import type { SideEvent, SideMove, WordId } from './vocabulary.ts'

/** The pages that stand, by word. */
export type Pages = ReadonlySet<WordId>

/** Applies the events about pages to a copy that the caller made. */
export function evolvePages(pages: Set<WordId>, event: SideEvent): void {
  const gone = letGo(pages, event)
  if (gone !== undefined) pages.delete(gone)
  if (event.move === 'page-written') pages.add(event.page)
}

/** The page whose words this lets go of for good. Only what it names; two writes that name the same leave both. */
export function letGo(pages: Pages, did: SideMove): WordId | undefined {
  const named = didAwayWith(did)
  return named !== undefined && pages.has(named) ? named : undefined
}

function didAwayWith(did: SideMove): WordId | undefined {
  if (did.move === 'page-removed') return did.page
  return did.move === 'page-written' ? did.replaces : undefined
}
