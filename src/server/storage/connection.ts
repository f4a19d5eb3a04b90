/** How each thread opens the database: one writes, one checkpoints, one reads. */
import { DatabaseSync } from 'node:sqlite'
import { StorageError } from './storage-error.ts'

/** What a commit is worth on the connection that makes it; asked of that connection itself. */
export type Durability = {
  readonly journal: string
  readonly synchronous: number
  readonly secureDelete: number
  readonly autocheckpoint: number
}

/** Another program (a backup, an operator's shell) may hold the lock for a moment. */
const patienceMs = 5000

/** The writer leaves checkpoints to their own thread, and overwrites what it deletes. */
export function openToWrite(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: patienceMs })
  db.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma secure_delete = on;
    pragma wal_autocheckpoint = 0;
    pragma cache_size = -32768;
    pragma temp_store = memory;
  `)
  const { journal, synchronous, secureDelete } = durabilityOf(db)
  if (journal === 'wal' && synchronous === 2 && secureDelete === 1) return db
  throw new StorageError('unfit', `no durable writing here: journal ${journal}, synchronous ${synchronous}`)
}

/** Waits only briefly: while a checkpoint truncates, the writer stands still. */
export function openToCheckpoint(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: 250 })
  db.exec('pragma synchronous = full; pragma wal_autocheckpoint = 0;')
  return db
}

export function openToRead(path: string): DatabaseSync {
  return new DatabaseSync(path, { readOnly: true, timeout: patienceMs })
}

export function durabilityOf(db: DatabaseSync): Durability {
  const ask = (pragma: string) => Object.values(db.prepare(`pragma ${pragma}`).get() ?? {})[0]
  return {
    journal: String(ask('journal_mode')),
    synchronous: Number(ask('synchronous')),
    secureDelete: Number(ask('secure_delete')),
    autocheckpoint: Number(ask('wal_autocheckpoint')),
  }
}
