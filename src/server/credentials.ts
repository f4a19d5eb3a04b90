/**
 * The credentials of helpers, as their own accounts meet them: redeemed by a code, shown under the house's key for one member
 * of one space, listed when their holder says so. Granting and ending are the operator's (operator/credentials.ts). The server
 * keeps nobody whom a helper showed one to, and nothing here counts or orders helpers by anything but a name.
 */
import { dayOf, type Day, type Instant, type MemberId, type SpaceId } from '../domain/vocabulary.ts'
import { canon } from '../wire/canon.ts'
import { textBytes } from '../wire/chain.ts'
import {
  type Credential,
  credentialBytes,
  type ListedHelper,
  type Listing,
  type Notice,
  type OwnCredential,
  type Shown,
} from '../wire/credential.ts'
import type { AccountId } from '../wire/shapes.ts'
import { hashOfCode } from './codes.ts'
import { sha256, type Signer } from './sign.ts'
import type { Statement } from './storage/asks.ts'
import { numberIn, type Row, type Store, textIn } from './store.ts'

/** So many days a helper code waits, and so many a credential lasts from the day it was granted. */
export const codeLife = 14
export const credentialLife = 365

export type Credentials = {
  /** Undefined for a code that another used, that is too old, or none. The same again is the same. */
  readonly redeem: (account: AccountId, code: string) => Promise<OwnCredential | undefined>
  /** The live one of an account, if there is one. */
  readonly of: (account: AccountId) => Promise<OwnCredential | undefined>
  /** That this member of this space holds it today. */
  readonly show: (
    account: AccountId,
    to: { readonly space: SpaceId; readonly member: MemberId },
  ) => Promise<Shown | undefined>
  /** False without a live credential. */
  readonly list: (account: AccountId, listing: Listing) => Promise<boolean>
  readonly unlist: (account: AccountId) => Promise<void>
  /** Who is live and chose to be on the list, by name. */
  readonly listed: () => Promise<readonly ListedHelper[]>
  /** What an operator did to this account, oldest first. */
  readonly notices: (account: AccountId) => Promise<readonly Notice[]>
}

type Needs = { readonly store: Store; readonly clock: () => Instant; readonly signer: Signer }

export function openCredentials({ store, clock, signer }: Needs): Credentials {
  const today = () => dayOf(clock())
  const liveOf = async (account: AccountId) => {
    const sql = 'select * from credential where account = ? and ended_on is null and until > ?'
    const row = await store.get(sql, account, today())
    return row && ownIn(row)
  }
  return {
    async redeem(account, code) {
      const hash = hashOfCode(code)
      const redeemed = await store.write(redeeming(account, hash, today()))
      const before = 'select 1 from credential where code = ? and account = ? and ended_on is null'
      return redeemed || (await store.get(before, hash, account)) ? liveOf(account) : undefined
    },
    of: liveOf,
    async show(account, { space, member }) {
      const live = await liveOf(account)
      if (!live) return undefined
      const { id, kind, name, licence, grantedOn, until } = live
      const text = canon({
        version: 1,
        credential: id,
        kind,
        name,
        licence,
        space,
        member,
        grantedOn,
        saidOn: today(),
        until,
      } satisfies Omit<Credential, 'licence'> & { readonly licence: string | undefined })
      return { text, sig: signer.sign(credentialBytes(sha256(textBytes(text)))) }
    },
    list(account, listing) {
      const sql = `update credential set listing = ? where account = ? and ended_on is null and until > ?`
      const values = [canon(listing), account, today()]
      return store.write([{ sql, values, expectChanges: 1 }])
    },
    async unlist(account) {
      const sql = 'update credential set listing = null where account = ? and listing is not null'
      await store.write([{ sql, values: [account] }])
    },
    async listed() {
      const sql = `select * from credential
        where account is not null and listing is not null and ended_on is null and until > ? order by id`
      return (await store.all(sql, today()))
        .map(listedIn)
        .toSorted((one, other) => byName.compare(one.name, other.name))
    },
    async notices(account) {
      const sql = 'select said_on, what from notice where account = ? order by id'
      return (await store.all(sql, account)).map(noticeIn)
    },
  }
}

const byName = new Intl.Collator('en')

/** An account holds one at most: what it held before ends as the new one begins. */
function redeeming(account: AccountId, code: string, today: Day): readonly Statement[] {
  return [
    {
      sql: 'update credential set ended_on = ?, code = null, listing = null where account = ? and ended_on is null',
      values: [today, account],
    },
    {
      sql: 'update credential set account = ? where code = ? and account is null and granted_on > ?',
      values: [account, code, today - codeLife],
      expectChanges: 1,
    },
  ]
}

/** With the account goes what was granted to it and what was said to it. */
export function credentialsRemoved(account: AccountId): readonly Statement[] {
  return [
    { sql: 'delete from credential where account = ?', values: [account] },
    { sql: 'delete from notice where account = ?', values: [account] },
  ]
}

function ownIn(row: Row): OwnCredential {
  return {
    ...grantedIn(row),
    id: textIn(row, 'id') as OwnCredential['id'],
    until: numberIn(row, 'until'),
    mayHold: numberIn(row, 'may_hold') === 1,
    ...(row['listing'] !== null && { listing: listingIn(row) }),
  }
}

function listedIn(row: Row): ListedHelper {
  return { ...grantedIn(row), ...listingIn(row) }
}

function grantedIn(row: Row): Pick<OwnCredential, 'kind' | 'name' | 'licence' | 'grantedOn'> {
  return {
    kind: textIn(row, 'kind') as OwnCredential['kind'],
    name: textIn(row, 'name'),
    ...(row['licence'] !== null && { licence: textIn(row, 'licence') }),
    grantedOn: numberIn(row, 'granted_on'),
  }
}

function listingIn(row: Row): Listing {
  return JSON.parse(textIn(row, 'listing')) as Listing
}

function noticeIn(row: Row): Notice {
  return { on: numberIn(row, 'said_on'), what: textIn(row, 'what') as Notice['what'] }
}
