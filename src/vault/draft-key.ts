/**
 * Drafts before they have a home. Before there is an account, a draft is sealed to a key of two parts: one lasts on
 * the device, one ends with the tab, and without either nothing opens. While the app is locked, a draft is sealed to
 * the person's own public key, which can only put in. (Sealing protocol, section 3.)
 */
import { toBase64url, utf8 } from '../wire/bytes.ts'
import { tup } from '../wire/tup.ts'
import { bytesOf, join, textOf, type Bytes } from './bytes.ts'
import { purposes } from './labels.ts'
import { pad, padme, unpad } from './padding.ts'
import { gcmOpen, gcmSeal, hpkeOpen, hpkeSeal, kdf, randomBytes, type SealKey } from './seal.ts'

/** Where one part lies: a field in IndexedDB, or in sessionStorage. */
export interface PartStore {
  get(): Promise<string | undefined>
  put(part: string): Promise<void>
  delete(): Promise<void>
}

export type DraftKey = Bytes

/** The key of this tab's drafts; a new one where a part is gone, and what the old one sealed stays shut. */
export async function draftKey(lasting: PartStore, passing: PartStore): Promise<DraftKey> {
  const known = await existingDraftKey(lasting, passing)
  if (known) return known
  const parts = [randomBytes(32), randomBytes(32)] as const
  await Promise.all([lasting.put(toBase64url(parts[0])), passing.put(toBase64url(parts[1]))])
  return together(parts[0], parts[1])
}

/** Undefined when the tab it belonged to has ended. Makes nothing. */
export async function existingDraftKey(
  lasting: PartStore,
  passing: PartStore,
): Promise<DraftKey | undefined> {
  const [one, other] = await Promise.all([lasting.get(), passing.get()])
  const parts = [bytesOf(one ?? ''), bytesOf(other ?? '')] as const
  return parts[0].length === 32 && parts[1].length === 32 ? together(parts[0], parts[1]) : undefined
}

/** "Leave now": every draft of this key is shut for good. */
export async function forgetDraftKey(lasting: PartStore, passing: PartStore): Promise<void> {
  await Promise.all([lasting.delete(), passing.delete()])
}

export function sealDraft(key: DraftKey, id: string, text: string): Promise<Bytes> {
  return gcmSeal(key, padded(text), tup(purposes.draft, id))
}
export async function openDraft(key: DraftKey, id: string, sealed: Bytes): Promise<string | undefined> {
  return unpadded(await gcmOpen(key, sealed, tup(purposes.draft, id)))
}

/** While locked: `own` is the public half of `ownKey` in keys.ts. */
export function putInDraft(own: Bytes, id: string, text: string): Promise<Bytes> {
  return hpkeSeal(own, tup(purposes.draft, id), padded(text))
}
export async function takeOutDraft(own: SealKey, id: string, sealed: Bytes): Promise<string | undefined> {
  return unpadded(await hpkeOpen(own, tup(purposes.draft, id), sealed))
}

function together(one: Bytes, other: Bytes): Promise<Bytes> {
  return kdf(join(one, other), tup(purposes.draft))
}
function padded(text: string): Bytes {
  const content = utf8(text)
  return pad(content, padme(content.length + 4, 1024))
}
function unpadded(bytes: Bytes | undefined): string | undefined {
  const content = bytes && unpad(bytes)
  return content && textOf(content)
}
