/**
 * The ways into one's own account, seen from a device: what waits and what happened is read whenever it comes in step, a slot
 * whose way is gone is taken off the list, and one that was asked for can be refused. (Sealing protocol, section 3.)
 */
import { type WayKind, waysAnswer } from '../wire/ways.ts'
import type * as v from 'valibot'
import type { Slots, slotsPut } from '../wire/routes.ts'
import type { SlotId } from '../wire/shapes.ts'
import type { WaysView } from './client-ways.ts'
import { eraseDeviceSlot } from './device-slot.ts'
import { keepSlots, readSlots, slotsPutAnswer } from './read-slots.ts'
import type { Session } from './session.ts'
import { removeSlot } from './slots.ts'

/** Silent where there is nobody to ask: looking around has no ways in. */
export async function readWays(session: Session): Promise<void> {
  const answer = await session.http.get('/ways', waysAnswer)
  if (answer.type !== 'answer') return
  session.ways = answer.value
  if (answer.value.slots !== session.slots.generation && !(await readSlots(session)).ok) return
  const gone = goneOf(session.slots, answer.value.changes)
  if (gone) await tidy(session, gone)
}

export function waysView({ ways }: Session): WaysView | undefined {
  return ways && { ...ways, notices: ways.notices.toReversed() }
}

/** Of two of a kind, with nothing waiting, the earlier: the later took its place. */
function goneOf(
  { slots }: Slots,
  waiting: readonly { readonly kind: WayKind }[],
): Slots['slots'][number] | undefined {
  return slots.find(
    ({ id, kind }) =>
      !waiting.some((one) => one.kind === kind) &&
      slots.findLast((other) => other.kind === kind)?.id !== id &&
      (kind === 'card' || kind === 'passphrase'),
  )
}

/** A passphrase that is gone opens this device no more either, from its next lock on. */
async function tidy(
  session: Session,
  { id, kind }: { readonly id: SlotId; readonly kind: string },
): Promise<void> {
  if (kind === 'passphrase') await eraseDeviceSlot(session.store)
  const slots = await removeSlot(session.slots, id, session.key)
  const body: v.InferOutput<typeof slotsPut> = { slots }
  const answer = await session.http.send('PUT', '/slots', body, slotsPutAnswer)
  if (answer.type === 'answer') await keepSlots(session, slots)
}
