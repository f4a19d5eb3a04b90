/**
 * What an account's vault holds, once opened: who I am here, and for each space what the server must never know.
 * Sealed with the account key; a copy per account on the server, swapped only against the version it was read at.
 */
import * as v from 'valibot'
import { helperKinds } from '../practice/helper-words.ts'
import { laneNames, type LaneMeanings, type LaneName } from '../practice/lanes.ts'
import { textOf, type Bytes } from './bytes.ts'
import { bytes, instant, laneToken, memberId, spaceId } from '../wire/shapes.ts'
import { utf8 } from '../wire/bytes.ts'

/** After how many quiet minutes a page locks: what can be chosen, and what older accounts may hold. */
export const idleMinutes = [1, 2, 5, 10, 15, 20, 30] as const

const key = bytes(32)
const keys = v.strictObject({ sign: key, seal: key })
const language = v.picklist(['en', 'es'])
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

export const settings = v.strictObject({
  language,
  theme: v.picklist(['system', 'light', 'dark']),
  idleMinutes: v.pipe(v.number(), v.picklist(idleMinutes)),
})

const lanes = v.strictObject(
  Object.fromEntries(laneNames.map((lane) => [lane, laneToken])) as Record<LaneName, typeof laneToken>,
) satisfies v.GenericSchema<LaneMeanings>

/** The key that stands at a door until its owner appears. `auth` is that of the first link: wraps name it. */
const doorKey = v.strictObject({ auth: key, seal: key, seed: v.exactOptional(key) })

const link = v.strictObject({ secret: bytes(16), words: v.string(), until: instant, auth: key })

const pair = v.strictObject({
  space: spaceId,
  me: memberId,
  them: memberId,
  role: v.picklist(['inviter', 'invited']),
  lanes,
  /** The invited one's; the inviter holds only its public half once it is handed over. */
  doorKey,
  links: v.array(link),
  /** The other's own keys, once they have appeared (always, of the inviter). */
  pinned: v.exactOptional(keys),
})
export type Pair = v.InferOutput<typeof pair>

const person = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(32)),
  name,
  pair: v.exactOptional(pair),
  /** They help me, or I help them (S5); an ordinary pair to the server. */
  helper: v.exactOptional(v.picklist(helperKinds)),
  client: v.exactOptional(v.picklist(helperKinds)),
  /** Put away: in no list until this word is typed. */
  away: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
})
export type Person = v.InferOutput<typeof person>

/** A sitting I called, or was asked to and said yes to. Its members are in its birth, what it is about in envelopes. */
const sitting = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(32)),
  space: spaceId,
  me: memberId,
  /** Of my list: who called it, or the two I asked, in the order of the birth. */
  people: v.pipe(v.array(v.pipe(v.string(), v.maxLength(32))), v.minLength(1), v.maxLength(2)),
  /** Keys of those who appeared, proved by the ways in the birth. */
  pinned: v.record(memberId, keys),
  /** It had ended when I came to it. */
  over: v.exactOptional(v.literal(true)),
})
export type Sitting = v.InferOutput<typeof sitting>

const content = v.strictObject({
  version: v.literal(1),
  signInName: v.string(),
  firstName: name,
  made: instant,
  settings,
  self: v.strictObject({ space: spaceId, me: memberId }),
  people: v.array(person),
  sittings: v.exactOptional(v.array(sitting)),
})
export type Content = v.InferOutput<typeof content>

export function writeContent(value: Content): Bytes {
  return utf8(JSON.stringify(value))
}

export function readContent(opened: Bytes): Content | undefined {
  const text = textOf(opened)
  try {
    const parsed = v.safeParse(content, JSON.parse(text ?? ''))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
