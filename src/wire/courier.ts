/**
 * What the courier writes, as canonical text signed by the referee key: record and tray entries. A device parses
 * them with the same strictness as the server parses acts. (Sealing protocol, section 5.)
 */
import * as v from 'valibot'
import type { RecordMove, TrayMove } from '../domain/vocabulary.ts'
import { canon, parseCanon } from './canon.ts'
import { actId, count, instant, key, laneToken, memberId, signature, spaceId, wordId } from './shapes.ts'

const placed = { lane: laneToken, word: wordId, re: v.exactOptional(wordId), until: v.exactOptional(instant) }
const clear = {
  appeared: v.strictObject({
    member: memberId,
    keys: v.strictObject({ sign: key, seal: key }),
    proof: v.exactOptional(signature),
  }),
  paused: v.strictObject({ ref: actId }),
  resumed: v.strictObject({ ref: actId }),
  closed: v.strictObject({}),
  told: v.strictObject({ member: memberId, lane: laneToken, shut: v.boolean(), pace: count, cap: count }),
  handed: v.strictObject({ ...placed, cue: v.boolean() }),
  withdrawn: v.strictObject({ word: wordId }),
} as const satisfies Record<(RecordMove | TrayMove)['move'], v.GenericSchema>

const entry = v.strictObject({
  version: v.literal(1),
  space: spaceId,
  stream: v.pipe(v.string(), v.regex(/^(?:record|m_[A-Za-z0-9_-]{22}\/tray)$/)),
  move: v.picklist(Object.keys(clear) as (keyof typeof clear)[]),
  clear: v.record(v.string(), v.unknown()),
  statement: v.exactOptional(v.string()),
  ssig: v.exactOptional(signature),
})

/** The author's statement and its signature, carried beside `handed`. */
export type Carried = { readonly statement: string; readonly ssig: string }
export type CourierEntry = {
  readonly space: string
  readonly stream: string
  readonly did: RecordMove | TrayMove
  readonly carried?: Carried
}

/** The canonical text of a courier entry; what the referee key signs as tup("act", H(text)). */
export function writeCourierEntry({ space, stream, did, carried }: CourierEntry): string {
  const { move, ...parameters } = did
  return canon({ version: 1, space, stream, move, clear: parameters, ...carried })
}

export function parseCourierEntry(text: string): CourierEntry | undefined {
  const outer = v.safeParse(entry, parseCanon(text))
  if (!outer.success) return undefined
  const { space, stream, move, statement, ssig } = outer.output
  const inner = v.safeParse(clear[move], outer.output.clear)
  if (!inner.success) return undefined
  const onRecord = move !== 'handed' && move !== 'withdrawn'
  if (onRecord !== (stream === 'record')) return undefined
  const did = { move, ...inner.output } as RecordMove | TrayMove
  if (move !== 'handed') return statement || ssig ? undefined : { space, stream, did }
  return statement && ssig ? { space, stream, did, carried: { statement, ssig } } : undefined
}
