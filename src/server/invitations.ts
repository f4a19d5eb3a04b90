/**
 * Links that invite. The server keeps two sealed boxes and a date; the same bytes come back until that date, whatever
 * anyone answered. The clock ends a link, and its maker who leaves or holds the space; looking at one changes nothing.
 */
import type { Instant, SpaceId } from '../domain/vocabulary.ts'
import { is } from 'valibot'
import { invitationRequest } from '../wire/routes.ts'
import { type AccountId, type InvitationId, invitationId } from '../wire/shapes.ts'
import { answer, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'
import { numberIn, type Store, textIn } from './store.ts'

const lifetime = 30 * 86_400
/** In any thirty days, by one account; and one at a time for a space. */
const most = 3

export type Invitation = {
  readonly id: InvitationId
  readonly space: SpaceId
  /** The public half of the key that only who holds the link can sign with. */
  readonly auth: string
  readonly outer: string
  readonly inner: string
}

export type Invitations = {
  /** Undefined once it ended, and when there never was one. */
  readonly find: (id: string) => Promise<(Invitation & { readonly until: Instant }) | undefined>
  /** When it ends. Making the same again is the same; `too-many` and `one-lives` say which limit stands. */
  readonly make: (account: AccountId, made: Invitation) => Promise<Instant | 'too-many' | 'one-lives'>
  /** Every link into this space ends now. It stays counted among those made in thirty days. */
  readonly end: (space: SpaceId) => Promise<void>
}

export function openInvitations(store: Store, clock: () => Instant): Invitations {
  const find: Invitations['find'] = async (id) => {
    const row = await store.get('select * from invitation where id = ? and until > ?', id, clock())
    return (
      row && {
        id: row['id'] as InvitationId,
        space: row['space'] as SpaceId,
        auth: textIn(row, 'auth'),
        outer: textIn(row, 'outer_box'),
        inner: textIn(row, 'inner_box'),
        until: numberIn(row, 'until'),
      }
    )
  }
  return {
    find,
    async make(account, made) {
      const now = clock()
      const sql = `insert into invitation (id, account, space, auth, outer_box, inner_box, made_at, until)
        select ?, ?, ?, ?, ?, ?, ?, ?
        where (select count(*) from invitation where account = ? and made_at > ?) < ${most}
          and not exists (select 1 from invitation where space = ? and until > ?)`
      const { id, space, auth, outer, inner } = made
      const row = [id, account, space, auth, outer, inner, now, now + lifetime]
      const old = { sql: 'delete from invitation where made_at <= ?', values: [now - lifetime] }
      const values = [...row, account, now - lifetime, space, now]
      if (await store.write([old, { sql, values, expectChanges: 1 }])) return now + lifetime
      const there = await find(id)
      if (there && isSame(there, made)) return there.until
      const living = await store.get('select 1 from invitation where space = ? and until > ?', space, now)
      return living ? 'one-lives' : 'too-many'
    },
    async end(space) {
      const now = clock()
      const sql = `update invitation set until = ?, outer_box = '', inner_box = '' where space = ? and until > ?`
      await store.write([{ sql, values: [now, space, now] }])
    },
  }
}

/** Only the one who began a pair invites into it. */
export function postInvitation({ births, invitations, memberships }: Parts): Handle {
  return taking(invitationRequest, 32 * kib, async (asked, made) => {
    const { account } = asked.get('who')
    const member = await memberships.member(account, made.space)
    const [inviter, invited] = (await births(made.space))?.members ?? []
    if (member === undefined || member !== inviter || invited === undefined) return refuse('not-found')
    const until = await invitations.make(account, made)
    if (until === 'too-many') return refuse('slow-down')
    return until === 'one-lives' ? refuse('no-room') : answer({ until })
  })
}

export function getInvitation({ invitations }: Parts): Handle {
  return async (asked) => {
    const id = asked.req.param('id')
    const found = is(invitationId, id) ? await invitations.find(id) : undefined
    return found
      ? answer({ outer: found.outer, inner: found.inner, until: found.until })
      : refuse('ended', 404)
  }
}

function isSame(one: Invitation, other: Invitation): boolean {
  return (['space', 'auth', 'outer', 'inner'] as const).every((part) => one[part] === other[part])
}
