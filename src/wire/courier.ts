/**
 * What the courier writes, as canonical text signed by the referee key: record and tray entries. A device parses
 * them with the same strictness as the server parses acts. (Sealing protocol, section 5.)
 */
import * as v from 'valibot'
import type { RecordMove, TrayMove } from '../domain/vocabulary.ts'
import { parseYes } from './acts.ts'
import { canon, parseCanon } from './canon.ts'
import {
  actId,
  count,
  instant,
  key,
  laneToken,
  matterId,
  memberId,
  signature,
  spaceId,
  wordId,
} from './shapes.ts'

const placed = {
  lane: laneToken,
  word: wordId,
  re: v.exactOptional(wordId),
  until: v.exactOptional(instant),
  lent: v.exactOptional(v.literal(true)),
}
const clear = {
  appeared: v.strictObject({
    member: memberId,
    keys: v.strictObject({ sign: key, seal: key }),
    proof: v.exactOptional(signature),
  }),
  paused: v.strictObject({ ref: actId }),
  resumed: v.strictObject({ ref: actId }),
  closed: v.strictObject({}),
  agreed: v.strictObject({
    matter: matterId,
    yeses: v.strictTuple([actId, actId]),
    first: v.exactOptional(memberId),
  }),
  told: v.strictObject({
    member: memberId,
    lane: laneToken,
    shut: v.boolean(),
    pace: count,
    cap: count,
    cosigns: v.exactOptional(
      v.pipe(
        v.array(key),
        v.minLength(1),
        v.check((keys) => ascending(keys)),
      ),
    ),
  }),
  handed: v.strictObject({ ...placed, cue: v.boolean() }),
  withdrawn: v.strictObject({ word: wordId }),
} as const satisfies Record<(RecordMove | TrayMove)['move'], v.GenericSchema>

const signed = v.strictObject({ statement: v.string(), ssig: signature })
const entry = v.strictObject({
  version: v.literal(1),
  space: spaceId,
  stream: v.pipe(v.string(), v.regex(/^(?:record|m_[A-Za-z0-9_-]{22}\/tray)$/)),
  move: v.picklist(Object.keys(clear) as (keyof typeof clear)[]),
  clear: v.record(v.string(), v.unknown()),
  statement: v.exactOptional(v.string()),
  ssig: v.exactOptional(signature),
  yeses: v.exactOptional(v.strictTuple([signed, signed])),
})

/** The author's statement and its signature, carried beside `handed`. */
export type Carried = { readonly statement: string; readonly ssig: string }
/** Both signed yeses, carried beside `agreed`, in the order of the birth's members. */
export type Yeses = readonly [Carried, Carried]
export type CourierEntry = {
  readonly space: string
  readonly stream: string
  readonly did: RecordMove | TrayMove
  readonly carried?: Carried
  readonly yeses?: Yeses
}

/** The canonical text of a courier entry; what the referee key signs as tup("act", H(text)). */
export function writeCourierEntry({ space, stream, did, carried, yeses }: CourierEntry): string {
  const { move, ...parameters } = did
  return canon({ version: 1, space, stream, move, clear: parameters, ...carried, yeses })
}

export function parseCourierEntry(text: string): CourierEntry | undefined {
  const outer = v.safeParse(entry, parseCanon(text))
  if (!outer.success) return undefined
  const { space, stream, move } = outer.output
  const inner = v.safeParse(clear[move], outer.output.clear)
  if (!inner.success) return undefined
  const onRecord = move !== 'handed' && move !== 'withdrawn'
  if (onRecord !== (stream === 'record')) return undefined
  const did = { move, ...inner.output } as RecordMove | TrayMove
  const beside = besideOf(did, outer.output)
  return beside && { space, stream, did, ...beside }
}

/** One statement beside what was handed, two beside what was agreed, and none beside anything else. */
function besideOf(
  did: RecordMove | TrayMove,
  { space, statement, ssig, yeses }: v.InferOutput<typeof entry>,
): Pick<CourierEntry, 'carried' | 'yeses'> | undefined {
  if (did.move === 'handed') return statement && ssig && !yeses ? { carried: { statement, ssig } } : undefined
  if (statement !== undefined || ssig !== undefined) return undefined
  if (did.move !== 'agreed') return yeses ? undefined : {}
  return yeses && agree(space, did, yeses) ? { yeses } : undefined
}

/** Two yeses by two people, to this matter, here: the very ones that the entry names. */
function agree(space: string, { matter, yeses: ids, first }: Agreed, yeses: Yeses): boolean {
  const [one, other] = yeses.map(({ statement }) => parseYes(statement))
  if (!one || !other || one.author === other.author) return false
  // Who speaks first is one of those whom the two named, or nobody when it is no talk.
  const named = one.first !== undefined && other.first !== undefined
  if (named !== (first !== undefined)) return false
  if (named && first !== one.first && first !== other.first) return false
  return (
    [one, other].every((yes) => yes.space === space && yes.matter === matter) &&
    one.yes === ids[0] &&
    other.yes === ids[1]
  )
}
type Agreed = Extract<RecordMove, { move: 'agreed' }>

function ascending(keys: readonly string[]): boolean {
  return keys.every((one, index) => index === 0 || one > (keys[index - 1] ?? ''))
}
