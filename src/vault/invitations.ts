/**
 * An invitation: a link whose 16 bytes never reach the server, and a box that shows a first name to who holds it.
 * Light enough for the landing page; what the spoken words open is in invitation-inner.ts. (Section 6.)
 */
import { parseOuter, type Outer } from '../wire/boxes.ts'
import { fromBase64url, toBase64url, utf8 } from '../wire/bytes.ts'
import { canon, parseCanon, type Json } from '../wire/canon.ts'
import type { InvitationId } from '../wire/shapes.ts'
import { tup } from '../wire/tup.ts'
import { textOf, type Bytes } from './bytes.ts'
import { isFirstName } from './first-name.ts'
import { purposes } from './labels.ts'
import { bucket, pad, unpad } from './padding.ts'
import { gcmOpen, gcmSeal, kdf, randomBytes, signKeyFromSeed, type SignKey } from './seal.ts'
import { works } from './seeds.ts'

/** What the link holds, and all that follows from it. */
export type Invitation = {
  readonly secret: Bytes
  readonly id: InvitationId
  /** Signs the joiner's keys; the server knows its public half. */
  readonly auth: SignKey
}

/** Drawn again until its key works on every platform. */
export async function newInvitation(): Promise<Invitation> {
  return (await invitationFrom(randomBytes(16))) ?? newInvitation()
}

/** The 22 signs behind the # of the link. */
export function linkFragment({ secret }: Invitation): string {
  return toBase64url(secret)
}

/** Undefined when the fragment is no invitation's. */
export async function readFragment(fragment: string): Promise<Invitation | undefined> {
  const secret = fromBase64url(fragment)
  return secret?.length === 16 ? invitationFrom(secret) : undefined
}

export async function sealOuter({ secret, id }: Invitation, { name, language }: Outer): Promise<Bytes> {
  return sealBox(await outerKey(secret), { name, language }, outerSizes, tup(purposes.inviteOuter, id))
}

export async function openOuter({ secret, id }: Invitation, box: Bytes): Promise<Outer | undefined> {
  const outer = parseOuter(await openBox(await outerKey(secret), box, tup(purposes.inviteOuter, id)))
  return outer && isFirstName(outer.name) ? outer : undefined
}

/** A value in a box of one of a few sizes, so that its size says nothing. Throws a RangeError beyond the largest. */
export function sealBox(lock: Bytes, value: Json, sizes: readonly number[], bound: Bytes): Promise<Bytes> {
  const content = utf8(canon(value))
  const size = bucket(content.length + 4, sizes)
  if (size === undefined) throw new RangeError(`sealBox: ${content.length} bytes are more than a box holds`)
  return gcmSeal(lock, pad(content, size), bound)
}

export async function openBox(lock: Bytes, box: Bytes, bound: Bytes): Promise<Json | undefined> {
  const padded = await gcmOpen(lock, box, bound)
  const content = padded && unpad(padded)
  const text = content && textOf(content)
  return text === undefined ? undefined : parseCanon(text)
}

/** The server takes 1024 bytes; nonce and tag are 28. */
const outerSizes = [256, 960] as const

async function invitationFrom(secret: Bytes): Promise<Invitation | undefined> {
  const seed = await kdf(secret, tup(purposes.inviteAuth))
  if (!works(seed)) return undefined
  const id = toBase64url(await kdf(secret, tup(purposes.inviteId), 16))
  return { secret, id: `i_${id}`, auth: await signKeyFromSeed(seed) }
}

function outerKey(secret: Bytes): Promise<Bytes> {
  return kdf(secret, tup(purposes.inviteOuter))
}
