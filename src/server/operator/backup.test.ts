/** What a backup is worth: a house that runs is copied, and another machine gives every space back. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Postgres, startPostgres, withoutPostgres } from '../../../test/postgres.ts'
import { askFrom, openFolder, openRawHouse } from '../../../test/raw-house.ts'
import { page, pairOf, placed, signIn } from '../../../test/raw-people.ts'
import type { Config } from '../config.ts'
import { databaseIn } from '../storage/open-store.ts'
import { houseCommands } from './commands.ts'

let postgres: Postgres
beforeAll(async () => {
  if (!withoutPostgres) postgres = await startPostgres()
})
afterAll(async () => {
  if (!withoutPostgres) await postgres[Symbol.asyncDispose]()
})

const command = (name: string, config: Config, ...words: readonly string[]) =>
  houseCommands.get(name)?.run(config, words)
const configOf = (data: string, keys: string, database?: string): Config => ({
  port: 0,
  data,
  keys,
  signUp: 'code',
  ...(database !== undefined && { database }),
})

type Kind = { readonly name: string; readonly database: () => Promise<string | undefined> }
const kinds: readonly Kind[] = [
  { name: 'SQLite', database: () => Promise.resolve(undefined) },
  ...(withoutPostgres ? [] : [{ name: 'PostgreSQL', database: () => postgres.database() }]),
]

/** A house that runs and was lived in, and folders for a backup of it and for another machine. */
async function openLived({ database }: Kind) {
  const [folder, address] = [await openFolder(), await database()]
  const keys = join(folder, 'keys')
  const house = await openRawHouse({ keys, ...(address !== undefined && { database: address }) })
  const { one, two, seat, other } = await pairOf(house)
  const side = (await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`)).json.head
  const letter = await placed(seat, { seq: side.seq, hash: side.hash })
  await one.ask('POST', '/acts', letter.body)
  house.pass(7 * 3600)
  await house.server.carry()
  const paths = (who: typeof seat) => [
    '/account',
    '/spaces',
    `/streams/${seat.space}/record`,
    `/streams/${seat.space}/${who.me}/side`,
    `/streams/${seat.space}/${who.me}/tray`,
    `/words/${letter.word}`,
  ]
  /** All that both see, in the bytes they see it in. */
  const seen = async (port: number) =>
    Promise.all(
      [[one, seat] as const, [two, other] as const].flatMap(([{ cookie }, who]) =>
        paths(who).map(async (path) => (await askFrom(port, cookie)('GET', path)).text),
      ),
    )
  const to = (name: string) => join(folder, name)
  return { house, one, seat, keys, seen, to, config: configOf(house.folder, keys, address) }
}

describe.each(kinds)('a backup of $name', (kind) => {
  test('I13 taken while people write, it gives every space back on another machine', async () => {
    const { house, one, seat, keys, seen, to, config } = await openLived(kind)
    writeFileSync(join(house.folder, 'operator.toml'), 'sign-up = "open"\n')
    const before = await seen(house.server.port)
    expect(before.join('')).toContain('"move":"handed"')

    // More is written in the very moment; what was there before is in it, and nothing of it is torn.
    const pages = await Promise.all(Array.from({ length: 40 }, () => page(seat)))
    const writing = (async () => {
      for (const body of pages) expect((await one.ask('POST', '/acts', body)).status).toBe(200)
    })()
    expect(await command('backup', config, to('copy'))).toContain('The keys are not in it')
    await writing
    expect(await command('restore-drill', config, to('copy'))).toContain('It would work')
    await house.server.close()

    const database = await kind.database()
    const there = configOf(to('elsewhere'), to('keys-elsewhere'), database)
    await expect(command('restore', there, to('copy'))).rejects.toThrow('are kept apart from it')
    cpSync(keys, to('keys-elsewhere'), { recursive: true })
    expect(await command('restore', there, to('copy'))).toContain('every stream is whole')
    expect(await command('restore', there, to('copy'))).toBe('There is a database already. Nothing was done.')
    expect(readFileSync(join(to('elsewhere'), 'operator.toml'), 'utf8')).toBe('sign-up = "open"\n')

    await using again = await openRawHouse({
      data: there.data,
      keys: there.keys,
      ...(database !== undefined && { database }),
    })
    const after = await seen(again.server.port)
    const mine = (texts: readonly string[]) => texts.filter((_, index) => index !== 3)
    expect(mine(after)).toEqual(mine(before))
    expect(after[3]).toContain(before[3]?.slice(0, before[3].indexOf('],"head"')))
    expect((await signIn(again, one.name)).said.status).toBe(200)
    expect((await askFrom(again.server.port, one.cookie)('POST', '/acts', await page(seat))).status).toBe(200)
  })

  test('I13 the keys are nowhere in it, and a drill with other keys or a broken copy says so', async () => {
    const { house, keys, to, config } = await openLived(kind)
    await command('backup', config, to('copy'))
    const copied = readdirSync(to('copy')).map((name) => readFileSync(join(to('copy'), name)))
    for (const name of readdirSync(keys)) {
      const key = readFileSync(join(keys, name), 'utf8').trim()
      for (const bytes of copied) {
        expect(bytes.includes(key)).toBe(false)
        expect(bytes.includes(Buffer.from(key, 'base64url'))).toBe(false)
      }
    }
    for (const place of [house.folder, join(house.folder, 'backup'), keys])
      expect(await command('backup', config, place)).toContain('not apart from the house')
    expect(await command('backup', config, to('copy'))).toContain('is not empty')

    await using other = await openRawHouse()
    const theirs = { ...config, keys: join(other.folder, 'keys') }
    await expect(command('restore-drill', theirs, to('copy'))).rejects.toThrow('keys of another database')
    await expect(command('restore-drill', config, to('nowhere'))).rejects.toThrow('holds no backup')
    const file = readdirSync(to('copy')).find((name) => name.startsWith('halfdoor')) ?? ''
    truncateSync(join(to('copy'), file), 30_000)
    await expect(command('restore-drill', config, to('copy'))).rejects.toThrow(/is broken|did not finish/)
    await house[Symbol.asyncDispose]()
  })

  test('I13 a house that is closed down has no keys and no database, and one that runs is not', async () => {
    const { house, keys, to, config } = await openLived(kind)
    await command('backup', config, to('copy'))
    expect(await command('close-down', config, to('other'))).toContain('Nothing was done')
    expect(existsSync(keys)).toBe(true)
    await expect(command('close-down', config, keys)).rejects.toThrow(/another halfdoor|still uses/i)
    expect(existsSync(keys)).toBe(true)
    await house.server.close()

    expect(await command('close-down', config, keys)).toContain('Closed for ever')
    expect([existsSync(keys), existsSync(databaseIn(config.data))]).toEqual([false, false])
    // What is left without the keys is of no use.
    await expect(command('restore', config, to('copy'))).rejects.toThrow('are kept apart from it')
    rmSync(house.folder, { recursive: true, force: true })
  })
})

test('I13 the operator types it while the server runs', async () => {
  await using house = await openRawHouse()
  const folder = await openFolder()
  const file = new URL('../operator.ts', import.meta.url).pathname
  const run = (...args: readonly string[]) => {
    const env = { ...process.env, HALFDOOR_DATA: house.folder }
    const { status, stdout, stderr } = spawnSync('node', [file, ...args], { env, encoding: 'utf8' })
    return [status, stdout + stderr]
  }
  expect(run('backup', join(folder, 'copy'))).toEqual([0, expect.stringContaining('Backed up into')])
  expect(run('restore-drill', join(folder, 'copy'))).toEqual([0, expect.stringContaining('It would work')])
  expect(run('restore-drill', folder)).toEqual([1, expect.stringContaining('holds no backup')])
  expect(run('restore')).toEqual([1, expect.stringContaining('restore DIR')])
})
