/** What a database is to the server: streams, words and rows, in a file of its own or shared with other servers. */
import type { MemberId, SpaceId } from '../../domain/vocabulary.ts'
import type { Spaces } from '../../log/spaces.ts'
import type { Words } from '../../log/words.ts'
import type { OnMoved } from '../../referee/ports.ts'
import type { AccountId } from '../../wire/shapes.ts'
import type { SqlValue, Statement } from './asks.ts'

export type SqlRow = Readonly<Record<string, unknown>>

/** What other servers on the same database did. */
export type Heard = {
  readonly moved: OnMoved
  readonly joined: (
    account: AccountId,
    membership: { readonly space: SpaceId; readonly member: MemberId },
  ) => void
  readonly signedOut: (signIn: string) => void
  /** Something may have happened unheard: what open pages know is no longer sure. */
  readonly unheard: () => void
}

export interface Database extends AsyncDisposable {
  readonly spaces: Spaces
  readonly words: Words
  /** False where others write too: what may change is then asked for every time. */
  readonly alone: boolean
  readonly hear: (heard: Heard) => void

  /**
   * Runs the statements of another store, all or none. False, having written nothing, when one changed another
   * number of rows than expected, or what must be there once is there already.
   */
  write(statements: readonly Statement[]): Promise<boolean>
  all(sql: string, ...values: readonly SqlValue[]): Promise<readonly SqlRow[]>
  get(sql: string, ...values: readonly SqlValue[]): Promise<SqlRow | undefined>

  /** Answers everything asked before, then lets go. */
  close(): Promise<void>
}
