/**
 * Drafts: every keystroke is kept sealed on this device; the page itself is written on leaving the screen. A page
 * names what it replaces, so two devices that wrote the same draft at once leave both, and nothing is lost.
 */
import { parsePage, type Draft, type PageWords } from '../practice/pages.ts'
import type { WordId } from '../domain/vocabulary.ts'
import { newId } from './acts.ts'
import type { Result } from './client.ts'
import { fits } from './blobs.ts'
import { parsed, reading } from './opened-words.ts'
import { onceFor } from './once-for.ts'
import { put } from './outbox.ts'
import { fail, fine, ok } from './results.ts'
import { selfSpace, type Session } from './session.ts'
import type { OpenSpace } from './space.ts'
import { forgetTyped, keepTyped } from './typed.ts'

export type Page = { readonly word: WordId; readonly words: PageWords }

/**
 * My own pages that stand, as far as they are opened here, oldest first; what still waits in the outbox counts. The very
 * same list as long as nothing moved.
 */
export function pages(session: Session): readonly Page[] {
  const space = selfSpace(session)
  if (!space) return []
  const here = standing(space)
  const waiting = session.outbox.filter(
    ({ did }) => did.move === 'page-written' || did.move === 'page-removed',
  )
  if (waiting.length === 0) return here
  const all = new Map(here.map((page) => [page.word, page]))
  for (const { did, text } of waiting) {
    if (did.move === 'page-removed') all.delete(did.page)
    if (did.move !== 'page-written') continue
    if (did.replaces) all.delete(did.replaces)
    const words = parsed(text ?? '', parsePage)
    if (words) all.set(did.page, { word: did.page, words })
  }
  return [...all.values()]
}

/** The words alone. */
export function pageWords(session: Session): readonly PageWords[] {
  return wordsOf(pages(session))
}
const wordsOf = onceFor((all: readonly Page[]) => all.map(({ words }) => words))

type Standing = { readonly at: object; readonly words: object; readonly pages: readonly Page[] }
const stood = new WeakMap<OpenSpace, Standing>()
const readPage = reading(parsePage)

/** What the server has, listed anew once a page or a word came or went. */
function standing(space: OpenSpace): readonly Page[] {
  const [at, words] = [space.side.state.pages, space.words.state()]
  const before = stood.get(space)
  if (before?.at === at && before.words === words) return before.pages
  const all = [...at].flatMap((word): readonly Page[] => {
    const page = readPage(space.words, word)
    return page ? [{ word, words: page }] : []
  })
  stood.set(space, { at, words, pages: all })
  return all
}

/** The drafts as the person last left them, newest first. */
export function drafts(session: Session): readonly Draft[] {
  return shown(session)
    .map(({ draft }) => draft)
    .sort((one, other) => (one.changed < other.changed ? 1 : -1))
}

type Shown = { readonly draft: Draft; readonly page?: WordId }

/**
 * What was typed here outranks the page it was typed on, and no other. Where two devices left pages side by side
 * under one id, the last keeps it and the others go by their page's, so that each can be read and written on.
 */
function shown(session: Session): readonly Shown[] {
  const all: Shown[] = [...session.typed.values()].map(({ draft, replaces }) => ({
    draft,
    ...(replaces && { page: replaces }),
  }))
  const covered = new Set(all.map(({ page }) => page))
  const taken = new Set(all.map(({ draft }) => draft.id))
  for (const { word, draft: words } of onDraftPages(pages(session))) {
    if (covered.has(word)) continue
    const id = taken.has(words.id) ? word : words.id
    taken.add(id)
    all.push({ draft: { ...words, id }, page: word })
  }
  return all
}

/** Newest first. */
const onDraftPages = onceFor((all: readonly Page[]) =>
  all.flatMap(({ word, words }) => (words.kind === 'draft' ? [{ word, draft: words }] : [])).reverse(),
)

export async function keepDraft(session: Session, draft: Draft): Promise<void> {
  const page = shown(session).find((one) => one.draft.id === draft.id)?.page
  await keepTyped(session, { draft, ...(page && { replaces: page }) })
}

/** Writes the page when something was typed since. */
export async function leaveDraft(session: Session, id: string): Promise<Result> {
  const typed = session.typed.get(id)
  if (!typed) return fine
  const page = newId.word()
  // From here on it stands for the new page, so that the list never shows both.
  const left = { draft: typed.draft, replaces: page }
  session.typed.set(id, left)
  const written = await write(session, { page, words: typed.draft, replaces: typed.replaces })
  const now = session.typed.get(id)
  if (!written.ok) {
    if (now) await keepTyped(session, now === left ? typed : { ...typed, draft: now.draft })
    return written
  }
  if (now === left) await forgetTyped(session, id)
  else if (now) await keepTyped(session, { ...now, replaces: page })
  return fine
}

export async function removeDraft(session: Session, id: string): Promise<Result> {
  const page = shown(session).find(({ draft }) => draft.id === id)?.page
  await forgetTyped(session, id)
  return removePages(session, ({ word }) => word === page)
}

/** Writes one page, in place of the last one that stands for the same thing. */
export function writePage(
  session: Session,
  words: PageWords,
  same: (page: Page) => boolean,
): Promise<Result<WordId>> {
  return write(session, { page: newId.word(), words, replaces: pages(session).findLast(same)?.word })
}

type Writing = { readonly page: WordId; readonly words: PageWords; readonly replaces: WordId | undefined }

async function write(session: Session, { page, words, replaces }: Writing): Promise<Result<WordId>> {
  const space = selfSpace(session)
  if (!space) return fail('broken')
  const text = JSON.stringify(words)
  if (!fits(text)) return fail('too-long')
  const did = { move: 'page-written' as const, page, ...(replaces && { replaces }) }
  const draft = words.kind === 'draft' ? { draft: words } : {}
  const result = await put(session, { id: newId.act(), space: space.id, did, text, ...draft })
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
