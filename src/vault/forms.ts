/**
 * What was typed into a form and not given yet: kept sealed on this device with every keystroke, so that the lock, a
 * reload or a refusal loses nothing. It never leaves the device.
 */
import * as v from 'valibot'
import { sealedStore } from './sealed-store.ts'
import type { Session } from './session.ts'

export type Fields = Readonly<Record<string, string>>

const prefix = 'form/'
const kept = v.object({ fields: v.record(v.string(), v.string()) })

export function form({ forms }: Session, id: string): Fields {
  return forms.get(id) ?? {}
}

export function keepForm(session: Session, id: string, fields: Fields): Promise<void> {
  session.forms.set(id, fields)
  return write(session, id)
}

export function dropForm(session: Session, id: string): Promise<void> {
  session.forms.delete(id)
  return write(session, id)
}

const lastWrite = new WeakMap<Session, Promise<void>>()

/** One write at a time, of what stands when its turn comes: an older text never lands on a newer one. */
function write(session: Session, id: string): Promise<void> {
  const before = lastWrite.get(session) ?? Promise.resolve()
  const mine = before.catch(() => {}).then(() => writeNow(session, id))
  lastWrite.set(session, mine)
  return mine
}

async function writeNow(session: Session, id: string): Promise<void> {
  const fields = session.forms.get(id)
  const store = storeOf(session)
  await (fields ? store.put(prefix + id, { fields }) : store.delete(prefix + id))
}

export async function recallForms(session: Session): Promise<void> {
  const store = storeOf(session)
  for (const name of await store.names()) {
    if (!name.startsWith(prefix)) continue
    const found = v.safeParse(kept, await store.get(name))
    if (found.success) session.forms.set(name.slice(prefix.length), found.output.fields)
  }
}

function storeOf({ store, account, key }: Session) {
  return sealedStore(store, account, key)
}
