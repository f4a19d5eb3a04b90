/**
 * The ways into an account as the server keeps them: when each was made, which one is to be replaced and from when, and
 * what happened to them, to be told to every other sign-in once. What seniority allows is decided in seniority.ts.
 */
import { dayOf, type Day, type Instant } from '../domain/vocabulary.ts'
import type { Slots } from '../wire/routes.ts'
import type { AccountId, SlotId } from '../wire/shapes.ts'
import type { WayKind, WayNotice } from '../wire/ways.ts'
import { type Asked, askFrom, effectAt, isWaiting, mayRefuse } from './seniority.ts'
import type { SignedIn } from './sign-ins.ts'
import type { Statement } from './storage/asks.ts'
import { numberIn, type Row, type Store, textIn } from './store.ts'

export type Change = Asked & { readonly kind: WayKind; readonly slot: SlotId }
/** The list before and after; it moves together with what it is about, or neither does. */
export type NextSlots = { readonly before: Slots; readonly after: Slots }
/** `secret`: the login key of a card, or what a passphrase signs in with. */
export type NewWay = { readonly kind: WayKind; readonly slot: SlotId; readonly secret: string }

export type Ways = {
  readonly since: (account: AccountId, kind: WayKind) => Promise<Instant>
  /** What waits; nothing that has taken effect. */
  readonly changes: (account: AccountId) => Promise<readonly Change[]>
  /** When it takes effect. `slow-down`: the way they came in by is too new. `moved-on`: one waits already, or the list moved. */
  readonly ask: (who: SignedIn, way: NewWay, slots: NextSlots) => Promise<Instant | 'slow-down' | 'moved-on'>
  /** It will not come, and the sign-in that asked ends. `slow-down`: who asked is senior. `moved-on`: it is not waiting any more. */
  readonly refuse: (
    who: SignedIn,
    change: Change,
    slots: NextSlots,
  ) => Promise<'refused' | 'slow-down' | 'moved-on'>
  /** What has waited long enough takes effect; sign-ins by the old way end. To be asked before anyone is let in. */
  readonly settle: () => Promise<void>
  /** What this sign-in was not told yet. */
  readonly notices: (
    who: SignedIn,
  ) => Promise<{ readonly notices: readonly WayNotice[]; readonly upTo: number }>
  readonly told: (who: SignedIn, upTo: number) => Promise<void>
}

type Needs = {
  readonly store: Store
  readonly clock: () => Instant
  /** Sign-ins ended with a way that is gone. */
  readonly onEnded: (account: AccountId) => void
}

/** A notice is for a month; who was away longer sees the ways as they are. */
const lasting = 30

export function openWays({ store, clock, onEnded }: Needs): Ways {
  const today = () => dayOf(clock())
  const live = async (account: AccountId) => {
    const rows = await store.all('select * from way_change where account = ? order by kind', account)
    return rows.map(changeIn).filter((change) => isWaiting(change, clock()))
  }
  return {
    async since(account, kind) {
      const sql = `select coalesce(
        (select since from way where account = ? and kind = ?), (select made_at from account where id = ?)) as since`
      return numberIn((await store.get(sql, account, kind, account)) ?? {}, 'since')
    },
    changes: live,
    async ask(who, { kind, slot, secret }, slots) {
      const { account, signIn, since, waySince, endedOlder } = who
      if (clock() < askFrom(who)) return 'slow-down'
      const until = effectAt(clock())
      const sql = `insert into way_change (account, kind, slot, secret, until, by_sign_in, by_since, by_way_since, by_ended_older)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)`
      const values = [account, kind, slot, secret, until, signIn, since, waySince, Number(endedOlder)]
      const written = await store.write([
        { sql, values },
        moved(account, slots),
        noticed({ account, what: `${kind}-asked`, by: signIn, on: today() }),
      ])
      return written ? until : 'moved-on'
    },
    async refuse(who, change, slots) {
      const { account, signIn } = who
      const { kind, slot, by } = change
      if (!mayRefuse(who, change)) return 'slow-down'
      const sql = 'delete from way_change where account = ? and kind = ? and slot = ? and until > ?'
      const statements: Statement[] = [
        { sql, values: [account, kind, slot, clock()], expectChanges: 1 },
        moved(account, slots),
        noticed({ account, what: `${kind}-refused`, by: signIn, on: today() }),
        { sql: 'delete from sign_in where token_hash = ? and token_hash <> ?', values: [by.signIn, signIn] },
      ]
      const written = await store.write(statements)
      if (written) onEnded(account)
      return written ? 'refused' : 'moved-on'
    },
    async settle() {
      const due = 'select * from way_change where until <= ? order by until, account, kind'
      for (const row of await store.all(due, clock())) {
        const account = textIn(row, 'account') as AccountId
        if (await store.write(takingEffect(account, row))) onEnded(account)
      }
    },
    async notices({ account, signIn }) {
      const sql = `select max(seq) as upto, said_on, what from way_notice
        where account = ? and by_sign_in <> ? and said_on > ?
          and seq > (select told from sign_in where token_hash = ?)
          and (what not in ('signed-in', 'card-made') or seq > (select began from sign_in where token_hash = ?))
        group by said_on, what order by upto`
      const rows = await store.all(sql, account, signIn, dayOf(clock()) - lasting, signIn, signIn)
      return { notices: rows.map(noticeIn), upTo: Math.max(0, ...rows.map((row) => numberIn(row, 'upto'))) }
    },
    async told({ account, signIn }, upTo) {
      // No further than there is something to tell: what comes later is told as well.
      const last = await store.get(
        'select coalesce(max(seq), 0) as seq from way_notice where account = ?',
        account,
      )
      const told = Math.min(upTo, last ? numberIn(last, 'seq') : 0)
      const sql = 'update sign_in set told = ? where token_hash = ? and told < ?'
      await store.write([{ sql, values: [told, signIn, told] }])
    },
  }
}

