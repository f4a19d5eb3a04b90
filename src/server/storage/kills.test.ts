/**
 * What an acknowledgement is worth: the process is killed, the disk calls are counted, the writer is asked.
 */
import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Acknowledged } from '../../../test/kills.ts'
import { openOwn, ownFolder } from './opened.contract.ts'
import { openSqlite, type SqliteStore } from './sqlite.ts'

const program = fileURLToPath(new URL('../../../test/kills.ts', import.meta.url))
const killsEach = 10

test.each([
  ['one writer', 1],
  ['many at once', 48],
])('L18 nothing acknowledged is lost to kill -9, with %s', async (name, lanes) => {
  using folder = ownFolder()
  const acknowledged: Acknowledged[] = []
  for (let kill = 0; kill < killsEach; kill++) {
    acknowledged.push(...(await killedWhileWriting(folder.path, lanes)))
    await using store = await openSqlite(folder.path)
    await expectAll(store, acknowledged)
    await expectNoGaps(store)
    await expectNoHalfActs(store)
  }
  console.log(`kill -9, ${name}: ${killsEach} kills, ${acknowledged.length} acknowledged, 0 lost`)
  expect(acknowledged.length).toBeGreaterThan(killsEach * 20)
})

async function killedWhileWriting(path: string, lanes: number): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = []
  const child = fork(program, [path, String(lanes)], { execArgv: [] })
  child.on('message', (entry: Acknowledged) => acknowledged.push(entry))
  const closed = once(child, 'close')
  await once(child, 'message')
  await sleep(40 + Math.random() * 160)
  child.kill('SIGKILL')
  await closed
  expect(child.signalCode).toBe('SIGKILL')
  return acknowledged
}

async function expectAll({ spaces }: SqliteStore, acknowledged: readonly Acknowledged[]): Promise<void> {
  const found = await Promise.all(
    acknowledged.map(async ({ space, stream, seq, id }) => {
      return (await spaces.find(space, stream, id))?.seq === seq
    }),
  )
  expect(found.filter((there) => !there)).toEqual([])
}

async function expectNoGaps(store: SqliteStore): Promise<void> {
  const streams = await store.all(
    'select count(*) as held, min(seq) as first, max(seq) as last from entry group by space, stream',
  )
  expect(streams.length).toBeGreaterThan(0)
  expect(streams.filter(({ held, first, last }) => first !== 1 || held !== last)).toEqual([])
}

/**
 * Words and entries tell the same story: what was placed and not shredded is there, with its wraps, and no
 * more.
 */
async function expectNoHalfActs(store: SqliteStore): Promise<void> {
  const actsOf = async (move: string) =>
    (await store.all('select act from entry where move = ?', move)).map(({ act }) => act)
  const shredded = new Set(await actsOf('words-shredded'))
  const placed = (await actsOf('placed')).filter((word) => !shredded.has(word))
  const words = await store.all('select token from word where token is not null')
  const kept = words.map(({ token }) => token)
  expect(kept.length).toBeGreaterThan(0)
  expect(new Set(kept)).toEqual(new Set(placed))
  expect(await store.get('select count(*) as wraps from wrap where reader is not null')).toEqual({
    wraps: kept.length * 2,
  })
  expect((await roundsOf(store)).filter(({ held, expected }) => held !== expected)).toEqual([])
}

/** How many entries each append left, and how many it had: the lane of a space is its birth's signature. */
async function roundsOf(
  store: SqliteStore,
): Promise<readonly { readonly held: number; readonly expected: number }[]> {
  const sides = await store.all(
    `select signature as lane, at, count(*) as held from entry join birth on birth.space = entry.space
     where stream = 1 group by entry.space, at`,
  )
  const records = await store.get('select count(*) as held from entry where stream = 0')
  return [
    { held: Number(records?.['held']), expected: sides.length },
    ...sides.map(({ lane, at, held }) => {
      const words = 1 + ((Number(at) + Number(lane)) % 3)
      return { held: Number(held), expected: words + (at === 0 ? 0 : 1) }
    }),
  ]
}

const traceable = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0
if (!traceable) console.log('strace is not here, so disk calls are not counted; the pragmas are still asked')

test.skipIf(!traceable).each([
  [1, 60],
  [16, 40],
])('L19 every acknowledged batch waits for the disk: %i at once, %i times', (lanes, rounds) => {
  using folder = ownFolder()
  const trace = join(dirname(folder.path), 'trace')
  const calls = ['-f', '-y', '-e', 'trace=fsync,fdatasync', '-o', trace]
  const run = spawnSync('strace', [...calls, process.execPath, program, folder.path, `${lanes}`, `${rounds}`])
  expect(run.status, String(run.stderr)).toBe(0)

  const log = /^(\d+) .*f(?:data)?sync\(\d+<[^>]*-wal>/gm
  const byThread = Map.groupBy(readFileSync(trace, 'utf8').matchAll(log), ([, thread]) => thread)
  const writer = Math.max(...[...byThread.values()].map(({ length }) => length))
  console.log(`${rounds} batches of ${lanes}: the writer synced the log ${writer} times`)
  expect(writer).toBeGreaterThanOrEqual(rounds)
})

test('L19 the writer itself says that its commits are durable and its deletions final', async () => {
  await using store = await openOwn()
  expect(store.durability).toEqual({ journal: 'wal', synchronous: 2, secureDelete: 1, autocheckpoint: 0 })
})
