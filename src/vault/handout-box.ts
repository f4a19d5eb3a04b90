/**
 * A handout: 16 bytes in a link, and all that follows from them: the id by which the server knows it, and the key of a box
 * that only who holds the link opens. What is in the box is what its owner ticked: nothing of a space, of people or of
 * other parts. Light enough for the page of the link.
 */
import * as v from 'valibot'
import { planParts } from '../practice/plan-parts.ts'
import { fromBase64url, toBase64url } from '../wire/bytes.ts'
import type { HandoutId } from '../wire/shapes.ts'
import { tup } from '../wire/tup.ts'
import type { Bytes } from './bytes.ts'
import { isFirstName } from './first-name.ts'
import { openBox, sealBox } from './invitations.ts'
import { purposes } from './labels.ts'
import { kdf, randomBytes } from './seal.ts'

export type Handout = { readonly secret: Bytes; readonly id: HandoutId }

const content = v.strictObject({
  version: v.literal(1),
  language: v.picklist(['en', 'es']),
  name: v.exactOptional(v.pipe(v.string(), v.check(isFirstName))),
  parts: v.pipe(
    v.array(v.strictObject({ part: v.picklist(planParts), text: v.pipe(v.string(), v.maxLength(400)) })),
    v.minLength(1),
    v.maxLength(12),
  ),
})
type Content = v.InferOutput<typeof content>
/** What whoever opens it reads. */
export type HandoutContent = Readonly<Omit<Content, 'parts'>> & {
  readonly parts: readonly Readonly<Content['parts'][number]>[]
}

export function newHandout(): Promise<Handout> {
  return handoutFrom(randomBytes(16))
}

/** The 22 signs behind the # of the link. */
export function handoutFragment({ secret }: Handout): string {
  return toBase64url(secret)
}

/** Undefined when the fragment is no handout's. */
export async function readHandout(fragment: string): Promise<Handout | undefined> {
  const secret = fromBase64url(fragment)
  return secret?.length === 16 ? handoutFrom(secret) : undefined
}

/** Undefined when it is more than the largest box holds. */
export async function sealHandout(
  { secret, id }: Handout,
  inside: HandoutContent,
): Promise<Bytes | undefined> {
  try {
    return await sealBox(await boxKey(secret), inside, sizes, tup(purposes.handoutBox, id))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

export async function openHandout({ secret, id }: Handout, box: Bytes): Promise<HandoutContent | undefined> {
  const parsed = v.safeParse(content, await openBox(await boxKey(secret), box, tup(purposes.handoutBox, id)))
  return parsed.success ? parsed.output : undefined
}

/** With nonce and tag, which are 28 bytes, boxes are of 1, 4 or 8 KiB. */
const sizes = [1024 - 28, 4096 - 28, 8192 - 28] as const

async function handoutFrom(secret: Bytes): Promise<Handout> {
  return { secret, id: `c_${toBase64url(await kdf(secret, tup(purposes.handoutId), 16))}` }
}

function boxKey(secret: Bytes): Promise<Bytes> {
  return kdf(secret, tup(purposes.handoutBox))
}
