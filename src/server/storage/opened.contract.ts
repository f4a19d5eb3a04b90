/** A database of its own for a test, gone when the test is over. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from './sqlite.ts'

export function ownFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'halfdoor-store-'))
  return {
    path: join(folder, 'halfdoor.db'),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export async function openOwn() {
  const folder = ownFolder()
  const store = await openSqlite(folder.path)
  return {
    ...store,
    path: folder.path,
    async [Symbol.asyncDispose]() {
      await store.close()
      folder[Symbol.dispose]()
    },
  }
}