type Happened = {
  readonly account: AccountId
  readonly what: WayNotice['what']
  readonly by: string
  readonly on: number
}

/** Told to every sign-in of this account but the one that did it. */
export function noticed({ account, what, by, on }: Happened): Statement {
  const sql = `insert into way_notice (account, seq, what, by_sign_in, said_on)
    values (?, 1 + (select coalesce(max(seq), 0) from way_notice where account = ?), ?, ?, ?)`
  return { sql, values: [account, account, what, by, on] }
}

/** Before these sign-ins are ended by this one: what it asked for, and asks for, can be refused by anyone if one of them is older. */
export function endingOthers({ account, signIn, since }: SignedIn): readonly Statement[] {
  const older = `exists (select 1 from sign_in as other where other.account = ? and other.made_at < ?)`
  return [
    {
      sql: `update sign_in set ended_older = 1 where token_hash = ? and ${older}`,
      values: [signIn, account, since],
    },
    {
      sql: `update way_change set by_ended_older = 1 where account = ? and by_sign_in = ? and ${older}`,
      values: [account, signIn, account, since],
    },
  ]
}

/** What is older than a month goes, but the last of each account: numbers are given once. */
export function noticesFaded(today: Day): Statement {
  const sql = `delete from way_notice where said_on <= ?
    and seq < (select max(seq) from way_notice as later where later.account = way_notice.account)`
  return { sql, values: [today - lasting] }
}

/** A way was made now. */
export function wayMade(account: AccountId, kind: WayKind, at: Instant): Statement {
  const sql =
    'insert into way (account, kind, since) values (?, ?, ?) on conflict (account, kind) do update set since = excluded.since'
  return { sql, values: [account, kind, at] }
}

export function waysRemoved(account: AccountId): readonly Statement[] {
  return ['way', 'way_change', 'way_notice'].map((table) => ({
    sql: `delete from ${table} where account = ?`,
    values: [account],
  }))
}

/** The new way holds from the day it was to hold from, whenever somebody looks. Who asked stays in; the old way's others do not. */
function takingEffect(account: AccountId, row: Row): readonly Statement[] {
  const { kind, slot, until, by } = changeIn(row)
  const column = kind === 'card' ? 'card_key' : 'opaque_record'
  return [
    {
      sql: 'delete from way_change where account = ? and kind = ? and slot = ?',
      values: [account, kind, slot],
      expectChanges: 1,
    },
    { sql: `update account set ${column} = ? where id = ?`, values: [textIn(row, 'secret'), account] },
    wayMade(account, kind, until),
    {
      sql: 'delete from sign_in where account = ? and way = ? and token_hash <> ?',
      values: [account, kind, by.signIn],
    },
    noticed({ account, what: `${kind}-changed`, by: by.signIn, on: dayOf(until) }),
  ]
}

function moved(account: AccountId, { before, after }: NextSlots): Statement {
  const sql = 'update account set slots = ? where id = ? and slots = ?'
  return { sql, values: [JSON.stringify(after), account, JSON.stringify(before)], expectChanges: 1 }
}

function changeIn(row: Row): Change {
  return {
    kind: textIn(row, 'kind') === 'card' ? 'card' : 'passphrase',
    slot: textIn(row, 'slot') as SlotId,
    until: numberIn(row, 'until'),
    by: {
      signIn: textIn(row, 'by_sign_in'),
      since: numberIn(row, 'by_since'),
      waySince: numberIn(row, 'by_way_since'),
      endedOlder: numberIn(row, 'by_ended_older') === 1,
    },
  }
}

function noticeIn(row: Row): WayNotice {
  return { on: numberIn(row, 'said_on'), what: textIn(row, 'what') as WayNotice['what'] }
}
