/** PostgreSQL's own pg_dump and pg_restore. Who signs in and how is told to them apart, where no list of processes shows it. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'

export async function runTool(
  name: 'pg_dump' | 'pg_restore',
  address: string,
  args: readonly string[],
): Promise<void> {
  const { host, port, user, password, database } = new Client({ connectionString: address })
  const known = {
    PGHOST: host,
    PGPORT: String(port),
    PGUSER: user,
    PGDATABASE: database,
    PGPASSWORD: password,
  }
  const given = Object.entries(known).filter(([, value]) => typeof value === 'string' && value !== '')
  const env = { ...process.env, ...Object.fromEntries(given) }
  const status = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(programOf(name), args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', () =>
      reject(new Error(`${name} is not here. It comes with PostgreSQL’s own programs.`)),
    )
    child.on('exit', resolve)
  })
  if (status !== 0) throw new Error(`${name} did not finish. What it wrote is not whole.`)
}

const homes = '/usr/lib/postgresql'

/** The newest that Debian put here: it reads every older server. Elsewhere the one on the path. */
function programOf(name: string): string {
  const versions = existsSync(homes)
    ? readdirSync(homes)
        .map(Number)
        .toSorted((one, other) => other - one)
    : []
  const files = versions.map((version) => join(homes, String(version), 'bin', name))
  return files.find((file) => existsSync(file)) ?? name
}
