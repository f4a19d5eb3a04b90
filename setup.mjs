/*
 * Makes a fresh clone ready: installs what the lockfile names and builds the page.
 * Plain JavaScript for Node 20, so that it runs on whatever the machine has.
 * It does nothing when nothing changed.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const state = '.halfdoor'
mkdirSync(state, { recursive: true })

if (changed('install', hashOf(['package-lock.json', 'package.json']))) {
  // Not `npm ci`: docs/decisions/0006.
  const exactly = ['install', '--no-save', '--include=dev', '--include=optional']
  run('npm', [...exactly, '--no-audit', '--no-fund', '--loglevel=error'])
  remember('install', hashOf(['package-lock.json', 'package.json']))
}

const node = join('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
if (!existsSync(node)) {
  console.error(
    'Halfdoor runs on Node 26, which npm brings along, but this kind of machine is not among those it brings it for. ' +
      'Linux and macOS on x64 or arm64 work, and so does the Linux inside Windows (WSL).',
  )
  process.exit(1)
}

const sources = hashOf([
  ...filesUnder('src').filter((file) => !/\.(test|contract|properties)\.tsx?$/.test(file)),
  ...filesUnder('public'),
  ...readdirSync('.').filter((file) => file.endsWith('.html')),
  'vite.config.ts',
  'package-lock.json',
])
if (changed('build', sources) || !existsSync('dist')) {
  run(node, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'])
  remember('build', sources)
}

if (process.argv.includes('--tests')) run(node, ['test/provide.ts'])

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) if (existsSync(file)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function changed(what, hash) {
  const file = join(state, what)
  return !existsSync(file) || readFileSync(file, 'utf8') !== hash || !existsSync('node_modules')
}

function remember(what, hash) {
  writeFileSync(join(state, what), hash)
}

function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]))
}
