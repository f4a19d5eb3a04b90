/**
 * The list of the ways into an account. A first card may be added at once; whatever is there goes only when another took its
 * place, and that is asked for and waits (ways.ts, I8), so whoever just got in cannot lock the person out.
 */
import { slotsPut, type Slots } from '../wire/routes.ts'
import type { SlotId } from '../wire/shapes.ts'
import { answer, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'

type Kind = Slots['slots'][number]['kind']

export function putSlots({ accounts, ways, hints }: Parts): Handle {
  return taking(slotsPut, 16 * kib, async (asked, { slots, card }) => {
    await ways.settle()
    const who = asked.get('who')
    const before = (await accounts.read(who.account))?.slots
    if (!before) return refuse('signed-out')
    if (slots.generation !== before.generation + 1) return refuse('moved-on')
    if (card === undefined ? !isTidier(before, slots) : !isFirstCard(before, slots))
      return refuse('malformed')
    // What waits has its slot in the list, and leaves it by being refused.
    const gone = card === undefined && slotsGone(before, slots)
    const waiting = gone ? await ways.changes(who.account) : []
    if (gone && waiting.some(({ kind }) => kind === gone.kind)) return refuse('slow-down')
    if (!(await accounts.putSlots(who, before, slots, card))) return refuse('moved-on')
    if (card) hints.end(({ account, signIn }) => account === who.account && signIn !== who.signIn)
    return answer({ generation: slots.generation })
  })
}

/** A first list: a passphrase, and a card with its login key or neither. */
export function fits(slots: Slots, card: string | undefined): boolean {
  const kinds = slots.slots.map(({ kind }) => kind).toSorted()
  return isWhole(slots) && kinds.join() === (card === undefined ? 'passphrase' : 'card,passphrase')
}

/** The id of the one slot of this kind that is new; undefined when anything else moved. */
export function oneMore(before: Slots, after: Slots, kind: Kind): SlotId | undefined {
  const added = after.slots.at(-1)
  if (added?.kind !== kind || after.generation !== before.generation + 1 || !isWhole(after)) return undefined
  return isSame(before.slots, after.slots.slice(0, -1)) ? added.id : undefined
}

/** The id of the one slot that is gone; undefined when anything else moved. */
export function oneLess(before: Slots, after: Slots): SlotId | undefined {
  const gone = slotsGone(before, after)
  const fit = after.generation === before.generation + 1
  const rest = before.slots.filter(({ id }) => id !== gone?.id)
  return fit && gone && isSame(rest, after.slots) ? gone.id : undefined
}

function isFirstCard(before: Slots, after: Slots): boolean {
  return !before.slots.some(({ kind }) => kind === 'card') && oneMore(before, after, 'card') !== undefined
}

/** A slot whose way is gone: of two of a kind the earlier, once the later holds. */
function isTidier(before: Slots, after: Slots): boolean {
  const gone = oneLess(before, after)
  const kind = before.slots.find(({ id }) => id === gone)?.kind
  const alike = before.slots.filter((slot) => slot.kind === kind)
  return gone !== undefined && alike.length > 1 && alike[0]?.id === gone
}

function slotsGone(before: Slots, after: Slots): Slots['slots'][number] | undefined {
  return before.slots.find(({ id }) => !after.slots.some((slot) => slot.id === id))
}

/** Signed by the account key, so the bytes are the same or it is another list. */
function isSame(one: Slots['slots'], other: Slots['slots']): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isWhole({ slots }: Slots): boolean {
  return new Set(slots.map(({ id }) => id)).size === slots.length
}
