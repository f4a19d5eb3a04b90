/** The device store of a browser: one IndexedDB with one table. */
import { openDB } from 'idb'
import type { DeviceStore } from './device-store.ts'

const table = 'kept'

export async function openIdbStore(): Promise<DeviceStore> {
  const db = await openDB('halfdoor', 1, {
    upgrade(fresh) {
      fresh.createObjectStore(table)
    },
  })
  return {
    get: (key) => db.get(table, key),
    async put(key, value) {
      await db.put(table, value, key)
    },
    delete: (key) => db.delete(table, key),
    async keys() {
      return (await db.getAllKeys(table)).map(String)
    },
    clear: () => db.clear(table),
  }
}
