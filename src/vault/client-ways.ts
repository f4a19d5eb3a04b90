/** What the client does with the ways into an account: the recovery card, the passphrase, and who asked to replace one. */
import type { Instant } from '../domain/vocabulary.ts'
import type { WayChange, WayKind, WayNotice } from '../wire/ways.ts'
import type { Result } from './client.ts'

/** The account's own ways as this sign-in last heard of them. */
export type WaysView = {
  /** What is to take the place of a card or a passphrase, and from when. */
  readonly changes: readonly WayChange[]
  /** What happened, told to each sign-in once; the latest first. */
  readonly notices: readonly WayNotice[]
  /** From then on this sign-in may ask for a new card or passphrase. */
  readonly askFrom: Instant
}

export type WaysClient = {
  /** A new recovery card: seven groups of four signs. Nothing is kept until keepCard. */
  drawCard(): Promise<readonly string[]>
  /**
   * A first card opens at once. One in the place of another opens from the time that is answered; until then the old one does.
   * `again`: the passphrase or card of today, typed once more, for one in the place of another.
   */
  keepCard(groups: readonly string[], again?: string): Promise<Result<Instant | undefined>>
  /** Opens from the time that is answered; until then the old one does. Where this device asks for none, it asks for this at once. */
  changePassphrase(passphrase: string, again: string): Promise<Result<Instant>>
  /** Undefined before this sign-in heard of them. */
  ways(): WaysView | undefined
  /** It will not come, and the sign-in that asked for it ends, unless it was this one. `not-now` where who asked is senior. */
  refuseWay(kind: WayKind): Promise<Result>
  /** What was told is not told here again. */
  waysRead(): Promise<Result>
}
