/** What was typed on this device and has no page yet: kept here sealed, keystroke by keystroke. */
import * as v from 'valibot'
import type { WordId } from '../domain/vocabulary.ts'
import { parsePage, type Draft } from '../practice/pages.ts'
import { wordId } from '../wire/shapes.ts'
import { sealedStore } from './sealed-store.ts'
import type { Session } from './session.ts'

/** A draft as it was typed, and the page it was typed on: only that page may be let go of for it. */
export type Typed = { readonly draft: Draft; readonly replaces?: WordId }

const prefix = 'draft/'
const kept = v.object({ draft: v.unknown(), replaces: v.exactOptional(wordId) })

export function keepTyped(session: Session, typed: Typed): Promise<void> {
  session.typed.set(typed.draft.id, typed)
  return write(session, typed.draft.id)
}

export function forgetTyped(session: Session, id: string): Promise<void> {
  session.typed.delete(id)
  return write(session, id)
}

const lastWrite = new WeakMap<Session, Promise<void>>()
const written = new WeakSet<Typed>()

/** One write at a time, of what stands when its turn comes: an older text never lands on a newer one. */
function write(session: Session, id: string): Promise<void> {
  const before = lastWrite.get(session) ?? Promise.resolve()
  const mine = before.catch(() => {}).then(() => writeNow(session, id))
  lastWrite.set(session, mine)
  return mine
}

async function writeNow(session: Session, id: string): Promise<void> {
  const typed = session.typed.get(id)
  if (!typed) return storeOf(session).delete(prefix + id)
  if (written.has(typed)) return
  await storeOf(session).put(prefix + id, typed)
  written.add(typed)
}

export async function recallTyped(session: Session): Promise<void> {
  const store = storeOf(session)
  for (const name of await store.names()) {
    if (!name.startsWith(prefix)) continue
    const found = v.safeParse(kept, await store.get(name))
    const draft = found.success ? parsePage(found.output.draft) : undefined
    if (!found.success || draft?.kind !== 'draft') continue
    const { replaces } = found.output
    session.typed.set(draft.id, { draft, ...(replaces && { replaces }) })
  }
}

function storeOf({ store, account, key }: Session) {
  return sealedStore(store, account, key)
}
