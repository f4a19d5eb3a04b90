/** The part of the client that takes words along, put together as open-client.ts does the rest; loaded when it is asked for. */
import type { RecordClient } from './client-record.ts'
import type { Result } from './client.ts'
import type { Session } from './session.ts'

type Within = <T>(work: (open: Session) => Promise<Result<T>>) => Promise<Result<T>>

export function recordClient(within: Within): RecordClient {
  return {
    makeRecord: (input) => within(async (open) => (await import('./record/make.ts')).makeRecord(open, input)),
    bringIn: (file) => within(async (open) => (await import('./record/bring-in.ts')).bringIn(open, file)),
  }
}
