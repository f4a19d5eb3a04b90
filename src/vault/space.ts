/** One space, open on this device: its keys, its three streams as far as they were verified, and the words in them. */
import { emptyRecord, emptySide, emptyTray, foldRecord, foldSide, foldTray } from '../domain/state.ts'
import type { RecordState, SideState, TrayState } from '../domain/state.ts'
import {
  principals,
  type MemberId,
  type RecordEvent,
  type SideEvent,
  type SpaceId,
  type TrayEvent,
  type WordId,
} from '../domain/vocabulary.ts'
import type { View } from '../domain/decide.ts'
import type { HeadOf } from './acts.ts'
import { joinedHolds } from './acts.ts'
import type { OwnReader, Reader } from './blobs.ts'
import { bytesOf } from './bytes.ts'
import type { Pair, Sitting } from './content.ts'
import type { WordSeen } from './entries.ts'
import { publicKeys, type SpaceKeys } from './keys.ts'
import { openWords, type OpenedWords } from './opened-words.ts'
import { sealKeyFromSeed } from './seal.ts'
import { genesis, type TrustedBirth } from './streams.ts'

export type Followed<State, Event> = { head: HeadOf; state: State; readonly events: Event[] }

export type OpenSpace = {
  readonly id: SpaceId
  readonly trusted: TrustedBirth
  readonly me: MemberId
  readonly keys: SpaceKeys
  readonly record: Followed<RecordState, RecordEvent>
  readonly side: Followed<SideState, SideEvent>
  readonly tray: Followed<TrayState, TrayEvent>
  /** What each word's bytes must hash to, and who wrote it. */
  readonly seen: Map<WordId, WordSeen>
  /** Words opened on this device. Dropped on lock with everything else. */
  readonly words: OpenedWords
}

/** Everything of a space that survives a reload: sealed by whoever keeps it. */
export type Snapshot = {
  readonly record: { readonly head: HeadOf; readonly events: readonly RecordEvent[] }
  readonly side: { readonly head: HeadOf; readonly events: readonly SideEvent[] }
  readonly tray: { readonly head: HeadOf; readonly events: readonly TrayEvent[] }
  readonly seen: readonly WordSeen[]
}

export async function openSpace(
  { trusted, me, keys }: Pick<OpenSpace, 'trusted' | 'me' | 'keys'>,
  kept: Snapshot | undefined,
): Promise<OpenSpace> {
  const { birth } = trusted
  const start = async (stream: 'record' | `${MemberId}/side` | `${MemberId}/tray`) => genesis(trusted, stream)
  const space: OpenSpace = {
    id: birth.space,
    trusted,
    me,
    keys,
    record: { head: kept?.record.head ?? (await start('record')), state: emptyRecord(birth), events: [] },
    side: { head: kept?.side.head ?? (await start(`${me}/side`)), state: emptySide(birth, me), events: [] },
    tray: { head: kept?.tray.head ?? (await start(`${me}/tray`)), state: emptyTray, events: [] },
    seen: new Map(kept?.seen.map((word) => [word.word, word])),
    words: openWords(),
  }
  if (kept) {
    takeRecord(space, kept.record.events, kept.record.head)
    takeSide(space, kept.side.events, kept.side.head)
    takeTray(space, kept.tray.events, kept.tray.head)
  }
  return space
}

export function snapshotOf({ record, side, tray, seen }: OpenSpace): Snapshot {
  const of = <Event>({ head, events }: { readonly head: HeadOf; readonly events: readonly Event[] }) => ({
    head,
    events,
  })
  return { record: of(record), side: of(side), tray: of(tray), seen: [...seen.values()] }
}

export function takeRecord(
  { record, trusted }: OpenSpace,
  events: readonly RecordEvent[],
  head: HeadOf,
): void {
  record.state = foldRecord(trusted.birth, record.state, events)
  record.events.push(...events)
  record.head = head
}
export function takeSide({ side, trusted }: OpenSpace, events: readonly SideEvent[], head: HeadOf): void {
  side.state = foldSide(trusted.birth, side.state, events)
  side.events.push(...events)
  side.head = head
}
export function takeTray({ tray }: OpenSpace, events: readonly TrayEvent[], head: HeadOf): void {
  tray.state = foldTray(tray.state, events)
  tray.events.push(...events)
  tray.head = head
}

