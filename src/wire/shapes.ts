/** The small shapes every message is made of, strictly parsed: unknown fields and odd spellings are refused. */
import * as v from 'valibot'
import type { Instant, LaneToken, MatterId, MemberId, SpaceId, WordId } from '../domain/vocabulary.ts'
import { fromBase64url } from './bytes.ts'

/** 16 random bytes as base64url: 22 signs, the last of which carries two bits. */
const sixteen = '[A-Za-z0-9_-]{21}[AQgw]'

function id<T extends string>(letter: string) {
  const pattern = new RegExp(`^${letter}_${sixteen}$`)
  return v.custom<T>((value) => typeof value === 'string' && pattern.test(value))
}

export type AccountId = `a_${string}`
export type InvitationId = `i_${string}`
export type SlotId = `k_${string}`
export type HandoutId = `c_${string}`

export const spaceId = id<SpaceId>('s')
export const memberId = id<MemberId>('m')
export const wordId = id<WordId>('w')
export const laneToken = id<LaneToken>('l')
export const matterId = id<MatterId>('y')
export const accountId = id<AccountId>('a')
export const invitationId = id<InvitationId>('i')
export const slotId = id<SlotId>('k')
export const handoutId = id<HandoutId>('c')
/** An act's id, and a pause's ref: 16 random bytes without a letter. */
export const actId = v.pipe(v.string(), v.regex(new RegExp(`^${sixteen}$`)))

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const instant = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.maxValue(99_999_999_999),
) satisfies v.GenericSchema<Instant>

/** Exactly so many bytes, canonical base64url. */
export function bytes(size: number) {
  return v.pipe(
    v.string(),
    v.check((text) => fromBase64url(text)?.length === size),
  )
}
/** At most so many bytes, canonical base64url. */
export function bytesUpTo(size: number) {
  return v.pipe(
    v.string(),
    v.maxLength(Math.ceil((size * 4) / 3)),
    v.check((text) => fromBase64url(text) !== undefined),
  )
}
export const key = bytes(32)
export const hash = bytes(32)
export const signature = bytes(64)
/** An HPKE wrap of a 32-byte key: encapsulated key and sealed key with tag. */
export const wrap = bytes(80)
