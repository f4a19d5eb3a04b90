/**
 * Who may sign in. An account is a random id, what is left of its name, and things only its person can open.
 * No name, address or word is kept; a name is there only as an HMAC that finds the account again. One that sleeps before it is
 * erased (erasing.ts) is found by nobody.
 */
import { dayOf, type Instant } from '../domain/vocabulary.ts'
import { textBytes } from '../wire/chain.ts'
import type { Account, Slots } from '../wire/routes.ts'
import type { AccountId } from '../wire/shapes.ts'
import { hmac, type Random } from './sign.ts'
import type { SignedIn } from './sign-ins.ts'
import type { Statement } from './storage/asks.ts'
import { bytesIn, numberIn, type Row, type Store, textIn } from './store.ts'
import { noticed, wayMade } from './ways.ts'

export type NewAccount = {
  /** What `nameKey` made of the sign-in name. */
  readonly name: string
  readonly record: string
  readonly slots: Slots
  readonly vault: string
  readonly card?: string
}

export type Accounts = {
  readonly any: () => Promise<boolean>
  /** The name as it is stored, and as OPAQUE knows it. Spelling and case make no difference. */
  readonly nameKey: (name: string) => string
  readonly byName: (
    nameKey: string,
  ) => Promise<{ readonly account: AccountId; readonly record: string } | undefined>
  readonly byCard: (card: string) => Promise<AccountId | undefined>
  readonly read: (account: AccountId) => Promise<Account | undefined>
  /** `pass` is written together with the account, or not at all. Undefined when it, or the name, was used up. */
  readonly open: (account: NewAccount, pass: readonly Statement[]) => Promise<AccountId | undefined>
  /** False when another device was there before. `card`: the login key of a first card, told to every other sign-in. */
  readonly putSlots: (
    who: SignedIn,
    before: Slots,
    slots: Slots,
    card: string | undefined,
  ) => Promise<boolean>
  /** By what a passphrase is registered anew: the name as it is stored. */
  readonly nameOf: (account: AccountId) => Promise<string | undefined>
  readonly putVault: (account: AccountId, expected: number, blob: string) => Promise<boolean>
}

type Needs = {
  readonly store: Store
  readonly pepper: Uint8Array
  readonly clock: () => Instant
  readonly random: Random
}

export function openAccounts({ store, pepper, clock, random }: Needs): Accounts {
  return {
    any: async () => (await store.get('select 1 from account limit 1')) !== undefined,
    nameKey: (name) => hmac(pepper, textBytes(name.normalize('NFKC').toLowerCase())).toString('base64url'),
    async byName(name) {
      const row = await store.get(
        'select id, opaque_record from account where name_hmac = ? and erased_at is null',
        name,
      )
      return row && { account: idIn(row), record: textIn(row, 'opaque_record') }
    },
    async byCard(card) {
      const row = await store.get('select id from account where card_key = ? and erased_at is null', card)
      return row && idIn(row)
    },
    async read(account) {
      const row = await store.get(
        'select id, slots, vault, vault_version from account where id = ? and erased_at is null',
        account,
      )
      return row && accountIn(row)
    },
    async open({ name, record, slots, vault, card }, pass) {
      const account: AccountId = `a_${Buffer.from(random(16)).toString('base64url')}`
      const sql = `insert into account
        (id, name_hmac, opaque_record, card_key, slots, vault, vault_version, made_at) values (?, ?, ?, ?, ?, ?, 1, ?)`
      const bytes = Buffer.from(vault, 'base64url')
      const values = [account, name, record, card ?? null, JSON.stringify(slots), bytes, clock()]
      return (await store.write([...pass, { sql, values }])) ? account : undefined
    },
    putSlots({ account, signIn }, before, slots, card) {
      const sql = `update account set slots = ?, card_key = coalesce(?, card_key) where id = ? and slots = ? and erased_at is null`
      const values = [JSON.stringify(slots), card ?? null, account, JSON.stringify(before)]
      const now = clock()
      const on = dayOf(now)
      const made =
        card === undefined
          ? []
          : [wayMade(account, 'card', now), noticed({ account, what: 'card-made', by: signIn, on })]
      return store.write([{ sql, values, expectChanges: 1 }, ...made])
    },
    async nameOf(account) {
      const row = await store.get('select name_hmac from account where id = ?', account)
      return row && textIn(row, 'name_hmac')
    },
    putVault(account, expected, blob) {
      const sql = `update account set vault = ?, vault_version = vault_version + 1 where id = ? and vault_version = ? and erased_at is null`
      const values = [Buffer.from(blob, 'base64url'), account, expected]
      return store.write([{ sql, values, expectChanges: 1 }])
    },
  }
}

function idIn(row: Row): AccountId {
  return textIn(row, 'id') as AccountId
}

function accountIn(row: Row): Account {
  const blob = Buffer.from(bytesIn(row, 'vault')).toString('base64url')
  return {
    account: idIn(row),
    slots: JSON.parse(textIn(row, 'slots')) as Slots,
    vault: { version: numberIn(row, 'vault_version'), blob },
  }
}
