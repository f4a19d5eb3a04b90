/** A private yes: to a standing matter, or to a talk that was asked for. One alone leaves nothing for the other. */
import type { MatterId, MemberId } from '../domain/vocabulary.ts'
import { newId } from './acts.ts'
import type { Result } from './client.ts'
import { matterId, type MatterName } from './matters.ts'
import { act } from './moves.ts'
import { putInstead } from './outbox.ts'
import { fail, fine } from './results.ts'
import { personOf, type Session } from './session.ts'

/** A yes to a standing matter, or taking it back. */
export async function sayYes(
  session: Session,
  person: string,
  matter: MatterName,
  yes: boolean,
): Promise<Result> {
  const pair = personOf(session, person)?.pair
  const id = pair && (await matterId(pair, matter))
  if (!id) return fail('not-here')
  return yes ? putYes(session, person, id) : withdrawYes(session, person, id)
}

/** Said once: one that still waits here is not said again. */
export async function putYes(
  session: Session,
  person: string,
  matter: MatterId,
  first?: MemberId,
): Promise<Result> {
  if (waitingYes(session, person, matter)) return fine
  return act(session, person, { move: 'yes-put', matter, ...(first !== undefined && { first }) })
}

/** What protects leaves first, so a yes that still waits here is not left to follow its own withdrawal. */
export async function withdrawYes(session: Session, person: string, matter: MatterId): Promise<Result> {
  const did = { move: 'yes-withdrawn' as const, matter }
  const waiting = waitingYes(session, person, matter)
  if (!waiting) return act(session, person, did)
  await putInstead(session, waiting, { id: newId.act(), space: waiting.space, did })
  return fine
}

function waitingYes(session: Session, person: string, matter: MatterId) {
  const space = personOf(session, person)?.pair?.space
  return session.outbox.find(
    (item) => item.space === space && item.did.move === 'yes-put' && item.did.matter === matter,
  )
}
