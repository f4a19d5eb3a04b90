/**
 * What stands inside an invitation's two boxes. The server never sees it; the vault parses it as strictly as
 * anything that came from elsewhere. (Sealing protocol, section 6.)
 */
import * as v from 'valibot'
import { key, laneToken, memberId, signature } from './shapes.ts'

const outer = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(80)),
  language: v.picklist(['en', 'es']),
})
/** What the link alone shows. */
export type Outer = Readonly<v.InferOutput<typeof outer>>

const inner = v.strictObject({
  birth: v.pipe(v.string(), v.maxLength(8192)),
  sig: signature,
  inviter: memberId,
  invited: memberId,
  /** What each lane is for; the server knows only its token and pace. */
  lanes: v.record(laneToken, v.string()),
  keys: v.strictObject({ sign: key, seal: key }),
  /** The seed of the door key: everything left so far is wrapped to it. */
  door: key,
  /** The first link's auth key: wraps to the door key name it, whichever link one comes in by. */
  doorAuth: key,
  note: v.string(),
  /** One of the two helps the other (S5): what the inviter is, and what kind of helper it is about. */
  as: v.exactOptional(
    v.strictObject({ inviter: v.picklist(['helper', 'client']), kind: v.pipe(v.string(), v.maxLength(16)) }),
  ),
})
/** What the one invited needs to come in, and the inviter's note. */
export type Inner = Readonly<v.InferOutput<typeof inner>>

export function parseOuter(value: unknown): Outer | undefined {
  const parsed = v.safeParse(outer, value)
  return parsed.success ? parsed.output : undefined
}

export function parseInner(value: unknown): Inner | undefined {
  const parsed = v.safeParse(inner, value)
  return parsed.success ? parsed.output : undefined
}
