/**
 * Read, decide, append, try again. An act conflicts only with the streams its decision read, and goes to its author's
 * own side, a turn of a talk to the record; a race on anything else is settled in here, by deciding again.
 */
import { decide, headRule } from '../domain/decide.ts'
import { letGo } from '../domain/pages.ts'
import { dayOf, isTalk, startOf, type Instant, type SpaceId } from '../domain/vocabulary.ts'
import type { Append, Entry, Spaces, Stream } from '../log/spaces.ts'
import type { Words } from '../log/words.ts'
import type { ActInput, ActReply, Head, OnMoved, Scribe, Stop } from './ports.ts'
import type { Born, Read, States } from './state.ts'
import type { RecordState, SideState } from '../domain/state.ts'
import type { Turns } from './turns.ts'

export type Parts = {
  readonly spaces: Spaces
  readonly words: Words
  readonly scribe: Scribe
  readonly clock: () => Instant
  readonly onMoved: OnMoved
  readonly stopped: (space: SpaceId) => Promise<Stop | undefined>
  readonly states: States
  readonly turns: Turns
}

/** How often an act that waited for its turn is tried: a store that always refuses is broken. */
const patience = 50

/** The first try waits for nobody; who was too late waits for their turn, so that no one is starved. */
export async function act(parts: Parts, input: ActInput): Promise<ActReply> {
  const reply = await attempt(parts, input, false)
  return reply ?? parts.turns.take(input.space, () => insist(parts, input))
}

async function insist(parts: Parts, input: ActInput): Promise<ActReply> {
  for (let round = 0; round < patience; round++) {
    const reply = await attempt(parts, input, true)
    if (reply) return reply
  }
  throw new Error('act: the store refused every attempt')
}

/**
 * One read, one decision, one append. Undefined when the store had something else already: someone was quicker, or
 * this very act is there from before, which only then is worth a look.
 */
async function attempt(parts: Parts, input: ActInput, again: boolean): Promise<ActReply | undefined> {
  const { states, spaces } = parts
  const { space, member, head: named } = input
  const birth = await states.birth(space)
  if (!birth?.members.includes(member) || !wellFormed(birth, input)) return malformed
  const side = await states.side(space, birth, member)
  const turnsOn = isTalk(input.did) ? await states.record(space, birth) : undefined
  const onto = turnsOn ?? side
  const stale = isStale(named, onto)
  const before = stale || again ? await spaces.find(space, onto.stream, input.id) : undefined
  if (before) return accepted(parts, input, before)
  if (stale) return moved(parts, input, onto)
  if (again && (await taken(parts, birth, onto.stream, input))) return settled(parts, input, malformed)
  return judge(parts, input, { birth, side, turnsOn })
}

function isStale(named: ActInput['head'], { seq, hash }: { readonly seq: number; readonly hash: string }) {
  return named !== undefined && !(named[0] === seq && named[1] === hash)
}

/** `turnsOn`: the record whose head a turn named; it is decided on that one, or not at all. */
type Known = {
  readonly birth: Born
  readonly side: Read<SideState>
  readonly turnsOn: Read<RecordState> | undefined
}

async function judge(
  parts: Parts,
  input: ActInput,
  { birth, side, turnsOn }: Known,
): Promise<ActReply | undefined> {
  const { states, spaces, clock } = parts
  const { space, member, did } = input
  // What names no head is decided on the stream it goes to alone, so nothing another does can hold it up (I5).
  const alone = input.head === undefined
  const record = turnsOn ?? (await states.record(space, birth))
  const tray = await states.tray(space, birth, member)
  // Time never goes back on a stream, even when the clock does.
  const read = clock()
  const now = Math.max(read, side.at)
  const view = { birth, me: member, record: record.state, side: side.state, tray: tray.state }
  const verdict = decide(view, did, input.head !== undefined, now)
  if (verdict.type !== 'allowed') return settled(parts, input, verdict)

  const onto = isTalk(did) ? record : side
  // On the record stands the UTC day, never the second, and nothing of how far one's own side has come.
  const entry = next(parts, input, onto, isTalk(did) ? Math.max(startOf(dayOf(read)), record.at) : now)
  const appended = await spaces.append({
    space,
    expected: (alone ? [onto] : [side, record, tray]).map(({ stream, seq }) => ({ stream, seq })),
    entries: [{ stream: onto.stream, entry }],
    ...wordsOf(input, side.state),
    ...(quiet(did) ? {} : { wakeAt: read }),
  })
  if (!appended) return undefined
  states.took(space, birth, onto, entry)
  parts.onMoved(space, onto.stream, entry.seq)
  return accepted(parts, input, entry)
}

