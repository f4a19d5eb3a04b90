/**
 * The store of one machine: one file, one writing thread, one that checkpoints, and reads on the main thread.
 * An acknowledged write outlives the process and the power.
 */
import { once } from 'node:events'
import type { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { newSignals, type ThreadSetup } from './asks.ts'
import { type Durability, openToRead } from './connection.ts'
import type { Database } from './database.ts'
import { readingSpaces, readingWords } from './reading.ts'
import { openTips } from './tips.ts'
import { startWriter } from './writer-thread.ts'

export interface SqliteStore extends Database {
  /** What the writer's own connection says a commit is worth. */
  readonly durability: Durability
}

/** Throws a StorageError where it cannot write durably, or when a newer Halfdoor made the file. */
export async function openSqlite(path: string): Promise<SqliteStore> {
  const setup: ThreadSetup = { path, signals: newSignals() }
  const writer = await startWriter(setup)
  const checkpointer = startCheckpointer(setup)
  const reader = openToRead(path)
  const prepare = statementsOf(reader)
  const tips = openTips(reader)
  let closing: Promise<void> | undefined

  async function finish(): Promise<void> {
    await writer.close()
    reader.close()
    await checkpointer.close()
  }
  const close = () => (closing ??= finish())

  return {
    spaces: {
      ...readingSpaces(reader, tips),
      create: (space) => writer.ask({ type: 'create', space }),
      async append(append) {
        const appended = await writer.ask({ type: 'append', append })
        if (appended) tips.moved(append)
        return appended
      },
      [Symbol.asyncDispose]: close,
    },
    words: readingWords(reader),
    durability: writer.durability,
    alone: true,
    hear() {},
    write: (statements) => writer.ask({ type: 'write', statements }),
    all: async (sql, ...values) => prepare(sql).all(...values),
    get: async (sql, ...values) => prepare(sql).get(...values),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** The last to close: it moves the rest of the log into the database. */
function startCheckpointer(setup: ThreadSetup): { close(): Promise<void> } {
  const worker = new Worker(new URL('./checkpointer.ts', import.meta.url), { workerData: setup })
  const ended = once(worker, 'exit')
  return {
    async close() {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage('close')
      await ended
    },
  }
}

/** The statements are written in the program, so there are few of them. */
function statementsOf(db: DatabaseSync): (sql: string) => ReturnType<DatabaseSync['prepare']> {
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>()

  return (sql) => {
    const statement = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
}
