/** A pair with real keys and a referee of its own, for the proofs of the vault: births, acts, courier entries, heads. */
import type {
  LaneToken,
  MatterId,
  MemberId,
  Placed,
  RecordMove,
  SideMove,
  SpaceId,
  TrayMove,
} from '../domain/vocabulary.ts'
import type { Stream } from '../log/spaces.ts'
import { pairClasses, parseAct } from '../wire/acts.ts'
import { toBase64url } from '../wire/bytes.ts'
import { entryBytes, headBytes, signedBytes, textBytes } from '../wire/chain.ts'
import { writeCourierEntry, type Carried, type Yeses } from '../wire/courier.ts'
import type { StreamAnswer, WireEntry } from '../wire/routes.ts'
import { newId, writeBirth, writePlaced, writeStatement, writeYes, type HeadOf, type Signed } from './acts.ts'
import { sealBlob, type OwnReader } from './blobs.ts'
import { bytesOf, type Bytes } from './bytes.ts'
import { newAccountKey, publicKeys, spaceKeys, type SpaceKeys } from './keys.ts'
import { sha256, sign, signKeyFromSeed, type SignKey } from './seal.ts'
import { newSeed } from './seeds.ts'
import { genesis, trustBirth, type TrustedBirth } from './streams.ts'

export type MadeUp = {
  readonly space: SpaceId
  readonly inviter: MemberId
  readonly invited: MemberId
  readonly keys: SpaceKeys
  readonly theirs: SpaceKeys
  readonly referee: SignKey
  readonly lane: LaneToken
  readonly signedBirth: Signed
  readonly birth: TrustedBirth
}

export async function makeUpPair(): Promise<MadeUp> {
  const [space, inviter, invited] = [newId.space(), newId.member(), newId.member()]
  const keys = await spaceKeys(newAccountKey(), space)
  const theirs = await spaceKeys(newAccountKey(), space)
  const referee = await signKeyFromSeed(newSeed())
  const lanes = Object.entries(pairClasses).flatMap(([name, number]) =>
    Array.from({ length: number }, () => ({ token: newId.lane(), class: name as keyof typeof pairClasses })),
  )
  const signedBirth = await writeBirth(
    {
      space,
      kind: 'pair',
      members: [inviter, invited],
      lanes,
      keys: publicKeys(keys),
      referee: toBase64url(referee.public),
    },
    keys.sign,
  )
  const birth = await trustBirth(signedBirth.text, signedBirth.sig)
  const lane = lanes[0]?.token
  if (!birth || !lane) throw new Error('a pair was not born')
  return { space, inviter, invited, keys, theirs, referee, lane, signedBirth, birth }
}

export function readerOf(reader: MemberId, keys: SpaceKeys): OwnReader {
  return { reader, keys: publicKeys(keys), seal: keys.seal }
}

/** A stream as a truthful server would keep it. Each call of an entry maker is given the head it follows. */
export async function makeUpStream(
  pair: MadeUp,
  stream: Stream,
  makers: readonly ((head: HeadOf) => Promise<Omit<WireEntry, 'seq'>>)[],
): Promise<StreamAnswer> {
  let head = await genesis(pair.birth, stream)
  const entries: WireEntry[] = []
  for (const make of makers) {
    const entry = { ...(await make(head)), seq: head.seq + 1 }
    entries.push(entry)
    head = await after(head, entry)
  }
  return { entries, head: await signHead(pair, stream, head) }
}

export async function after(head: HeadOf, entry: WireEntry): Promise<HeadOf> {
  const act = await sha256(textBytes(entry.act))
  const hash = await sha256(entryBytes(bytesOf(head.hash), entry, act, bytesOf(entry.sig)))
  return { seq: entry.seq, hash: toBase64url(hash) }
}

export async function signHead(
  pair: MadeUp,
  stream: Stream,
  { seq, hash }: HeadOf,
): Promise<StreamAnswer['head']> {
  const sig = await sign(pair.referee, headBytes(pair.space, stream, seq, bytesOf(hash)))
  return { seq, hash, sig: toBase64url(sig) }
}

/** Seconds, on a side; midnight, on record and trays. */
export const instant = { side: 1_800_000_123, day: 20_000 * 86_400 }

export function onSide(move: SideMove['move'], { text, sig }: Signed): Omit<WireEntry, 'seq'> {
  return { at: instant.side, move, act: text, sig }
}

export async function byCourier(
  pair: MadeUp,
  stream: Stream,
  did: RecordMove | TrayMove,
  carried?: Carried | Yeses,
): Promise<Omit<WireEntry, 'seq'>> {
  const beside = carried && ('statement' in carried ? { carried } : { yeses: carried })
  const act = writeCourierEntry({ space: pair.space, stream, did, ...beside })
  const sig = await sign(pair.referee, signedBytes('act', await sha256(textBytes(act))))
  return { at: instant.day, move: did.move, act, sig: toBase64url(sig) }
}

/** A yes as its author signed it, and the id of the act that said it. */
export async function makeUpYes(
  { space }: Pick<MadeUp, 'space'>,
  { author, matter, key }: { readonly author: MemberId; readonly matter: MatterId; readonly key: SignKey },
) {
  const id = newId.act()
  const { text } = await writeYes(
    { space, author, id, head: { seq: 1, hash: 'A'.repeat(43) } },
    { matter },
    key,
  )
  const { statement = '', ssig = '' } = parseAct(text) ?? {}
  return { id, statement, ssig }
}

/** Something the inviter placed, and the same as it is handed to the invited. */
export async function makeUpEnvelope(pair: MadeUp, text: string, more: Partial<Placed> = {}) {
  const placed: Placed = { lane: pair.lane, word: newId.word(), ...more }
  const about = { space: pair.space, word: placed.word, author: pair.inviter }
  const sealed = await sealBlob(about, text, 'envelope')
  const brought = { id: placed.word, hash: sealed.hash, size: sealed.size }
  const place = async (head: HeadOf) => {
    const at = { space: pair.space, author: pair.inviter, id: newId.act(), head }
    return onSide('placed', await writePlaced(at, placed, brought, pair.keys.sign))
  }
  const at = { space: pair.space, author: pair.inviter }
  const { text: statement, sig: ssig } = await writeStatement(at, placed, sealed.hash, pair.keys.sign)
  const hand = () =>
    byCourier(pair, `${pair.invited}/tray`, { move: 'handed', ...placed, cue: false }, { statement, ssig })
  return { placed, about, sealed, statement, ssig, place, hand }
}

export function flip(whole: Bytes, at: number): Bytes {
  const flipped = whole.slice()
  flipped[at] = (flipped[at] ?? 0) ^ 1
  return flipped
}
