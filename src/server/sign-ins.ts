/**
 * Who is signed in, and how that is known: a random token in a cookie, stored only as its hash. It fetches sealed
 * bytes and sees moves; it cannot speak for anyone, for every act is signed besides.
 */
import type { Instant } from '../domain/vocabulary.ts'
import type { AccountId } from '../wire/shapes.ts'
import { type Random, sha256 } from './sign.ts'
import { recentlyAsked } from './storage/recent.ts'
import { numberIn, type Store, textIn } from './store.ts'

export type SignedIn = {
  readonly account: AccountId
  /** Names this sign-in among the account's others; the token's hash. */
  readonly signIn: string
  readonly since: Instant
}

export type SignIns = {
  /** The new token. */
  readonly begin: (account: AccountId) => Promise<string>
  readonly find: (token: string) => Promise<SignedIn | undefined>
  readonly end: (who: SignedIn) => Promise<void>
  readonly endOthers: (who: SignedIn) => Promise<void>
  /** Sign-ins were ended elsewhere in the store: what was looked up before counts no more. */
  readonly lookAgain: () => void
}

const day = 86_400
/** A sign-in that is not used ends after this. */
export const idle = 30 * day

type Known = { readonly account: AccountId; readonly madeAt: Instant; readonly usedAt: Instant }
/** Asked with every request, so the latest are at hand where nobody else can end one; whatever ends a sign-in clears them all. */
const mostKnown = 10_000

type Needs = { readonly store: Store; readonly clock: () => Instant; readonly random: Random }

export function openSignIns({ store, clock, random }: Needs): SignIns {
  const known = recentlyAsked(
    store.alone ? mostKnown : 0,
    async (signIn: string): Promise<Known | undefined> => {
      const row = await store.get(
        'select account, made_at, used_at from sign_in where token_hash = ?',
        signIn,
      )
      if (!row) return undefined
      const account = accountIn(textIn(row, 'account'))
      return { account, madeAt: numberIn(row, 'made_at'), usedAt: numberIn(row, 'used_at') }
    },
  )
  const run = async (sql: string, ...values: readonly string[]) => {
    await store.write([{ sql, values }])
  }
  return {
    async begin(account) {
      const token = Buffer.from(random(32)).toString('base64url')
      const now = clock()
      const sql = 'insert into sign_in (token_hash, account, made_at, used_at) values (?, ?, ?, ?)'
      const fading = { sql: 'delete from sign_in where used_at <= ?', values: [now - idle] }
      await store.write([fading, { sql, values: [hashOf(token), account, now, now] }])
      return token
    },
    async find(token) {
      const signIn = hashOf(token)
      const row = await known.get(signIn)
      if (!row || row.usedAt <= clock() - idle) return undefined
      if (row.usedAt <= clock() - day) {
        await touch(store, signIn, clock())
        known.clear()
      }
      return { account: row.account, signIn, since: row.madeAt }
    },
    async end({ signIn }) {
      await run('delete from sign_in where token_hash = ?', signIn)
      known.clear()
    },
    async endOthers({ account, signIn }) {
      await run('delete from sign_in where account = ? and token_hash <> ?', account, signIn)
      known.clear()
    },
    lookAgain: known.clear,
  }
}

/** Once a day is enough to keep a sign-in alive, and says nothing finer about anyone. */
async function touch(store: Store, signIn: string, now: Instant): Promise<void> {
  await store.write([{ sql: 'update sign_in set used_at = ? where token_hash = ?', values: [now, signIn] }])
}

function hashOf(token: string): string {
  return sha256(Buffer.from(token, 'base64url')).toString('base64url')
}

function accountIn(text: string): AccountId {
  return text as AccountId
}
