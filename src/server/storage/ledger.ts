/**
 * Creates spaces and appends to them, inside a transaction that is not its own. It looks before it writes: an
 * answer of false has written nothing, so a batch holds many appends without a savepoint for each.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Append, NewSpace } from '../../log/spaces.ts'
import { type KnownSpace, knownSpaces, streamEnds } from './known-spaces.ts'
import { streamKey } from './stream-keys.ts'
import { wordShelf } from './word-shelf.ts'

export type Ledger = {
  create(space: NewSpace): boolean
  append(append: Append): boolean
  /** What it knew may not be so: a transaction was rolled back. */
  forgetKnown(): void
}

export function openLedger(db: DatabaseSync, onForgotten: () => void): Ledger {
  const known = knownSpaces(db)
  const endOf = streamEnds(db)
  const words = wordShelf(db)
  const write = entryWriter(db)
  const actIs = db.prepare('select 1 from entry where space = ? and act_id = ?')
  const insertSpace = db.prepare('insert into space (token, members, wake_at) values (?, ?, ?)')
  const insertBirth = db.prepare('insert into birth (space, birth, signature) values (?, ?, ?)')
  const setWake = db.prepare('update space set wake_at = ? where id = ?')

  function follow(space: KnownSpace, entries: NewSpace['entries']): boolean {
    const ends = new Map<string, number | undefined>()
    const ids = new Set<string>()
    return entries.every(({ stream, entry: { seq, id } }) => {
      const end = ends.has(stream) ? ends.get(stream) : endOf(space, stream)
      ends.set(stream, seq)
      if (end !== seq - 1) return false
      if (id === undefined) return true
      const taken = ids.has(id) || actIs.get(space.id, id) !== undefined
      ids.add(id)
      return !taken
    })
  }

  return {
    create({ space: token, birth, signature, members, entries, wakeAt = null }) {
      if (known.get(token)) return false
      const unborn = { id: 0, members, ends: new Map<number, number>(), wakeAt }
      if (!follow(unborn, entries)) return false
      const { lastInsertRowid } = insertSpace.run(token, members.join(' '), wakeAt)
      insertBirth.run(lastInsertRowid, birth, signature)
      write({ ...unborn, id: Number(lastInsertRowid), ends: new Map() }, entries)
      return true
    },

    append(append) {
      const { space: token, expected, entries, wakeAt } = append
      const space = known.get(token)
      if (!space) return false
      const stands = expected.every(({ stream, seq }) => endOf(space, stream) === seq)
      if (!stands || !follow(space, entries) || !words.areNew(append)) return false

      write(space, entries)
      if (wakeAt !== undefined && wakeAt !== space.wakeAt) {
        setWake.run(wakeAt, space.id)
        space.wakeAt = wakeAt
      }
      words.keep(space.id, append)
      if (words.forget(space.id, append)) onForgotten()
      return true
    },

    forgetKnown() {
      known.clear()
    },
  }
}

function entryWriter(db: DatabaseSync): (space: KnownSpace, entries: NewSpace['entries']) => void {
  const insert = db.prepare(
    `insert into entry (space, stream, seq, at, move, act, sig, hash, act_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )

  return (space, entries) => {
    for (const { stream, entry } of entries) {
      const key = streamKey(space.members, stream)
      if (key === undefined) throw new Error(`${stream} is no stream of its space`)
      const { seq, at, move, act, sig, hash, id = null } = entry
      insert.run(space.id, key, seq, at, move, act, sig, hash, id)
      space.ends.set(key, seq)
    }
  }
}
