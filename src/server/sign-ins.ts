/**
 * Who is signed in, and how that is known: a random token in a cookie, stored only as its hash. It fetches sealed
 * bytes and sees moves; it cannot speak for anyone, for every act is signed besides.
 */
import { dayOf, type Instant } from '../domain/vocabulary.ts'
import type { AccountId } from '../wire/shapes.ts'
import type { WayKind } from '../wire/ways.ts'
import { type Random, sha256 } from './sign.ts'
import { recentlyAsked } from './storage/recent.ts'
import { numberIn, type Store, textIn } from './store.ts'
import { endingOthers, noticed, noticesFaded } from './ways.ts'

export type SignedIn = {
  readonly account: AccountId
  /** Names this sign-in among the account's others; the token's hash. */
  readonly signIn: string
  readonly since: Instant
  /** When the way it came in by was made. */
  readonly waySince: Instant
  /** It ended one that was older. */
  readonly endedOlder: boolean
}

/** How somebody came in: by what, and how old that was. */
export type CameBy = { readonly way: WayKind; readonly since: Instant }

export type SignIns = {
  /** The new token. Every other sign-in is told once, unless the account begins with this one. */
  readonly begin: (account: AccountId, by: CameBy, isFirst?: 'first') => Promise<string>
  readonly find: (token: string) => Promise<SignedIn | undefined>
  /** False when it ended since it was found. */
  readonly stands: (who: SignedIn) => Promise<boolean>
  readonly end: (who: SignedIn) => Promise<void>
  readonly endOthers: (who: SignedIn) => Promise<void>
  /** Sign-ins were ended elsewhere in the store: what was looked up before counts no more. */
  readonly lookAgain: () => void
}

const day = 86_400
/** A sign-in that is not used ends after this. */
export const idle = 30 * day

type Known = {
  readonly account: AccountId
  readonly madeAt: Instant
  readonly usedAt: Instant
  readonly waySince: Instant
  readonly endedOlder: boolean
}
/** Asked with every request, so the latest are at hand where nobody else can end one; whatever ends a sign-in clears them all. */
const mostKnown = 10_000
const draws = 8

type Needs = { readonly store: Store; readonly clock: () => Instant; readonly random: Random }

export function openSignIns({ store, clock, random }: Needs): SignIns {
  const known = recentlyAsked(
    store.alone ? mostKnown : 0,
    async (signIn: string): Promise<Known | undefined> => {
      const sql = 'select account, made_at, used_at, way_since, ended_older from sign_in where token_hash = ?'
      const row = await store.get(sql, signIn)
      if (!row) return undefined
      const account = accountIn(textIn(row, 'account'))
      return {
        account,
        madeAt: numberIn(row, 'made_at'),
        usedAt: numberIn(row, 'used_at'),
        waySince: numberIn(row, 'way_since'),
        endedOlder: numberIn(row, 'ended_older') === 1,
      }
    },
  )
  const run = async (sql: string, ...values: readonly string[]) => {
    await store.write([{ sql, values }])
  }
  return {
    async begin(account, { way, since }, isFirst) {
      const token = Buffer.from(random(32)).toString('base64url')
      const [now, signIn] = [clock(), hashOf(token)]
      const what = way === 'card' ? 'card-used' : 'signed-in'
      const said = isFirst ? [] : [noticed({ account, what, by: signIn, on: dayOf(now) })]
      const sql = `insert into sign_in (token_hash, account, made_at, used_at, way, way_since, began)
        values (?, ?, ?, ?, ?, ?, (select coalesce(max(seq), 0) from way_notice where account = ?))`
      const fading = { sql: 'delete from sign_in where used_at <= ?', values: [now - idle] }
      const values = [signIn, account, now, now, way, since, account]
      const statements = [fading, noticesFaded(dayOf(now)), ...said, { sql, values }]
      // Two who sign in at once may draw the same number for what is told; the later draws again.
      for (let draw = 0; draw < draws; draw++) if (await store.write(statements)) break
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
      const { account, madeAt: since, waySince, endedOlder } = row
      return { account, signIn, since, waySince, endedOlder }
    },
    stands: async ({ signIn }) => (await known.get(signIn)) !== undefined,
    async end({ signIn }) {
      await run('delete from sign_in where token_hash = ?', signIn)
      known.clear()
    },
    async endOthers(who) {
      const sql = 'delete from sign_in where account = ? and token_hash <> ?'
      await store.write([...endingOthers(who), { sql, values: [who.account, who.signIn] }])
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
