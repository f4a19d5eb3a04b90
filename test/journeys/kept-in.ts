/** What a browser keeps of a place, for stories that leave nothing behind. */
import type { Page } from 'playwright-core'

export const nothing = { databases: [], caches: [], localStorage: 0, sessionStorage: 0, workers: 0 }

/** Everything a browser can keep for a place. */
export function keptIn(page: Page) {
  return page.evaluate(async () => {
    const databases = []
    for (const { name = '' } of await indexedDB.databases()) {
      const opening = indexedDB.open(name)
      await new Promise((done) => opening.addEventListener('success', done))
      const db = opening.result
      for (const store of db.objectStoreNames) {
        const asking = db.transaction(store).objectStore(store).getAllKeys()
        await new Promise((done) => asking.addEventListener('success', done))
        databases.push(...asking.result.map((key) => `${name} ${store} ${JSON.stringify(key)}`))
      }
      db.close()
    }
    return {
      databases,
      caches: await caches.keys(),
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }
  })
}
