/** Memory of open event streams, and how soon a hint reaches a reader in the prompt class. */
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild } from './child.ts'
import { percentile } from './load.ts'
import { settle } from './people.ts'

const people = 1000

/** Kilobytes (1024) of resident memory for each open stream, all of different people. */
export async function measureConnections() {
  const data = await mkdtemp(join(tmpdir(), 'halfdoor-bench-'))
  const server = await startChild('./server-process.ts', data)
  const residents = await settle(server, people)
  const before = (await server.usage()).rss
  const sockets = await Promise.all(residents.map(({ person }) => listen(server.port, person.cookie)))
  const after = (await server.usage()).rss
  for (const socket of sockets) socket.destroy()
  await server.stop()
  await rm(data, { recursive: true, force: true })
  return { kB: Number(((after - before) / 1024 / people).toFixed(1)) }
}

function listen(port: number, cookie: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', reject)
    socket.once('data', () => resolve(socket))
    socket.write(`GET /hints HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\n\r\n`)
  })
}

/** The middle and the slow end of a list of milliseconds. */
export function spread(values: readonly number[]) {
  const sorted = [...values].sort((one, other) => one - other)
  return { p50: Number(percentile(sorted, 0.5).toFixed(1)), p99: Number(percentile(sorted, 0.99).toFixed(1)) }
}
