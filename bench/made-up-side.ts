/** A side with so many entries, signed by its owner and its referee as in life, in the pages the server would give. */
import type { Keys, MemberId } from '../src/domain/vocabulary.ts'
import { entryBytes, genesisBytes, headBytes, textBytes } from '../src/wire/chain.ts'
import type { StreamAnswer, WireEntry } from '../src/wire/routes.ts'
import { toBase64url } from '../src/wire/bytes.ts'
import { newId, writeAct, writeBirth, writePage } from '../src/vault/acts.ts'
import { bytesOf } from '../src/vault/bytes.ts'
import { randomBytes, sha256, sign, signKeyFromSeed } from '../src/vault/seal.ts'

export type MadeUpSide = {
  readonly birth: string
  readonly sig: string
  readonly member: MemberId
  readonly sign: string
  readonly pages: readonly StreamAnswer[]
}

const pageSize = 500

export async function openMadeUpSide(entries: number): Promise<MadeUpSide> {
  const [key, referee] = [await signKeyFromSeed(seed(1)), await signKeyFromSeed(seed(2))]
  const keys: Keys = { sign: toBase64url(key.public), seal: toBase64url(randomBytes(32)) }
  const [space, member] = [newId.space(), newId.member()]
  const born = await writeBirth(
    { space, kind: 'self', members: [member], lanes: [], keys, referee: toBase64url(referee.public) },
    key,
  )
  const stream = `${member}/side`
  let hash = await sha256(genesisBytes(space, stream, await sha256(textBytes(born.text))))
  const pages: StreamAnswer[] = []
  let page: WireEntry[] = []
  for (let seq = 1; seq <= entries; seq++) {
    const at = { space, author: member, id: newId.act() }
    const brought = { id: newId.word(), hash: toBase64url(randomBytes(32)), size: 700 }
    const signed =
      seq === 1
        ? await writeAct(at, { move: 'joined', doors: {}, keys }, key)
        : await writePage(at, brought, undefined, key)
    const entry = {
      seq,
      at: 1_794_831_300 + seq,
      move: seq === 1 ? 'joined' : 'page-written',
      act: signed.text,
      sig: signed.sig,
    }
    hash = await sha256(entryBytes(hash, entry, await sha256(textBytes(signed.text)), bytesOf(signed.sig)))
    page.push(entry)
    if (page.length < pageSize && seq < entries) continue
    const head = {
      seq,
      hash: toBase64url(hash),
      sig: toBase64url(await sign(referee, headBytes(space, stream, seq, hash))),
    }
    pages.push({ entries: page, head })
    page = []
  }
  return { birth: born.text, sig: born.sig, member, sign: keys.sign, pages }
}

function seed(first: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(32).fill(first)
}
