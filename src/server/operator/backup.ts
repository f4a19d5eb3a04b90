/**
 * A backup of a running house: the database in one file, and what the operator wrote. The keys are not in it, on purpose: both
 * together are worth more to a thief than either alone.
 */
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { backup as backUp } from 'node:sqlite'
import type { Config } from '../config.ts'
import { openToRead } from '../storage/connection.ts'
import { databaseIn, openStore } from '../storage/open-store.ts'
import { textIn } from '../store.ts'
import type { HouseCommand } from './house-command.ts'

/** What a backup folder holds: one of the first two, which keys open it, and perhaps the operator's own files. */
export const sqliteFile = 'halfdoor.db'
export const postgresFile = 'halfdoor.pgdump'
export const keysFile = 'keys-of-it'

export const backup: HouseCommand = {
  usage: 'backup DIR',
  says: 'copies the database, also while it runs, and your settings, into a new folder; never the keys',
  async run(config, [folder, ...more]) {
    if (folder === undefined || more.length > 0) return undefined
    if (!isApart(folder, config)) return `${folder} is not apart from the house. Choose a folder elsewhere.`
    await mkdir(folder, { recursive: true, mode: 0o700 })
    if ((await readdir(folder)).length > 0) return `${folder} is not empty. Nothing was done.`
    if (!isThere(config)) return `There is no database in ${config.data}.`
    await writeFile(join(folder, keysFile), await keysOf(config), { mode: 0o600 })
    if (config.database === undefined) {
      await copySqlite(databaseIn(config.data), join(folder, sqliteFile))
    } else {
      const { runTool } = await import('./postgres-tools.ts')
      await runTool('pg_dump', config.database, dumping(join(folder, postgresFile)))
    }
    await copyOwn(config.data, folder)
    return (
      `Backed up into ${folder}. The keys are not in it: keep a copy of ${config.keys} in another place. ` +
      'Try it: npm run operator -- restore-drill DIR'
    )
  },
}

export function isThere({ data, database }: Config): boolean {
  return database !== undefined || existsSync(databaseIn(data))
}

/** The fingerprint of the keys this database was made with: it tells them from others, and says nothing of them. */
async function keysOf(config: Config): Promise<string> {
  await using store = await openStore(config)
  const row = await store.get(`select value from meta where key = 'keys'`)
  if (!row) throw new Error('No server has begun this database. There is nothing to back up.')
  return textIn(row, 'value')
}

/** One file, not packed, readable by any later PostgreSQL. */
function dumping(file: string): readonly string[] {
  return ['--format=custom', '--compress=0', '--no-owner', '--no-privileges', `--file=${file}`]
}

async function copySqlite(from: string, to: string): Promise<void> {
  const db = openToRead(from)
  try {
    await backUp(db, to)
  } finally {
    db.close()
  }
}

/** Settings and help lines; nothing of the people, and nothing that a server writes. */
export async function copyOwn(from: string, to: string): Promise<void> {
  for (const name of ['operator.toml', 'help']) {
    if (existsSync(join(from, name))) await cp(join(from, name), join(to, name), { recursive: true })
  }
}

function isApart(folder: string, { data, keys }: Config): boolean {
  return [data, keys].every((place) => !isIn(folder, place) && !isIn(place, folder))
}

function isIn(one: string, other: string): boolean {
  const way = relative(resolve(other), resolve(one))
  return way === '' || !way.startsWith('..')
}
