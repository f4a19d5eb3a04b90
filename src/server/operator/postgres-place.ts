/** Databases of one PostgreSQL: whether one is empty, and one made beside another for a trial. */
import { Client } from 'pg'

export async function isEmpty(address: string): Promise<boolean> {
  const sql = `select 1 from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema')`
  return (await ask(address, sql)) === 0
}

/** The address of a new, empty database on the same server. Needs the right to make one. */
export async function makeBeside(address: string): Promise<string> {
  const name = `halfdoor_trial_${crypto.randomUUID().replaceAll('-', '')}`
  await ask(address, `create database ${name}`)
  return withName(address, name)
}

export async function dropBeside(address: string, trial: string): Promise<void> {
  await ask(address, `drop database ${nameOf(trial)} with (force)`)
}

/** Whether a server of this house, or one of its commands, is connected. */
export async function isInUse(address: string): Promise<boolean> {
  const sql = `select 1 from pg_stat_activity
    where datname = current_database() and application_name = 'halfdoor'`
  return (await ask(address, sql)) > 0
}

/** All that Halfdoor keeps in it. */
export async function emptyOut(address: string): Promise<void> {
  await ask(address, 'drop schema public cascade; create schema public')
}

export function nameOf(address: string): string {
  return new Client({ connectionString: address }).database ?? ''
}

/** postgres://user@host:port/NAME?more */
function withName(address: string, name: string): string {
  return address.replace(/^(postgres(?:ql)?:\/\/[^/]*)(\/[^?]*)?/, (_, before: string) => `${before}/${name}`)
}

async function ask(address: string, sql: string): Promise<number> {
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query(sql)).rowCount ?? 0
  } finally {
    await client.end()
  }
}
