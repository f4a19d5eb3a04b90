/**
 * What the main thread and the writer's thread say to each other: plain objects of text, numbers and bytes.
 */
import type { Append, NewSpace } from '../../log/spaces.ts'
import type { Durability } from './connection.ts'
import type { StorageReason } from './storage-error.ts'

export type SqlValue = null | number | string | Uint8Array
export type Statement = {
  readonly sql: string
  readonly values: readonly SqlValue[]
  /** How many rows it must change; if it changes another number, nothing of the whole write stays. */
  readonly expectChanges?: number
  /** What it overwrites must leave the disk: the log is emptied soon after. */
  readonly forgets?: true
}

export type Ask =
  | { readonly type: 'create'; readonly space: NewSpace }
  | { readonly type: 'append'; readonly append: Append }
  | { readonly type: 'write'; readonly statements: readonly Statement[] }
  /** The last: everything asked before it is answered, then the thread ends. */
  | { readonly type: 'close' }

export type Answer = boolean | { readonly reason: StorageReason; readonly message: string }

/** Asks are answered in the order they came, many at a time; the first thing said is that it is ready. */
export type WriterSays =
  | { readonly type: 'ready'; readonly durability: Durability }
  | { readonly type: 'unfit'; readonly reason: StorageReason; readonly message: string }
  | { readonly type: 'answers'; readonly answers: readonly Answer[] }

export type ThreadSetup = { readonly path: string; readonly signals: Signals }

/** Counters shared by the threads, so that the checkpointer knows what the writer did without a message. */
export type Signals = Int32Array<SharedArrayBuffer>
export const written = 0
export const forgotten = 1
/** 1 while the checkpointer wants the writer to wait before its next commit. */
export const hold = 2

export function newSignals(): Signals {
  return new Int32Array(new SharedArrayBuffer(12))
}
