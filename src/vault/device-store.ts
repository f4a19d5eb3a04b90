/**
 * What a device keeps between visits: only ciphertext and keys that cannot be read out. The browser may evict all of
 * it on any day; everything that matters is on the server, sealed, before the first word is written.
 */

/** Values are structured-cloneable. Keys begin with the account they belong to. */
export interface DeviceStore {
  get(key: string): Promise<unknown>
  put(key: string, value: unknown): Promise<void>
  delete(key: string): Promise<void>
  keys(): Promise<readonly string[]>
  /** Everything, for good. */
  clear(): Promise<void>
}

/** Keeps until the tab or the process ends: for shared computers, and under Node. */
export function openMemoryStore(): DeviceStore {
  const kept = new Map<string, unknown>()
  return {
    async get(key) {
      return structuredClone(kept.get(key))
    },
    async put(key, value) {
      kept.set(key, structuredClone(value))
    },
    async delete(key) {
      kept.delete(key)
    },
    async keys() {
      return [...kept.keys()]
    },
    async clear() {
      kept.clear()
    },
  }
}
