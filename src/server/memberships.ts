/** Which account is which member of which space: the one place where the two meet. Each is bound once, for ever. */
import type { MemberId, SpaceId } from '../domain/vocabulary.ts'
import type { AccountId } from '../wire/shapes.ts'
import { type Store, textIn } from './store.ts'

export type Membership = { readonly space: SpaceId; readonly member: MemberId }

export type Memberships = {
  readonly of: (account: AccountId) => readonly Membership[]
  /** Who this account is in this space; undefined in a space that is not theirs, or not there. */
  readonly member: (account: AccountId, space: SpaceId) => MemberId | undefined
  /** True also when it was bound so before. False when the member is somebody else, or the account another member. */
  readonly bind: (account: AccountId, membership: Membership) => Promise<boolean>
}

export function openMemberships(store: Store): Memberships {
  const member = (account: AccountId, space: SpaceId) => {
    const row = store.get('select member from membership where account = ? and space = ?', account, space)
    return row && memberIn(textIn(row, 'member'))
  }
  return {
    of(account) {
      const rows = store.all('select space, member from membership where account = ? order by rowid', account)
      return rows.map((row) => ({
        space: spaceIn(textIn(row, 'space')),
        member: memberIn(textIn(row, 'member')),
      }))
    },
    member,
    async bind(account, to) {
      const sql = `insert into membership (account, space, member)
        select ?, ?, ? where not exists (select 1 from membership where space = ? and member = ?)`
      const values = [account, to.space, to.member, to.space, to.member]
      const bound = await store.write([{ sql, values, expectChanges: 1 }])
      return bound || member(account, to.space) === to.member
    },
  }
}

function spaceIn(text: string): SpaceId {
  return text as SpaceId
}
function memberIn(text: string): MemberId {
  return text as MemberId
}
