/** Sign-up codes: each opens one account, and is used up only when that account is there. Stored as a hash. */
import type { Instant } from '../domain/vocabulary.ts'
import { textBytes } from '../wire/chain.ts'
import { type Random, sha256 } from './sign.ts'
import type { Statement } from './storage/asks.ts'
import type { Store } from './store.ts'

/** Crockford's: no I, L, O or U, so a code can be read out and written by hand. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16
const lifetime = 30 * 86_400

export type Codes = {
  readonly make: () => Promise<string>
  readonly alive: (code: string) => Promise<boolean>
  /** Uses it up, as a part of a larger write; that write fails when it already is. */
  readonly spend: (code: string) => Statement
}

type Needs = { readonly store: Store; readonly clock: () => Instant; readonly random: Random }

export function openCodes({ store, clock, random }: Needs): Codes {
  return {
    async make() {
      const code = drawCode(random)
      const old = { sql: 'delete from code where made_at <= ?', values: [clock() - lifetime] }
      const sql = 'insert into code (hash, made_at) values (?, ?)'
      await store.write([old, { sql, values: [hashOfCode(code), clock()] }])
      return code
    },
    async alive(code) {
      const sql = 'select 1 from code where hash = ? and used_at is null and made_at > ?'
      return (await store.get(sql, hashOfCode(code), clock() - lifetime)) !== undefined
    },
    spend: (code) => ({
      sql: 'update code set used_at = ? where hash = ? and used_at is null and made_at > ?',
      values: [clock(), hashOfCode(code), clock() - lifetime],
      expectChanges: 1,
    }),
  }
}

/** In groups of four. */
export function drawCode(random: Random): string {
  const code = [...random(length)].map((byte) => signs[byte % 32]).join('')
  return code.replaceAll(/(.{4})(?=.)/g, '$1-')
}

/** As it may be typed: small letters, with or without dashes, O for 0, I or L for 1. */
export function hashOfCode(code: string): string {
  const plain = code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return sha256(textBytes(plain)).toString('base64url')
}
