/** Values kept on this device under the account key: a JSON value in, ciphertext in the store. */
import { tup } from '../wire/tup.ts'
import { utf8 } from '../wire/bytes.ts'
import { textOf, type Bytes } from './bytes.ts'
import type { DeviceStore } from './device-store.ts'
import type { AccountKey } from './keys.ts'
import { gcmOpen, gcmSeal, kdf } from './seal.ts'

export type SealedStore = {
  get(name: string): Promise<unknown>
  put(name: string, value: object): Promise<void>
  delete(name: string): Promise<void>
  names(): Promise<readonly string[]>
}

const label = 'halfdoor/1/device'

/** Derived once for each key: every keystroke asks for it. */
const locks = new WeakMap<AccountKey, Promise<Bytes>>()

function lockOf(key: AccountKey): Promise<Bytes> {
  const lock = locks.get(key) ?? kdf(key, tup(label))
  locks.set(key, lock)
  return lock
}

export function sealedStore(store: DeviceStore, account: string, key: AccountKey): SealedStore {
  const prefix = `${account}/`
  const lock = lockOf(key)
  return {
    async get(name) {
      const sealed = await store.get(prefix + name)
      if (!(sealed instanceof Uint8Array)) return undefined
      const opened = await gcmOpen(await lock, new Uint8Array(sealed), tup(label, name))
      const text = opened && textOf(opened)
      return text === undefined ? undefined : JSON.parse(text)
    },
    async put(name, value) {
      await store.put(prefix + name, await gcmSeal(await lock, utf8(JSON.stringify(value)), tup(label, name)))
    },
    delete: (name) => store.delete(prefix + name),
    async names() {
      return (await store.keys())
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length))
    },
  }
}
