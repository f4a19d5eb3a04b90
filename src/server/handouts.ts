/**
 * Handouts: parts of one's own plan, sealed behind a link that opens for 72 hours. The server keeps a sealed box, whose it
 * is, when it ends and the day on which it was first opened. It never learns what is in it or who opened it. When a handout
 * ends its box is emptied, and a week later nothing says that there was one.
 */
import { day, dayOf, type Day, type Instant } from '../domain/vocabulary.ts'
import type { AccountId, HandoutId } from '../wire/shapes.ts'
import { dailyPurses, type Purse } from './purses.ts'
import type { Random } from './sign.ts'
import type { SqlValue, Statement } from './storage/asks.ts'
import { bytesIn, numberIn, type Row, type Store, textIn } from './store.ts'

export const lifetime = 72 * 3600
/** So long after its end its owner still finds a handout in the list. */
const shownAfter = 7 * day
/** Alive at once, of one account. */
const most = 5

export type Handout = { readonly id: HandoutId; readonly until: Instant; readonly opened?: Day }

export type Handouts = {
  /** When it ends. Making the same again is the same. */
  readonly make: (account: AccountId, id: HandoutId, box: string) => Promise<Instant | 'ended' | 'no-room'>
  /** Those of an account that are alive or ended within a week, by their ids. */
  readonly list: (account: AccountId) => Promise<readonly Handout[]>
  /** Ends one's own at once; what is not one's own stays as it is. */
  readonly end: (account: AccountId, id: string) => Promise<void>
  /** The first time writes the day, and no later time writes anything. Undefined once it ended. */
  readonly open: (id: string) => Promise<{ readonly box: string; readonly until: Instant } | undefined>
  /** Whether this visitor may ask for one that is not there once more today. */
  readonly allows: Purse
  /** Empties what ended; answers when there will be something to do again. */
  readonly sweep: (now: Instant) => Promise<Instant | undefined>
}

type Needs = {
  readonly store: Store
  readonly clock: () => Instant
  readonly random: Random
  /** There is one more that will end. */
  readonly onMade: () => void
}

export function openHandouts({ store, clock, random, onMade }: Needs): Handouts {
  const living = (id: string, now: Instant) =>
    store.get(`${withBox} where handout.id = ? and handout.until > ?`, id, now)
  return {
    async make(account, id, box) {
      const now = clock()
      const bytes = Buffer.from(box, 'base64url')
      if (await store.write([...swept(now), ...made(account, id, bytes, now)])) {
        onMade()
        return now + lifetime
      }
      const mine = await store.get(`${withBox} where handout.id = ? and handout.account = ?`, id, account)
      if (mine && numberIn(mine, 'until') <= now) return 'ended'
      return mine && bytes.equals(bytesIn(mine, 'box')) ? numberIn(mine, 'until') : 'no-room'
    },
    async list(account) {
      const sql = 'select id, until, opened from handout where account = ? and until > ? order by id'
      return (await store.all(sql, account, clock() - shownAfter)).map(handoutIn)
    },
    async end(account, id) {
      const now = clock()
      const sql = 'update handout set until = ? where id = ? and account = ? and until > ?'
      await store.write([{ sql, values: [now, id, account, now] }, ...swept(now)])
    },
    async open(id) {
      const now = clock()
      if ((await living(id, now))?.['opened'] === null) {
        const sql = 'update handout set opened = ? where id = ? and opened is null'
        await store.write([{ sql, values: [dayOf(now), id] }])
      }
      const row = await living(id, now)
      return row && { box: boxIn(row), until: numberIn(row, 'until') }
    },
    allows: dailyPurses(clock, random),
    async sweep(now) {
      const due = await dueAt(store)
      if (due === undefined || due > now) return due
      await store.write(swept(now))
      return dueAt(store)
    },
  }
}

/** Nothing of an account's handouts stays behind. */
export function handoutsRemoved(account: AccountId): readonly Statement[] {
  return [
    emptied('account = ?', account),
    { sql: 'delete from handout where account = ?', values: [account] },
  ]
}

const withBox = `select handout.until, handout.opened, handout_box.box from handout join handout_box on handout_box.id = handout.box`

function made(account: AccountId, id: HandoutId, bytes: Uint8Array, now: Instant): readonly Statement[] {
  const alive = 'select count(*) from handout where account = ? and until > ?'
  return [
    {
      sql: `insert into handout_box (box) select ? where (${alive}) < ${most}`,
      values: [bytes, account, now],
      expectChanges: 1,
    },
    {
      sql: 'insert into handout (id, account, until, box) select ?, ?, ?, max(id) from handout_box',
      values: [id, account, now + lifetime],
    },
  ]
}

/** What ended has an empty box, and after a week no line. */
function swept(now: Instant): readonly Statement[] {
  return [
    emptied('until <= ?', now),
    { sql: 'delete from handout where until <= ?', values: [now - shownAfter] },
  ]
}

function emptied(which: string, value: SqlValue): Statement {
  const sql = `update handout_box set box = ? where length(box) > 0 and id in (select box from handout where ${which})`
  return { sql, values: [new Uint8Array(), value], forgets: true }
}

/** A box that is full is due at its end, an emptied one when its line goes. */
async function dueAt(store: Store): Promise<Instant | undefined> {
  const row =
    await store.get(`select min(until + case when length(handout_box.box) > 0 then 0 else ${shownAfter} end) as due
    from handout join handout_box on handout_box.id = handout.box`)
  return row && row['due'] !== null ? numberIn(row, 'due') : undefined
}

function boxIn(row: Row): string {
  return Buffer.from(bytesIn(row, 'box')).toString('base64url')
}

function handoutIn(row: Row): Handout {
  const [id, until] = [textIn(row, 'id') as HandoutId, numberIn(row, 'until')]
  return row['opened'] === null ? { id, until } : { id, until, opened: numberIn(row, 'opened') }
}