/** Exactly what decide may know, and what the server decides with. */
export function viewOf({ trusted, me, record, side, tray }: OpenSpace): View {
  return { birth: trusted.birth, me, record: record.state, side: side.state, tray: tray.state }
}

/** Sign keys of those who may have signed here: mine, the inviter's from the birth, the other's once pinned. */
export function pinnedIn(
  { trusted, me, keys }: OpenSpace,
  pair: Pair | undefined,
  sitting?: Sitting,
): Readonly<Partial<Record<MemberId, string>>> {
  const [inviter] = trusted.birth.members
  const mine = { [me]: publicKeys(keys).sign }
  const theirs = pair?.pinned ? { [pair.them]: pair.pinned.sign } : {}
  const asked = Object.entries(sitting?.pinned ?? {}).map(([member, their]) => [member, their?.sign])
  const host = inviter ? { [inviter]: trusted.birth.keys.sign } : {}
  return { ...Object.fromEntries(asked), ...host, ...theirs, ...mine }
}

/** Keys of the other that the record names and an invitation of mine signed. A server that swaps keys cannot sign so. */
export async function appearedKeys({ record, id }: OpenSpace, pair: Pair) {
  const said = record.events.find((event) => event.move === 'appeared' && event.member === pair.them)
  if (said?.move !== 'appeared' || said.proof === undefined) return undefined
  const joined = { member: said.member, keys: said.keys, proof: said.proof }
  for (const { auth } of pair.links) if (await joinedHolds(auth, id, joined)) return said.keys
  return undefined
}

/** The same of the two who were asked to a sitting: each proves themselves by the key that the birth says. */
export async function appearedTwo({ record, id, trusted: { birth } }: OpenSpace): Promise<Sitting['pinned']> {
  const proved: Sitting['pinned'] = {}
  for (const [index, member] of principals(birth).entries()) {
    const auth = birth.ways?.[index]
    const said = record.events.find((event) => event.move === 'appeared' && event.member === member)
    if (said?.move !== 'appeared' || said.proof === undefined || auth === undefined) continue
    const joined = { member, keys: said.keys, proof: said.proof }
    if (await joinedHolds(auth, id, joined)) proved[member] = said.keys
  }
  return proved
}

/** Everyone that words of mine in a sitting are wrapped to; whoever has not appeared cannot be among them. */
export function sittingReaders(
  { me, keys, trusted: { birth } }: OpenSpace,
  { pinned }: Sitting,
): readonly Reader[] {
  return birth.members.flatMap((reader, index): readonly Reader[] => {
    const others = index === 0 ? birth.keys : pinned[reader]
    const theirs = reader === me ? publicKeys(keys) : others
    return theirs ? [{ reader, keys: theirs }] : []
  })
}

/** Everyone an envelope of mine is wrapped to: myself, and the other's own keys or the key at their door. */
export function envelopeReaders({ me, keys }: OpenSpace, pair: Pair): readonly Reader[] {
  const theirs = pair.pinned ?? { sign: pair.doorKey.auth, seal: pair.doorKey.seal }
  return [
    { reader: me, keys: publicKeys(keys) },
    { reader: pair.them, keys: theirs },
  ]
}

/** What opens wraps that are for me: my keys, and the door key that was left for me while I had not appeared. */
export async function ownReaders(
  { me, keys }: OpenSpace,
  pair: Pair | undefined,
): Promise<readonly OwnReader[]> {
  const mine = { reader: me, keys: publicKeys(keys), seal: keys.seal }
  const seed = pair?.doorKey.seed
  if (!pair || seed === undefined) return [mine]
  const door = {
    reader: me,
    keys: { sign: pair.doorKey.auth, seal: pair.doorKey.seal },
    seal: await sealKeyFromSeed(bytesOf(seed)),
  }
  return [mine, door]
}
