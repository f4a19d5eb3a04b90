/** SQLite passes the contracts, and does what only a store on a disk has to do. */
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { entryAt, freshSpace, on, pairIn, wordsIn } from '../../log/made-up.contract.ts'
import { spacesContract } from '../../log/spaces.contract.ts'
import { wordsContract } from '../../log/words.contract.ts'
import { openOwn, ownFolder } from './opened.contract.ts'
import { openSqlite } from './sqlite.ts'

spacesContract('SQLite', openOwn)
wordsContract('SQLite', openOwn)

test('L21 on a full disk an append throws, nothing of it stays, and the store goes on', async () => {
  await using store = await openOwn()
  const { space, she, append, hers, count } = await pairIn(store.spaces)
  const large = () => ({ ...wordsIn(space, she, [she]), blob: new Uint8Array(20_000).fill(7) })
  await append({ entries: on(hers, 0), keep: [large()] })
  await store.write([{ sql: 'pragma max_page_count = 1', values: [] }])

  const lost = Array.from({ length: 5 }, large)
  const tries = lost.map((words, index) => append({ entries: on(hers, 1 + index), keep: [words] }))
  const outcomes = await Promise.allSettled(tries)

  const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
  expect(refusals.length).toBeGreaterThan(0)
  for (const refusal of refusals) expect(refusal).toMatchObject({ name: 'StorageError', reason: 'no-room' })
  expect(outcomes.filter(({ status }) => status === 'fulfilled').length + refusals.length).toBe(5)
  const kept = await Promise.all(lost.map(({ word }) => store.words.about(word)))
  expect([await count(hers), kept.filter(Boolean)]).toEqual([1, []])

  await store.write([{ sql: 'pragma max_page_count = 100000', values: [] }])
  expect(await append({ entries: on(hers, 1), keep: [large()] })).toBe(true)
  expect(await count(hers)).toBe(2)
})

test('L22 one that cannot be written takes no other of its batch down', async () => {
  await using store = await openOwn()
  const pairs = await Promise.all(Array.from({ length: 5 }, () => pairIn(store.spaces)))
  const bad = [{ stream: 'record', entry: entryAt(1, { at: 1.5 }) }] as const

  const outcomes = await Promise.allSettled(
    pairs.map(({ append, hers }, index) =>
      append({ entries: [...on(hers, 0), ...(index === 2 ? bad : [])] }),
    ),
  )

  expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, true, false, true, true])
  expect(outcomes[2]).toMatchObject({ reason: { name: 'StorageError', reason: 'broken' } })
  expect(await Promise.all(pairs.map(({ count, hers }) => count(hers)))).toEqual([1, 1, 0, 1, 1])
})

test('L22 what another program wrote counts as moved', async () => {
  await using store = await openOwn()
  const { append, hers, count } = await pairIn(store.spaces)
  await append({ entries: on(hers, 0) })
  const other = new DatabaseSync(store.path)
  other.exec(`insert into entry (space, stream, seq, at, move, act, sig, hash)
    select space, stream, 2, at, move, act, sig, hash from entry`)
  other.close()

  expect(await append({ entries: on(hers, 1) })).toBe(false)
  expect(await append({ entries: on(hers, 2) })).toBe(true)
  expect(await count(hers)).toBe(3)
})

test('L24 closing answers all that was asked before, and keeps it', async () => {
  using folder = ownFolder()
  const store = await openSqlite(folder.path)
  const { space, append, hers } = await pairIn(store.spaces)

  const answers = Array.from({ length: 300 }, (_, after) => append({ entries: on(hers, after) }))
  await Promise.all([store.close(), store.spaces[Symbol.asyncDispose]()])

  expect(new Set(await Promise.all(answers))).toEqual(new Set([true]))
  await expect(append({ entries: on(hers, 300) })).rejects.toMatchObject({ reason: 'closed' })
  await using again = await openSqlite(folder.path)
  expect(await again.spaces.read(space, hers, 0)).toHaveLength(300)
})

test('L25 statements of another store are written together or not at all', async () => {
  await using store = await openOwn()
  const put = (key: string, value: string) => ({
    sql: 'insert into meta values (?, ?)',
    values: [key, value],
  })
  const swap = (value: string, from: string) => ({
    sql: 'update meta set value = ? where key = ? and value = ?',
    values: [value, 'vault', from],
    expectChanges: 1,
  })

  expect(await store.write([put('vault', 'one'), put('other', 'x')])).toBe(true)
  expect(await store.write([put('third', 'y'), swap('three', 'two')])).toBe(false)
  expect(await store.write([put('third', 'y'), put('vault', 'again')])).toBe(false)
  expect(await Promise.all([store.write([swap('two', 'one')]), store.write([swap('zwei', 'one')])])).toEqual([
    true,
    false,
  ])

  expect(await store.get('select value from meta where key = ?', 'vault')).toEqual({ value: 'two' })
  expect(await store.all('select key from meta order by key')).toEqual([{ key: 'other' }, { key: 'vault' }])
})

test('L25 a statement that makes no sense is refused loudly, alone', async () => {
  await using store = await openOwn()
  const space = freshSpace()
  const born = store.spaces.create({ space, birth: '{}', signature: '', members: [], entries: [] })
  const put = { sql: "insert into meta values ('a', 'b')", values: [] }

  const nonsense = store.write([put, { sql: 'insert into nowhere values (1)', values: [] }])

  await expect(nonsense).rejects.toMatchObject({ name: 'StorageError', reason: 'broken' })
  expect(await born).toBe(true)
  expect(await store.all('select * from meta')).toEqual([])
})

test('L26 a database made by a newer program is left alone', async () => {
  using folder = ownFolder()
  await (await openSqlite(folder.path)).close()
  const db = new DatabaseSync(folder.path)
  db.exec('pragma user_version = 999')
  db.close()

  await expect(openSqlite(folder.path)).rejects.toMatchObject({ name: 'StorageError', reason: 'unfit' })
})
