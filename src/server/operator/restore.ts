/** A backup back in its place, or on trial in a place of its own that is gone afterwards. Never over a database that is there. */
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Config } from '../config.ts'
import { openKeys, type ServerKeys } from '../keys.ts'
import { systemRandom } from '../sign.ts'
import { databaseIn, openStore } from '../storage/open-store.ts'
import { copyOwn, keysFile, postgresFile, sqliteFile } from './backup.ts'
import type { HouseCommand } from './house-command.ts'
import { lookWhole } from './look-whole.ts'

export const restore: HouseCommand = {
  usage: 'restore DIR',
  says: 'puts a backup where no database is yet; the keys must be in their folder already',
  async run(config, [folder, ...more]) {
    if (folder === undefined || more.length > 0) return undefined
    const keys = await keysFor(folder, config)
    if (await isTaken(config)) return 'There is a database already. Nothing was done.'
    await putBack(folder, config)
    await copyOwn(folder, config.data)
    await look(config, keys)
    return 'Restored, and every stream is whole. Start the server.'
  },
}

export const restoreDrill: HouseCommand = {
  usage: 'restore-drill DIR',
  says: 'tries a backup with your keys in a place of its own, looks at every stream, and leaves nothing behind',
  async run(config, [folder, ...more]) {
    if (folder === undefined || more.length > 0) return undefined
    const keys = await keysFor(folder, config)
    const place = await mkdtemp(join(tmpdir(), 'halfdoor-drill-'))
    try {
      const { data, database, ...rest } = { ...config, data: place }
      if (database === undefined) await tryOut(folder, { ...rest, data }, keys)
      else await inDatabase(database, (trial) => tryOut(folder, { ...rest, data, database: trial }, keys))
    } finally {
      await rm(place, { recursive: true, force: true })
    }
    return 'It would work: the backup opens with these keys, and every stream in it is whole.'
  },
}

async function tryOut(folder: string, config: Config, keys: ServerKeys): Promise<void> {
  await putBack(folder, config)
  await look(config, keys)
}

/** The keys this backup was made with; a sentence when they are not there. */
async function keysFor(folder: string, config: Config): Promise<ServerKeys> {
  const known = await readFile(join(folder, keysFile), 'utf8').catch(() => '')
  const file = config.database === undefined ? sqliteFile : postgresFile
  if (known === '' || !existsSync(join(folder, file)))
    throw new Error(`${folder} holds no backup of this kind of database.`)
  return openKeys(config.keys, known, systemRandom)
}

async function isTaken(config: Config): Promise<boolean> {
  if (config.database === undefined) return existsSync(databaseIn(config.data))
  const { isEmpty } = await import('./postgres-place.ts')
  return !(await isEmpty(config.database))
}

/** It has its name only when it is whole. */
async function putBack(folder: string, { data, database }: Config): Promise<void> {
  await mkdir(data, { recursive: true, mode: 0o700 })
  if (database !== undefined) {
    const { runTool } = await import('./postgres-tools.ts')
    const { nameOf } = await import('./postgres-place.ts')
    const options = ['--no-owner', '--no-privileges', '--exit-on-error', '--single-transaction']
    await runTool('pg_restore', database, [
      ...options,
      `--dbname=${nameOf(database)}`,
      join(folder, postgresFile),
    ])
    return
  }
  const copy = `${databaseIn(data)}.coming`
  await copyFile(join(folder, sqliteFile), copy)
  if (!isSound(copy)) {
    await rm(copy)
    throw new Error(`${folder} holds a database that is broken. Take another backup.`)
  }
  await rename(copy, databaseIn(data))
}

function isSound(file: string): boolean {
  using db = new DatabaseSync(file)
  try {
    const found = Object.values(db.prepare('pragma integrity_check').get() ?? {})[0]
    // Without a log beside it, it is one file that can be renamed.
    db.exec('pragma journal_mode = delete')
    return found === 'ok'
  } catch {
    return false
  }
}

async function look(config: Config, keys: ServerKeys): Promise<void> {
  await using store = await openStore(config)
  const row = await store.get(`select value from meta where key = 'keys'`)
  if (row?.['value'] !== keys.fingerprint) throw new Error('The backup is of a house with other keys.')
  await lookWhole(store, keys.referee)
}

/** A database beside the house's own, gone when the trial is over. */
async function inDatabase(address: string, run: (trial: string) => Promise<void>): Promise<void> {
  const { makeBeside, dropBeside } = await import('./postgres-place.ts')
  const trial = await makeBeside(address)
  try {
    await run(trial)
  } finally {
    await dropBeside(address, trial)
  }
}
