/** The part of the client that takes one's words along, and brings one's own back in. */
import type { PageWords } from '../practice/pages.ts'
import type { Taken } from '../practice/take-along.ts'
import type { Result } from './client.ts'
import type { CheckedLetter } from './record/check.ts'

/** What goes into the file: nothing that is not named here. */
export type RecordInput = {
  readonly things: readonly Taken[]
  readonly pages: readonly PageWords[]
  /** What I left at a person's door, and what was given to me, opened or not. */
  readonly words: readonly { readonly person: string; readonly word: string }[]
}

export type RecordMade = {
  readonly text: string
  /** False when something that was asked for is given out no more and is not in it. */
  readonly whole: boolean
  /** Of all its bytes: on paper it says which file it belongs to. */
  readonly mark: string
  readonly letters: readonly CheckedLetter[]
}

/** `here`: all of it stood here before. `none`: no page of one's own is in it. */
export type BroughtIn = 'brought' | 'here' | 'none' | 'unreadable' | 'changed'

export interface RecordClient {
  /** A file that anyone can check without us. It is checked here before it is given out. */
  makeRecord(input: RecordInput): Promise<Result<RecordMade>>
  /** My own pages from such a file: what stands here already stays as it is. */
  bringIn(file: Uint8Array<ArrayBuffer>): Promise<Result<BroughtIn>>
}
