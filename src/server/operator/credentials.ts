/**
 * Granting credentials to helpers, listing and ending them. The list holds what the operator typed and its days: never whose
 * account it is, whom they help, or whether they were here.
 */
import * as v from 'valibot'
import { dayOf, type Day } from '../../domain/vocabulary.ts'
import { helperKind, helperLicence, helperName } from '../../wire/credential.ts'
import { drawCode, hashOfCode } from '../codes.ts'
import { codeLife, credentialLife } from '../credentials.ts'
import type { Statement } from '../storage/asks.ts'
import { numberIn, type Row, textIn } from '../store.ts'
import { type Command, plain } from './command.ts'
import { dateOf } from './dates.ts'

const grant = v.strictObject({
  kind: helperKind,
  name: helperName,
  licence: v.exactOptional(helperLicence),
})

export const helper: Command = {
  usage: 'helper KIND "NAME" [--licence "LICENCE"] [--hold]',
  says: 'a code by which a counselor, mediator, peer or reader shows who they are; --hold: they may set a hold',
  async run({ store, clock, random }, { words: [kind, name, ...more], licence, hold, paper }) {
    const asked = v.safeParse(grant, { kind, name, ...(licence !== undefined && { licence }) })
    if (more.length > 0 || paper !== undefined || !asked.success) return undefined
    const today = dayOf(clock())
    const code = drawCode(random)
    const id = `h_${Buffer.from(random(16)).toString('base64url')}`
    await store.write([
      unused(today),
      {
        sql: `insert into credential (id, code, kind, name, licence, granted_on, until, may_hold)
          values (?, ?, ?, ?, ?, ?, ?, ?)`,
        values: [
          id,
          hashOfCode(code),
          asked.output.kind,
          asked.output.name,
          asked.output.licence ?? null,
          today,
          today + credentialLife,
          hold ? 1 : 0,
        ],
      },
    ])
    return `A helper code for ${asked.output.name}, ${asked.output.kind}, for ${codeLife} days: ${code}`
  },
}

export const helpers: Command = {
  usage: 'helpers',
  says: 'whom this house gave a credential',
  async run({ store, clock }, typed) {
    if (!plain(typed, 0)) return undefined
    const today = dayOf(clock())
    const rows = await store.all('select * from credential order by granted_on, id')
    return rows.length === 0 ? 'None yet.' : rows.map((row) => lineOf(row, today)).join('\n')
  },
}

export const helperEnd: Command = {
  usage: 'helper-end ID',
  says: 'ends a credential at once; its holder finds a notice of it',
  async run({ store, clock }, typed) {
    const [id] = typed.words
    if (!plain(typed, 1) || !id) return undefined
    const ended = await store.write(ending(id, dayOf(clock())))
    return ended ? 'Ended.' : 'None that stands has this id.'
  },
}

/** Codes that nobody used in their time, and what was ended before anybody did. */
function unused(today: Day): Statement {
  const sql = 'delete from credential where account is null and (granted_on <= ? or ended_on is not null)'
  return { sql, values: [today - codeLife] }
}

/** The notice and the end are one write: neither is there without the other. */
function ending(id: string, today: Day): readonly Statement[] {
  return [
    {
      sql: `insert into notice (account, said_on, what)
        select account, ?, 'credential-ended' from credential
        where id = ? and ended_on is null and account is not null`,
      values: [today, id],
    },
    {
      sql: 'update credential set ended_on = ?, code = null, listing = null where id = ? and ended_on is null',
      values: [today, id],
      expectChanges: 1,
    },
  ]
}

function lineOf(row: Row, today: Day): string {
  const until = numberIn(row, 'until')
  const since = numberIn(row, 'granted_on')
  return [
    textIn(row, 'id'),
    textIn(row, 'kind'),
    textIn(row, 'name'),
    ...(row['licence'] === null ? [] : [textIn(row, 'licence')]),
    ...(numberIn(row, 'may_hold') === 1 ? ['may hold'] : []),
    `since ${dateOf(since)}`,
    `until ${dateOf(until)}`,
    ...stateOf(row, until <= today, since <= today - codeLife),
  ].join(' · ')
}

function stateOf(row: Row, over: boolean, late: boolean): readonly string[] {
  if (row['ended_on'] !== null) return [`ended ${dateOf(numberIn(row, 'ended_on'))}`]
  if (row['account'] === null) return [late ? 'its code is too old' : 'its code waits']
  return over ? ['over'] : []
}
