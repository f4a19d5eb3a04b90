/** The whole server in a process of its own, so that its time and memory are its own. Speaks to its parent over IPC. */
import { startServer } from '../src/server/server.ts'

const [data = ''] = process.argv.slice(2)
const server = await startServer({
  data,
  keys: `${data}/keys`,
  port: 0,
  signUp: 'open',
  generosity: 1_000_000,
})
process.send?.({ port: server.port })

process.on('message', (asked: unknown) => {
  if (asked === 'usage') {
    globalThis.gc?.()
    process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss })
  }
  if (asked === 'stop') void server.close().then(() => process.exit(0))
})
