/** The rows of the other stores in PostgreSQL, by the very statements that SQLite runs. */
import type { ClientBase, Pool } from 'pg'
import type { Answer, SqlValue, Statement } from './asks.ts'
import { rowsLock } from './postgres-schema.ts'
import { answerOf, isTaken } from './postgres-error.ts'

/** `?` one after the other becomes `$1`, `$2`: no statement of ours has one in a text. */
const numbered = new Map<string, string>()

function inPostgres(sql: string): string {
  const known = numbered.get(sql)
  if (known !== undefined) return known
  let nth = 0
  const made = sql.replaceAll('?', () => `$${++nth}`)
  numbered.set(sql, made)
  return made
}

export async function rowsOf(
  pool: Pool,
  sql: string,
  values: readonly SqlValue[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await pool.query<Record<string, unknown>>(inPostgres(sql), values.map(sent))).rows
}

/**
 * Each write whole or not at all, one after the other on all servers: what a statement counts before it writes nobody else
 * changes meanwhile.
 */
export async function writeBatch(
  client: ClientBase,
  writes: readonly (readonly Statement[])[],
): Promise<readonly Answer[]> {
  await client.query('begin')
  await client.query(`select pg_advisory_xact_lock(${rowsLock})`)
  const answers: Answer[] = []
  for (const statements of writes) answers.push(await writeOne(client, statements))
  await client.query('commit')
  return answers
}

async function writeOne(client: ClientBase, statements: readonly Statement[]): Promise<Answer> {
  await client.query('savepoint one')
  const answer = await standAll(client, statements)
  await client.query(answer === true ? 'release one' : 'rollback to one; release one')
  return answer
}

async function standAll(client: ClientBase, statements: readonly Statement[]): Promise<Answer> {
  try {
    for (const { sql, values, expectChanges } of statements) {
      const { rowCount } = await client.query(inPostgres(sql), values.map(sent))
      if (expectChanges !== undefined && rowCount !== expectChanges) return false
    }
    return true
  } catch (error) {
    if (isTaken(error)) return false
    return answerOf(error)
  }
}

function sent(value: SqlValue): null | number | string | Buffer {
  return value instanceof Uint8Array ? Buffer.from(value) : value
}
