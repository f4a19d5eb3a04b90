/**
 * The one thread that writes. Whatever arrived while the last commit ran goes into the next; answers leave
 * when it is durable. Started by writer-thread.ts.
 */
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { type Ask, forgotten, hold, type ThreadSetup, type WriterSays, written } from './asks.ts'
import { batchWriter } from './batch.ts'
import { durabilityOf, openToWrite } from './connection.ts'
import { openLedger } from './ledger.ts'
import { migrate } from './schema.ts'
import { reasonOf, StorageError } from './storage-error.ts'

/** One transaction holds no more, so that nobody waits long for the others. */
const mostAtOnce = 1000
/** A checkpointer that does not come back does not stop the writer. */
const holdMs = 1000

if (parentPort) start(parentPort, workerData)

function start(port: MessagePort, { path, signals }: ThreadSetup): void {
  const say = (says: WriterSays) => port.postMessage(says)
  try {
    const db = openToWrite(path)
    migrate(db)
    const onForgotten = () => void Atomics.add(signals, forgotten, 1)
    const commit = batchWriter(db, openLedger(db, onForgotten), onForgotten)
    say({ type: 'ready', durability: durabilityOf(db) })

    port.on('message', (first: readonly Ask[]) => {
      const asks = [...first, ...arrived(port, mostAtOnce - first.length)]
      Atomics.wait(signals, hold, 1, holdMs)
      const answers = commit(asks)
      Atomics.add(signals, written, 1)
      say({ type: 'answers', answers })
      if (asks.at(-1)?.type !== 'close') return
      db.close()
      port.close()
    })
  } catch (error) {
    const reason = error instanceof StorageError ? error.reason : reasonOf(error)
    say({ type: 'unfit', reason, message: error instanceof Error ? error.message : String(error) })
    port.close()
  }
}

function arrived(port: MessagePort, most: number): readonly Ask[] {
  const asks: Ask[] = []
  while (asks.length < most) {
    const next = receiveMessageOnPort(port)
    if (!next) break
    asks.push(...next.message)
  }
  return asks
}
