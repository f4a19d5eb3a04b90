/**
 * Erasing an account (I9). For fourteen days it sleeps: every sign-in of it ends, no name or passphrase opens it, and its
 * recovery card alone takes it back. Nothing in any space moves meanwhile. Then all that is its own goes: keys, vault, pages,
 * what was not handed over, and its wraps. What was handed over belongs to its reader.
 */
import { day, type Instant } from '../domain/vocabulary.ts'
import type { AccountId } from '../wire/shapes.ts'
import { credentialsRemoved } from './credentials.ts'
import { handoutsRemoved } from './handouts.ts'
import { holdsRemoved } from './holding.ts'
import { waysRemoved } from './ways.ts'
import type { Statement } from './storage/asks.ts'
import { numberIn, type Row, type Store, textIn } from './store.ts'

export const grace = 14 * day

export type Erasing = {
  /** Without a card nothing could take it back, so there is nothing to wait for. */
  readonly ask: (account: AccountId) => Promise<void>
  /** True when the account of this card sleeps. */
  readonly sleeps: (card: string) => Promise<boolean>
  readonly takeBack: (card: string) => Promise<void>
  /** Erases what slept long enough; answers when there will be something to do again. */
  readonly sweep: (now: Instant) => Promise<Instant | undefined>
}

type Needs = { readonly store: Store; readonly clock: () => Instant; readonly onAsked: () => void }

export function openErasing({ store, clock, onAsked }: Needs): Erasing {
  const { get, all } = store
  return {
    async ask(account) {
      const asked = clock()
      const since = `update account set erased_at = case when card_key is null then cast(? as bigint) else cast(? as bigint) end
        where id = ? and erased_at is null`
      await store.write([
        { sql: since, values: [asked - grace, asked, account] },
        { sql: 'delete from sign_in where account = ?', values: [account] },
      ])
      const [row] = await all('select 1 from account where id = ? and erased_at <= ?', account, asked - grace)
      if (row) await erase(store, account)
      onAsked()
    },
    async sleeps(card) {
      const row = await get(
        'select erased_at from account where card_key = ? and erased_at is not null',
        card,
      )
      return row !== undefined && numberIn(row, 'erased_at') > clock() - grace
    },
    async takeBack(card) {
      const sql = 'update account set erased_at = null where card_key = ? and erased_at > ?'
      await store.write([{ sql, values: [card, clock() - grace] }])
    },
    async sweep(now) {
      const due = await all('select id from account where erased_at <= ?', now - grace)
      for (const row of due) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other: none is in a hurry
        await erase(store, accountIn(textIn(row, 'id')))
      }
      await store.write([endedBoxes(now)])
      return soonest(await get(sleeping), await get(boxes))
    },
  }
}

const sleeping = `select min(erased_at) + ${grace} as due from account where erased_at is not null`
const boxes = `select min(until) as due from invitation where account = 'gone' and inner_box <> ''`

function soonest(...rows: readonly (Row | undefined)[]): Instant | undefined {
  const due = rows.flatMap((row) => (row && row['due'] !== null ? [numberIn(row, 'due')] : []))
  return due.length === 0 ? undefined : Math.min(...due)
}

/** A link of theirs lives until the clock ends it, as every link does; then its boxes go too. */
function endedBoxes(now: Instant): Statement {
  const sql = `update invitation set outer_box = '', inner_box = ''
    where account = 'gone' and until <= ? and inner_box <> ''`
  return { sql, values: [now], forgets: true }
}

/** So many statements in one write: others wait no longer for it than for a page of theirs. */
const atOnce = 300

/** Words first: when the process ends between two writes, the account still stands and the next sweep goes on. */
async function erase(store: Store, account: AccountId): Promise<void> {
  const { all } = store
  const places = await all('select space, member from membership where account = ?', account)
  const words = (
    await Promise.all(places.map((row) => wordsGone(store, textIn(row, 'space'), textIn(row, 'member'))))
  ).flat()
  for (let from = 0; from < words.length; from += atOnce) {
    // oxlint-disable-next-line no-await-in-loop -- in turns, so that others are heard in between
    await store.write(words.slice(from, from + atOnce))
  }
  await store.write([...spacesGone(account), ...accountGone(account)])
}

const empty = new Uint8Array()
const tokens = /w_[A-Za-z0-9_-]{21}[AQgw]/g

/** Every word that an act of this space names: one's own wrap goes, and one's own words that nobody was handed. */
async function wordsGone(store: Store, space: string, member: string): Promise<readonly Statement[]> {
  const entries = await store.all(
    'select entry.move, entry.act from entry join space on space.id = entry.space where space.token = ?',
    space,
  )
  const named = new Set<string>()
  const others = new Set<string>()
  for (const row of entries) {
    for (const [token] of textIn(row, 'act').matchAll(tokens)) {
      named.add(token)
      if (theirsToo.has(textIn(row, 'move'))) others.add(token)
    }
  }
  return [...named].flatMap((token) => [
    {
      sql: `update wrap set reader = null, wrap = ?
        where reader = ? and word = (select id from word where token = ?)`,
      values: [empty, member, token],
      forgets: true as const,
    },
    ...(others.has(token) ? [] : ownWordGone(token, member)),
  ])
}

/** What came through a door, or was said in a talk, has another reader for good. */
const theirsToo: ReadonlySet<string> = new Set(['handed', 'said', 'said-back'])

function ownWordGone(token: string, member: string): readonly Statement[] {
  return [
    {
      sql: `update wrap set reader = null, wrap = ?
        where reader is not null and word = (select id from word where token = ? and author = ?)`,
      values: [empty, token, member],
      forgets: true,
    },
    {
      sql: `update word set token = null, author = null, blob = ? where token = ? and author = ?`,
      values: [empty, token, member],
      forgets: true,
    },
  ]
}

/** One's own space goes whole. Where there are others, nothing is carried any more, either way; nobody is told. */
function spacesGone(account: AccountId): readonly Statement[] {
  const own = `select space.id from space join membership on membership.space = space.token
    where membership.account = ? and space.members not like '% %'`
  const inOwn = (table: string, column: string): Statement => ({
    sql: `delete from ${table} where ${column} in (${own})`,
    values: [account],
    forgets: true,
  })
  return [
    {
      sql: `insert into held_space (space, aloud, looked)
        select space.token, 0, 0 from membership join space on space.token = membership.space
        where membership.account = ? and space.members like '% %' on conflict (space) do nothing`,
      values: [account],
    },
    inOwn('entry', 'space'),
    inOwn('birth', 'space'),
    {
      sql: `delete from space where members not like '% %' and token in (select space from membership where account = ?)`,
      values: [account],
    },
    {
      sql: `delete from membership
        where account = ? and not exists (select 1 from space where space.token = membership.space)`,
      values: [account],
    },
  ]
}

/** Memberships with others stay as places nobody can take again; links stay until the clock ends them, and name no one. */
function accountGone(account: AccountId): readonly Statement[] {
  const gone = [
    `delete from account where id = ?`,
    `delete from sign_in where account = ?`,
    `update membership set account = 'gone/' || member where account = ?`,
    `update invitation set account = 'gone' where account = ?`,
  ].map((sql): Statement => ({ sql, values: [account], forgets: true }))
  const also = [handoutsRemoved, credentialsRemoved, holdsRemoved, waysRemoved]
  return [...gone, ...also.flatMap((removed) => removed(account))]
}

function accountIn(text: string): AccountId {
  return text as AccountId
}
