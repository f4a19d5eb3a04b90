/** Acts whose keys, ids, words and wraps come from names, so that the same name is the same bytes in every life. */
import { createHash } from 'node:crypto'
import type { MemberId, MemberMove } from '../src/domain/vocabulary.ts'
import {
  writeAct,
  writePage,
  writePlaced,
  writeTurn,
  writeYes,
  type Brought,
  type HeadOf,
  type Signed,
  type WordlessMove,
  type Writing,
} from '../src/vault/acts.ts'
import { signKeyFromSeed, type SignKey } from '../src/vault/seal.ts'

export const bytes = (name: string, size: number): Uint8Array<ArrayBuffer> => {
  const made = new Uint8Array(size)
  for (let at = 0, part = 0; at < size; at += 32, part++) {
    made.set(
      createHash('sha256')
        .update(`${name} ${part}`)
        .digest()
        .subarray(0, Math.min(32, size - at)),
      at,
    )
  }
  return made
}
export const text = (name: string, size: number) => Buffer.from(bytes(name, size)).toString('base64url')
export const keyOf = (name: string) => signKeyFromSeed(bytes(`seed ${name}`, 32))

/** `members`: both, for whom words are wrapped unless they are a page. */
type By = {
  readonly space: Writing['space']
  readonly author: MemberId
  readonly members: readonly MemberId[]
}

export async function signedAct(did: MemberMove, name: string, by: By, key: SignKey, at?: HeadOf) {
  const { space, author, members } = by
  const writing = { space, author, id: text(`act ${name}`, 16), ...(at && { head: at }) }
  // A sign-in that has ended is shown no head; what is sent then is refused for that alone.
  const heading = { ...writing, head: at ?? { seq: 0, hash: text('none', 32) } }
  if (did.move === 'yes-put') return { act: await writeYes(heading, did, key), words: [] }
  if (!brings(did)) return { act: await writeAct(writing, did, key), words: [] }
  const id = did.move === 'page-written' ? did.page : did.word
  const blob = bytes(`blob ${name}`, 1086)
  const hash = createHash('sha256').update(blob).digest('base64url')
  const act = await writeBringing(heading, did, { id, hash, size: blob.length }, key)
  const readers = did.move === 'page-written' ? [author] : members
  const wraps = readers.map((reader) => ({ reader, wrap: text(`wrap ${name} ${reader}`, 80) }))
  return { act, words: [{ id, blob: Buffer.from(blob).toString('base64url'), wraps }] }
}

type Bringing = Exclude<MemberMove, WordlessMove | { move: 'yes-put' }>
function brings(did: Exclude<MemberMove, { move: 'yes-put' }>): did is Bringing {
  return ['placed', 'page-written', 'said', 'said-back'].includes(did.move)
}

function writeBringing(
  writing: Writing & { readonly head: HeadOf },
  did: Bringing,
  words: Brought,
  key: SignKey,
): Promise<Signed> {
  if (did.move === 'placed') return writePlaced(writing, did, words, key)
  return did.move === 'page-written'
    ? writePage(writing, words, did.replaces, key)
    : writeTurn(writing, did, words, key)
}
