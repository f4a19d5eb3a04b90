/**
 * Addresses that nothing from here is ever written to (abuse 4). A browser sends a hash; what stays is a keyed hash of
 * that, and nothing beside it: no time, no link, no order. Nobody can read the list. Only somebody who runs the server
 * and has an address in hand can ask whether it is on it.
 */
import type { Instant } from '../domain/vocabulary.ts'
import { addressBytes } from '../wire/addresses.ts'
import { suppressionRequest } from '../wire/routes.ts'
import { tup } from '../wire/tup.ts'
import { done, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { dailyPurses, type Purse } from './purses.ts'
import { type Handle, kib, taking } from './requests.ts'
import { hmac, type Random, sha256 } from './sign.ts'
import type { Store } from './store.ts'

export type Suppressions = {
  /** `hash`: SHA-256 of the address as `addressBytes` spells it, as base64url. Adding it again is the same. */
  readonly add: (hash: string) => Promise<void>
  /** Whether this address, however it is spelled, must never be written to. */
  readonly isSuppressed: (address: string) => Promise<boolean>
  /** Whether this visitor may add one more today. */
  readonly allows: Purse
}

type Needs = {
  readonly store: Store
  readonly pepper: Uint8Array
  readonly clock: () => Instant
  readonly random: Random
}

export function openSuppressions({ store, pepper, clock, random }: Needs): Suppressions {
  const keyOf = (hash: Uint8Array) => hmac(pepper, tup('suppression', hash)).toString('base64url')
  return {
    async add(hash) {
      const values = [keyOf(Buffer.from(hash, 'base64url'))]
      // Taken out and put in again: a known address takes as long as a new one, so asking tells nobody which it was.
      await store.write([
        { sql: 'delete from suppression where address_hmac = ?', values },
        { sql: 'insert into suppression (address_hmac) values (?)', values },
      ])
    },
    async isSuppressed(address) {
      const key = keyOf(sha256(addressBytes(address)))
      return (await store.get('select 1 from suppression where address_hmac = ?', key)) !== undefined
    },
    allows: dailyPurses(clock, random),
  }
}

/** POST /suppressions: one answer for every address, known or new. Only a flood is told to slow down. */
export function postSuppression({ suppressions, limits }: Pick<Parts, 'suppressions' | 'limits'>): Handle {
  return taking(suppressionRequest, kib, async (asked, { address }) => {
    if (!suppressions.allows(limits.visitor(asked))) return refuse('slow-down')
    await suppressions.add(address)
    return done()
  })
}
