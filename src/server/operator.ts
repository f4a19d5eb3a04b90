/** For whoever runs the server, also while it runs: the commands of operator/commands.ts, each in a process of its own. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import type { Typed } from './operator/command.ts'
import { commands, houseCommands, known } from './operator/commands.ts'
import { staffCodes } from './operator/staff-codes.ts'
import { systemRandom } from './sign.ts'
import { databaseIn, openStore } from './storage/open-store.ts'

const config = readConfig(process.env)
const [name = '', ...rest] = process.argv.slice(2)
const command = commands.get(name)
const ofTheHouse = houseCommands.get(name)
const typed = command && readTyped(rest)

if (ofTheHouse) {
  await say(ofTheHouse.run(config, rest))
} else if (!command || !typed) {
  stop(known())
} else if (config.database === undefined && !existsSync(databaseIn(config.data))) {
  stop(`There is no database in ${config.data}. Start the server once first.`)
} else {
  await using store = await openStore(config)
  const clock = () => Math.floor(Date.now() / 1000)
  const codes = await staffCodes(command.staff ?? 0)
  await say(command.run({ config, store, clock, random: systemRandom }, { ...typed, codes }))
}

/** A sentence is for whoever typed it; anything else is a fault of ours and keeps its trace. */
async function say(asked: Promise<string | undefined> | string | undefined): Promise<void> {
  try {
    const said = await asked
    if (said === undefined) stop(known())
    else console.log(said)
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) throw error
    stop(error.message)
  }
}

function readTyped(args: readonly string[]): Typed | undefined {
  try {
    const { positionals: words, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        licence: { type: 'string' },
        hold: { type: 'boolean', default: false },
        paper: { type: 'string' },
      },
    })
    return { words, ...values }
  } catch {
    return undefined
  }
}

function stop(why: string): void {
  console.error(why)
  process.exitCode = 1
}
