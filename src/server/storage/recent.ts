/** Remembers what was loaded, and lets go of what was asked for longest ago. */

export type Recent<Key, Value> = {
  get(key: Key): Value | undefined
  clear(): void
}

/** What is not found is asked for again every time. */
export function recent<Key, Value>(limit: number, load: (key: Key) => Value | undefined): Recent<Key, Value> {
  const kept = new Map<Key, Value>()

  return {
    get(key) {
      const value = kept.get(key) ?? load(key)
      if (value === undefined) return undefined
      kept.delete(key)
      kept.set(key, value)
      if (kept.size > limit) kept.delete(kept.keys().next().value ?? key)
      return value
    },

    clear() {
      kept.clear()
    },
  }
}

/** The same for what is asked of a database, and takes a moment: nothing is kept that was asked for before a clearing. */
export function recentlyAsked<Key, Value>(
  limit: number,
  ask: (key: Key) => Promise<Value | undefined>,
): { readonly get: (key: Key) => Promise<Value | undefined>; readonly clear: () => void } {
  let kept = new Map<Key, Value>()

  return {
    async get(key) {
      const into = kept
      const value = into.get(key) ?? (await ask(key))
      if (value === undefined) return undefined
      into.delete(key)
      into.set(key, value)
      if (into.size > limit) into.delete(into.keys().next().value ?? key)
      return value
    },

    clear() {
      kept = new Map()
    },
  }
}
