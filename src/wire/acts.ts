/**
 * Acts: what a member signs. Births, statements and acts travel and are kept as canonical text; these parsers are
 * the one way from that text to values. (Sealing protocol, section 5.)
 */
import * as v from 'valibot'
import { isTalk, type Birth, type MemberMove } from '../domain/vocabulary.ts'
import { parseCanon } from './canon.ts'
import {
  actId,
  count,
  hash,
  instant,
  key,
  laneToken,
  matterId,
  memberId,
  signature,
  spaceId,
  wordId,
} from './shapes.ts'

/** The largest act text in UTF-16 units; a joined act with thirty doors stays far below. */
const longest = 16_384

const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to))
const keys = v.strictObject({ sign: key, seal: key })
const hours = v.strictObject({
  zone: v.pipe(v.string(), v.maxLength(64), v.regex(/^[A-Za-z0-9_+\-/]+$/)),
  days: v.pipe(
    v.array(whole(1, 7)),
    v.minLength(1),
    v.maxLength(7),
    v.check((days) => ascending(days)),
  ),
  from: whole(0, 23),
  to: whole(0, 23),
})
const door = v.strictObject({
  state: v.picklist(['shut', 'bank', 'knock', 'open']),
  hours,
  pace: whole(1, 90),
  cap: whole(1, 12),
  fade: v.exactOptional(v.literal(true)),
  cosign: v.exactOptional(key),
})

const placed = {
  lane: laneToken,
  word: wordId,
  re: v.exactOptional(wordId),
  until: v.exactOptional(instant),
  lent: v.exactOptional(v.literal(true)),
  under: v.exactOptional(v.strictObject({ space: spaceId, word: wordId })),
  cosigned: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ by: key, sig: signature })),
      v.minLength(1),
      v.maxLength(2),
      v.check((all) => distinct(all.map(({ by }) => by))),
    ),
  ),
}

/** What a member may do, by move, with exactly these clear parameters. */
const clear = {
  joined: v.strictObject({
    doors: v.pipe(
      v.record(laneToken, door),
      v.check((doors) => Object.keys(doors).length <= 32),
    ),
    keys,
    proof: v.exactOptional(signature),
  }),
  appear: v.strictObject({}),
  pause: v.strictObject({ until: v.exactOptional(instant), aloud: v.boolean() }),
  resume: v.strictObject({}),
  leave: v.strictObject({ aloud: v.boolean() }),
  hold: v.strictObject({ aloud: v.boolean() }),
  'door-set': v.strictObject({ lane: laneToken, door, aloud: v.boolean() }),
  placed: v.strictObject(placed),
  'taken-back': v.strictObject({ word: wordId }),
  'yes-put': v.strictObject({ matter: matterId, first: v.exactOptional(memberId) }),
  'yes-withdrawn': v.strictObject({ matter: matterId }),
  'page-written': v.strictObject({ page: wordId, replaces: v.exactOptional(wordId) }),
  'page-removed': v.strictObject({ page: wordId }),
  'words-shredded': v.strictObject({ word: wordId }),
  said: v.strictObject({ talk: matterId, word: wordId }),
  'said-back': v.strictObject({ talk: matterId, word: wordId }),
  confirmed: v.strictObject({ talk: matterId }),
  passed: v.strictObject({ talk: matterId }),
  ended: v.strictObject({ talk: matterId }),
} as const satisfies Record<MemberMove['move'], v.GenericSchema>

const stream = v.pipe(
  v.string(),
  v.regex(/^(?:record|m_[A-Za-z0-9_-]{22}\/side)$/),
  v.transform((name) => name as 'record' | `m_${string}/side`),
)
/** 1, 4, 16 or 64 KiB of sealed text for envelopes; pages may be any Padmé size up to the same. */
const size = whole(1, 65_536 + 512)

const act = v.strictObject({
  version: v.literal(1),
  space: spaceId,
  stream,
  id: actId,
  author: memberId,
  head: v.exactOptional(v.strictTuple([count, hash])),
  move: v.picklist(Object.keys(clear) as MemberMove['move'][]),
  clear: v.record(v.string(), v.unknown()),
  statement: v.exactOptional(v.pipe(v.string(), v.maxLength(2048))),
  ssig: v.exactOptional(signature),
  words: v.pipe(v.array(v.strictObject({ id: wordId, hash, size })), v.maxLength(1)),
})

export type Act = Omit<v.InferOutput<typeof act>, 'move' | 'clear'> & { readonly did: MemberMove }

/** The act, or undefined when it is not canonical, has unknown fields, or its parts contradict each other. */
export function parseAct(text: string): Act | undefined {
  if (text.length > longest) return undefined
  const outer = v.safeParse(act, parseCanon(text))
  if (!outer.success) return undefined
  const { move, clear: parameters, ...rest } = outer.output
  const inner = v.safeParse(clear[move], parameters)
  if (!inner.success) return undefined
  const parsed: Act = { ...rest, did: { move, ...inner.output } as MemberMove }
  return agrees(parsed) ? parsed : undefined
}

