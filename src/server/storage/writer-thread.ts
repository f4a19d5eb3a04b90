/** The main thread's end of the writer: asks go out together, answers come back in the same order. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Answer, Ask, ThreadSetup, WriterSays } from './asks.ts'
import type { Durability } from './connection.ts'
import { StorageError } from './storage-error.ts'

export type WriterThread = {
  readonly durability: Durability
  ask(ask: Ask): Promise<boolean>
  /** Ends the thread when everything asked before is answered. */
  close(): Promise<void>
}

type Waiting = { readonly resolve: (answer: boolean) => void; readonly reject: (error: StorageError) => void }

export async function startWriter(setup: ThreadSetup): Promise<WriterThread> {
  const worker = new Worker(new URL('./writer.ts', import.meta.url), { workerData: setup })
  const [first]: WriterSays[] = await once(worker, 'message')
  if (first?.type !== 'ready') {
    throw new StorageError(first?.type === 'unfit' ? first.reason : 'broken', saidBy(first))
  }

  const ended = new Promise((resolve) => worker.once('exit', resolve))
  const waiting: Waiting[] = []
  let outgoing: Ask[] = []
  let over: StorageError | undefined

  worker.on('message', (says: WriterSays) => {
    if (says.type !== 'answers') return
    const answered = waiting.splice(0, says.answers.length)
    for (const [index, answer] of says.answers.entries()) settle(answered[index], answer)
  })
  worker.on('error', (error) => stop(new StorageError('broken', `the writer ended: ${String(error)}`)))
  worker.on('exit', () => stop(new StorageError('closed', 'the store is closed')))

  function stop(reason: StorageError): void {
    over ??= reason
    for (const { reject } of waiting.splice(0)) reject(over)
  }

  function send(): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(outgoing)
    outgoing = []
  }

  function ask(ask: Ask): Promise<boolean> {
    if (over) return Promise.reject(over)
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject })
      if (outgoing.push(ask) === 1) queueMicrotask(send)
    })
  }

  return {
    durability: first.durability,
    ask,

    async close() {
      if (!over) {
        const last = ask({ type: 'close' })
        over = new StorageError('closed', 'the store is closed')
        await last
      }
      await ended
    },
  }
}

function settle(waiting: Waiting | undefined, answer: Answer): void {
  if (typeof answer === 'boolean') waiting?.resolve(answer)
  else waiting?.reject(new StorageError(answer.reason, answer.message))
}

function saidBy(says: WriterSays | undefined): string {
  return says?.type === 'unfit' ? says.message : 'the writer did not start'
}
