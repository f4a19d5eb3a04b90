/**
 * The device slot: opens the app again on this device after it locked itself, also without a network. Its key needs
 * both the passphrase or PIN and a key that cannot leave this browser. Erased on sign-out. (Section 3.)
 */
import { utf8 } from '../wire/bytes.ts'
import { tup } from '../wire/tup.ts'
import type { Bytes } from './bytes.ts'
import type { AccountKey } from './keys.ts'
import { purposes } from './labels.ts'
import { spelling } from './passphrase.ts'
import { argon2id, deviceBoundKey, gcmOpen, gcmSeal, hmac, kdf, randomBytes } from './seal.ts'

/** Where this device keeps what it must: IndexedDB in a browser, memory elsewhere. Holds structured-cloneable values. */
export interface DeviceStore {
  get(name: string): Promise<unknown>
  put(name: string, value: unknown): Promise<void>
  delete(name: string): Promise<void>
}

/** A passphrase may be tried as often as one likes; a PIN five times. */
export type DeviceSecret = { readonly kind: 'passphrase' | 'pin'; readonly text: string }

/** `erased`: five wrong PINs in a row. `none`: this device keeps no slot. */
export type DeviceUnlocked =
  | { readonly type: 'open'; readonly account: AccountKey }
  | { readonly type: 'shut' }
  | { readonly type: 'erased' }
  | { readonly type: 'none' }

type Kept = {
  readonly kind: DeviceSecret['kind']
  readonly bound: CryptoKey
  readonly salt: Bytes
  readonly box: Bytes
  readonly wrong: number
}

const name = 'device-slot'
const mostWrong = 5

export async function keepDeviceSlot(
  store: DeviceStore,
  secret: DeviceSecret,
  account: AccountKey,
): Promise<void> {
  const bound = await deviceBoundKey()
  const salt = randomBytes(16)
  const box = await gcmSeal(await deviceKey(bound, salt, secret.text), account, tup(purposes.device, salt))
  await store.put(name, { kind: secret.kind, bound, salt, box, wrong: 0 } satisfies Kept)
}

export async function openDeviceSlot(store: DeviceStore, text: string): Promise<DeviceUnlocked> {
  const kept = await store.get(name)
  if (!isKept(kept)) return { type: 'none' }
  // Counted before it is tried, so that closing the page gives no try back.
  if (kept.kind === 'pin') await store.put(name, { ...kept, wrong: kept.wrong + 1 })
  const { bound, salt, box } = kept
  const account = await gcmOpen(await deviceKey(bound, salt, text), box, tup(purposes.device, salt))
  if (account) {
    await store.put(name, { ...kept, wrong: 0 })
    return { type: 'open', account }
  }
  if (kept.kind !== 'pin' || kept.wrong + 1 < mostWrong) return { type: 'shut' }
  await eraseDeviceSlot(store)
  return { type: 'erased' }
}

/** Which secret this device asks for, if it keeps a slot. */
export async function deviceSlotKind(store: DeviceStore): Promise<DeviceSecret['kind'] | undefined> {
  const kept = await store.get(name)
  return isKept(kept) ? kept.kind : undefined
}

export function eraseDeviceSlot(store: DeviceStore): Promise<void> {
  return store.delete(name)
}

async function deviceKey(bound: CryptoKey, salt: Bytes, text: string): Promise<Bytes> {
  const stretched = await argon2id(utf8(spelling(text)), tup(purposes.device, salt))
  return kdf(await hmac(bound, stretched), tup(purposes.device))
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'bound' in value && 'salt' in value && 'box' in value
}
