/** The list of slots as the server has it now: another device may have changed it. One that is not mine is never taken. */
import * as v from 'valibot'
import { account as accountShape, type Slots } from '../wire/routes.ts'
import type { Result } from './client.ts'
import { fail, fine, troubleOf } from './results.ts'
import type { Session } from './session.ts'
import { isOwnList } from './slots.ts'

export const slotsPutAnswer = v.object({ generation: v.number() })

export async function readSlots(session: Session): Promise<Result> {
  const answer = await session.http.get('/account', accountShape)
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  const { slots } = answer.value
  if (slots.generation < session.slots.generation) return fail('server-lied')
  if (!(await isOwnList(slots, session.key))) return fail('server-lied')
  await keepSlots(session, slots)
  return fine
}

export async function keepSlots(session: Session, slots: Slots): Promise<void> {
  session.slots = slots
  await session.store.put(`${session.account}/slots`, slots)
}