/** An act is of one piece: its stream is its author's, or the record for a turn of a talk; and it brings exactly the words its move speaks of. */
function agrees(parsed: Act): boolean {
  const { did, author, stream, words, statement, ssig } = parsed
  if (stream !== (isTalk(did) ? 'record' : `${author}/side`)) return false
  const [brought] = words
  if (brought?.id !== bringsOf(did)) return false
  if (did.move === 'placed') return carries(parsed, brought?.hash)
  if (did.move === 'yes-put') return saysYes(parsed)
  return statement === undefined && ssig === undefined
}

/** The words that a move speaks of as new: the act must bring these and no others. */
function bringsOf(did: MemberMove): string | undefined {
  if (did.move === 'page-written') return did.page
  return did.move === 'placed' || did.move === 'said' || did.move === 'said-back' ? did.word : undefined
}

/** What is handed over says of itself what the act around it says. */
function carries({ did, space, author, statement, ssig }: Act, hashOfWords: string | undefined): boolean {
  const inside = statement === undefined || ssig === undefined ? undefined : parseStatement(statement)
  if (!inside || did.move !== 'placed') return false
  const { lane, word, re } = did
  const outside = { space, author, lane, word, re, hash: hashOfWords }
  return Object.entries(outside).every(([field, value]) => inside[field as keyof typeof outside] === value)
}

/** The yes inside says what the act around it says: it may be shown to the other by itself. */
function saysYes({ did, id, space, author, statement, ssig }: Act): boolean {
  const inside = statement === undefined || ssig === undefined ? undefined : parseYes(statement)
  if (!inside || did.move !== 'yes-put') return false
  return (
    inside.space === space &&
    inside.author === author &&
    inside.matter === did.matter &&
    inside.first === did.first &&
    inside.yes === id
  )
}

const yes = v.strictObject({
  version: v.literal(1),
  space: spaceId,
  author: memberId,
  matter: matterId,
  /** The id of the act that said it. */
  yes: actId,
  first: v.exactOptional(memberId),
})
/** A yes to a standing matter, signed: what the other gets to see once both said it. */
export type YesStatement = v.InferOutput<typeof yes>

export function parseYes(text: string): YesStatement | undefined {
  const parsed = v.safeParse(yes, parseCanon(text))
  return parsed.success ? parsed.output : undefined
}

const statement = v.strictObject({
  version: v.literal(1),
  space: spaceId,
  author: memberId,
  lane: laneToken,
  re: v.exactOptional(wordId),
  word: wordId,
  hash,
})
/** What is handed over: signed by its author, and all that the reader ever learns of the act that carried it. */
export type Statement = v.InferOutput<typeof statement>

export function parseStatement(text: string): Statement | undefined {
  const parsed = v.safeParse(statement, parseCanon(text))
  return parsed.success ? parsed.output : undefined
}

const birth = v.strictObject({
  version: v.literal(1),
  space: spaceId,
  kind: v.picklist(['self', 'pair', 'sitting']),
  members: v.pipe(
    v.array(memberId),
    v.minLength(1),
    v.maxLength(3),
    v.check((members) => distinct(members)),
  ),
  lanes: v.pipe(
    v.array(v.strictObject({ token: laneToken, class: v.picklist(['slow', 'week', 'day', 'prompt']) })),
    v.maxLength(32),
    v.check((lanes) => distinct(lanes.map((lane) => lane.token))),
  ),
  keys,
  referee: key,
  /** In a sitting: the keys that the two who are asked prove themselves by, in the order of the members. */
  ways: v.exactOptional(v.strictTuple([key, key])),
})
export type SignedBirth = v.InferOutput<typeof birth>

/** The birth, or undefined when its kind and its members or lanes do not fit together. */
export function parseBirth(text: string): (SignedBirth & Birth) | undefined {
  const parsed = v.safeParse(birth, parseCanon(text))
  if (!parsed.success) return undefined
  const { kind, members, lanes, ways } = parsed.output
  const fits = {
    self: members.length === 1 && lanes.length === 0,
    pair: members.length === 2 && pairLanes(lanes),
    sitting: members.length === 3 && lanes.length === 0,
  }
  return fits[kind] && (kind === 'sitting') === (ways !== undefined) ? parsed.output : undefined
}

/** Every pair is born with the same lanes: nobody chooses the pace of the other's door at birth. */
export const pairClasses = { slow: 1, week: 2, day: 5, prompt: 2 } as const

function pairLanes(lanes: SignedBirth['lanes']): boolean {
  return Object.entries(pairClasses).every(
    ([paceClass, number]) => lanes.filter((lane) => lane.class === paceClass).length === number,
  )
}

function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}
function ascending(days: readonly number[]): boolean {
  return days.every((one, index) => index === 0 || one > (days[index - 1] ?? 7))
}
