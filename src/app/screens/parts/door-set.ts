import type { Setting } from '../../../practice/doors.ts'
import type { Client, Result } from '../../../vault/client.ts'

/** Sets several doors at once: all of them wait in the outbox before the first has gone, and none is kept by another. */
export async function setDoors(
  client: Pick<Client, 'setDoor'>,
  person: string,
  settings: readonly Setting[],
): Promise<Result> {
  const all = await Promise.all(
    settings.map(({ lane, door, aloud }) => client.setDoor(person, lane, door, aloud)),
  )
  return all.find(({ ok }) => !ok) ?? { ok: true, value: undefined }
}
