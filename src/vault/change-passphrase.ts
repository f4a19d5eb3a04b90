/** Another passphrase: registered under the same name without being shown, and held back by the server until it may open. */
import type * as v from 'valibot'
import type { Instant } from '../domain/vocabulary.ts'
import { changeAnswer, type passphraseAsked, type passphraseBegun, passphraseResponse } from '../wire/ways.ts'
import type { Result } from './client.ts'
import { deviceSlotKind, keepDeviceSlot } from './device-slot.ts'
import { finishRegistration, startRegistration } from './opaque.ts'
import { longEnough } from './passphrase.ts'
import { keepSlots } from './read-slots.ts'
import { fail, ok, troubleOf } from './results.ts'
import type { Session } from './session.ts'
import { addSlot, makeSlot } from './slots.ts'
import { typedAgain } from './typed-again.ts'
import { readWays } from './ways.ts'

export async function changePassphrase(
  session: Session,
  passphrase: string,
  again: string,
): Promise<Result<Instant>> {
  if (!longEnough(passphrase)) return fail('weak-passphrase')
  await readWays(session)
  const known = await typedAgain(session, again)
  if (!known.ok) return known
  const started = await startRegistration(passphrase)
  const begin: v.InferOutput<typeof passphraseBegun> = { request: started.request }
  const begun = await session.http.send('POST', '/ways/passphrase', begin, passphraseResponse)
  if (begun.type !== 'answer') return fail(troubleOf(begun))
  const finished = await finishRegistration(passphrase, started, begun.value.response)
  if (!finished) return fail('broken')
  const slot = await makeSlot('passphrase', finished.exportKey, session.key)
  const slots = await addSlot(session.slots, slot, session.key)
  const { ticket } = begun.value
  const body: v.InferOutput<typeof passphraseAsked> = { ticket, record: finished.message, slots }
  const answer = await session.http.send('POST', '/ways/passphrase/finish', body, changeAnswer)
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  await keepSlots(session, slots)
  // Whoever came in by the card has nothing that opens this device after its lock.
  if ((await deviceSlotKind(session.store)) === undefined)
    await keepDeviceSlot(session.store, { kind: 'passphrase', text: passphrase }, session.key)
  await readWays(session)
  session.changed()
  return ok(answer.value.until)
}
