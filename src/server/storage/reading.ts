/**
 * Reads spaces and words on the main thread, each read a snapshot of its own: what was acknowledged is seen.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { MemberId, SpaceId } from '../../domain/vocabulary.ts'
import type { Entry, Spaces, Stream } from '../../log/spaces.ts'
import type { Words } from '../../log/words.ts'
import { membersOf } from './known-spaces.ts'
import { recent } from './recent.ts'
import { streamKey } from './stream-keys.ts'
import type { Tips } from './tips.ts'

type Row = Readonly<Record<string, unknown>>

const columns = 'seq, at, move, act, sig, hash, act_id'

export function readingSpaces(
  db: DatabaseSync,
  tips: Tips,
): Pick<Spaces, 'birth' | 'read' | 'find' | 'due' | 'nextWake' | 'tips'> {
  const selectBirth = db.prepare(
    'select birth, signature, members from space join birth on birth.space = space.id where token = ?',
  )
  const selectAfter = db.prepare(
    `select ${columns} from entry where space = ? and stream = ? and seq > ? order by seq limit ?`,
  )
  const selectAct = db.prepare(`select ${columns} from entry where space = ? and act_id = ? and stream = ?`)
  const selectDue = db.prepare(
    'select token as space from space where wake_at <= ? order by wake_at, id limit ?',
  )
  const selectWake = db.prepare('select min(wake_at) as wake_at from space where wake_at is not null')
  const keyOf = keysOfStreams(db)

  return {
    async birth(space) {
      const row = selectBirth.get(space)
      return row && { birth: text(row, 'birth'), signature: text(row, 'signature'), members: membersOf(row) }
    },

    async read(space, stream, after, limit = -1) {
      const key = keyOf(space, stream)
      return key ? selectAfter.all(key.space, key.stream, after, limit).map(entryOf) : []
    },

    async tips(space) {
      return tips.of(space)
    },

    async find(space, stream, id) {
      const key = keyOf(space, stream)
      const row = key && selectAct.get(key.space, id, key.stream)
      return row && entryOf(row)
    },

    async due(now, limit) {
      return selectDue.all(now, limit).map((row) => spaceOf(row))
    },

    async nextWake() {
      const wakeAt = selectWake.get()?.['wake_at'] ?? null
      return wakeAt === null ? undefined : Number(wakeAt)
    },
  }
}

export function readingWords(db: DatabaseSync): Words {
  const selectWord = db.prepare(
    'select blob, wrap from word join wrap on wrap.word = word.id where word.token = ? and wrap.reader = ?',
  )
  const selectAbout = db.prepare(
    'select space.token as space, author from word join space on space.id = word.space where word.token = ?',
  )

  return {
    async read(word, reader) {
      const row = selectWord.get(word, reader)
      return row && { blob: bytes(row, 'blob'), wrap: bytes(row, 'wrap') }
    },

    async about(word) {
      const row = selectAbout.get(word)
      return row && { space: spaceOf(row), author: authorOf(row) }
    },
  }
}

/** A space's key and members never change, so they are looked up once. */
function keysOfStreams(db: DatabaseSync) {
  const select = db.prepare('select id, members from space where token = ?')
  const known = recent(20_000, (token: SpaceId) => {
    const row = select.get(token)
    return row && { id: Number(row['id']), members: membersOf(row) }
  })

  return (token: SpaceId, stream: Stream) => {
    const space = known.get(token)
    const key = space && streamKey(space.members, stream)
    return space && key !== undefined ? { space: space.id, stream: key } : undefined
  }
}

function entryOf(row: Row): Entry {
  const id = row['act_id']
  return {
    seq: Number(row['seq']),
    at: Number(row['at']),
    move: text(row, 'move'),
    act: text(row, 'act'),
    sig: text(row, 'sig'),
    hash: text(row, 'hash'),
    ...(typeof id === 'string' ? { id } : {}),
  }
}

function text(row: Row, column: string): string {
  return String(row[column])
}
function spaceOf(row: Row): SpaceId {
  return text(row, 'space') as SpaceId
}
function authorOf(row: Row): MemberId {
  return text(row, 'author') as MemberId
}

function bytes(row: Row, column: string): Uint8Array {
  const value = row[column]
  if (!(value instanceof Uint8Array)) throw new Error(`${column} holds no bytes`)
  return value
}
