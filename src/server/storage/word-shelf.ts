/**
 * Puts sealed words and their wraps into the tables, and empties their rows for good, beside the entry that
 * says so. Rows are never deleted: see schema.ts.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Append } from '../../log/spaces.ts'

export type WordShelf = {
  /** None of the words to keep is there already, comes twice, or belongs to another space. */
  areNew(append: Append): boolean
  keep(space: number, append: Append): void
  /** True when anything was there. */
  forget(space: number, append: Append): boolean
}

export function wordShelf(db: DatabaseSync): WordShelf {
  const find = db.prepare('select id, space from word where token = ?')
  const insertWord = db.prepare('insert into word (token, space, author, blob) values (?, ?, ?, ?)')
  const insertWrap = db.prepare(`insert into wrap (word, reader, wrap) values (?, ?, ?)
     on conflict (word, reader) where reader is not null do update set wrap = excluded.wrap`)
  const emptyWord = db.prepare("update word set token = null, author = null, blob = x'' where id = ?")
  const emptyWraps = db.prepare(
    "update wrap set reader = null, wrap = x'' where word = ? and reader is not null",
  )
  const emptyWrap = db.prepare("update wrap set reader = null, wrap = x'' where word = ? and reader = ?")

  function keyOf(space: number, token: string): number | undefined {
    const row = find.get(token)
    return row && row['space'] === space ? Number(row['id']) : undefined
  }

  return {
    areNew({ space, keep = [] }) {
      const distinct = keep.length < 2 || new Set(keep.map(({ word }) => word)).size === keep.length
      return distinct && keep.every((words) => words.space === space && find.get(words.word) === undefined)
    },

    keep(space, { keep = [] }) {
      for (const { word, author, blob, wraps } of keep) {
        const { lastInsertRowid } = insertWord.run(word, space, author, blob)
        for (const { reader, wrap } of wraps) insertWrap.run(lastInsertRowid, reader, wrap)
      }
    },

    forget(space, { forget = [], forgetWrap = [] }) {
      let emptied = false
      for (const word of forget) {
        const id = keyOf(space, word)
        if (id === undefined) continue
        emptyWraps.run(id)
        emptyWord.run(id)
        emptied = true
      }
      for (const { word, reader } of forgetWrap) {
        const id = keyOf(space, word)
        if (id !== undefined && emptyWrap.run(id, reader).changes > 0) emptied = true
      }
      return emptied
    },
  }
}
