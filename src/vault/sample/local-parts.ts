/**
 * What a house in the page keeps beside the referee: who is which member of which space, whose vault is whose, and who
 * may come in. All of it in memory, for one page, until it is closed.
 */
import type { MemberId, SpaceId } from '../../domain/vocabulary.ts'
import type { Spaces, Stream } from '../../log/spaces.ts'
import type { Words } from '../../log/words.ts'
import type { Referee } from '../../referee/ports.ts'
import type { Proofs } from '../../wire/arriving.ts'
import type { House } from '../../wire/routes.ts'
import type { AccountId, InvitationId } from '../../wire/shapes.ts'

export type Membership = { readonly space: SpaceId; readonly member: MemberId }
export type Vault = { readonly version: number; readonly blob: string }
/** A way in: whoever signs with this key may join this space, once. */
export type Way = { readonly id: InvitationId; readonly space: SpaceId; readonly auth: string }

export type Members = {
  readonly of: (account: AccountId) => readonly Membership[]
  /** Who this account is in this space; undefined in a space that is not theirs, or not there. */
  readonly member: (account: AccountId, space: SpaceId) => MemberId | undefined
  readonly bind: (account: AccountId, membership: Membership) => void
}

export type LocalParts = {
  readonly house: House
  readonly members: Members
  readonly proofs: Proofs
  readonly referee: Referee
  readonly spaces: Spaces
  readonly words: Words
  readonly vaults: Map<AccountId, Vault>
  readonly ways: Map<string, Way>
}

/** Status and JSON text, as a server would send them. */
export type Reply = { readonly status: number; readonly text: string }

export function reply(value: object, status = 200): Reply {
  return { status, text: JSON.stringify(value) }
}

/** Constants, as on the server: why, and about what, is never said. */
export const refused = {
  malformed: reply({ type: 'malformed' }, 400),
  notFound: reply({ type: 'not-found' }, 404),
  movedOn: reply({ type: 'moved-on' }, 409),
  ended: reply({ type: 'ended' }, 410),
} as const

export function openMembers(): Members {
  const known = new Map<AccountId, Map<SpaceId, MemberId>>()
  return {
    of: (account) => [...(known.get(account) ?? [])].map(([space, member]) => ({ space, member })),
    member: (account, space) => known.get(account)?.get(space),
    bind(account, { space, member }) {
      const spaces = known.get(account) ?? new Map<SpaceId, MemberId>()
      known.set(account, spaces.set(space, member))
    },
  }
}

/** The streams a member may read, and is told of. */
export function streamsOf({ member }: Membership): readonly Stream[] {
  return ['record', `${member}/side`, `${member}/tray`]
}
