/** Writing the vault: compare and swap. When another device was first, its content is read and the change made on that. */
import * as v from 'valibot'
import { account as accountShape, type vaultPut } from '../wire/routes.ts'
import { toBase64url } from '../wire/bytes.ts'
import { bytesOf } from './bytes.ts'
import type { Result } from './client.ts'
import { readContent, writeContent, type Content } from './content.ts'
import { openVault, sealVault } from './keys.ts'
import { fail, fine, troubleOf } from './results.ts'
import type { Session } from './session.ts'

const rounds = 12
const kept = accountShape.entries.vault

export async function saveContent(session: Session, change: (content: Content) => Content): Promise<Result> {
  for (let round = 0; round < rounds; round++) {
    // Taken together: another change may land while this one is sealed.
    const { version } = session
    const content = change(session.content)
    const written = writeContent(content)
    // What could not be read back is never written: it would lock its owner out.
    if (!readContent(written)) return fail('broken')
    const blob = toBase64url(await sealVault(session.key, written))
    const body: v.InferOutput<typeof vaultPut> = { expected: version, blob }
    const answer = await session.http.send('PUT', '/vault', body, v.object({ version: v.number() }))
    session.online = answer.type !== 'silence'
    if (answer.type === 'answer') {
      // A later answer may have been here first.
      if (answer.value.version > session.version) {
        session.content = content
        session.version = answer.value.version
        await keepVault(session, blob)
      }
      session.changed()
      return fine
    }
    if (answer.type !== 'problem' || answer.problem !== 'moved-on') return fail(troubleOf(answer))
    const read = await readVault(session)
    if (!read.ok) return read
  }
  return fail('broken')
}

/** Takes the server's newer content. */
export async function readVault(session: Session): Promise<Result> {
  const answer = await session.http.get('/vault', kept)
  session.online = answer.type !== 'silence'
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  if (answer.value.version <= session.version) return fine
  const opened = await openVault(session.key, bytesOf(answer.value.blob))
  const content = opened && readContent(opened)
  if (!content) return fail('broken')
  if (answer.value.version <= session.version) return fine
  session.content = content
  session.version = answer.value.version
  await keepVault(session, answer.value.blob)
  session.changed()
  return fine
}

/** The sealed vault on this device, for opening again without a connection. */
export function keepVault({ store, account, version }: Session, blob: string): Promise<void> {
  return store.put(`${account}/vault`, { version, blob })
}
