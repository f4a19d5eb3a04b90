/**
 * Who of the staff may set a hold, and end one together with another. A code is personal and printed once; the list keeps a name
 * and its days, and not what anybody did here.
 */
import * as v from 'valibot'
import { dayOf } from '../../domain/vocabulary.ts'
import { helperName } from '../../wire/credential.ts'
import { drawCode, hashOfCode } from '../codes.ts'
import { type Store, textIn } from '../store.ts'
import { type Command, plain } from './command.ts'

/** What stands in `set_by` where no staff set it. */
const notNames = new Set(['helper', 'member'])

export const staff: Command = {
  usage: 'staff "NAME"',
  says: 'a personal code for one of the staff, printed once; holds are set and ended with it',
  async run({ store, clock, random }, typed) {
    const [name] = typed.words
    if (!plain(typed, 1) || !v.is(helperName, name) || notNames.has(name.toLowerCase())) return undefined
    const code = drawCode(random)
    const sql = `insert into staff (name, code_hash, since) values (?, ?, ?)
      on conflict (name) do update set code_hash = excluded.code_hash, since = excluded.since, ended_on = null
      where ended_on is not null`
    const values = [name, hashOfCode(code), dayOf(clock())]
    const made = await store.write([{ sql, values, expectChanges: 1 }])
    return made ? `The code of ${name}, for ${name} alone: ${code}` : 'This name has a code. End it first.'
  },
}

export const staffEnd: Command = {
  usage: 'staff-end "NAME"',
  says: 'ends a code of the staff at once',
  async run({ store, clock }, typed) {
    const [name] = typed.words
    if (!plain(typed, 1) || name === undefined) return undefined
    const sql = 'update staff set ended_on = ?, code_hash = null where name = ? and ended_on is null'
    const ended = await store.write([{ sql, values: [dayOf(clock()), name], expectChanges: 1 }])
    return ended ? 'Ended.' : 'Nobody of this name has a code.'
  },
}

/** The names behind these codes, each once; a code of nobody's is passed over. */
export async function namesOf(store: Store, codes: readonly string[] = []): Promise<readonly string[]> {
  const sql = 'select name from staff where code_hash = ? and ended_on is null'
  const rows = await Promise.all(codes.map((code) => store.get(sql, hashOfCode(code))))
  return [...new Set(rows.flatMap((row) => (row ? [textIn(row, 'name')] : [])))]
}
