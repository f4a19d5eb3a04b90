/**
 * The recovery card becomes a way in: a slot of its own, and a key that signs in. Tried once before it is kept. One in the place
 * of another waits beside it until it holds.
 */
import type * as v from 'valibot'
import type { Instant } from '../domain/vocabulary.ts'
import type { slotsPut } from '../wire/routes.ts'
import { type cardAsked, changeAnswer } from '../wire/ways.ts'
import { toBase64url } from '../wire/bytes.ts'
import { cardLoginKey, cardSecret, readCard } from './card.ts'
import type { Result } from './client.ts'
import { keepSlots, slotsPutAnswer } from './read-slots.ts'
import { fail, fine, ok, troubleOf } from './results.ts'
import type { Session } from './session.ts'
import { addSlot, makeSlot } from './slots.ts'
import { typedAgain } from './typed-again.ts'
import { readWays } from './ways.ts'

export async function keepCard(
  session: Session,
  groups: readonly string[],
  again = '',
): Promise<Result<Instant | undefined>> {
  const read = readCard(groups.join(' '))
  if (read.type !== 'card') return fail('bad-card')
  // Another device may have made one meanwhile.
  await readWays(session)
  const isFirst = !session.slots.slots.some(({ kind }) => kind === 'card')
  const known = isFirst ? fine : await typedAgain(session, again)
  if (!known.ok) return known
  const slot = await makeSlot('card', await cardSecret(read.card), session.key)
  const slots = await addSlot(session.slots, slot, session.key)
  const card = toBase64url((await cardLoginKey(read.card)).public)
  const body: v.InferOutput<typeof slotsPut> & v.InferOutput<typeof cardAsked> = { slots, card }
  const answer = isFirst
    ? await session.http.send('PUT', '/slots', body, slotsPutAnswer)
    : await session.http.send('POST', '/ways/card', body, changeAnswer)
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  await keepSlots(session, slots)
  await readWays(session)
  session.changed()
  return ok('until' in answer.value ? answer.value.until : undefined)
}
