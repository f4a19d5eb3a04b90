/**
 * Showing someone what was said: a signed statement with its blob and the blob's key. Whoever holds the author's
 * sign key can check it alone: the author's signature, then the blob's hash, then the key's commitment, then the
 * text. (Sealing protocol, sections 4 and 5.)
 */
import { parseStatement, type Statement } from '../wire/acts.ts'
import { signedBy } from './acts.ts'
import { openWithKey } from './blobs.ts'
import { bytesOf, same, type Bytes } from './bytes.ts'
import { sha256 } from './seal.ts'

export type Shown = {
  readonly statement: string
  readonly ssig: string
  readonly key: Bytes
  readonly blob: Bytes
}

export type OpenedShown =
  | { readonly type: 'open'; readonly statement: Statement; readonly text: string }
  | { readonly type: 'shut'; readonly why: 'statement' | 'signature' | 'hash' | 'seal' }

/** `author` is the author's sign key, base64url, as pinned or as the space's birth and record name it. */
export async function openShown({ statement, ssig, key, blob }: Shown, author: string): Promise<OpenedShown> {
  const said = parseStatement(statement)
  if (!said) return { type: 'shut', why: 'statement' }
  if (!(await signedBy('statement', { text: statement, sig: ssig }, author)))
    return { type: 'shut', why: 'signature' }
  if (!same(await sha256(blob), bytesOf(said.hash))) return { type: 'shut', why: 'hash' }
  const opened = await openWithKey(said, blob, key)
  if (opened.type === 'shut') return { type: 'shut', why: 'seal' }
  return { type: 'open', statement: said, text: opened.text }
}
