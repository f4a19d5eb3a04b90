/** The end of a house: its keys first, which makes everything else useless, then its database. There is no way back. */
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Config } from '../config.ts'
import { lockFolder } from '../lock.ts'
import { databaseIn } from '../storage/open-store.ts'
import { isThere } from './backup.ts'
import type { HouseCommand } from './house-command.ts'

export const closeDown: HouseCommand = {
  usage: 'close-down KEYS-FOLDER',
  says: 'removes the keys and everything people keep here, for ever; stop the server first',
  async run(config, [typed, ...more]) {
    if (typed === undefined || more.length > 0) return undefined
    if (resolve(typed) !== resolve(config.keys))
      return 'These are not the keys of this house. Nothing was done.'
    if (!isThere(config)) return `There is no database in ${config.data}. Nothing was done.`
    const unlock = await lockFolder(config.data)
    try {
      const removeDatabase = await removalOf(config)
      await rm(config.keys, { recursive: true, force: true })
      await removeDatabase()
    } finally {
      await unlock()
    }
    return 'Closed for ever. Backups are yours to remove: without the keys nobody can use them.'
  },
}

/** Throws while a server still uses it. */
async function removalOf({ data, database }: Config): Promise<() => Promise<void>> {
  if (database === undefined) {
    const file = databaseIn(data)
    return async () => {
      for (const name of [file, `${file}-wal`, `${file}-shm`]) await rm(name, { force: true })
    }
  }
  const { emptyOut, isInUse } = await import('./postgres-place.ts')
  if (await isInUse(database)) throw new Error('A server still uses this database. Stop it first.')
  return () => emptyOut(database)
}
