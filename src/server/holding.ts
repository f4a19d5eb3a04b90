/**
 * What setting and ending a hold writes, for the server and for the operator's commands alike. A hold and the spaces it stops are
 * one write; a space that was stopped stays so when the hold ends.
 */
import type { Day } from '../domain/vocabulary.ts'
import type { AccountId } from '../wire/shapes.ts'
import type { Random } from './sign.ts'
import type { SqlValue, Statement } from './storage/asks.ts'

/** Two different accounts, in the order of their ids. */
export type Two = readonly [AccountId, AccountId]

/** Who sets it: a helper trusted to, a member who reports an order, or one of the staff with a paper. */
export type Setter =
  | { readonly by: 'helper' | 'member'; readonly account: AccountId }
  | { readonly by: 'staff'; readonly name: string; readonly paper: string }

export function twoOf(one: AccountId | undefined, other: AccountId | undefined): Two | undefined {
  if (one === undefined || other === undefined || one === other) return undefined
  return one < other ? [one, other] : [other, one]
}

export function newHoldId(random: Random): string {
  return `o_${Buffer.from(random(16)).toString('base64url')}`
}

/** One that the same helper, or the same member, set before and that still stands is not set again. */
export function holding(id: string, two: Two, setter: Setter, today: Day): readonly Statement[] {
  const staff = setter.by === 'staff'
  const by = staff ? setter.name : setter.by
  const account = staff ? null : setter.account
  const values: readonly SqlValue[] = [id, ...two, today, staff ? setter.paper : null, by, account]
  return [
    {
      sql: `insert into hold (id, one, other, since, paper, set_by, set_account)
        select ?, ?, ?, ?, ?, ?, ? where not exists (select 1 from hold
          where one = ? and other = ? and set_by = ? and set_account = ? and ended_on is null)`,
      values: [...values, ...two, by, account],
    },
    stopping(two, setter.by !== 'member'),
  ]
}

/**
 * Every pair the two share, and every sitting of which they are the two. What a member reports is said to nobody: the spaces stop
 * without a word.
 */
export function stopping([one, other]: Two, aloud: boolean): Statement {
  const sql = `insert into held_space (space, aloud, looked)
    select mine.space, ?, 0 from membership mine
      join membership theirs on theirs.space = mine.space
      join space on space.token = mine.space
    where mine.account = ? and theirs.account = ? and (space.members not like '% % %'
      or (substr(space.members, 1, length(mine.member)) <> mine.member
        and substr(space.members, 1, length(theirs.member)) <> theirs.member))
    on conflict (space) do update set aloud = 1, looked = 0 where excluded.aloud = 1 and held_space.aloud = 0`
  return { sql, values: [aloud ? 1 : 0, one, other] }
}

/** With an account goes every hold there is about it, and that it set one. What was stopped stays stopped. */
export function holdsRemoved(account: AccountId): readonly Statement[] {
  return [
    { sql: 'delete from hold where one = ?', values: [account] },
    { sql: 'delete from hold where other = ?', values: [account] },
    { sql: 'update hold set set_account = null where set_account = ?', values: [account] },
  ]
}
