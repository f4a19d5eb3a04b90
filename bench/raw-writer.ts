/** Bare SQLite in a worker: one insert a message, everything that arrived meanwhile in one durable commit. */
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'

const db = new DatabaseSync(workerData as string)
db.exec(
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE entry (id INTEGER PRIMARY KEY, act TEXT, blob BLOB)',
)
const insert = db.prepare('INSERT INTO entry (act, blob) VALUES (?, ?)')

parentPort?.on('message', (batch: readonly { readonly act: string; readonly blob: Uint8Array }[]) => {
  db.exec('BEGIN IMMEDIATE')
  for (const { act, blob } of batch) insert.run(act, blob)
  db.exec('COMMIT')
  parentPort?.postMessage(batch.length)
})
