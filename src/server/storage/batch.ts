/**
 * Commits what arrived together as one transaction, so many writers share one wait for the disk. When the
 * transaction breaks, each ask is tried alone: one that cannot be written takes no other down.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Answer, Ask, Statement } from './asks.ts'
import type { Ledger } from './ledger.ts'
import { isTaken, reasonOf } from './storage-error.ts'

export type CommitBatch = (asks: readonly Ask[]) => readonly Answer[]

/** Nothing is answered before its commit has returned. */
export function batchWriter(db: DatabaseSync, ledger: Ledger, onForgotten: () => void): CommitBatch {
  const write = statementWriter(db, onForgotten)

  function apply(ask: Ask): boolean {
    if (ask.type === 'create') return ledger.create(ask.space)
    if (ask.type === 'append') return ledger.append(ask.append)
    return ask.type === 'close' || write(ask.statements)
  }

  function together(asks: readonly Ask[]): readonly boolean[] {
    db.exec('begin immediate')
    const answers = asks.map(apply)
    db.exec('commit')
    return answers
  }

  function orUndo<T>(act: () => T, otherwise: (error: unknown) => T): T {
    try {
      return act()
    } catch (error) {
      if (db.isTransaction) db.exec('rollback')
      ledger.forgetKnown()
      return otherwise(error)
    }
  }

  const alone = (ask: Ask) =>
    orUndo<readonly Answer[]>(
      () => together([ask]),
      (error) => [{ reason: reasonOf(error), message: messageOf(error) }],
    )

  return (asks) =>
    orUndo<readonly Answer[]>(
      () => together(asks),
      () => asks.flatMap(alone),
    )
}

/** The writes of other stores: all of their statements, or none when one changes another number of rows. */
function statementWriter(
  db: DatabaseSync,
  onForgotten: () => void,
): (statements: readonly Statement[]) => boolean {
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>()

  function stand({ sql, values, expectChanges, forgets }: Statement): boolean {
    const statement = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, statement)
    const { changes } = statement.run(...values)
    if (forgets && Number(changes) > 0) onForgotten()
    return expectChanges === undefined || Number(changes) === expectChanges
  }

  function standAll(statements: readonly Statement[]): boolean {
    try {
      return statements.every(stand)
    } catch (error) {
      if (isTaken(error) && db.isTransaction) return false
      throw error
    }
  }

  return (statements) => {
    db.exec('savepoint write')
    const stood = standAll(statements)
    db.exec(stood ? 'release write' : 'rollback to write; release write')
    return stood
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
