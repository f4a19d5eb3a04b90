/**
 * Slots: the ways into an account. A slot is a key pair; its private half is sealed by a secret (a passphrase's
 * export key, a recovery card), and the account key is sealed to its public half, so the account key can change for
 * every slot without their secrets. (Sealing protocol, section 3.)
 */
import { toBase64url } from '../wire/bytes.ts'
import { canon } from '../wire/canon.ts'
import type { Slot, Slots } from '../wire/routes.ts'
import type { SlotId } from '../wire/shapes.ts'
import { tup } from '../wire/tup.ts'
import { bytesOf, same, type Bytes } from './bytes.ts'
import type { AccountKey } from './keys.ts'
import { purposes } from './labels.ts'
import { gcmOpen, gcmSeal, hmac, hpkeOpen, hpkeSeal, kdf, randomBytes, sealKeyFromSeed } from './seal.ts'
import { newSealKey } from './seeds.ts'

export type SlotKind = Slot['kind']

/** `shut`: no slot of this kind opens with this secret. `altered`: one did, and the list is not what its owner made. */
export type Unlocked =
  | { readonly type: 'open'; readonly account: AccountKey; readonly slot: SlotId }
  | { readonly type: 'shut' }
  | { readonly type: 'altered' }

/** A new slot, proved by opening it before it is given back. */
export async function makeSlot(kind: SlotKind, secret: Bytes, account: AccountKey): Promise<Slot> {
  const { seed, key } = await newSealKey()
  const about = { id: `k_${toBase64url(randomBytes(16))}`, kind, public: toBase64url(key.public) } as const
  const slot: Slot = {
    ...about,
    private: toBase64url(await gcmSeal(await lockOf(secret), seed, aboutBytes(about))),
    account: toBase64url(await hpkeSeal(key.public, accountInfo(about.id), account)),
  }
  const opened = await openSlot(slot, secret)
  if (!opened || !same(opened, account)) throw new Error(`${slot.id}: a new slot did not open`)
  return slot
}

/** The list as the server keeps it. The generation counts lists, and goes up by one with each. */
export async function listSlots(
  account: AccountKey,
  generation: number,
  slots: readonly Slot[],
): Promise<Slots> {
  return { generation, slots: [...slots], mac: toBase64url(await macOf(account, generation, slots)) }
}

export async function unlock(list: Slots, kind: SlotKind, secret: Bytes): Promise<Unlocked> {
  for (const slot of list.slots.filter((slot) => slot.kind === kind)) {
    const account = await openSlot(slot, secret)
    if (!account) continue
    return (await isOwnList(list, account)) ? { type: 'open', account, slot: slot.id } : { type: 'altered' }
  }
  return { type: 'shut' }
}

/** True when this list was made by whoever holds the account key. */
export async function isOwnList(list: Slots, account: AccountKey): Promise<boolean> {
  return same(await macOf(account, list.generation, list.slots), bytesOf(list.mac))
}

/** Before the first word leaves the device, every slot has to give exactly this account key. */
export async function opensWith(
  list: Slots,
  kind: SlotKind,
  secret: Bytes,
  account: AccountKey,
): Promise<boolean> {
  const unlocked = await unlock(list, kind, secret)
  return unlocked.type === 'open' && same(unlocked.account, account)
}

/** The next list, with one way in more. */
export function addSlot(list: Slots, slot: Slot, account: AccountKey): Promise<Slots> {
  return listSlots(account, list.generation + 1, [...list.slots, slot])
}

/** The next list, with one way in less. */
export function removeSlot(list: Slots, id: SlotId, account: AccountKey): Promise<Slots> {
  const rest = list.slots.filter((slot) => slot.id !== id)
  return listSlots(account, list.generation + 1, rest)
}

/** The next list, for a new account key: after a lost phone. Needs no secret of any slot. */
export async function changeAccountKey(list: Slots, account: AccountKey): Promise<Slots> {
  const moved = list.slots.map(async (slot) => {
    const sealed = await hpkeSeal(bytesOf(slot.public), accountInfo(slot.id), account)
    return { ...slot, account: toBase64url(sealed) }
  })
  return listSlots(account, list.generation + 1, await Promise.all(moved))
}

async function openSlot(slot: Slot, secret: Bytes): Promise<AccountKey | undefined> {
  const seed = await gcmOpen(await lockOf(secret), bytesOf(slot.private), aboutBytes(slot))
  if (seed?.length !== 32) return undefined
  const key = await sealKeyFromSeed(seed)
  if (!same(key.public, bytesOf(slot.public))) return undefined
  const account = await hpkeOpen(key, accountInfo(slot.id), bytesOf(slot.account))
  return account?.length === 32 ? account : undefined
}

function lockOf(secret: Bytes): Promise<Bytes> {
  return kdf(secret, tup(purposes.slot))
}
function aboutBytes({ id, kind, public: open }: Pick<Slot, 'id' | 'kind' | 'public'>): Bytes {
  return tup(purposes.slot, id, kind, bytesOf(open))
}
function accountInfo(id: SlotId): Bytes {
  return tup(purposes.account, id)
}
async function macOf(account: AccountKey, generation: number, slots: readonly Slot[]): Promise<Bytes> {
  return hmac(await kdf(account, tup(purposes.slots)), tup(purposes.slots, canon({ generation, slots })))
}
