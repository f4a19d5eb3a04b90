/**
 * Many ask, one answers: what arrived while the last batch was under way goes into the next, so that many writers share one
 * wait for the disk.
 */
import type { Answer } from './asks.ts'
import { StorageError } from './storage-error.ts'

export type Lane<Ask> = {
  readonly ask: (ask: Ask) => Promise<boolean>
  /** Answers all that was asked before; nothing is taken after. */
  readonly close: () => Promise<void>
}

/** One batch holds no more, so that nobody waits long for the others. */
const mostAtOnce = 1000

/** `commit` answers the first of its asks, at least one; the rest come again in the next batch. */
export function openLane<Ask>(commit: (asks: readonly Ask[]) => Promise<readonly Answer[]>): Lane<Ask> {
  type Waiting = { readonly ask: Ask; readonly resolve: (done: boolean) => void; readonly reject: Reject }
  let waiting: Waiting[] = []
  let running: Promise<void> | undefined
  let over = false

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, mostAtOnce)
      const answers = await commit(batch.map(({ ask }) => ask)).catch((error: unknown) =>
        batch.map((): Answer => ({ reason: 'broken', message: nameOf(error) })),
      )
      const answered = batch.slice(0, answers.length)
      waiting = waiting.slice(answered.length)
      for (const [index, { resolve, reject }] of answered.entries()) {
        const answer = answers[index]
        if (typeof answer === 'boolean') resolve(answer)
        else reject(new StorageError(answer?.reason ?? 'broken', answer?.message ?? 'not answered'))
      }
    }
    running = undefined
  }

  return {
    ask(ask) {
      if (over) return Promise.reject(new StorageError('closed', 'the store is closed'))
      return new Promise((resolve, reject) => {
        waiting.push({ ask, resolve, reject })
        running ??= Promise.resolve().then(run)
      })
    },
    async close() {
      over = true
      await running
    },
  }
}

type Reject = (error: StorageError) => void

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
