/** When in an hour things leave: zero to nine minutes past, drawn from the server's secret, the space and the hour. */
import type { SpaceId } from '../domain/vocabulary.ts'
import { tup } from '../wire/tup.ts'
import { hmac } from './sign.ts'

/** Nobody who lacks the secret can tell the minute before it has come. */
export function ticksFrom(secret: Uint8Array) {
  return (space: SpaceId) =>
    (hourSince1970: number): number =>
      (hmac(secret, tup('halfdoor/1/tick', space, hourSince1970)).readUInt32BE(0) % 10) * 60
}
