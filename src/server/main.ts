/** Starts the server from the environment, says where it is, and stops it when asked to. */
import { isPublic, readConfig } from './config.ts'
import { openJournal } from './journal.ts'
import { startServer } from './server.ts'

/** Whoever stops a server waits this long at most. */
const latestMs = 4_800

/** A sentence is for whoever runs this; anything else is a fault of ours and keeps its trace. */
try {
  await run()
} catch (error) {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) throw error
  console.error(inUse(error) ? 'The port is taken. PORT chooses another.' : error.message)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const config = readConfig(process.env)
  const journal = openJournal()
  const server = await startServer({ ...config, journal })
  journal({ event: 'started', port: server.port })
  console.log(`Halfdoor is ready at ${server.address}`)
  if (await server.isNew()) {
    console.log(`Open the first account at ${server.address}/#code=${await server.makeCode()}`)
  }
  if (!isPublic(config)) {
    console.log('Until HALFDOOR_ORIGIN is an https address, links work on this computer only.')
  }
  const stop = async () => {
    setTimeout(() => process.exit(), latestMs).unref()
    journal({ event: 'stopping' })
    await server.close()
    journal({ event: 'stopped' })
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
}

function inUse(error: Error): boolean {
  return 'code' in error && error.code === 'EADDRINUSE'
}
