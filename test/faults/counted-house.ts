/** A house whose rows are counted, so that a refusal can be seen to have written nothing. */
import { DatabaseSync } from 'node:sqlite'
import { expect } from 'vitest'
import { databaseIn } from '../../src/server/storage/open-store.ts'
import { openRawHouse, type Said } from '../raw-house.ts'
import { pairOf } from '../raw-people.ts'

const tables = [
  'space',
  'birth',
  'entry',
  'word',
  'wrap',
  'account',
  'membership',
  'invitation',
  'code',
  'meta',
]
const refusals = ['malformed', 'not-found', 'ended', 'too-large', 'no-room'].map(
  (type) => `{"type":"${type}"}`,
)

export async function openCountedHouse() {
  const house = await openRawHouse()
  const people = await pairOf(house)
  const db = new DatabaseSync(databaseIn(house.folder), { readOnly: true })
  const count = (table: string) => Number(db.prepare(`select count(*) as n from ${table}`).get()?.['n'])
  const rows = () => tables.map((table) => `${table} ${count(table)}`)
  let before = rows()

  return {
    house,
    ...people,
    rows,
    /** From here on nothing may be written. */
    mark() {
      before = rows()
    },
    /** One of the constant answers, nothing about where it broke, and nothing written since the mark. */
    expectRefused(said: Said, why?: string): void {
      expect(refusals, `${why} ${said.text}`).toContain(said.text)
      expect(said.status).toBeGreaterThanOrEqual(400)
      expect(said.status).toBeLessThan(500)
      expect(rows(), why).toEqual(before)
    },
    async close() {
      db.close()
      await house[Symbol.asyncDispose]()
    },
  }
}

/** So many bytes of nothing, as base64url. */
export function zeros(size: number): string {
  return Buffer.alloc(size).toString('base64url')
}
