/**
 * Standing matters in one pair: what each is called here comes from the key that both have had since the invitation,
 * so the server cannot tell one from another.
 */
import type { MatterId, SpaceId } from '../domain/vocabulary.ts'
import { matters, type Matter } from '../practice/matters.ts'
import { toBase64url } from '../wire/bytes.ts'
import { tup } from '../wire/tup.ts'
import { bytesOf } from './bytes.ts'
import type { Pair } from './content.ts'
import { purposes } from './labels.ts'
import { kdf } from './seal.ts'
import { pairOf, type Session } from './session.ts'

export async function matterId({ doorKey: { seed } }: Pair, matter: Matter): Promise<MatterId | undefined> {
  if (seed === undefined) return undefined
  return `y_${toBase64url(await kdf(bytesOf(seed), tup(purposes.matter, matter), 16))}`
}

/** What every standing matter is called in this space; drawn once. */
export async function nameMatters(session: Session, space: SpaceId): Promise<void> {
  const pair = pairOf(session, space)
  if (!pair || session.matters.has(space)) return
  const named = await Promise.all(
    matters.map(async (matter) => [matter, await matterId(pair, matter)] as const),
  )
  session.matters.set(space, new Map(named.flatMap(([matter, id]) => (id ? [[matter, id]] : []))))
}
