/** Which account is which member of which space: the one place where the two meet. Each is bound once, for ever. */
import type { MemberId, SpaceId } from '../domain/vocabulary.ts'
import type { AccountId } from '../wire/shapes.ts'
import { recentlyAsked } from './storage/recent.ts'
import { type Store, textIn } from './store.ts'

export type Membership = { readonly space: SpaceId; readonly member: MemberId }

export type Memberships = {
  readonly of: (account: AccountId) => Promise<readonly Membership[]>
  /** Who this account is in this space; undefined in a space that is not theirs, or not there. */
  readonly member: (account: AccountId, space: SpaceId) => Promise<MemberId | undefined>
  /** Whose account this member is; undefined before they came in, and once that account is gone. */
  readonly account: (membership: Membership) => Promise<AccountId | undefined>
  /** True also when it was bound so before. False when the member is somebody else, or the account another member. */
  readonly bind: (account: AccountId, membership: Membership) => Promise<boolean>
}

/** Who is bound stays bound, so what was looked up once need not be again. */
const mostBound = 20_000

export function openMemberships(store: Store): Memberships {
  const bound = recentlyAsked(mostBound, async (key: string) => {
    const [account = '', space = ''] = key.split(' ')
    const row = await store.get(
      'select member from membership where account = ? and space = ?',
      account,
      space,
    )
    return row && memberIn(textIn(row, 'member'))
  })
  const member = (account: AccountId, space: SpaceId) => bound.get(`${account} ${space}`)
  return {
    async of(account) {
      const rows = await store.all(
        'select space, member from membership where account = ? order by rowid',
        account,
      )
      return rows.map((row) => ({
        space: spaceIn(textIn(row, 'space')),
        member: memberIn(textIn(row, 'member')),
      }))
    },
    member,
    async account({ space, member }) {
      const row = await store.get(
        'select account from membership where space = ? and member = ?',
        space,
        member,
      )
      return row && accountIn(textIn(row, 'account'))
    },
    async bind(account, to) {
      const sql = `insert into membership (account, space, member)
        select ?, ?, ? where not exists (select 1 from membership where space = ? and member = ?)`
      const values = [account, to.space, to.member, to.space, to.member]
      const isNew = await store.write([{ sql, values, expectChanges: 1 }])
      return isNew || (await member(account, to.space)) === to.member
    },
  }
}

/** What is left of an account that is gone (accounts.ts) is nobody's. */
function accountIn(text: string): AccountId | undefined {
  return text.startsWith('gone/') ? undefined : (text as AccountId)
}
function spaceIn(text: string): SpaceId {
  return text as SpaceId
}
function memberIn(text: string): MemberId {
  return text as MemberId
}
