/**
 * Holds by the operator: setting one needs one of the staff and a paper, ending one needs two and a paper. The list says what was
 * typed and its days: never whose it is, nor which spaces were stopped.
 */
import * as v from 'valibot'
import { dayOf, type Day } from '../../domain/vocabulary.ts'
import { helperLicence } from '../../wire/credential.ts'
import type { AccountId } from '../../wire/shapes.ts'
import { holding, newHoldId, type Two, twoOf } from '../holding.ts'
import type { Statement } from '../storage/asks.ts'
import { numberIn, type Row, type Store, textIn } from '../store.ts'
import type { Command, Typed } from './command.ts'
import { dateOf } from './dates.ts'
import { namesOf } from './staff.ts'

export const hold: Command = {
  usage: 'hold SPACE [SPACE] --paper "WHAT STANDS ON IT"',
  says: 'stops everything between two people, for an order that was shown; one of the staff gives their code',
  staff: 1,
  async run({ store, clock, random }, typed) {
    const paper = paperOf(typed)
    const [one, other, ...more] = typed.words
    if (paper === undefined || one === undefined || more.length > 0) return undefined
    const [name] = await namesOf(store, typed.codes)
    if (name === undefined) return 'This takes the code of one of the staff. Nothing was done.'
    const two = await theTwo(store, one, other)
    if (!two) return 'Two people cannot be told from that. Nothing was done.'
    const before = await standing(store, two)
    const id = newHoldId(random)
    await store.write(holding(id, two, { by: 'staff', name, paper }, dayOf(clock())))
    const others = before.length > 0 ? ` Between the two stood already: ${before.join(', ')}` : ''
    return `Set: ${id}.${others}`
  },
}

export const holdEnd: Command = {
  usage: 'hold-end ID --paper "WHAT STANDS ON IT"',
  says: 'ends a hold, for a court’s own change; two of the staff give their codes, and both people find a notice',
  staff: 2,
  async run({ store, clock }, typed) {
    const paper = paperOf(typed)
    const [id, ...more] = typed.words
    if (paper === undefined || id === undefined || more.length > 0) return undefined
    const [one, two] = await namesOf(store, typed.codes)
    if (one === undefined || two === undefined)
      return 'This takes the codes of two different people of the staff. Nothing was done.'
    const ended = await store.write(ending(id, [one, two], paper, dayOf(clock())))
    return ended
      ? 'Ended. What it closed stays closed; they may begin anew.'
      : 'None that stands has this id.'
  },
}

export const holds: Command = {
  usage: 'holds',
  says: 'which holds there are: id, since when, paper, set by; never between whom',
  async run({ store }, { words, licence, hold: held, paper }) {
    if (words.length > 0 || licence !== undefined || held || paper !== undefined) return undefined
    const rows = await store.all('select * from hold order by since, id')
    return rows.length === 0 ? 'None yet.' : rows.map(lineOf).join('\n')
  },
}

/** One line, as it will be read when somebody asks why. */
function paperOf({ paper, licence, hold: held }: Typed): string | undefined {
  const text = v.safeParse(helperLicence, paper)
  return text.success && licence === undefined && !held ? text.output : undefined
}

/** The two of one space, or, of two spaces, those who are not in both. */
async function theTwo(store: Store, one: string, other: string | undefined): Promise<Two | undefined> {
  const [mine, theirs] = await Promise.all([
    thoseIn(store, one),
    other === undefined ? Promise.resolve([]) : thoseIn(store, other),
  ])
  if (other === undefined) return mine.length === 2 ? twoOf(mine[0], mine[1]) : undefined
  const [first, ...more] = mine.filter((account) => !theirs.includes(account))
  const [second, ...others] = theirs.filter((account) => !mine.includes(account))
  return more.length > 0 || others.length > 0 ? undefined : twoOf(first, second)
}

/** Who is in this space; of a sitting the two, without who called it. */
async function thoseIn(store: Store, space: string): Promise<readonly AccountId[]> {
  const row = await store.get('select members from space where token = ?', space)
  const members = row ? textIn(row, 'members').split(' ').slice(-2) : []
  const sql = `select account from membership where space = ? and member = ? and account not like 'gone/%'`
  const found = await Promise.all(members.map((member) => store.get(sql, space, member)))
  return found.flatMap((account) => (account ? [accountIn(textIn(account, 'account'))] : []))
}

async function standing(store: Store, two: Two): Promise<readonly string[]> {
  const sql = 'select id from hold where one = ? and other = ? and ended_on is null order by since, id'
  return (await store.all(sql, ...two)).map((row) => textIn(row, 'id'))
}

/**
 * The notices and the end are one write. What a member reported themselves the other never knew of, so nobody but that member is
 * told that it ended.
 */
function ending(id: string, by: readonly [string, string], paper: string, today: Day): readonly Statement[] {
  const told = (who: 'one' | 'other'): Statement => ({
    sql: `insert into notice (account, said_on, what) select ${who}, ?, 'hold-ended' from hold
      where id = ? and ended_on is null and (set_by <> 'member' or set_account = ${who})`,
    values: [today, id],
  })
  return [
    told('one'),
    told('other'),
    {
      sql: `update hold set ended_on = ?, ended_by_one = ?, ended_by_two = ?, end_paper = ?
        where id = ? and ended_on is null`,
      values: [today, ...by, paper, id],
      expectChanges: 1,
    },
  ]
}

function lineOf(row: Row): string {
  const who = textIn(row, 'set_by')
  return [
    textIn(row, 'id'),
    `since ${dateOf(numberIn(row, 'since'))}`,
    row['paper'] === null ? 'no paper' : textIn(row, 'paper'),
    who === 'helper' || who === 'member' ? `set by a ${who}` : `set by ${who}`,
    ...(row['ended_on'] === null ? [] : [endOf(row)]),
  ].join(' · ')
}

function endOf(row: Row): string {
  const on = `ended ${dateOf(numberIn(row, 'ended_on'))}`
  if (row['ended_by_two'] === null) return `${on} by who set it`
  return `${on} by ${textIn(row, 'ended_by_one')} and ${textIn(row, 'ended_by_two')}, ${textIn(row, 'end_paper')}`
}

function accountIn(text: string): AccountId {
  return text as AccountId
}
