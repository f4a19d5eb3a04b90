/** Someone signed in and unlocked on this device: the account key, the vault's content, and the spaces that are open. */
import type { AccountId } from '../wire/shapes.ts'
import type { Slots } from '../wire/routes.ts'
import type { WaysAnswer } from '../wire/ways.ts'
import type { Instant, MatterId, SpaceId } from '../domain/vocabulary.ts'
import type { Matter } from '../practice/matters.ts'
import type { Content, Pair, Person, Sitting } from './content.ts'
import type { DeviceStore } from './device-store.ts'
import type { Fields } from './forms.ts'
import type { Http } from './http.ts'
import type { AccountKey } from './keys.ts'
import type { Item } from './outbox.ts'
import type { OpenSpace } from './space.ts'
import type { Typed } from './typed.ts'

export type Session = {
  readonly http: Http
  readonly store: DeviceStore
  readonly clock: () => Instant
  readonly account: AccountId
  readonly key: AccountKey
  slots: Slots
  /** The ways in as the server last told of them. */
  ways?: WaysAnswer
  content: Content
  /** The version the content was read at. */
  version: number
  readonly spaces: Map<SpaceId, OpenSpace>
  /** Signed births as the server keeps them, for invitations. */
  readonly births: Map<SpaceId, { readonly birth: string; readonly sig: string }>
  readonly outbox: Item[]
  /** Drafts as they stand on this device, newer than their pages. */
  readonly typed: Map<string, Typed>
  /** Forms as they stand on this device, by form. */
  readonly forms: Map<string, Fields>
  /** What the standing matters are called in each space. */
  readonly matters: Map<SpaceId, ReadonlyMap<Matter, MatterId>>
  /** What the ideas for time together are called in each space, by name or id. */
  readonly ideas: Map<SpaceId, Map<string, MatterId>>
  online: boolean
  /** Two heads contradicted each other: reading stays, writing stops. */
  readonly liars: Set<SpaceId>
  /** Tells the screens that something changed. */
  readonly changed: () => void
}

export function pairOf({ content }: Session, space: SpaceId): Pair | undefined {
  return content.people.find(({ pair }) => pair?.space === space)?.pair
}

export function sittingOf({ content }: Session, space: SpaceId): Sitting | undefined {
  return content.sittings?.find((sitting) => sitting.space === space)
}

export function personOf({ content }: Session, id: string): Person | undefined {
  return content.people.find((person) => person.id === id)
}

export function selfSpace(session: Session): OpenSpace | undefined {
  return session.spaces.get(session.content.self.space)
}
