/**
 * For whoever runs the server, also while it runs: `code` makes a sign-up code; `suppressed ADDRESS` says whether this
 * address must never be written to, and is asked before anybody here writes to someone by hand.
 */
import { existsSync } from 'node:fs'
import { openCodes } from './codes.ts'
import { addressOf, type Config, readConfig } from './config.ts'
import { openKeys } from './keys.ts'
import { databaseIn } from './server.ts'
import { systemRandom } from './sign.ts'
import { openSqlite } from './storage/sqlite.ts'
import { type Store, textIn } from './store.ts'
import { openSuppressions } from './suppressions.ts'

const [command, address, ...more] = process.argv.slice(2)
const config = readConfig(process.env)
const needs = { clock: () => Math.floor(Date.now() / 1000), random: systemRandom }

if (more.length > 0 || !(command === 'suppressed' ? address : command === 'code' && !address)) {
  console.error('Known: npm run operator -- code, and npm run operator -- suppressed ADDRESS')
  process.exitCode = 1
} else if (!existsSync(databaseIn(config.data))) {
  console.error(`There is no database in ${config.data}. Start the server once first.`)
  process.exitCode = 1
} else {
  await using store = await openSqlite(databaseIn(config.data))
  console.log(address === undefined ? await newCode(store) : await isSuppressed(config, store, address))
}

async function newCode(store: Store): Promise<string> {
  const code = await openCodes({ ...needs, store }).make()
  return `One account can be opened at ${addressOf(config)}/#code=${code}`
}

async function isSuppressed({ keys }: Config, store: Store, asked: string): Promise<'yes' | 'no'> {
  const row = store.get(`select value from meta where key = 'keys'`)
  const { pepper } = await openKeys(keys, row ? textIn(row, 'value') : '', systemRandom)
  return openSuppressions({ ...needs, store, pepper }).isSuppressed(asked) ? 'yes' : 'no'
}
