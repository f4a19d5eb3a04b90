/** One hand-written example of everything that is said, for the proofs of the wire. They parse, and stay as they are. */
import {
  isTalk,
  type Door,
  type MemberId,
  type MemberMove,
  type PaceClass,
  type RecordMove,
  type SideMove,
  type TalkMove,
  type TrayMove,
} from '../domain/vocabulary.ts'
import { toBase64url, utf8 } from './bytes.ts'
import { canon, type Json } from './canon.ts'
import type { Yeses } from './courier.ts'

export const sixteen = (name: string): string => toBase64url(utf8(name.padEnd(16, '.')).slice(0, 16))
export const filled = (size: number, value = 1): string => toBase64url(new Uint8Array(size).fill(value))
export const space = `s_${sixteen('space')}` as const
export const she: MemberId = `m_${sixteen('she')}`
export const he: MemberId = `m_${sixteen('he')}`
export const word = `w_${sixteen('word')}` as const
export const other = `w_${sixteen('other')}` as const
export const matter = `y_${sixteen('matter')}` as const
export const lane = `l_${sixteen('lane')}` as const
export const keys = { sign: filled(32, 1), seal: filled(32, 2) }
export const signature = filled(64)
export const door: Door = {
  state: 'knock',
  hours: { zone: 'Europe/Berlin', days: [1, 2, 7], from: 18, to: 19 },
  pace: 14,
  cap: 1,
  fade: true,
  cosign: filled(32, 8),
}

export const sideMoves: readonly SideMove[] = [
  { move: 'joined', doors: { [lane]: door }, keys, proof: signature },
  { move: 'appear' },
  { move: 'pause', aloud: true, until: 1_774_440_000 },
  { move: 'resume' },
  { move: 'leave', aloud: false },
  { move: 'hold', aloud: true },
  { move: 'door-set', lane, door, aloud: true },
  { move: 'placed', lane, word, re: other, until: 1_774_440_000 },
  { move: 'placed', lane, word, re: other, until: 1_774_440_000, lent: true, under: { space, word: other } },
  { move: 'placed', lane, word, re: other, cosigned: [{ by: filled(32, 8), sig: signature }] },
  { move: 'taken-back', word },
  { move: 'yes-put', matter },
  { move: 'yes-put', matter, first: he },
  { move: 'yes-withdrawn', matter },
  { move: 'page-written', page: word, replaces: other },
  { move: 'page-removed', page: word },
  { move: 'words-shredded', word },
]

/** Turns of a talk: they stand on the record. */
export const talkMoves: readonly TalkMove[] = [
  { move: 'said', talk: matter, word },
  { move: 'said-back', talk: matter, word },
  { move: 'confirmed', talk: matter },
  { move: 'passed', talk: matter },
  { move: 'ended', talk: matter },
]
export const memberMoves: readonly MemberMove[] = [...sideMoves, ...talkMoves]

export const courierMoves: readonly (RecordMove | TrayMove)[] = [
  { move: 'appeared', member: she, keys, proof: signature },
  { move: 'paused', ref: sixteen('ref') },
  { move: 'resumed', ref: sixteen('ref') },
  { move: 'closed' },
  { move: 'agreed', matter, yeses: [sixteen('act'), sixteen('other act')] },
  { move: 'agreed', matter, yeses: [sixteen('act'), sixteen('other act')], first: he },
  { move: 'told', member: she, lane, shut: true, pace: 14, cap: 1 },
  { move: 'told', member: she, lane, shut: false, pace: 14, cap: 1, cosigns: [filled(32, 8), filled(32, 9)] },
  { move: 'handed', lane, word, re: other, until: 1_774_440_000, cue: true },
  { move: 'handed', lane, word, re: other, until: 1_774_440_000, lent: true, cue: false },
  { move: 'withdrawn', word },
]

export const statement = { version: 1, space, author: she, lane, re: other, word, hash: filled(32, 3) }

/** Both of their yeses, as they are carried beside `agreed`; to a talk each names who shall speak first. */
export const yeses: Yeses = yesesTo()
export function yesesTo(first?: MemberId): Yeses {
  return [yesOf(she, 'act', first), yesOf(he, 'other act', first)]
}

function yesOf(author: MemberId, id: string, first?: MemberId) {
  const said = { version: 1, space, author, matter, yes: sixteen(id), first }
  return { statement: canon(said), ssig: signature }
}

/** The act that makes this move, as the value whose canonical text is signed. */
export function actOf(did: MemberMove): Readonly<Record<string, Json>> {
  const { move, ...clear } = did
  const brought = broughtBy(did)
  return {
    version: 1,
    space,
    stream: isTalk(did) ? 'record' : `${she}/side`,
    id: sixteen('act'),
    author: she,
    move,
    clear: JSON.parse(JSON.stringify(clear)),
    words: brought === undefined ? [] : [{ id: brought, hash: filled(32, 3), size: 1024 }],
    ...(headed.has(move) ? { head: [7, filled(32, 4)] } : {}),
    ...(move === 'placed' ? { statement: canon(statement), ssig: signature } : {}),
    ...(move === 'yes-put' ? yesesTo(did.first)[0] : {}),
  }
}

const headed: ReadonlySet<string> = new Set([
  'placed',
  'appear',
  'door-set',
  'yes-put',
  'said',
  'said-back',
  'confirmed',
  'passed',
])

const classes: readonly PaceClass[] = [
  'slow',
  'week',
  'week',
  'day',
  'day',
  'day',
  'day',
  'day',
  'prompt',
  'prompt',
]
export const birth = {
  version: 1,
  space,
  kind: 'pair',
  members: [she, he],
  lanes: classes.map((paceClass, index) => ({ token: `l_${sixteen(`lane ${index}`)}`, class: paceClass })),
  keys,
  referee: filled(32, 5),
}
export const sittingBirth = {
  ...birth,
  kind: 'sitting',
  members: [she, he, `m_${sixteen('third')}`],
  lanes: [],
  ways: [filled(32, 6), filled(32, 7)],
}
export const selfBirth = { ...birth, kind: 'self', members: [she], lanes: [] }

function broughtBy(did: MemberMove): string | undefined {
  if (did.move === 'placed' || did.move === 'said' || did.move === 'said-back') return did.word
  return did.move === 'page-written' ? did.page : undefined
}
