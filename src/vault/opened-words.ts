/**
 * The words of one space that are open here, in memory alone: dropped on lock with everything else. Each is parsed once,
 * and what was parsed goes when its word goes.
 */
import type { WordId } from '../domain/vocabulary.ts'

export type OpenedWords = {
  readonly get: (word: WordId) => string | undefined
  readonly has: (word: WordId) => boolean
  readonly keys: () => Iterable<WordId>
  readonly set: (word: WordId, text: string) => void
  readonly delete: (word: WordId) => void
  /** Another value each time a word came or went. */
  readonly state: () => object
  readonly held: (word: WordId) => Held | undefined
}
/** One word while it is open: the same object until it goes or its text changes. */
export type Held = { readonly text: string }

export function openWords(): OpenedWords {
  const words = new Map<WordId, Held>()
  let state = {}
  return {
    get: (word) => words.get(word)?.text,
    has: (word) => words.has(word),
    keys: () => words.keys(),
    set(word, text) {
      if (words.get(word)?.text === text) return
      words.set(word, { text })
      state = {}
    },
    delete(word) {
      if (words.delete(word)) state = {}
    },
    state: () => state,
    held: (word) => words.get(word),
  }
}

/** Reads words as JSON of one shape; what is none is nothing. */
export function reading<T>(
  parse: (json: unknown) => T | undefined,
): (words: OpenedWords, word: WordId) => T | undefined {
  const known = new WeakMap<Held, { readonly value: T | undefined }>()
  return (words, word) => {
    const held = words.held(word)
    if (!held) return undefined
    const before = known.get(held) ?? { value: parsed(held.text, parse) }
    known.set(held, before)
    return before.value
  }
}

export function parsed<T>(text: string, parse: (json: unknown) => T | undefined): T | undefined {
  try {
    return parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
