/** The database this house is configured to have: PostgreSQL where an address is given, else a file of its own. */
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Database } from './database.ts'
import { openSqlite } from './sqlite.ts'

export function databaseIn(data: string): string {
  return join(data, 'halfdoor.db')
}

/** What speaks to PostgreSQL is loaded only where there is one. */
export async function openStore({ data, database }: Pick<Config, 'data' | 'database'>): Promise<Database> {
  if (database === undefined) return openSqlite(databaseIn(data))
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(database)
}
