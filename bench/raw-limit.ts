/**
 * The limit to be measured against: bare node:http, one signature check, bare commits with the same durability and the same
 * batching, of SQLite or, where an address is given, of PostgreSQL. It decides nothing, knows nobody and keeps no chain.
 */
import { createHash, createPublicKey, verify } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import { signedBytes, textBytes } from '../src/wire/chain.ts'
import { openRawPostgres } from './raw-postgres.ts'

const [data = '', sign = ''] = process.argv.slice(2)
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: sign }, format: 'jwk' })
const database = process.env['HALFDOOR_DATABASE']

type Waiting = {
  readonly row: { readonly act: string; readonly blob: Uint8Array }
  readonly done: () => void
}
let queue: Waiting[] = []
let flying: Waiting[] = []
const send = () => {
  if (flying.length > 0 || queue.length === 0) return
  flying = queue
  queue = []
  write(flying.map(({ row }) => row))
}
const written = () => {
  for (const { done } of flying) done()
  flying = []
  send()
}
const write = database === undefined ? writeSqlite() : await writePostgres(database)

function writeSqlite(): (rows: readonly Waiting['row'][]) => void {
  const writer = new Worker(new URL('./raw-writer.ts', import.meta.url), { workerData: `${data}/raw.db` })
  writer.on('message', written)
  return (rows) => writer.postMessage(rows)
}

async function writePostgres(address: string): Promise<(rows: readonly Waiting['row'][]) => void> {
  const insert = await openRawPostgres(address)
  return (rows) => void insert(rows).then(written)
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { act, sig, words } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    const hash = createHash('sha256').update(textBytes(act)).digest()
    verify(null, signedBytes('act', hash), key, Buffer.from(sig, 'base64url'), (_, holds) => {
      const row = { act, blob: Buffer.from(words[0].blob, 'base64url') }
      queue.push({ row, done: () => response.end(holds ? '{"type":"accepted"}' : '{"type":"malformed"}') })
      send()
    })
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('message', (asked: unknown) => {
  if (asked === 'usage') process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss })
  if (asked === 'stop') process.exit(0)
})
process.on('disconnect', () => process.exit(1))
