/** One at a time, per space, for those who asked to wait. */
import type { SpaceId } from '../domain/vocabulary.ts'

export interface Turns {
  /** Runs `work` when everyone who asked before has finished. */
  take<T>(space: SpaceId, work: () => Promise<T>): Promise<T>
}

export function openTurns(): Turns {
  const last = new Map<SpaceId, Promise<unknown>>()
  return {
    async take(space, work) {
      const before = last.get(space) ?? Promise.resolve()
      const mine = before.then(work, work)
      const done = mine.then(
        () => undefined,
        () => undefined,
      )
      last.set(space, done)
      try {
        return await mine
      } finally {
        if (last.get(space) === done) last.delete(space)
      }
    },
  }
}
