/**
 * One's own pages come back in from a file that is as it was made (B4-9). What stands here already stays as it is, so that
 * the same file brought in again changes nothing. Letters in the file stay in the file: no account can sign them anew.
 */
import { isAbout, pageToBringIn } from '../../practice/bring-in.ts'
import type { PageWords } from '../../practice/pages.ts'
import type { Bytes } from '../bytes.ts'
import type { BroughtIn } from '../client-record.ts'
import type { Result } from '../client.ts'
import { pageWords, writePage } from '../drafts.ts'
import { ok } from '../results.ts'
import { saveContent } from '../save-content.ts'
import type { Session } from '../session.ts'
import { checkRecord } from './check.ts'
import type { Part } from './shape.ts'

/** What a browser can hold at once; a life of pages is far below. */
const largest = 64 * 1024 * 1024

export async function bringIn(session: Session, file: Bytes): Promise<Result<BroughtIn>> {
  if (file.length > largest) return ok('unreadable')
  const checked = await checkRecord(file)
  if (checked.type === 'unreadable') return ok('unreadable')
  if (!checked.whole) return ok('changed')
  const pages = checked.parts.flatMap((part) => {
    const page = part.is === 'page' ? pageToBringIn(part.page) : undefined
    return page ? [page] : []
  })
  if (pages.length === 0) return ok('none')
  const here = new Set(pageWords(session).map(nameOf))
  const anew = pages.filter((page) => !here.has(nameOf(page)))
  const named = await nameThose(session, checked.parts, anew)
  if (!named.ok) return named
  for (const page of anew) {
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they were written
    const written = await writePage(session, page, () => false)
    if (!written.ok) return written
  }
  return ok(anew.length === 0 ? 'here' : 'brought')
}

function nameOf({ kind, id }: PageWords): string {
  return `${kind} ${id}`
}

/** Names of one's own list that the pages speak of; nobody is asked in, and nobody is told. */
async function nameThose(
  session: Session,
  parts: readonly Part[],
  pages: readonly PageWords[],
): Promise<Result> {
  const people = parts.flatMap((part) =>
    part.is === 'person' && part.name.trim() !== '' && pages.some((page) => isAbout(page, part.id))
      ? [{ id: part.id, name: part.name }]
      : [],
  )
  const isNew = ({ id }: { readonly id: string }) => !session.content.people.some((one) => one.id === id)
  if (!people.some(isNew)) return ok(undefined)
  return saveContent(session, (content) => ({
    ...content,
    people: [...content.people, ...people.filter(({ id }) => !content.people.some((one) => one.id === id))],
  }))
}
