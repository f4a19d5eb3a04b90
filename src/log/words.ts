/**
 * Where sealed words are read from. They are kept and forgotten only together with the entry that says so
 * (Append.keep, Append.forget), so no word is without its act. Contract: words.contract.ts.
 */
import type { MemberId, WordId } from '../domain/vocabulary.ts'
import type { StoredWords } from './spaces.ts'

export interface Words {
  /** The blob and the one wrap that opens it for this reader; undefined when either is absent. */
  read(
    word: WordId,
    reader: MemberId,
  ): Promise<{ readonly blob: Uint8Array; readonly wrap: Uint8Array } | undefined>

  /** Everything about a word but its bytes. Undefined once forgotten. */
  about(word: WordId): Promise<Pick<StoredWords, 'space' | 'author'> | undefined>
}
