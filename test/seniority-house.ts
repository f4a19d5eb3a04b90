/**
 * One account's ways in, before the real rules of the server over a database in memory: people who come in by what they know,
 * ask, refuse and look, with a clock that is moved by hand. What is a passphrase or a card here is a plain text.
 */
import { DatabaseSync } from 'node:sqlite'
import { type Accounts, openAccounts } from '../src/server/accounts.ts'
import { openSignIns, type SignedIn } from '../src/server/sign-ins.ts'
import { systemRandom } from '../src/server/sign.ts'
import type { Statement } from '../src/server/storage/asks.ts'
import { migrate } from '../src/server/storage/schema.ts'
import type { Store } from '../src/server/store.ts'
import { openWays } from '../src/server/ways.ts'
import type { Slots } from '../src/wire/routes.ts'
import type { WayKind } from '../src/wire/ways.ts'

export type OpenSeniorityHouse = typeof openSeniorityHouse

const start = 1_794_831_300

export async function openSeniorityHouse(cardAfter: number) {
  let now = start
  const clock = () => now
  const needs = { store: memoryStore(), clock, random: systemRandom }
  const accounts: Accounts = openAccounts({ ...needs, pepper: new Uint8Array(32) })
  const signIns = openSignIns(needs)
  const ways = openWays({ ...needs, onEnded: signIns.lookAgain })
  const first: Slots = { generation: 0, slots: [], mac: '' }
  const name = accounts.nameKey('maria0000')
  const account = await accounts.open({ name, record: 'passphrase 0', slots: first, vault: '' }, [])
  if (!account) throw new Error('an account did not open')
  const tokens: string[] = [await signIns.begin(account, { way: 'passphrase', since: now }, 'first')]
  const who = async (person: number): Promise<SignedIn | undefined> =>
    signIns.find(tokens[person % tokens.length] ?? '')
  const slots = async () => {
    const before = (await accounts.read(account))?.slots ?? first
    return { before, after: { ...before, generation: before.generation + 1 } }
  }
  now += cardAfter
  const maker = await who(0)
  const { before, after } = await slots()
  if (maker) await accounts.putSlots(maker, before, after, 'card 0')

  return {
    now: clock,
    pass(seconds: number) {
      now += seconds
    },
    signIns: () => tokens.length,
    /** The place of the new sign-in, or undefined when this opens nothing. */
    async comeIn(kind: WayKind, secret: string): Promise<number | undefined> {
      await ways.settle()
      const found =
        kind === 'card' ? await accounts.byCard(secret) : (await accounts.byName(name))?.record === secret
      if (found === undefined || found === false) return undefined
      return (
        tokens.push(await signIns.begin(account, { way: kind, since: await ways.since(account, kind) })) - 1
      )
    },
    async ask(person: number, kind: WayKind, secret: string): Promise<boolean> {
      await ways.settle()
      const asker = await who(person)
      const way = { kind, slot: `k_${secret}`, secret } as const
      return asker !== undefined && typeof (await ways.ask(asker, way, await slots())) === 'number'
    },
    async refuse(person: number, kind: WayKind): Promise<boolean> {
      await ways.settle()
      const refuser = await who(person)
      const change = (await ways.changes(account)).find((one) => one.kind === kind)
      if (!refuser || !change) return false
      return (await ways.refuse(refuser, change, await slots())) === 'refused'
    },
    async endOthers(person: number): Promise<boolean> {
      await ways.settle()
      const ender = await who(person)
      if (ender) await signIns.endOthers(ender)
      return ender !== undefined
    },
    /** What this sign-in is told, once; undefined when it ended. */
    async look(person: number) {
      await ways.settle()
      const looker = await who(person)
      if (!looker) return undefined
      const { notices, upTo } = await ways.notices(looker)
      await ways.told(looker, upTo)
      return notices
    },
    async isIn(person: number): Promise<boolean> {
      await ways.settle()
      return (await who(person)) !== undefined
    },
  }
}

function memoryStore(): Store {
  const db = new DatabaseSync(':memory:')
  migrate(db)
  return {
    alone: true,
    write: (statements) => Promise.resolve(writeWhole(db, statements)),
    get: (sql, ...values) => Promise.resolve(db.prepare(sql).get(...values)),
    all: (sql, ...values) => Promise.resolve(db.prepare(sql).all(...values)),
  }
}

function writeWhole(db: DatabaseSync, statements: readonly Statement[]): boolean {
  db.exec('begin')
  try {
    for (const { sql, values, expectChanges } of statements) {
      const { changes } = db.prepare(sql).run(...values)
      if (expectChanges !== undefined && Number(changes) !== expectChanges) throw new Error('moved')
    }
    db.exec('commit')
    return true
  } catch {
    db.exec('rollback')
    return false
  }
}
