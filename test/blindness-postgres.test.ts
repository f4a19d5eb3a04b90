/** I11 where the house is in PostgreSQL: its dump, its files and the operator's backup hold no mark and no secret. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { houseCommands } from '../src/server/operator/commands.ts'
import { openPostgres } from '../src/server/storage/postgres.ts'
import { canaries } from './blindness/canaries.ts'
import { filePlaces, findIn, spellings } from './blindness/search.ts'
import { exportKey, secretsOfAccount, secretsOfCard } from './blindness/secrets.ts'
import { endIt, live } from './blindness/story.ts'
import { type Postgres, startPostgres, withoutPostgres } from './postgres.ts'
import { openWorld } from './world.ts'

let postgres: Postgres
const folder = mkdtempSync(join(tmpdir(), 'halfdoor-blind-pg-'))
beforeAll(async () => {
  if (!withoutPostgres) postgres = await startPostgres()
})
afterAll(async () => {
  if (!withoutPostgres) await postgres[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(withoutPostgres)('a house in PostgreSQL', () => {
  test('I11 no mark and no secret is in its files, in a backup of it, or in what its log keeps', async () => {
    const database = await postgres.database()
    await using world = await openWorld({ database })
    const config = {
      data: world.data,
      keys: join(world.data, 'keys'),
      port: 0,
      signUp: 'open',
      database,
    } as const
    const copy = async (name: string) => {
      await houseCommands.get('backup')?.run(config, [join(folder, name)])
    }
    const lived = await live(world)
    await using store = await openPostgres(database)
    const spaces = (await store.all('select token from space')).map(({ token }) => String(token))
    const marks = {
      ...Object.fromEntries(Object.entries(canaries).map(([name, text]) => [name, Buffer.from(text)])),
      ...(await secretsOfAccount(lived.stores[0], canaries.hisPassphrase, spaces)),
      ...(await exportKey(world.server.address, lived.signInNames[0], canaries.hisPassphrase)),
      ...(await secretsOfCard(lived.card)),
      ...lived.link,
    }
    await copy('during')
    await endIt(world, lived)
    await copy('after')
    // Everything is written to its files, and its log as it was is among them.
    await store.all('checkpoint')
    const places = [...filePlaces(folder), ...filePlaces(postgres.data)]
    expect(Object.keys(marks).length).toBeGreaterThanOrEqual(30)
    expect(findIn(places, marks)).toEqual([])

    // What the server may know is found by the same search, and so is a mark that is planted.
    const known = findIn(places, { space: Buffer.from(spaces[0] ?? '') }).join('\n')
    for (const where of ['during/halfdoor.pgdump', 'after/halfdoor.pgdump', 'pg_wal', '/base/'])
      expect(known).toContain(where)
    for (const [index, [, needle]] of spellings(Buffer.from(canaries.letter)).entries()) {
      const value = needle.includes(0) ? needle.toString('hex') : needle.toString('utf8')
      await store.write([{ sql: 'insert into meta values (?, ?)', values: [`planted ${index}`, value] }])
    }
    await copy('planted')
    expect(
      findIn(filePlaces(join(folder, 'planted')), { letter: Buffer.from(canaries.letter) }).length,
    ).toBeGreaterThan(5)
  }, 120_000)
})
