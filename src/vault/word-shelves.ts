/**
 * Words as they were opened, kept on this device under the account key, some hundred to a shelf: opening again unwraps
 * nothing and asks nobody. A cache: a word that is missing is fetched anew, and one that was let go of leaves its shelf.
 */
import type { WordId } from '../domain/vocabulary.ts'
import { sealedStore } from './sealed-store.ts'
import type { Session } from './session.ts'
import type { OpenSpace } from './space.ts'

export async function shelve(
  session: Session,
  space: OpenSpace,
  texts: ReadonlyMap<WordId, string>,
): Promise<void> {
  await rewrite(session, space, [...texts.keys()], (shelf) => {
    for (const word of shelf.words) {
      const text = texts.get(word)
      if (text !== undefined) shelf.kept.set(word, text)
    }
  })
}

export async function unshelve(session: Session, space: OpenSpace, words: readonly WordId[]): Promise<void> {
  await rewrite(session, space, words, (shelf) => {
    for (const word of shelf.words) shelf.kept.delete(word)
  })
}

/** Everything on the shelves that these words would stand on. */
export async function takeDown(
  session: Session,
  space: OpenSpace,
  words: readonly WordId[],
): Promise<ReadonlyMap<WordId, string>> {
  const store = storeOf(session)
  const names = new Set(words.map((word) => nameOf(space, word)))
  const shelves = await Promise.all([...names].map(async (name) => readShelf(await store.get(name))))
  return new Map(shelves.flatMap((shelf) => [...shelf]))
}

type Shelf = { readonly words: readonly WordId[]; readonly kept: Map<WordId, string> }

const running = new WeakMap<Session, Promise<void>>()

/** One change after another: two that met on a shelf would lose what one of them put there. */
function rewrite(
  session: Session,
  space: OpenSpace,
  words: readonly WordId[],
  change: (shelf: Shelf) => void,
): Promise<void> {
  const before = running.get(session) ?? Promise.resolve()
  const mine = before.catch(() => {}).then(() => rewriteNow(session, space, words, change))
  running.set(session, mine)
  return mine
}

async function rewriteNow(
  session: Session,
  space: OpenSpace,
  words: readonly WordId[],
  change: (shelf: Shelf) => void,
): Promise<void> {
  const store = storeOf(session)
  for (const [name, here] of Map.groupBy(words, (word) => nameOf(space, word))) {
    const kept = readShelf(await store.get(name))
    change({ words: here, kept })
    await (kept.size > 0 ? store.put(name, [...kept]) : store.delete(name))
  }
}

function storeOf({ store, account, key }: Session) {
  return sealedStore(store, account, key)
}

/** Ids are drawn at random, so their first sign spreads them over sixty-four shelves. */
function nameOf({ id }: OpenSpace, word: WordId): string {
  return `words/${id}/${word.charAt(2)}`
}

function readShelf(kept: unknown): Map<WordId, string> {
  return new Map(Array.isArray(kept) ? kept.filter((one) => isKept(one)) : [])
}
function isKept(one: unknown): one is [WordId, string] {
  return Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'string'
}
