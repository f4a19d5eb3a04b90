/** Keeping the words of a promise, and removing it with all that was marked: pages of one's own, and nothing else. */
import type { Promised } from '../../../practice/pages.ts'
import type { Life } from '../../../practice/promises.ts'
import type { Client, Result } from '../../../vault/client.ts'

export type PromiseInput = Omit<Promised, 'kind' | 'id'>

/** In place of the one that was there. The id of what stands then. */
export async function keepWords(
  client: Client,
  before: Promised | undefined,
  input: PromiseInput,
): Promise<Result<string>> {
  if (!before) return client.promise(input)
  const { id, renewed } = before
  const kept = await client.keepPage({ kind: 'promise', id, ...input, ...(renewed && { renewed }) })
  return kept.ok ? { ok: true, value: id } : kept
}

/** The marks go before the promise they are about. */
export async function removeAll(client: Client, { promise, outcomes }: Life): Promise<Result> {
  for (const { id } of [...outcomes.values()].flat()) {
    const removed = await client.removePage('mark', id)
    if (!removed.ok) return removed
  }
  return client.removePage('promise', promise.id)
}
