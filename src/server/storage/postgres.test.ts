/** PostgreSQL passes the same contracts, and does what only a store that several servers share has to do. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Postgres, startPostgres, withoutPostgres } from '../../../test/postgres.ts'
import { entryAt, on, pairIn, wordsIn } from '../../log/made-up.contract.ts'
import { spacesContract } from '../../log/spaces.contract.ts'
import { wordsContract } from '../../log/words.contract.ts'
import { openPostgres } from './postgres.ts'

let postgres: Postgres | undefined
beforeAll(async () => {
  if (!withoutPostgres) postgres = await startPostgres()
})
afterAll(async () => postgres?.[Symbol.asyncDispose]())

async function database(): Promise<string> {
  if (!postgres) throw new Error('PostgreSQL did not start')
  return postgres.database()
}
const openOwn = async () => openPostgres(await database())

describe.skipIf(withoutPostgres)('in PostgreSQL', () => {
  spacesContract('PostgreSQL', openOwn)
  wordsContract('PostgreSQL', openOwn)

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
    expect(String(outcomes[2]?.status === 'rejected' && outcomes[2].reason)).not.toContain('1.5')
    expect(await Promise.all(pairs.map(({ count, hers }) => count(hers)))).toEqual([1, 1, 0, 1, 1])
  })

  test('L24 closing answers all that was asked before, and keeps it', async () => {
    const address = await database()
    const store = await openPostgres(address)
    const { space, append, hers } = await pairIn(store.spaces)

    const answers = Array.from({ length: 300 }, (_, after) => append({ entries: on(hers, after) }))
    await Promise.all([store.close(), store.spaces[Symbol.asyncDispose]()])

    expect(new Set(await Promise.all(answers))).toEqual(new Set([true]))
    await expect(append({ entries: on(hers, 300) })).rejects.toMatchObject({ reason: 'closed' })
    await using again = await openPostgres(address)
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
    expect(
      await Promise.all([store.write([swap('two', 'one')]), store.write([swap('zwei', 'one')])]),
    ).toEqual([true, false])
    const nonsense = store.write([put('n', 'n'), { sql: 'insert into nowhere values (1)', values: [] }])
    await expect(nonsense).rejects.toMatchObject({ name: 'StorageError', reason: 'broken' })

    expect(await store.get('select value from meta where key = ?', 'vault')).toEqual({ value: 'two' })
    expect(await store.all('select key from meta order by key')).toEqual([{ key: 'other' }, { key: 'vault' }])
  })

  test('L26 a database made by a newer program is left alone, and one that is not there stops the start', async () => {
    const address = await database()
    const store = await openPostgres(address)
    await store.write([{ sql: 'update steps_taken set many = 999', values: [] }])
    await store.close()

    await expect(openPostgres(address)).rejects.toMatchObject({ name: 'StorageError', reason: 'unfit' })
    await expect(openPostgres('postgres://halfdoor@localhost:1/nowhere')).rejects.toMatchObject({
      name: 'StorageError',
      reason: 'unfit',
    })
  })

  test('L29 of two servers that begin one database at once, and write to one stream, each gets one answer', async () => {
    const address = await database()
    const stores = await Promise.all([openPostgres(address), openPostgres(address), openPostgres(address)])
    const [first] = stores
    const { space, she, hers, his } = await pairIn(first.spaces)
    const tally = { taken: 0, moved: 0 }

    /** Reads, decides, appends: on a stream of its own, but only while the record stands; every third moves the record. */
    const writer = async (store: (typeof stores)[number], nth: number) => {
      for (let round = 0; round < 60; round++) {
        const tips = await store.spaces.tips(space)
        const mine = nth === 0 ? hers : his
        const at = (stream: 'record' | typeof mine) => tips.get(stream) ?? 0
        const words = round % 5 === 0 ? [wordsIn(space, she, [she])] : []
        const done = await store.spaces.append({
          space,
          expected: [{ stream: 'record', seq: at('record') }],
          entries: [...on(mine, at(mine)), ...(round % 3 === 0 ? on('record', at('record')) : [])],
          keep: words,
        })
        const kept = await Promise.all(words.map(({ word }) => store.words.about(word)))
        expect(kept.every((word) => (word !== undefined) === done)).toBe(true)
        tally[done ? 'taken' : 'moved'] += 1
      }
    }
    await Promise.all(stores.map(writer))

    const [record, side, other] = await Promise.all(
      (['record', hers, his] as const).map((stream) => first.spaces.read(space, stream, 0)),
    )
    for (const stream of [record, side, other])
      expect(stream?.map(({ seq }) => seq)).toEqual(stream?.map((_, index) => index + 1))
    expect((side?.length ?? 0) + (other?.length ?? 0)).toBe(tally.taken)
    expect(tally.taken).toBeGreaterThan(20)
    expect(tally.moved).toBeGreaterThan(20)
    expect(await Promise.all(stores.map((store) => store.spaces.tips(space)))).toEqual(
      stores.map(
        () =>
          new Map([
            ['record', record?.length],
            [hers, side?.length],
            [his, other?.length],
          ]),
      ),
    )
    for (const store of stores) await store.close()
  })

  test('L30 what one server wrote the others hear of, once and after it is durable', async () => {
    const address = await database()
    await using one = await openPostgres(address)
    await using other = await openPostgres(address)
    const heard: string[] = []
    const hear = (who: string) => ({
      moved: (space: string, stream: string, seq: number) =>
        heard.push(`${who} moved ${space}/${stream} ${seq}`),
      joined: (account: string, { space, member }: { readonly space: string; readonly member: string }) =>
        heard.push(`${who} joined ${account} ${space} ${member}`),
      signedOut: (signIn: string) => heard.push(`${who} signed out ${signIn}`),
      unheard: () => heard.push(`${who} unheard`),
    })
    one.hear(hear('one'))
    other.hear(hear('other'))
    const { space, hers, append } = await pairIn(one.spaces)
    await append({ entries: [...on(hers, 0, 2), ...on('record', 0)] })
    const bind = 'insert into membership (account, space, member) values (?, ?, ?)'
    await one.write([{ sql: bind, values: ['a_x', space, 'm_x'] }])
    await one.write([{ sql: `insert into sign_in values ('hash', 'a_x', 1, 1)`, values: [] }])
    await other.write([{ sql: 'delete from sign_in', values: [] }])

    await expect.poll(() => heard.length).toBeGreaterThanOrEqual(6)
    expect(heard.toSorted()).toEqual([
      `one joined a_x ${space} m_x`,
      'one signed out hash',
      `other joined a_x ${space} m_x`,
      `other moved ${space}/${hers} 2`,
      `other moved ${space}/record 1`,
      'other signed out hash',
    ])
  })
})
