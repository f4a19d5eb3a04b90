/**
 * Handouts of one's own: made on this device, listed with what only their owner knows of them, and ended at once. What is in
 * one stands on a page of one's own; the server knows of an end, and of the day on which it was first opened.
 */
import type * as v from 'valibot'
import { dateIn, dateOfDay } from '../practice/days.ts'
import { type PageOf, pagesOf } from '../practice/pages.ts'
import { doneAnswer, handoutMade, handoutsAnswer } from '../wire/routes.ts'
import { toBase64url } from '../wire/bytes.ts'
import type { Client, Result } from './client.ts'
import { zoneHere } from './dates.ts'
import { pageWords } from './drafts.ts'
import { isFirstName } from './first-name.ts'
import { keepPage, removePage } from './own-pages.ts'
import { fail, fine, ok, troubleOf } from './results.ts'
import type { Session } from './session.ts'
import { newHandout, sealHandout, handoutFragment } from './handout-box.ts'
import type { HandoutView } from './views.ts'

const lifetime = 72 * 3600

type HandoutPage = PageOf<'handout'>
type Known = v.InferOutput<typeof handoutsAnswer>['handouts'][number]

/** As the server last said. Absent until it was asked. */
const known = new WeakMap<Session, ReadonlyMap<string, Known>>()

/** The page comes first: a crash in between leaves no handout that its owner could not end. */
export async function makeHandout(
  session: Session,
  { parts, named }: Parameters<Client['makeHandout']>[0],
): Promise<Result<string>> {
  if (parts.length === 0) return fail('empty')
  const { firstName, settings } = session.content
  const handout = await newHandout()
  const box = await sealHandout(handout, {
    version: 1,
    language: settings.language,
    parts: parts.map(({ part, text }) => ({ part, text })),
    ...(named && isFirstName(firstName) && { name: firstName }),
  })
  if (!box) return fail('too-long')
  const page: HandoutPage = {
    kind: 'handout',
    id: handout.id,
    secret: handoutFragment(handout),
    parts: parts.map(({ part, text }) => ({ part, text })),
    ...(named && { named: true }),
    until: session.clock() + lifetime,
  }
  const kept = await keepPage(session, page)
  if (!kept.ok) return kept
  const answer = await session.http.send(
    'POST',
    '/handouts',
    { id: handout.id, box: toBase64url(box) },
    handoutMade,
  )
  if (answer.type !== 'answer') {
    // Without an answer it may live: its page stays, and the list says so once there is a connection.
    if (answer.type === 'problem') await removePage(session, 'handout', handout.id)
    return fail(troubleOf(answer))
  }
  knows(session, { id: handout.id, until: answer.value.until })
  return ok(handout.id)
}

/** Those alive, then those that ended within a week; the one that ends last comes first. */
export function handouts(session: Session): readonly HandoutView[] {
  const now = session.clock()
  const server = known.get(session)
  const pages = new Map(handoutPages(session).map((page) => [page.id, page]))
  const listed: readonly Known[] = server
    ? [...server.values()]
    : [...pages].map(([id, { until }]) => ({ id: id as Known['id'], until }))
  return listed
    .toSorted((one, other) => other.until - one.until)
    .map(({ id, until, opened }): HandoutView => {
      const page = pages.get(id)
      const ended = until <= now
      return {
        id,
        parts: page?.parts ?? [],
        until: dateIn(zoneHere(), until),
        ended,
        ...(!ended && page?.secret !== undefined && { url: handoutUrl(session, page.secret) }),
        ...(opened !== undefined && { opened: dateOfDay(opened) }),
      }
    })
}

/** Asks which are alive and which were opened. Pages of those that are long over go. */
export async function refreshHandouts(session: Session): Promise<Result> {
  const answer = await session.http.get('/handouts', handoutsAnswer)
  session.online = answer.type !== 'silence'
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  const listed = new Map(answer.value.handouts.map((handout) => [handout.id as string, handout]))
  known.set(session, listed)
  session.changed()
  const over = handoutPages(session).filter(({ id, until }) => !listed.has(id) && until <= session.clock())
  for (const { id } of over) await removePage(session, 'handout', id)
  return fine
}

/** Whoever never made one is not asked about them. */
export function hasHandouts(session: Session): boolean {
  return handoutPages(session).length > 0
}

/** Its box is gone from the server with the answer; the secret of its link leaves the page. */
export async function endHandout(session: Session, id: string): Promise<Result> {
  const answer = await session.http.send('DELETE', `/handouts/${id}`, {}, doneAnswer)
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  const until = session.clock()
  const before = known.get(session)?.get(id)
  if (before) knows(session, { ...before, until: Math.min(before.until, until) })
  const page = handoutPages(session).find((one) => one.id === id)
  if (page) {
    const { secret: _, ...rest } = page
    const kept = await keepPage(session, { ...rest, until: Math.min(page.until, until) })
    if (!kept.ok) return kept
  }
  // It may have been opened since this device last asked.
  await refreshHandouts(session)
  return fine
}

function handoutPages(session: Session): readonly HandoutPage[] {
  return pagesOf(pageWords(session), 'handout')
}

/** Beside what was said before. Until the server was asked, the pages themselves are the list. */
function knows(session: Session, handout: Known): void {
  const before = known.get(session)
  if (before) known.set(session, new Map([...before, [handout.id, handout]]))
  session.changed()
}

function handoutUrl({ http }: Session, secret: string): string {
  return `${http.base || location.origin}/s#${secret}`
}
