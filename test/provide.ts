/**
 * Finds a Chromium for the journeys, or installs one: Debian's package where that is possible,
 * Playwright's otherwise. With the package comes strace, by which a test counts what reaches the disk.
 * Leaves its path in .halfdoor/chromium. Says nothing when all is there.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const remembered = join('.halfdoor', 'chromium')

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
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], env)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'strace'], env)
    if (find() !== undefined) return find()
  }
  run(
    process.execPath,
    [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'],
    process.env,
  )
  return find()
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
