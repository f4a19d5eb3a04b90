/** Listening for hints while open: which stream moved, and nothing more. Asks again, later and later, when it ends. */
import * as v from 'valibot'
import type { SpaceId } from '../domain/vocabulary.ts'
import { hint } from '../wire/routes.ts'
import type { Result } from './client.ts'
import type { Session } from './session.ts'
import { flush } from './outbox.ts'
import { openSpaces } from './open-session.ts'
import { fail, fine } from './results.ts'
import { readVault } from './save-content.ts'
import { hasHandouts, refreshHandouts } from './handouts.ts'
import { shareOnward } from './sharing.ts'
import { syncSpace } from './sync.ts'
import { readWays } from './ways.ts'

const shortestMs = 1000
const longestMs = 60_000
const againMs = 2000

/** Runs until the signal ends it. After every connection everything is brought in step once. */
export async function followHints(session: Session, signal: AbortSignal): Promise<void> {
  void sendAgain(session, signal)
  let pauseMs = shortestMs
  while (!signal.aborted) {
    if ((await bringInStep(session)).ok) pauseMs = shortestMs
    try {
      await session.http.listen('/hints', signal, (line) => void heard(session, line))
    } catch {
      if (signal.aborted) return
      session.online = false
      session.changed()
    }
    await rest(pauseMs, signal)
    pauseMs = Math.min(pauseMs * 2, longestMs)
  }
}

/** Vault, spaces, outbox, streams. Offline when the server could not be reached; signed-out when it knows nobody here. */
export async function bringInStep(session: Session): Promise<Result> {
  const read = await readVault(session)
  if (!read.ok && (read.trouble === 'offline' || read.trouble === 'signed-out')) return read
  await readWays(session)
  await openSpaces(session)
  await flush(session)
  for (const space of session.spaces.values()) await syncSpace(session, space)
  if (hasHandouts(session)) await refreshHandouts(session)
  await shareOnward(session)
  session.changed()
  return session.online ? fine : fail('offline')
}

/** An act may be lost alone while the line for hints holds: what waits is tried again, later and later. */
async function sendAgain(session: Session, signal: AbortSignal): Promise<void> {
  let pauseMs = againMs
  while (!signal.aborted) {
    if (session.outbox.length > 0) {
      await flush(session)
      session.changed()
    }
    pauseMs = session.outbox.length > 0 ? Math.min(pauseMs * 2, longestMs) : againMs
    await rest(pauseMs, signal)
  }
}

async function heard(session: Session, line: string): Promise<void> {
  const parsed = v.safeParse(hint, parseJson(line))
  const id = parsed.success ? parsed.output.stream.split('/')[0] : undefined
  const space = id === undefined ? undefined : session.spaces.get(id as SpaceId)
  if (space) await syncSpace(session, space)
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const over = new AbortController()
  const wake = () => {
    clearTimeout(timer)
    over.abort()
    resolve()
  }
  const timer = setTimeout(wake, ms)
  const until = { once: true, signal: over.signal }
  signal.addEventListener('abort', wake, until)
  // The browser says when there is a line again; elsewhere only the timer does.
  if ('addEventListener' in globalThis) globalThis.addEventListener('online', wake, until)
  return promise
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
