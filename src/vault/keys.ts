/**
 * A person's keys: the account key is 32 random bytes, and everything else is derived from it, per space, so that
 * nobody can join two spaces up by comparing keys. (Sealing protocol, section 3.)
 */
import type { Keys, SpaceId } from '../domain/vocabulary.ts'
import { toBase64url } from '../wire/bytes.ts'
import { tup } from '../wire/tup.ts'
import type { Bytes } from './bytes.ts'
import { purposes } from './labels.ts'
import { padme, pad, unpad } from './padding.ts'
import { gcmOpen, gcmSeal, kdf, randomBytes, sealKeyFromSeed, signKeyFromSeed } from './seal.ts'
import type { SealKey, SignKey } from './seal.ts'
import { firstThatWorks } from './seeds.ts'

/** The account key: the root of all. Only its slots and this device's memory ever hold it. */
export type AccountKey = Bytes
/** One person's keys in one space. */
export type SpaceKeys = { readonly sign: SignKey; readonly seal: SealKey }

export function newAccountKey(): AccountKey {
  return randomBytes(32)
}

/** The same on every device, for ever. A new generation is for after a phone was lost. */
export async function spaceKeys(account: AccountKey, space: SpaceId, generation = 0): Promise<SpaceKeys> {
  const vault = await vaultKey(account)
  const seeds = await firstThatWorks(async (n) => {
    const both = await kdf(vault, tup(purposes.keys, space, generation, n), 64)
    return { sign: both.slice(0, 32), seal: both.slice(32) }
  })
  const [sign, seal] = await Promise.all([signKeyFromSeed(seeds.sign), sealKeyFromSeed(seeds.seal)])
  return { sign, seal }
}

/** As they stand in births, `joined` and `appeared`. */
export function publicKeys(keys: SpaceKeys): Keys {
  return { sign: toBase64url(keys.sign.public), seal: toBase64url(keys.seal.public) }
}

/** What is written while the app is locked is sealed to this; only the unlocked app opens it again. */
export async function ownKey(account: AccountKey): Promise<SealKey> {
  const vault = await vaultKey(account)
  const { seed } = await firstThatWorks(async (n) => ({ seed: await kdf(vault, tup(purposes.ownKey, n)) }))
  return sealKeyFromSeed(seed)
}

/** What someone who reads letters first puts their name with: one key for all whom they read for (S1-2). */
export async function readingKey(account: AccountKey): Promise<SignKey> {
  const { seed } = await firstThatWorks(async (n) => ({ seed: await kdf(account, tup(purposes.reading, n)) }))
  return signKeyFromSeed(seed)
}

/** Door keys received, the others' pinned keys, names: sealed as one, in steps of size. */
export async function sealVault(account: AccountKey, content: Bytes): Promise<Bytes> {
  return gcmSeal(await vaultKey(account), pad(content, padme(content.length + 4, 1024)), tup(purposes.vault))
}

export async function openVault(account: AccountKey, sealed: Bytes): Promise<Bytes | undefined> {
  const padded = await gcmOpen(await vaultKey(account), sealed, tup(purposes.vault))
  return padded && unpad(padded)
}

function vaultKey(account: AccountKey): Promise<Bytes> {
  return kdf(account, tup(purposes.vault))
}
