/** What PostgreSQL's refusals mean here. Only its codes are told: its sentences quote what was sent. */
import { DatabaseError } from 'pg'
import { StorageError } from './storage-error.ts'

/** postgresql.org/docs/current/errcodes-appendix.html */
const uniqueViolation = '23505'
const diskFull = '53100'
/** The server is going away, or is not ready yet; a wait that was too long. */
const away = /^(?:08|57)/

export function isTaken(error: unknown): boolean {
  return codeOf(error) === uniqueViolation
}

/** It was the asking that PostgreSQL did not take, not the asker that lost PostgreSQL: another may be taken. */
export function isRefusal(error: unknown): boolean {
  const code = codeOf(error)
  return code !== undefined && !away.test(code)
}

export function answerOf(error: unknown): Pick<StorageError, 'reason' | 'message'> {
  const code = codeOf(error)
  if (code === undefined) return { reason: 'broken', message: 'PostgreSQL does not answer' }
  return { reason: code === diskFull ? 'no-room' : 'broken', message: `PostgreSQL answered ${code}` }
}

export function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const { reason, message } = answerOf(error)
  return new StorageError(reason, message)
}

function codeOf(error: unknown): string | undefined {
  return error instanceof DatabaseError ? error.code : undefined
}
