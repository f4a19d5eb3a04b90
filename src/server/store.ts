/** What the server keeps beside streams and words, as a port: rows by hand-written SQL. storage/ has the database. */
import type { SqlValue, Statement } from './storage/asks.ts'

export type Row = Readonly<Record<string, unknown>>

export type Store = {
  /** False where other servers write too: what may change is then asked for every time. */
  readonly alone: boolean
  /** All of it or nothing. False when a statement changed other than it expected, or a key is taken. */
  readonly write: (statements: readonly Statement[]) => Promise<boolean>
  readonly get: (sql: string, ...values: readonly SqlValue[]) => Promise<Row | undefined>
  readonly all: (sql: string, ...values: readonly SqlValue[]) => Promise<readonly Row[]>
}

export function textIn(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new Error(`The column ${column} holds text.`)
  return value
}

export function numberIn(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new Error(`The column ${column} holds a number.`)
  return value
}

export function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column]
  if (!(value instanceof Uint8Array)) throw new Error(`The column ${column} holds bytes.`)
  return value
}
