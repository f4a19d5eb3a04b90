/** One stream, chained and with a signed head as the server's, kept in memory and handed out in pages. */
import type { Instant, SpaceId } from '../src/domain/vocabulary.ts'
import type { HeadOf, Signed } from '../src/vault/acts.ts'
import { bytesOf } from '../src/vault/bytes.ts'
import { sha256, sign, type SignKey } from '../src/vault/seal.ts'
import { toBase64url } from '../src/wire/bytes.ts'
import { entryBytes, genesisBytes, headBytes, textBytes } from '../src/wire/chain.ts'
import type { StreamAnswer, WireEntry } from '../src/wire/routes.ts'

export type MadeUpStream = {
  /** As it stands in an address: the space, then the stream. */
  readonly name: string
  readonly tip: () => HeadOf
  readonly add: (at: Instant, move: string, signed: Signed) => Promise<void>
  readonly after: (seq: number) => Promise<StreamAnswer>
}

const pageSize = 500

export async function openStream({
  space,
  name,
  birth,
  referee,
}: {
  readonly space: SpaceId
  readonly name: string
  readonly birth: string
  readonly referee: SignKey
}): Promise<MadeUpStream> {
  const entries: WireEntry[] = []
  let hash = await sha256(genesisBytes(space, name, await sha256(textBytes(birth))))
  const tip = () => ({ seq: entries.length, hash: toBase64url(hash) })
  return {
    name: `${space}/${name}`,
    tip,
    async add(at, move, { text, sig }) {
      const entry = { seq: entries.length + 1, at, move, act: text, sig }
      hash = await sha256(entryBytes(hash, entry, await sha256(textBytes(text)), bytesOf(sig)))
      entries.push(entry)
    },
    async after(seq) {
      const sig = toBase64url(await sign(referee, headBytes(space, name, entries.length, hash)))
      return { entries: entries.slice(seq, seq + pageSize), head: { ...tip(), sig } }
    },
  }
}

/** Seconds since 1970 on this day; trays name the day alone. */
export function atNoon(date: string, hour = 12): Instant {
  return Date.parse(`${date}T${String(hour).padStart(2, '0')}:00:00Z`) / 1000
}
