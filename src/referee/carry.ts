/**
 * The courier's round for one space: publish for every member, match what both said yes to, hand to every member. It
 * has no clock, no randomness and no memory of its own; running it twice is running it once. It writes what it decided
 * on, or nothing.
 */
import { lendingEnded } from '../domain/envelopes.ts'
import { hand, type Reader } from '../domain/hand.ts'
import { match } from '../domain/match.ts'
import { publish, type Clock } from '../domain/publish.ts'
import { foldRecord, type RecordState, type SideState, type TrayState } from '../domain/state.ts'
import type { Instant, MemberId, SpaceId, TrayMove, WordId } from '../domain/vocabulary.ts'
import type { Parts } from './act.ts'
import { closing } from './close.ts'
import { lapsedAmong } from './consents.ts'
import { type CarriedBeside, write, type Written } from './courier-entries.ts'
import type { Carried } from './ports.ts'
import type { Born, Read } from './state.ts'

const patience = 50

/** False when the space kept moving: it stays due, and the next round of the loop comes back to it. */
export async function carry(parts: Parts, space: SpaceId, clock: Clock): Promise<boolean> {
  for (let round = 0; round < patience; round++) {
    if (await attempt(parts, space, clock)) return true
  }
  return false
}

async function attempt(parts: Parts, space: SpaceId, clock: Clock): Promise<boolean> {
  const { states, spaces, onMoved } = parts
  const birth = await states.birth(space)
  if (!birth) return true
  const record = await states.record(space, birth)
  const sides = await Promise.all(birth.members.map((member) => states.side(space, birth, member)))
  const trays = await Promise.all(birth.members.map((member) => states.tray(space, birth, member)))
  const people = birth.members.flatMap((member, index) => {
    const side = sides[index]
    const tray = trays[index]
    return side && tray ? [{ member, side, tray }] : []
  })

  const wakes: (Instant | undefined)[] = []
  const written: Written[] = []
  const said = publishAll(parts, { space, birth, record, clock, wakes }, people)
  written.push(...said.written)
  const stop = await parts.stopped(space)
  if (stop === 'aloud')
    written.push(...write(parts, { space, clock }, said.record, closing(birth, said.record.state), new Map()))
  // To the courier what is stopped is as closed: nothing is handed and nothing agreed, and taking back goes on.
  const onto = stop ? { ...said.record, state: { ...said.record.state, closed: true } } : said.record
  const agreed = await matchAll(parts, { space, birth, record: onto, clock, wakes }, people)
  written.push(...agreed)
  for (const reader of people) {
    for (const writer of people) {
      if (writer === reader) continue
      const party: Reader = { member: reader.member, side: reader.side.state, tray: reader.tray.state }
      const { envelopes } = writer.side.state
      const lapsed = await lapsedAmong(states, envelopes, clock.now)
      const step = hand(birth, onto.state, envelopes, party, { ...clock, lapsed })
      wakes.push(...step.wake)
      const carried = await carriedBy(parts, space, writer, step.moves)
      written.push(...write(parts, { space, clock }, reader.tray, step.moves, carried))
    }
  }

  const wakeAt = earliest(wakes, clock.now)
  const appended = await spaces.append({
    space,
    expected: [record, ...sides, ...trays].map(({ stream, seq }) => ({ stream, seq })),
    entries: written,
    wakeAt: wakeAt ?? null,
    forget: await unhanded(parts, people),
    forgetWrap: await returned(parts, people, clock.now),
  })
  if (appended) for (const { stream, entry } of written) onMoved(space, stream, entry.seq)
  return appended
}

type Person = { readonly member: MemberId; readonly side: Read<SideState>; readonly tray: Read<TrayState> }
type Round = { readonly space: SpaceId; readonly birth: Born; readonly clock: Clock }

