/** Reads spaces and words from PostgreSQL: every read a statement of its own, and heads asked for together. */
import type { Pool, QueryResultRow } from 'pg'
import type { MemberId, SpaceId } from '../../domain/vocabulary.ts'
import type { Entry, Spaces, Stream } from '../../log/spaces.ts'
import type { Words } from '../../log/words.ts'
import { endsIn, membersIn } from './postgres-append.ts'
import { recentlyAsked } from './recent.ts'
import { streamKey } from './stream-keys.ts'

const columns = 'seq, at, move, act, sig, hash, act_id'

export function readingSpaces(
  pool: Pool,
): Pick<Spaces, 'birth' | 'read' | 'find' | 'due' | 'nextWake' | 'tips'> {
  const ask = async (name: string, text: string, values: readonly unknown[]) =>
    (await pool.query<QueryResultRow>({ name, text, values: [...values] })).rows
  /** A space's key and members never change, so they are looked up once. */
  const known = recentlyAsked(20_000, async (token: SpaceId) => {
    const [row] = await ask('space-known', 'select id, members from space where token = $1', [token])
    return row && { id: Number(row['id']), members: membersIn(text(row, 'members')) }
  })
  const keyOf = async (token: SpaceId, stream: Stream) => {
    const space = await known.get(token)
    const key = space && streamKey(space.members, stream)
    return space && key !== undefined ? { space: space.id, stream: key } : undefined
  }
  const tips = openTips(async (tokens) => {
    const sql = 'select token, members, ends from space where token = any($1)'
    return (await ask('tips', sql, [tokens])).map((row) => [
      text(row, 'token'),
      endsIn(membersIn(text(row, 'members')), text(row, 'ends')),
    ])
  })

  return {
    async birth(space) {
      const sql =
        'select birth, signature, members from space join birth on birth.space = space.id where token = $1'
      const [row] = await ask('birth', sql, [space])
      return (
        row && {
          birth: text(row, 'birth'),
          signature: text(row, 'signature'),
          members: membersIn(text(row, 'members')),
        }
      )
    },

    async read(space, stream, after, limit) {
      const key = await keyOf(space, stream)
      if (!key) return []
      const sql = `select ${columns} from entry where space = $1 and stream = $2 and seq > $3 order by seq limit $4`
      return (await ask('read', sql, [key.space, key.stream, after, limit ?? null])).map(entryOf)
    },

    async tips(space) {
      const ends = await tips(space)
      return new Map([...(ends ?? [])].filter(([, seq]) => seq > 0))
    },

    async find(space, stream, id) {
      const key = await keyOf(space, stream)
      if (!key) return undefined
      const sql = `select ${columns} from entry where space = $1 and act_id = $2 and stream = $3`
      const [row] = await ask('find', sql, [key.space, id, key.stream])
      return row && entryOf(row)
    },

    async due(now, limit) {
      const sql = 'select token from space where wake_at <= $1 order by wake_at, id limit $2'
      return (await ask('due', sql, [now, limit])).map((row) => row['token'] as SpaceId)
    },

    async nextWake() {
      const sql = 'select min(wake_at) as wake_at from space where wake_at is not null'
      const [row] = await ask('next-wake', sql, [])
      const wakeAt: unknown = row?.['wake_at']
      return typeof wakeAt === 'number' ? wakeAt : undefined
    },
  }
}

export function readingWords(pool: Pool): Words {
  return {
    async read(word, reader) {
      const sql = `select blob, wrap from word join wrap on wrap.word = word.id
        where word.token = $1 and wrap.reader = $2`
      const { rows } = await pool.query({ name: 'word', text: sql, values: [word, reader] })
      const [row] = rows
      return row && { blob: bytes(row, 'blob'), wrap: bytes(row, 'wrap') }
    },

    async about(word) {
      const sql = `select space.token as space, author from word join space on space.id = word.space
        where word.token = $1`
      const { rows } = await pool.query({ name: 'about', text: sql, values: [word] })
      const [row] = rows
      return row && { space: row['space'] as SpaceId, author: row['author'] as MemberId }
    },
  }
}

type Ends = ReadonlyMap<Stream, number>

/** Who asks while a question is under way is asked for in the next, together with all the others. */
function openTips(
  ask: (tokens: readonly string[]) => Promise<readonly (readonly [token: string, ends: Ends])[]>,
): (space: SpaceId) => Promise<Ends | undefined> {
  let next: { readonly tokens: Set<string>; readonly ends: Promise<ReadonlyMap<string, Ends>> } | undefined
  let before: Promise<unknown> = Promise.resolve()

  return async (space) => {
    if (!next) {
      const tokens = new Set<string>()
      const start = async () => {
        next = undefined
        return new Map(await ask([...tokens]))
      }
      const ends = before.then(start, start)
      before = ends
      next = { tokens, ends }
    }
    next.tokens.add(space)
    return (await next.ends).get(space)
  }
}

function entryOf(row: QueryResultRow): Entry {
  const id: unknown = row['act_id']
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

function text(row: QueryResultRow, column: string): string {
  return String(row[column])
}

function bytes(row: QueryResultRow, column: string): Uint8Array {
  const value: unknown = row[column]
  if (!(value instanceof Uint8Array)) throw new Error(`${column} holds no bytes`)
  return new Uint8Array(value)
}
