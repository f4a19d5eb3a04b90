/** For whoever runs the server: `node src/server/operator.ts code` makes a sign-up code, also while it runs. */
import { existsSync } from 'node:fs'
import { openCodes } from './codes.ts'
import { addressOf, readConfig } from './config.ts'
import { databaseIn } from './server.ts'
import { systemRandom } from './sign.ts'
import { openSqlite } from './storage/sqlite.ts'

const [command] = process.argv.slice(2)
const config = readConfig(process.env)
const { data } = config

if (command !== 'code') {
  console.error('Known: node src/server/operator.ts code')
  process.exitCode = 1
} else if (!existsSync(databaseIn(data))) {
  console.error(`There is no database in ${data}. Start the server once first.`)
  process.exitCode = 1
} else {
  await using store = await openSqlite(databaseIn(data))
  const clock = () => Math.floor(Date.now() / 1000)
  const code = await openCodes({ store, clock, random: systemRandom }).make()
  console.log(`One account can be opened at ${addressOf(config)}/#code=${code}`)
}
