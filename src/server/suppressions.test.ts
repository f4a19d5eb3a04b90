/** The list of addresses nobody here writes to: what goes in, what stays, and who can ask. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openRawHouse, type RawHouse, type Said } from '../../test/raw-house.ts'
import { random64 } from '../../test/raw-people.ts'
import { addressBytes } from '../wire/addresses.ts'
import { known } from './operator/commands.ts'
import { systemRandom } from './sign.ts'
import { openSqlite } from './storage/sqlite.ts'
import { openSuppressions } from './suppressions.ts'

const mia = 'mia@example.org'
const hashOf = (address: string) => createHash('sha256').update(addressBytes(address)).digest('base64url')
const add = (house: RawHouse, address: string) =>
  house.ask('POST', '/suppressions', { address: hashOf(address) })
const plain = ({ status, text, headers }: Said) => [
  status,
  text,
  [...headers].filter(([name]) => name !== 'date'),
]

/** As staff ask, while the server runs. */
function staffAsk({ folder }: RawHouse, ...args: readonly string[]) {
  const { HALFDOOR_ORIGIN: _, ...own } = process.env
  const env = { ...own, HALFDOOR_DATA: folder, PORT: '0' }
  const file = join(import.meta.dirname, 'operator.ts')
  return spawnSync('node', [file, ...args], { env, encoding: 'utf8' })
}

function filesNaming(folder: string): number {
  return readdirSync(folder)
    .filter((name) => name.startsWith('halfdoor.db'))
    .map((name) => readFileSync(join(folder, name)))
    .filter((bytes) => bytes.includes(mia) || bytes.includes(hashOf(mia))).length
}

describe('an address that is never written to', () => {
  test('abuse 4 staff learn it before they write, however it is spelled, and of no other', async () => {
    await using house = await openRawHouse()
    expect((await add(house, ` ${mia.toUpperCase()}\n`)).text).toBe('{"type":"done"}')
    for (const [spelling, said] of [
      ['ｍｉａ@Example.org', 'yes\n'],
      ['mia@example.com', 'no\n'],
    ] as const) {
      const { stdout, status } = staffAsk(house, 'suppressed', spelling)
      expect([stdout, status], spelling).toEqual([said, 0])
    }
    for (const args of [['suppressed'], ['list', mia]]) {
      const { stdout, stderr, status } = staffAsk(house, ...args)
      expect([stdout, stderr, status], args.join(' ')).toEqual(['', `${known()}\n`, 1])
    }
  })

  test('abuse 4 known and new addresses get one answer, and nothing else of a request stays', async () => {
    await using house = await openRawHouse()
    const [first, again, other] = [
      await add(house, mia),
      await add(house, mia),
      await add(house, 'leo@example.org'),
    ]
    expect(plain(again)).toEqual(plain(first))
    expect(plain(other)).toEqual(plain(first))
    expect(filesNaming(house.folder)).toBe(0)
    expect(house.lines.join('\n')).not.toContain('suppress')
  })

  test('abuse 4 the table holds a keyed hash, in the order of the hashes, and nothing beside it', async () => {
    await using house = await openRawHouse()
    const addresses = Array.from({ length: 12 }, (_, place) => `person${place}@example.org`)
    for (const address of [...addresses, mia, mia]) await add(house, address)
    await using store = await openSqlite(join(house.folder, 'halfdoor.db'))
    const rows = await store.all('select * from suppression')
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => ['address_hmac']))
    const hashes = rows.map(({ address_hmac: hash }) => String(hash))
    expect(hashes).toEqual([...hashes].sort())
    expect(hashes).toHaveLength(13)
    expect(hashes).not.toContain(hashOf(mia))
    await expect(store.all('select rowid from suppression')).rejects.toThrow(/rowid/)
  })

  test('abuse 4 without the keys of this house nobody finds an address in it', async () => {
    await using house = await openRawHouse()
    await add(house, mia)
    await using store = await openSqlite(join(house.folder, 'halfdoor.db'))
    const strange = openSuppressions({
      store,
      pepper: systemRandom(32),
      clock: house.now,
      random: systemRandom,
    })
    expect(await strange.isSuppressed(mia)).toBe(false)
  })
})

describe('a flood of addresses', () => {
  const untilRefused = async (house: RawHouse) => {
    let added = 0
    for (;;) {
      const { status } = await house.ask('POST', '/suppressions', { address: random64(32) })
      if (status === 429) return added
      added += 1
    }
  }

  test('abuse 4 a flood from one place is told to slow down for that day, and is heard again on the next', async () => {
    await using house = await openRawHouse()
    const added = await untilRefused(house)
    expect(added).toBeGreaterThanOrEqual(20)
    expect(added).toBeLessThan(84)
    expect((await add(house, mia)).text).toBe('{"type":"slow-down"}')
    house.pass(86_400)
    expect((await add(house, mia)).status).toBe(200)
  })

  test('abuse 4 how many go through is drawn anew, so nobody in a house reads off whether another was there', () => {
    const draws = new Set<number>()
    for (let place = 0; place < 256; place++) {
      const needs = { clock: () => 0, pepper: new Uint8Array(32), random: () => Uint8Array.of(place) }
      const { allows } = openSuppressions({ ...needs, store: neverAsked })
      let added = 0
      while (allows('a house')) added += 1
      draws.add(added)
    }
    expect(draws.size).toBe(64)
  })
})

const neverAsked = {
  alone: true,
  write: () => Promise.reject(new Error('nothing is written')),
  get: () => Promise.resolve(undefined),
  all: () => Promise.resolve([]),
}

test('abuse 4 an address has one spelling, and spelling it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = new TextDecoder().decode(addressBytes(text))
      expect(new TextDecoder().decode(addressBytes(once))).toBe(once)
      expect(addressBytes(`  ${text}\t`)).toEqual(addressBytes(text))
    }),
  )
})
