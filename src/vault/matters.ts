/**
 * Standing matters in one pair: what each is called here comes from the key that both have had since the invitation,
 * so the server cannot tell one from another.
 */
import type { MatterId, SpaceId } from '../domain/vocabulary.ts'
import { shippedIdeas } from '../practice/ideas.ts'
import { matters, type Matter } from '../practice/matters.ts'
import { toBase64url } from '../wire/bytes.ts'
import { tup } from '../wire/tup.ts'
import { bytesOf } from './bytes.ts'
import type { Pair } from './content.ts'
import { purposes } from './labels.ts'
import { kdf } from './seal.ts'
import { pairOf, type Session } from './session.ts'

/** A matter of the list, or an idea by its name or id. */
export type MatterName = Matter | `idea/${string}`

export async function matterId(
  { doorKey: { seed } }: Pair,
  matter: MatterName,
): Promise<MatterId | undefined> {
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

/** What every idea for time together is called here; those that came since are named as they come. */
export async function nameIdeas(session: Session, space: SpaceId, own: readonly string[]): Promise<void> {
  const pair = pairOf(session, space)
  if (!pair) return
  const named = session.ideas.get(space) ?? new Map<string, MatterId>()
  for (const idea of [...shippedIdeas, ...own]) {
    const id = named.has(idea) ? undefined : await matterId(pair, `idea/${idea}`)
    if (id) named.set(idea, id)
  }
  session.ideas.set(space, named)
}
