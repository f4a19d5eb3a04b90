/**
 * Promises of one's own: made, and marked by the one who made them. Neither reaches anyone: showing one to someone, and
 * showing how it went, are acts of their own.
 */
import { standsInCalendar } from '../practice/cadence.ts'
import type { Mark } from '../practice/pages.ts'
import { markFault } from '../practice/promise-marks.ts'
import { lifeWith } from '../practice/promises.ts'
import { newId } from './acts.ts'
import type { Client, Result } from './client.ts'
import { dateNow } from './dates.ts'
import { pages, writePage } from './drafts.ts'
import { fail, fine, ok } from './results.ts'
import type { Session } from './session.ts'

const longest = 400

export async function promise(
  session: Session,
  input: Parameters<Client['promise']>[0],
): Promise<Result<string>> {
  if (input.act.trim() === '') return fail('empty')
  const texts = [input.act, input.backup ?? '', input.know ?? '', input.when?.cue ?? '']
  if (texts.some((text) => text.length > longest)) return fail('too-long')
  if (![input.due, input.when?.on ?? input.due].every(standsInCalendar)) return fail('wrong')
  const id = newId.act()
  const written = await writePage(session, { kind: 'promise', id, ...input }, () => false)
  return written.ok ? ok(id) : written
}

/** A page of its own: what was said first of a day stands, and a later mark stands beside it (S3-4). */
export async function mark(
  session: Session,
  promised: string,
  as: Mark,
  more: Parameters<Client['mark']>[2] = {},
): Promise<Result> {
  const written = pages(session).map(({ words }) => words)
  const promise = lifeWith(written, promised)?.promise
  if (!promise) return fail('not-here')
  if ((more.text ?? '').length > longest) return fail('too-long')
  const on = dateNow(session)
  if (markFault(promise, { mark: as, ...more }, on, session.clock())) return fail('wrong')
  const words = { kind: 'mark' as const, id: newId.act(), promise: promised, mark: as, on, ...more }
  const kept = await writePage(session, words, () => false)
  return kept.ok ? fine : kept
}
