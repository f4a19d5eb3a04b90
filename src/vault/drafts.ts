/**
 * Drafts: every keystroke is kept sealed on this device; the page itself is written on leaving the screen. A page
 * names what it replaces, so two devices that wrote the same draft at once leave both, and nothing is lost.
 */
import { parsePage, type Draft, type PageWords } from '../practice/words.ts'
import type { WordId } from '../domain/vocabulary.ts'
import { newId } from './acts.ts'
import type { Result } from './client.ts'
import { fits } from './blobs.ts'
import { put } from './outbox.ts'
import { fail, fine, ok } from './results.ts'
import { sealedStore } from './sealed-store.ts'
import { selfSpace, type Session } from './session.ts'

export type Page = { readonly word: WordId; readonly words: PageWords }

/** My own pages that stand, as far as they are opened here, oldest first; what still waits in the outbox counts. */
export function pages(session: Session): readonly Page[] {
  const space = selfSpace(session)
  if (!space) return []
  const texts = new Map<WordId, string>()
  for (const word of space.side.state.pages) texts.set(word, space.words.get(word) ?? '')
  for (const { did, text } of session.outbox) {
    if (did.move === 'page-removed') texts.delete(did.page)
    if (did.move !== 'page-written') continue
    if (did.replaces) texts.delete(did.replaces)
    texts.set(did.page, text ?? '')
  }
  return [...texts].flatMap(([word, text]) => {
    const words = parsed(text)
    return words ? [{ word, words }] : []
  })
}

/** The drafts as the person last left them, newest first; what was typed here outranks the page it came from. */
export function drafts(session: Session): readonly Draft[] {
  const written = pages(session).flatMap(({ words }) => (words.kind === 'draft' ? [words] : []))
  const byId = new Map(written.map((draft) => [draft.id, draft]))
  for (const typed of session.typed.values()) byId.set(typed.id, typed)
  return [...byId.values()].sort((one, other) => (one.changed < other.changed ? 1 : -1))
}

export async function keepDraft(session: Session, draft: Draft): Promise<void> {
  session.typed.set(draft.id, draft)
  await sealedStore(session.store, session.account, session.key).put(`draft/${draft.id}`, draft)
}

/** Writes the page when something was typed since. */
export async function leaveDraft(session: Session, id: string): Promise<Result> {
  const typed = session.typed.get(id)
  if (!typed) return fine
  const written = await writePage(session, typed, ({ words }) => words.kind === 'draft' && words.id === id)
  if (!written.ok) return written
  if (session.typed.get(id) === typed) await forgetTyped(session, id)
  return fine
}

export async function removeDraft(session: Session, id: string): Promise<Result> {
  await forgetTyped(session, id)
  return removePages(session, ({ words }) => words.kind === 'draft' && words.id === id)
}

/** Writes one page, in place of the last one that stands for the same thing. */
export async function writePage(
  session: Session,
  words: PageWords,
  same: (page: Page) => boolean,
): Promise<Result<WordId>> {
  const space = selfSpace(session)
  if (!space) return fail('broken')
  const text = JSON.stringify(words)
  if (!fits(text)) return fail('too-long')
  const before = pages(session).findLast(same)
  const page = newId.word()
  const did = { move: 'page-written' as const, page, ...(before ? { replaces: before.word } : {}) }
  const result = await put(session, { id: newId.act(), space: space.id, did, text })
  return result.ok ? ok(page) : result
}

export async function removePages(session: Session, which: (page: Page) => boolean): Promise<Result> {
  const space = selfSpace(session)
  if (!space) return fail('broken')
  for (const { word } of pages(session).filter(which)) {
    const result = await put(session, {
      id: newId.act(),
      space: space.id,
      did: { move: 'page-removed', page: word },
    })
    if (!result.ok) return result
  }
  return fine
}

/** What was typed on this device and had no page yet. */
export async function recallDrafts(session: Session): Promise<void> {
  const kept = sealedStore(session.store, session.account, session.key)
  for (const name of await kept.names()) {
    if (!name.startsWith('draft/')) continue
    const draft = parsePage(await kept.get(name))
    if (draft?.kind === 'draft') session.typed.set(draft.id, draft)
  }
}

async function forgetTyped(session: Session, id: string): Promise<void> {
  session.typed.delete(id)
  await sealedStore(session.store, session.account, session.key).delete(`draft/${id}`)
}

function parsed(text: string): PageWords | undefined {
  try {
    return parsePage(JSON.parse(text))
  } catch {
    return undefined
  }
}
