/**
 * What the store throws when it cannot write. Nothing of the write is visible, and later writes may go well.
 */

export type StorageReason = 'no-room' | 'broken' | 'closed' | 'unfit'

/** Never holds a value that was to be written: messages reach the journal. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly reason: StorageReason

  constructor(reason: StorageReason, message: string) {
    super(message)
    this.reason = reason
  }
}

/** SQLITE_FULL (sqlite.org/rescode.html). */
const full = 13

export function reasonOf(error: unknown): StorageReason {
  return errcodeOf(error) === full ? 'no-room' : 'broken'
}

/** SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE (sqlite.org/rescode.html). */
export function isTaken(error: unknown): boolean {
  const code = errcodeOf(error)
  return code === 1555 || code === 2067
}

function errcodeOf(error: unknown): unknown {
  return error instanceof Error && 'errcode' in error ? error.errcode : undefined
}
