/**
 * Finds a Chromium for the journeys, or installs one: Debian's package where that is possible,
 * Playwright's otherwise. With the package comes strace, by which a test counts what reaches the disk.
 * Leaves its path in .halfdoor/chromium. Installs Debian's PostgreSQL too, where it may. Says nothing when all is there.
 */
import { spawnSync } from 'node:child_process'
import {
  accessSync,
  appendFileSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { postgresHome } from './postgres-home.ts'

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
const quietly = ['install', '-y', '-qq', '--no-install-recommends']
const remembered = join('.halfdoor', 'chromium')

if (postgresHome() === undefined && mayInstall()) installPostgres()
const path = find() ?? install()
if (path === undefined) {
  console.error(
    'The journeys need Chromium. Install it, or set CHROMIUM to the path of one, and run this again.',
  )
  process.exit(1)
}
mkdirSync('.halfdoor', { recursive: true })
writeFileSync(remembered, path)

function find(): string | undefined {
  const named = process.env['CHROMIUM']
  const before = existsSync(remembered) ? readFileSync(remembered, 'utf8').trim() : ''
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  const known = ['/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
  return [named, before, ...known, ...onPath, chromium.executablePath()].find(runs)
}

function install(): string | undefined {
  console.log('Looking for Chromium for the journeys: none here, so one is installed. This happens once.')
  if (mayInstall()) {
    run('apt-get', ['update', '-qq'], env)
    run('apt-get', [...quietly, 'chromium', 'strace'], env)
    if (find() !== undefined) return find()
  }
  run(
    process.execPath,
    [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'],
    process.env,
  )
  return find()
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Only its programs: each test starts a server of its own, so Debian need not make and start one. */
function installPostgres(): void {
  console.log('Looking for PostgreSQL: none here, so Debian’s is installed. This happens once.')
  run('apt-get', ['update', '-qq'], env)
  run('apt-get', [...quietly, 'postgresql-common'], env)
  const settings = '/etc/postgresql-common/createcluster.conf'
  if (existsSync(settings)) appendFileSync(settings, '\ncreate_main_cluster = false\n')
  run('apt-get', [...quietly, 'postgresql'], env)
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 })
}

function runs(file: string | undefined): boolean {
  if (!file) return false
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
