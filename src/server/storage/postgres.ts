/**
 * The store in PostgreSQL, for more than one server. Two connections write, one for streams and one for rows, each
 * committing what arrived together; some read; one listens. An acknowledged write outlives the process and the power.
 */
import { type ClientBase, Pool, types } from 'pg'
import type { Answer, Statement } from './asks.ts'
import type { AppendAsk } from './batch-plan.ts'
import type { Database, Heard } from './database.ts'
import { openLane } from './lane.ts'
import { appendBatch } from './postgres-append.ts'
import { answerOf, asStorageError, isRefusal, isTaken } from './postgres-error.ts'
import { listenTo } from './postgres-listener.ts'
import { readingSpaces, readingWords } from './postgres-reading.ts'
import { rowsOf, writeBatch } from './postgres-rows.ts'
import { migrate } from './postgres-schema.ts'
import { StorageError } from './storage-error.ts'

/** Whoever waits longer is told that it does not answer. */
const patienceMs = 5_000
const connections = 10

/** Throws a StorageError where it cannot write durably, or when a newer Halfdoor made the tables. */
export async function openPostgres(address: string): Promise<Database> {
  const me = crypto.randomUUID()
  const pool = openPool(address)
  let heard: Heard | undefined
  let closing: Promise<void> | undefined
  try {
    await fit(pool)
  } catch (error) {
    await pool.end()
    throw asUnfit(error)
  }
  const listener = await listenTo(address, me, () => heard)
  const appends = openLane<AppendAsk>((asks) =>
    together(pool, asks, (client, some) => appendBatch(client, me, some)),
  )
  const writes = openLane<readonly Statement[]>((asks) => together(pool, asks, writeBatch))

  async function finish(): Promise<void> {
    await Promise.all([appends.close(), writes.close()])
    await listener.close()
    await pool.end()
  }
  const close = () => (closing ??= finish())
  const all: Database['all'] = (sql, ...values) => rowsOf(pool, sql, values).catch(told)

  return {
    spaces: {
      ...readingSpaces(pool),
      create: (space) => appends.ask({ type: 'create', space }),
      append: (append) => appends.ask({ type: 'append', append }),
      [Symbol.asyncDispose]: close,
    },
    words: readingWords(pool),
    alone: false,
    hear(hearing) {
      heard = hearing
    },
    write: (statements) => writes.ask(statements),
    all,
    get: async (sql, ...values) => (await all(sql, ...values))[0],
    close,
    [Symbol.asyncDispose]: close,
  }
}

function openPool(address: string): Pool {
  const pool = new Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: patienceMs,
    query_timeout: 2 * patienceMs,
    statement_timeout: 2 * patienceMs,
    idle_in_transaction_session_timeout: 2 * patienceMs,
    keepAlive: true,
    options: '-c synchronous_commit=on',
    application_name: 'halfdoor',
    // Ours are times and counts, far below 2^53.
    types: {
      getTypeParser: (kind, format) =>
        kind === types.builtins.INT8 ? Number : types.getTypeParser(kind, format),
    },
  })
  // A connection that breaks is replaced when one is needed; whoever was using it is told by their question.
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))
  return pool
}

async function fit(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>('show fsync')
    if (rows[0]?.['fsync'] !== 'on') throw new StorageError('unfit', 'no durable writing here: fsync is off')
    await migrate(client)
  } finally {
    client.release()
  }
}

/**
 * One transaction for all; when PostgreSQL refuses it, each alone, so that one that cannot be written takes no other down. When
 * PostgreSQL is lost nobody knows what was committed: all are told so, and whoever asks again finds what is there.
 */
async function together<Ask>(
  pool: Pool,
  asks: readonly Ask[],
  commit: (client: ClientBase, asks: readonly Ask[]) => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> {
  try {
    return await inTransaction(pool, (client) => commit(client, asks))
  } catch (error) {
    if (!isRefusal(error)) return asks.map(() => answerOf(error))
    if (asks.length === 1) return [isTaken(error) ? false : answerOf(error)]
    const answers: Answer[] = []
    for (const ask of asks) answers.push(...(await together(pool, [ask], commit)))
    return answers
  }
}

async function inTransaction<T>(pool: Pool, run: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken = true
  try {
    const done = await run(client)
    broken = false
    return done
  } catch (error) {
    if (isRefusal(error)) broken = !(await client.query('rollback').then(yes, no))
    throw error
  } finally {
    client.release(broken)
  }
}

const yes = () => true
const no = () => false

function told(error: unknown): never {
  throw asStorageError(error)
}

function asUnfit(error: unknown): StorageError {
  const { reason, message } = asStorageError(error)
  return reason === 'unfit'
    ? new StorageError(reason, message)
    : new StorageError('unfit', `The database of HALFDOOR_DATABASE cannot be used: ${message}.`)
}
