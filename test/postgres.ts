/**
 * A PostgreSQL of the test's own: its folder, its socket, no port, everything durable, gone when the test is over. It runs as
 * the user that Debian made for it when a test runs as root, which PostgreSQL itself refuses to be.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { Client } from 'pg'
import { postgresHome } from './postgres-home.ts'

export type Postgres = AsyncDisposable & {
  /** The address of a new, empty database. */
  readonly database: () => Promise<string>
  /** As when the machine loses power: nothing is asked, nothing is finished. */
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** Where all that it keeps lies. */
  readonly data: string
}

const here = postgresHome()
if (!here && process.env['CI'] !== 'true') console.log('PostgreSQL is not here, so its tests are skipped.')
/** True where its tests are to be skipped; in CI they are not, and fail aloud. */
export const withoutPostgres = !here && process.env['CI'] !== 'true'

const asRoot = process.getuid?.() === 0
const patienceMs = 20_000

export async function startPostgres(): Promise<Postgres> {
  if (!here) throw new Error('PostgreSQL is not installed here.')
  const folder = mkdtempSync(join(tmpdir(), 'halfdoor-pg-'))
  const data = join(folder, 'data')
  if (asRoot) spawnSync('chown', ['postgres', folder])
  const made = as(join(here, 'initdb'), [
    '-D',
    data,
    '-U',
    'halfdoor',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-sync',
  ])
  const { status } = spawnSync(...made, { stdio: 'ignore' })
  if (status !== 0) throw new Error('initdb did not make a cluster')
  let running: ChildProcess | undefined
  let databases = 0

  const address = (name: string) => `postgres://halfdoor@/${name}?host=${encodeURIComponent(folder)}`
  const settings = [
    '-c',
    'listen_addresses=',
    '-c',
    `unix_socket_directories=${folder}`,
    '-c',
    'shared_buffers=64MB',
  ]
  const start = async () => {
    running = spawn(...as(join(here, 'postgres'), ['-D', data, ...settings]), { stdio: 'ignore' })
    await ready(address('postgres'))
  }
  /** Its own pid, which is not that of the program that changed the user. */
  const signal = async (name: 'SIGINT' | 'SIGQUIT') => {
    const child = running
    if (!child || child.exitCode !== null) return
    const ended = once(child, 'exit')
    process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), name)
    await ended
    running = undefined
  }

  await start()
  return {
    data,
    start,
    stop: () => signal('SIGINT'),
    kill: () => signal('SIGQUIT'),
    async database() {
      const name = `house${++databases}`
      await ask(address('postgres'), `create database ${name}`)
      return address(name)
    },
    async [Symbol.asyncDispose]() {
      await signal('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function as(program: string, args: readonly string[]): [program: string, args: readonly string[]] {
  return asRoot ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, args]
}

async function ready(address: string): Promise<void> {
  const latest = Date.now() + patienceMs
  for (;;) {
    try {
      return await ask(address, 'select 1')
    } catch (error) {
      if (Date.now() > latest) throw error
      await after(50)
    }
  }
}

async function ask(address: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: address })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(sql)
  } finally {
    await client.end()
  }
}
