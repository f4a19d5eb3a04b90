/**
 * Moves what is committed from the write-ahead log into the database, on a thread of its own: nobody waits
 * for it. The log is emptied when it grows large, and after something was forgotten, so that deleted words
 * leave the disk.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { forgotten, hold, type ThreadSetup, written } from './asks.ts'
import { openToCheckpoint } from './connection.ts'

const everyMs = 200
/** The writer stands still while the log is emptied; deleted words wait so long at most. */
const emptyEveryMs = 1000
const largestLog = 64 * 1024 * 1024
const pageBytes = 4096

const { path, signals }: ThreadSetup = workerData
const db = openToCheckpoint(path)
const move = db.prepare('pragma wal_checkpoint(passive)')
const empty = db.prepare('pragma wal_checkpoint(truncate)')
const seen = { written: 0, forgotten: 0 }
/** True from the start: an earlier process may have left deleted words behind. */
let mustEmpty = true
let emptiedAt = 0

const timer = setInterval(tick, everyMs)
parentPort?.once('message', () => {
  clearInterval(timer)
  db.close()
  parentPort?.close()
})

/** What cannot be done now (no room, a reader in the way) is done at a later tick; nothing is lost by it. */
function tick(): void {
  const now = { written: Atomics.load(signals, written), forgotten: Atomics.load(signals, forgotten) }
  mustEmpty ||= now.forgotten !== seen.forgotten
  if (now.written === seen.written && !mustEmpty) return
  try {
    checkpoint(now)
  } catch (error) {
    if (!(error instanceof Error && 'errcode' in error)) throw error
  }
}

function checkpoint(now: typeof seen): void {
  const moved = move.get()
  if (moved?.['log'] === moved?.['checkpointed']) seen.written = now.written
  mustEmpty ||= Number(moved?.['log']) * pageBytes > largestLog
  if (!mustEmpty || Date.now() - emptiedAt < emptyEveryMs || !emptied()) return
  mustEmpty = false
  seen.forgotten = now.forgotten
}

/** The writer finishes its commit, then waits until this is done. */
function emptied(): boolean {
  emptiedAt = Date.now()
  Atomics.store(signals, hold, 1)
  try {
    return empty.get()?.['busy'] === 0
  } finally {
    Atomics.store(signals, hold, 0)
    Atomics.notify(signals, hold)
  }
}
