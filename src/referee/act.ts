/**
 * Read, decide, append, try again. An act conflicts only with the streams its decision read, and speaks only of its
 * author's own side; a race on anything else is settled in here, by deciding again.
 */
import { decide, headRule } from '../domain/decide.ts'
import { letGo } from '../domain/pages.ts'
import type { Instant, SpaceId } from '../domain/vocabulary.ts'
import type { Append, Entry, Spaces } from '../log/spaces.ts'
import type { Words } from '../log/words.ts'
import type { ActInput, ActReply, Head, OnMoved, Scribe } from './ports.ts'
import type { Born, Read, States } from './state.ts'
import type { SideState } from '../domain/state.ts'
import type { Turns } from './turns.ts'

export type Parts = {
  readonly spaces: Spaces
  readonly words: Words
  readonly scribe: Scribe
  readonly clock: () => Instant
  readonly onMoved: OnMoved
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
  const stale = named !== undefined && !(named[0] === side.seq && named[1] === side.hash)
  const before = stale || again ? await spaces.find(space, side.stream, input.id) : undefined
  if (before) return accepted(parts, input, before)
  if (stale) return moved(parts, input, side)
  if (again && (await taken(parts, birth, input))) return malformed
  return judge(parts, input, { birth, side, again })
}

type Known = { readonly birth: Born; readonly side: Read<SideState>; readonly again: boolean }

async function judge(
  parts: Parts,
  input: ActInput,
  { birth, side, again }: Known,
): Promise<ActReply | undefined> {
  const { states, spaces, clock } = parts
  const { space, member, did } = input
  // What names no head is decided on the author's own side alone, so nothing another does can hold it up (I5).
  const alone = input.head === undefined
  const record = await states.record(space, birth)
  const tray = await states.tray(space, birth, member)
  // Time never goes back on a stream, even when the clock does.
  const now = Math.max(clock(), side.at)
  const view = { birth, me: member, record: record.state, side: side.state, tray: tray.state }
  const verdict = decide(view, did, input.head !== undefined, now)
  if (verdict.type !== 'allowed') return again ? verdict : settled(parts, input, verdict)

  const entry = next(parts, input, side, now)
  const appended = await spaces.append({
    space,
    expected: (alone ? [side] : [side, record, tray]).map(({ stream, seq }) => ({ stream, seq })),
    entries: [{ stream: side.stream, entry }],
    ...wordsOf(input, side.state),
    ...(quiet(did) ? {} : { wakeAt: clock() }),
  })
  if (!appended) return undefined
  states.took(space, birth, side, entry)
  parts.onMoved(space, side.stream, entry.seq)
  return accepted(parts, input, entry)
}

/** A refusal is decided anew; an act that was accepted before keeps its answer, whatever stands now. */
async function settled(parts: Parts, input: ActInput, verdict: ActReply): Promise<ActReply> {
  const before = await parts.spaces.find(input.space, `${input.member}/side`, input.id)
  return before ? accepted(parts, input, before) : verdict
}

const malformed = { type: 'malformed' } as const

/** Ids of words and of acts are drawn at random once; bringing another's again is no act of the app's. */
async function taken({ words, spaces }: Parts, birth: Born, input: ActInput): Promise<boolean> {
  if (input.words && (await words.about(input.words.word))) return true
  const others = birth.members.filter((member) => member !== input.member)
  const theirs = others.map((other) => spaces.find(input.space, `${other}/side`, input.id))
  return (await Promise.all(theirs)).some((entry) => entry !== undefined)
}

/** Pages are nobody else's business: the courier need not wake for them. */
function quiet({ move }: ActInput['did']): boolean {
  return move === 'page-written' || move === 'page-removed' || move === 'words-shredded'
}

/** Its head is where it must be, and its words are wrapped to exactly those entitled: pages to the author, envelopes to all. */
function wellFormed(birth: Born, { did, head, member, words }: ActInput): boolean {
  const rule = headRule(did.move)
  if ((rule === 'must' && !head) || (rule === 'never' && head)) return false
  const brings = did.move === 'placed' || did.move === 'page-written'
  if (brings !== (words !== undefined)) return false
  if (!words) return true
  const entitled = did.move === 'placed' ? birth.members : [member]
  const readers = words.wraps.map(({ reader }) => reader)
  return readers.length === entitled.length && entitled.every((reader) => readers.includes(reader))
}

function next({ scribe }: Parts, { id, act, sig, did }: ActInput, side: Read<SideState>, at: Instant): Entry {
  const entry = { seq: side.seq + 1, at, act, sig }
  return { ...entry, move: did.move, id, hash: scribe.link(side.hash, entry) }
}

/** Words come and go with the entry that says so, in one transaction. */
function wordsOf({ did, words, member }: ActInput, side: SideState): Partial<Append> {
  const gone = letGo(side.pages, did)
  return {
    ...(words ? { keep: [words] } : {}),
    ...(gone ? { forget: [gone] } : {}),
    ...(did.move === 'words-shredded' ? { forgetWrap: [{ word: did.word, reader: member }] } : {}),
  }
}

function accepted({ scribe }: Parts, { space, member }: ActInput, entry: Entry): ActReply {
  const stream = `${member}/side` as const
  return { type: 'accepted', entry, head: head(scribe, { space, stream, ...entry }) }
}

async function moved({ spaces, scribe }: Parts, input: ActInput, side: Read<SideState>): Promise<ActReply> {
  const entries = await spaces.read(input.space, side.stream, input.head?.[0] ?? 0, 500)
  return { type: 'moved', entries, head: head(scribe, { space: input.space, ...side }) }
}

export function head(
  scribe: Scribe,
  { space, stream, seq, hash }: Pick<Read<unknown>, 'stream' | 'seq' | 'hash'> & { readonly space: SpaceId },
): Head {
  return { seq, hash, sig: scribe.head(space, stream, seq, hash) }
}