/** Each member's own words about the space, one after another, each on the record as the one before left it. */
function publishAll(
  parts: Parts,
  round: Round & { readonly record: Read<RecordState>; readonly wakes: (Instant | undefined)[] },
  people: readonly Person[],
): { readonly record: Read<RecordState>; readonly written: readonly Written[] } {
  let { record } = round
  const written: Written[] = []
  for (const { member, side } of people) {
    const step = publish(round.birth, record.state, member, side.state, round.clock)
    round.wakes.push(...step.wake)
    const entries = write(parts, round, record, step.moves, new Map())
    const last = entries.at(-1)?.entry
    if (!last) continue
    const at = last.at
    const state = foldRecord(
      round.birth,
      record.state,
      step.moves.map((move) => ({ ...move, at })),
    )
    record = { stream: 'record', seq: last.seq, hash: last.hash, at, state }
    written.push(...entries)
  }
  return { record, written }
}

/** What both said yes to, under both signatures. */
async function matchAll(
  parts: Parts,
  round: Round & { readonly record: Read<RecordState>; readonly wakes: (Instant | undefined)[] },
  people: readonly Person[],
): Promise<readonly Written[]> {
  const [one, other] = people.slice(-2)
  if (!one || !other) return []
  const step = match(round.birth, round.record.state, [one.side.state, other.side.state], round.clock)
  round.wakes.push(...step.wake)
  const carried = new Map<string, CarriedBeside>()
  for (const move of step.moves) {
    if (move.move !== 'agreed') continue
    const yeses = await Promise.all(
      [one, other].map(({ side }, at) => parts.spaces.find(round.space, side.stream, move.yeses[at] ?? '')),
    )
    const [first, second] = yeses.map((entry) => entry && parts.scribe.carried(entry))
    if (first && second) carried.set(move.matter, [first, second])
  }
  return write(parts, round, round.record, step.moves, carried)
}

/** The statements of what is being handed, from the acts that placed it. */
async function carriedBy(
  parts: Parts,
  space: SpaceId,
  writer: Person,
  moves: readonly TrayMove[],
): Promise<ReadonlyMap<WordId, Carried>> {
  const carried = new Map<WordId, Carried>()
  for (const move of moves) {
    if (move.move !== 'handed') continue
    const id = writer.side.state.envelopes.get(move.word)?.id
    const entry = id === undefined ? undefined : await parts.spaces.find(space, writer.side.stream, id)
    if (entry) carried.set(move.word, parts.scribe.carried(entry))
  }
  return carried
}

/** Words taken back before they were handed: the loop lets go of them for good. */
async function unhanded({ words }: Parts, people: readonly Person[]): Promise<readonly WordId[]> {
  const candidates = people.flatMap((writer) =>
    [...writer.side.state.envelopes.values()]
      .filter(({ word, takenBackAt }) => takenBackAt !== undefined && !isHanded(people, word))
      .map(({ word }) => word),
  )
  const about = await Promise.all(candidates.map((word) => words.about(word)))
  return candidates.filter((_, index) => about[index] !== undefined)
}

/** What was lent and is over: the reader's way to open it goes, the writer's own stays (S5-3). */
async function returned(
  { words }: Parts,
  people: readonly Person[],
  now: Instant,
): Promise<readonly { readonly word: WordId; readonly reader: MemberId }[]> {
  const over = people.flatMap((writer) =>
    [...writer.side.state.envelopes.values()]
      .filter((envelope) => lendingEnded(envelope, now))
      .flatMap(({ word }) =>
        people.filter(({ tray }) => tray.state.has(word)).map(({ member: reader }) => ({ word, reader })),
      ),
  )
  const there = await Promise.all(over.map(({ word, reader }) => words.read(word, reader)))
  return over.filter((_, index) => there[index] !== undefined)
}

function isHanded(people: readonly Person[], word: WordId): boolean {
  return people.some(({ tray }) => tray.state.has(word))
}

function earliest(wakes: readonly (Instant | undefined)[], now: Instant): Instant | undefined {
  const later = wakes.filter((wake) => wake !== undefined && wake > now)
  return later.length > 0 ? Math.min(...later.map((wake) => wake ?? Infinity)) : undefined
}
