/**
 * The light way for the invitation's own page: what the link shows, and, fetched only when somebody types the four
 * words, what they open. It asks for the link's boxes and says nothing else to the server.
 */
import * as v from 'valibot'
import { dayOf } from '../domain/vocabulary.ts'
import { bytesUpTo, instant } from '../wire/shapes.ts'
import { bytesOf } from './bytes.ts'
import type { Landing, Note, Result, Trouble } from './client.ts'
import { openOuter, readFragment } from './invitations.ts'

/** Of `invitationAnswer` only what the landing shows: this page must stay light, and the rest waits for the words. */
const shown = v.object({ outer: bytesUpTo(1024), until: instant })
const patienceMs = 20_000

export async function readLanding(secret: string): Promise<Result<Landing>> {
  const invitation = await readFragment(secret)
  if (!invitation) return fail('ended')
  const answer = await ask(`/invitations/${invitation.id}`)
  if (answer === undefined) return fail('offline')
  if (answer.status === 404) return fail('ended')
  const boxes = v.safeParse(shown, answer.json)
  if (!boxes.success) return fail('broken')
  const outer = await openOuter(invitation, bytesOf(boxes.output.outer))
  if (!outer) return fail('ended')
  const { name, language } = outer
  return { ok: true, value: { firstName: name, language, until: dayOf(boxes.output.until) } }
}

/** Argon2 and all that reads a birth come along only now. */
export async function readFoldedNote(secret: string, words: string): Promise<Result<Note>> {
  const [{ readNote }, { openHttp }] = await Promise.all([import('./come-in.ts'), import('./http.ts')])
  return readNote(openHttp('', false), secret, words)
}

async function ask(path: string): Promise<{ readonly status: number; readonly json: unknown } | undefined> {
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(path, { cache: 'no-store', credentials: 'omit', signal })
    return { status: response.status, json: await response.json() }
  } catch {
    return undefined
  }
}

function fail(trouble: Trouble): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble }
}