/** A refusal is decided anew; an act that was accepted before, or meanwhile, keeps its answer, whatever stands now. */
async function settled(parts: Parts, input: ActInput, verdict: ActReply): Promise<ActReply> {
  const before = await parts.spaces.find(input.space, streamOf(input), input.id)
  return before ? accepted(parts, input, before) : verdict
}

const malformed = { type: 'malformed' } as const

/** Ids of words and of acts are drawn at random once; bringing another's again is no act of the app's. */
async function taken({ words, spaces }: Parts, birth: Born, onto: Stream, input: ActInput): Promise<boolean> {
  if (input.words && (await words.about(input.words.word))) return true
  const streams: readonly Stream[] = ['record', ...birth.members.map((member) => `${member}/side` as const)]
  const elsewhere = streams.filter((stream) => stream !== onto)
  const there = await Promise.all(elsewhere.map((stream) => spaces.find(input.space, stream, input.id)))
  return there.some((entry) => entry !== undefined)
}

function streamOf({ did, member }: ActInput): Stream {
  return isTalk(did) ? 'record' : `${member}/side`
}

/** Pages are nobody else's business, and turns stand where they go: the courier need not wake for them. */
function quiet(did: ActInput['did']): boolean {
  const { move } = did
  return isTalk(did) || move === 'page-written' || move === 'page-removed' || move === 'words-shredded'
}

/** Its head is where it must be, and its words are wrapped to exactly those entitled: pages to the author, envelopes and turns to all. */
function wellFormed(birth: Born, { did, head, member, words }: ActInput): boolean {
  const rule = headRule(did.move)
  if ((rule === 'must' && !head) || (rule === 'never' && head)) return false
  const shared = did.move === 'placed' || did.move === 'said' || did.move === 'said-back'
  const brings = shared || did.move === 'page-written'
  if (brings !== (words !== undefined)) return false
  if (!words) return true
  const entitled = shared ? birth.members : [member]
  const readers = words.wraps.map(({ reader }) => reader)
  return readers.length === entitled.length && entitled.every((reader) => readers.includes(reader))
}

function next({ scribe }: Parts, { id, act, sig, did }: ActInput, onto: Read<unknown>, at: Instant): Entry {
  const entry = { seq: onto.seq + 1, at, act, sig }
  return { ...entry, move: did.move, id, hash: scribe.link(onto.hash, entry) }
}

/** Words come and go with the entry that says so, in one transaction. */
function wordsOf({ did, words, member }: ActInput, side: SideState): Partial<Append> {
  const gone = isTalk(did) ? undefined : letGo(side.pages, did)
  return {
    ...(words ? { keep: [words] } : {}),
    ...(gone ? { forget: [gone] } : {}),
    ...(did.move === 'words-shredded' ? { forgetWrap: [{ word: did.word, reader: member }] } : {}),
  }
}

function accepted({ scribe }: Parts, input: ActInput, entry: Entry): ActReply {
  const { space } = input
  return { type: 'accepted', entry, head: head(scribe, { space, stream: streamOf(input), ...entry }) }
}

async function moved({ spaces, scribe }: Parts, input: ActInput, onto: Read<unknown>): Promise<ActReply> {
  const entries = await spaces.read(input.space, onto.stream, input.head?.[0] ?? 0, 500)
  return { type: 'moved', entries, head: head(scribe, { space: input.space, ...onto }) }
}

export function head(
  scribe: Scribe,
  { space, stream, seq, hash }: Pick<Read<unknown>, 'stream' | 'seq' | 'hash'> & { readonly space: SpaceId },
): Head {
  return { seq, hash, sig: scribe.head(space, stream, seq, hash) }
}
