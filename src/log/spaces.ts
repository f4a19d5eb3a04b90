/**
 * Where the streams of every space are kept. A space is a few append-only streams, each gapless: one record,
 * and per member a side and a tray. The server knows nothing else about storage. Contract:
 * spaces.contract.ts.
 */
import type { Instant, MemberId, SpaceId, WordId } from '../domain/vocabulary.ts'

export type Stream = 'record' | `${MemberId}/side` | `${MemberId}/tray`

/** One entry as it is kept and served: the signed bytes verbatim. Signatures and hashes are base64url. */
export type Entry = {
  /** 1 for the first. */
  readonly seq: number
  readonly at: Instant
  readonly move: string
  readonly act: string
  readonly sig: string
  readonly hash: string
  /** The act's own id; absent on entries the courier wrote. Unique within a space. */
  readonly id?: string
}

/** A sealed blob with its key wrapped to each person who may read it. */
export type StoredWords = {
  readonly word: WordId
  readonly space: SpaceId
  readonly author: MemberId
  readonly blob: Uint8Array
  readonly wraps: readonly { readonly reader: MemberId; readonly wrap: Uint8Array }[]
}

export type Append = {
  readonly space: SpaceId
  /** The last seq of each stream that was read to decide; the append holds only if none has moved. */
  readonly expected: readonly { readonly stream: Stream; readonly seq: number }[]
  readonly entries: readonly { readonly stream: Stream; readonly entry: Entry }[]
  /** When the courier must look again: a time, null for never, absent to leave it as it is. */
  readonly wakeAt?: Instant | null
  readonly keep?: readonly StoredWords[]
  /** Blobs and wraps deleted for good in the same transaction. Unknown ones are passed over. */
  readonly forget?: readonly WordId[]
  /** One person's wrap of a blob deleted for good. */
  readonly forgetWrap?: readonly { readonly word: WordId; readonly reader: MemberId }[]
}

export type NewSpace = {
  readonly space: SpaceId
  /** The signed birth, verbatim, and its signature. */
  readonly birth: string
  readonly signature: string
  readonly members: readonly MemberId[]
  readonly entries: readonly { readonly stream: Stream; readonly entry: Entry }[]
  readonly wakeAt?: Instant
}

export type StoredBirth = {
  readonly birth: string
  readonly signature: string
  readonly members: readonly MemberId[]
}

export interface Spaces extends AsyncDisposable {
  /**
   * Keeps a new space and its first entries, all or none. False, having written nothing, when the id is
   * taken or the entries do not follow.
   */
  create(space: NewSpace): Promise<boolean>

  birth(space: SpaceId): Promise<StoredBirth | undefined>

  /**
   * Adds entries at the end of their streams, all or none, with their words. False, having written nothing,
   * when one of the expected streams has moved, an entry is not the next of its stream, or an act id or word
   * id is already there: read again, decide again. False as well for a space or stream that is not there.
   * Words are kept and forgotten in their own space only; another's are unknown. Answered only when durable;
   * what the store cannot write is thrown.
   */
  append(append: Append): Promise<boolean>

  /** The entries after seq `after`, oldest first; at most `limit`. */
  read(space: SpaceId, stream: Stream, after: number, limit?: number): Promise<readonly Entry[]>

  /** The last seq of each stream that has entries: at least as new as the last append this process was answered. */
  tips(space: SpaceId): Promise<ReadonlyMap<Stream, number>>

  /** The entry a member's act with this id became, if it was accepted. */
  find(space: SpaceId, stream: Stream, id: string): Promise<Entry | undefined>

  /** Spaces whose wake time has come, the longest waiting first. */
  due(now: Instant, limit: number): Promise<readonly SpaceId[]>

  /** The earliest wake time of all, or undefined when nothing waits. */
  nextWake(): Promise<Instant | undefined>
}
