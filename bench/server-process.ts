/** The whole server in a process of its own, so that its time and memory are its own. Speaks to its parent over IPC. */
import { startServer } from '../src/server/server.ts'

const [data = '', begins = ''] = process.argv.slice(2)
/** Where many share one PostgreSQL. */
const database = process.env['HALFDOOR_DATABASE']
const now = () => Math.floor(Date.now() / 1000)
/** How far its clock is from the machine's: not at all, or as far as its parent says. */
let ahead = begins === '' ? 0 : Number(begins) - now()
const server = await startServer({
  data,
  keys: `${data}/keys`,
  ...(database !== undefined && { database }),
  port: 0,
  signUp: 'open',
  generosity: 1_000_000,
  clock: () => now() + ahead,
})
process.send?.({ port: server.port })

process.on('message', (asked: unknown) => {
  if (asked === 'usage') {
    globalThis.gc?.()
    process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss })
  }
  if (asked === 'hour-later') {
    ahead += 3600
    void server.carry().then(() => process.send?.('done'))
  }
  if (asked === 'stop') void server.close().then(() => process.exit(0))
})
// Whoever measures it may break off: it does not stay behind.
process.on('disconnect', () => process.exit(1))
