/** Pages of one's own, drafts aside: written in place of the one of the same kind and id, and removed for good. */
import type { Draft, PageKind, PageOf, PageWords } from '../practice/pages.ts'
import type { Result } from './client.ts'
import { drafts, pageWords, removePages, writePage } from './drafts.ts'
import { isAway, shows } from './people.ts'
import { fine } from './results.ts'
import type { Session } from './session.ts'

/** What speaks of someone put away is not there either. */
export function ownPages(session: Session): readonly PageWords[] {
  const all = pageWords(session)
  if (!session.content.people.some(isAway)) return all
  return all.filter((words) => shows(session, aboutWhom(words)))
}

export function shownDrafts(session: Session): readonly Draft[] {
  return drafts(session).filter(({ to }) => shows(session, to))
}

type OfPerson = PageOf<'limit' | 'parked' | 'promise' | 'note' | 'plan-part'>
const ofPersonKinds: ReadonlySet<PageKind> = new Set(['limit', 'parked', 'promise', 'note', 'plan-part'])

function ofPerson(words: PageWords): words is OfPerson {
  return ofPersonKinds.has(words.kind)
}

function aboutWhom(words: PageWords): string | undefined {
  if (words.kind === 'harm') return words.who
  if (ofPerson(words)) return words.person
  if (words.kind === 'day-stopped') return words.id
  return words.kind === 'draft' ? words.to : undefined
}

export async function keepPage(session: Session, page: Exclude<PageWords, Draft>): Promise<Result> {
  const written = await writePage(
    session,
    page,
    ({ words }) => words.kind === page.kind && words.id === page.id,
  )
  return written.ok ? fine : written
}

export function removePage(session: Session, kind: PageKind, id: string): Promise<Result> {
  return removePages(session, ({ words }) => words.kind === kind && words.id === id)
}
