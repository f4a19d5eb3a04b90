/** One press against what waits to take the place of a card or a passphrase; and what was told is told no more. */
import type * as v from 'valibot'
import { doneAnswer } from '../wire/routes.ts'
import type { changeRefused, WayKind, waysTold } from '../wire/ways.ts'
import type { Result } from './client.ts'
import { keepSlots } from './read-slots.ts'
import { fail, fine, troubleOf } from './results.ts'
import type { Session } from './session.ts'
import { removeSlot } from './slots.ts'
import { readWays } from './ways.ts'

export async function refuseWay(session: Session, kind: WayKind): Promise<Result> {
  await readWays(session)
  const change = session.ways?.changes.find((one) => one.kind === kind)
  if (!change) return fine
  if (!change.mayRefuse) return fail('not-now')
  const slots = await removeSlot(session.slots, change.slot, session.key)
  const body: v.InferOutput<typeof changeRefused> = { slots }
  const answer = await session.http.send('DELETE', `/ways/${kind}`, body, doneAnswer)
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  await keepSlots(session, slots)
  await readWays(session)
  session.changed()
  return fine
}

export async function waysRead(session: Session): Promise<Result> {
  const body: v.InferOutput<typeof waysTold> = { upTo: session.ways?.upTo ?? 0 }
  const answer = await session.http.send('POST', '/ways/told', body, doneAnswer)
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  if (session.ways) session.ways = { ...session.ways, notices: [] }
  session.changed()
  return fine
}
