/**
 * The ways into an account. A new one may be added at once; one that is there cannot be taken away by a sign-in
 * younger than three days (I8), so whoever just got in cannot lock the person out.
 */
import { slotsPut, type Slots } from '../wire/routes.ts'
import { answer, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'

const seniority = 72 * 3600

export function putSlots({ accounts, clock }: Parts): Handle {
  return taking(slotsPut, 16 * kib, async (asked, { slots, card }) => {
    const { account, since } = asked.get('who')
    const before = (await accounts.read(account))?.slots
    if (!before) return refuse('signed-out')
    if (slots.generation !== before.generation + 1) return refuse('moved-on')
    const cardIsNew = idsOf(slots, 'card').some((id) => !idsOf(before, 'card').includes(id))
    if (!isWhole(slots) || cardIsNew !== (card !== undefined)) return refuse('malformed')
    if (!keeps(before, slots, 'passphrase')) return refuse('malformed')
    if (!keeps(before, slots, 'card') && clock() - since < seniority) return refuse('slow-down')
    return (await accounts.putSlots(account, before, slots, card))
      ? answer({ generation: slots.generation })
      : refuse('moved-on')
  })
}

/** A first list: a passphrase, and a card with its login key or neither. */
export function fits(slots: Slots, card: string | undefined): boolean {
  return isWhole(slots) && idsOf(slots, 'card').length === (card === undefined ? 0 : 1)
}

/** One passphrase, at most one card, no id twice. */
function isWhole({ slots }: Slots): boolean {
  const kinds = slots.map(({ kind }) => kind)
  const one = (kind: string) => kinds.filter((each) => each === kind).length
  return (
    one('passphrase') === 1 && one('card') <= 1 && new Set(slots.map(({ id }) => id)).size === slots.length
  )
}

/** Every slot of this kind is still there, with its own key. */
function keeps(before: Slots, after: Slots, kind: string): boolean {
  return before.slots
    .filter((slot) => slot.kind === kind)
    .every((old) =>
      after.slots.some((slot) => slot.id === old.id && slot.kind === kind && slot.public === old.public),
    )
}

function idsOf({ slots }: Slots, kind: string): readonly string[] {
  return slots.filter((slot) => slot.kind === kind).map(({ id }) => id)
}
