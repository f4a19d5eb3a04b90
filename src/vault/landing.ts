/**
 * The light way for the invitation's own page: what the link shows, and, fetched only when somebody types the four
 * words, what they open. It tells the server nothing but that the link's boxes were asked for.
 */
import { dayOf } from '../domain/vocabulary.ts'
import { invitationAnswer } from '../wire/routes.ts'
import { bytesOf } from './bytes.ts'
import type { Landing, Note, Result } from './client.ts'
import { openHttp } from './http.ts'
import { openOuter, readFragment } from './invitations.ts'
import { fail, ok, troubleOf } from './results.ts'

export async function readLanding(secret: string): Promise<Result<Landing>> {
  const invitation = await readFragment(secret)
  if (!invitation) return fail('ended')
  const answer = await http.get(`/invitations/${invitation.id}`, invitationAnswer)
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  const outer = await openOuter(invitation, bytesOf(answer.value.outer))
  if (!outer) return fail('ended')
  return ok({ firstName: outer.name, language: outer.language, until: dayOf(answer.value.until) })
}

/** Argon2 and all that reads a birth come along only now. */
export async function readFoldedNote(secret: string, words: string): Promise<Result<Note>> {
  const { readNote } = await import('./come-in.ts')
  return readNote(http, secret, words)
}

const http = openHttp('', false)
