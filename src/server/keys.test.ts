import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRawHouse, openFolder } from '../../test/raw-house.ts'
import { openKeys } from './keys.ts'
import { startServer } from './server.ts'
import { systemRandom } from './sign.ts'

test('keys are made once, for their owner alone to read', async () => {
  const keys = join(await openFolder(), 'keys')
  const made = await openKeys(keys, undefined, systemRandom)
  expect((await stat(keys)).mode & 0o777).toBe(0o700)
  const files = await readdir(keys)
  expect(files.sort()).toEqual(['opaque', 'pepper', 'referee', 'ticks'])
  for (const file of files) expect((await stat(join(keys, file))).mode & 0o777).toBe(0o600)
  const { referee, ...again } = await openKeys(keys, made.fingerprint, systemRandom)
  expect(again).toMatchObject({ setup: made.setup, fingerprint: made.fingerprint })
  expect(referee.publicKey).toBe(made.referee.publicKey)
})

test.each(['opaque', 'pepper', 'referee', 'ticks'])(
  'a database without its %s does not start',
  async (file) => {
    await using house = await openRawHouse()
    await house.server.close()
    const [data, keys] = [house.folder, join(house.folder, 'keys')]
    await rm(join(keys, file))
    await expect(startServer({ data, keys, port: 0, signUp: 'code' })).rejects.toThrow('is not there')
    await rm(keys, { recursive: true })
    await expect(startServer({ data, keys, port: 0, signUp: 'code' })).rejects.toThrow('is not there')
    expect(await readdir(keys)).toEqual([])
  },
)

test('a database does not start with the keys of another', async () => {
  await using one = await openRawHouse()
  await using two = await openRawHouse()
  await Promise.all([one.server.close(), two.server.close()])
  const mixed = { data: one.folder, keys: join(two.folder, 'keys'), port: 0, signUp: 'code' } as const
  await expect(startServer(mixed)).rejects.toThrow('holds the keys of another database')
})
