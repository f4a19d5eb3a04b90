/** A part of the client that is fetched when it is first used. Where it cannot be fetched there is no connection, and nothing is thrown. */
import type { Result } from './client.ts'
import { fail } from './results.ts'

export async function loaded<Part, T>(
  load: () => Promise<Part>,
  work: (part: Part) => Promise<Result<T>>,
): Promise<Result<T>> {
  const part = await load().catch(() => undefined)
  return part === undefined ? fail('offline') : work(part)
}
