/** The recovery card becomes a way in: a slot of its own, and a key that signs in. Tried once before it is kept. */
import * as v from 'valibot'
import type { slotsPut } from '../wire/routes.ts'
import { toBase64url } from '../wire/bytes.ts'
import { cardLoginKey, cardSecret, readCard } from './card.ts'
import type { Result } from './client.ts'
import { fail, fine, troubleOf } from './results.ts'
import type { Session } from './session.ts'
import { addSlot, makeSlot, removeSlot } from './slots.ts'

export async function keepCard(session: Session, groups: readonly string[]): Promise<Result> {
  const read = readCard(groups.join(' '))
  if (read.type !== 'card') return fail('bad-card')
  const slot = await makeSlot('card', await cardSecret(read.card), session.key)
  const old = session.slots.slots.find(({ kind }) => kind === 'card')
  const without = old ? await removeSlot(session.slots, old.id, session.key) : session.slots
  const slots = await addSlot({ ...without, generation: session.slots.generation }, slot, session.key)
  const card = toBase64url((await cardLoginKey(read.card)).public)
  const body: v.InferOutput<typeof slotsPut> = { slots, card }
  const answer = await session.http.send('PUT', '/slots', body, v.object({ generation: v.number() }))
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  session.slots = slots
  await session.store.put(`${session.account}/slots`, slots)
  session.changed()
  return fine
}
