/**
 * Commits what arrived together as one transaction in PostgreSQL: it locks the rows of the spaces, looks what is there, and
 * writes all entries by one statement with one notification.
 */
import type { ClientBase, QueryResultRow } from 'pg'
import type { MemberId, SpaceId } from '../../domain/vocabulary.ts'
import type { Stream } from '../../log/spaces.ts'
import { type AppendAsk, type Found, type LockedSpace, type Plan, planBatch } from './batch-plan.ts'
import { streamKey, streamsOf } from './stream-keys.ts'

/** Named, so that PostgreSQL reads each statement once for each connection. */
export const asking =
  (client: ClientBase) =>
  async (name: string, text: string, values: readonly unknown[]): Promise<readonly QueryResultRow[]> =>
    (await client.query({ name, text, values: [...values] })).rows
type Asking = ReturnType<typeof asking>

/** Answers the first of the asks; the rest stand on what these wrote. `me` names this server to the others. */
export async function appendBatch(
  client: ClientBase,
  me: string,
  asks: readonly AppendAsk[],
): Promise<readonly boolean[]> {
  const ask = asking(client)
  await client.query('begin')
  const found = await look(ask, asks)
  const plan = planBatch(asks, found)
  const spaces = new Map([...found.spaces].map(([token, space]) => [token, space]))
  for (const { space: token, birth, signature, members, entries, wakeAt = null } of plan.born) {
    const ends = new Map(streamsOf(members).map(({ stream }) => [stream, 0]))
    for (const { stream, entry } of entries) ends.set(stream, entry.seq)
    const [row] = await ask('space-born', bearSpace, [
      token,
      members.join(' '),
      textOf(members, ends),
      wakeAt,
      birth,
      signature,
    ])
    if (!row) throw new Error('another server was quicker')
    spaces.set(token, { id: String(row['id']), members, ends, wakeAt })
  }
  await keepWords(ask, plan, spaces)
  await write(ask, me, plan, spaces)
  await client.query('commit')
  return plan.answers
}

const bearSpace = `with born as (
    insert into space (token, members, ends, wake_at) values ($1, $2, $3, $4) returning id
  ), told as (insert into birth (space, birth, signature) select id, $5, $6 from born)
  select id from born`

/** The rows are locked in one order everywhere, so two servers never wait for each other. */
async function look(ask: Asking, asks: readonly AppendAsk[]): Promise<Found> {
  const appends = asks.flatMap((one) => (one.type === 'append' ? [one.append] : []))
  const tokens = new Set(asks.map((one) => (one.type === 'append' ? one.append.space : one.space.space)))
  const sql = `select id, token, members, ends, wake_at from space where token = any($1) order by id for update`
  const spaces = new Map(
    (await ask('spaces-locked', sql, [[...tokens]])).map((row) => [spaceIn(row), lockedIn(row)]),
  )

  const ids = appends.flatMap(({ space, entries }) => {
    const known = spaces.get(space)
    return entries.flatMap(({ entry: { id } }) => (known && id !== undefined ? [{ id, space, known }] : []))
  })
  const acts = new Set<string>()
  if (ids.length > 0) {
    const rows = await ask('acts-there', actsThere, [
      ids.map(({ known }) => known.id),
      ids.map(({ id }) => id),
      ids.map(({ space }) => space),
    ])
    for (const row of rows) acts.add(`${String(row['token'])} ${String(row['act_id'])}`)
  }

  const named = appends.flatMap(({ keep = [], forget = [], forgetWrap = [] }) => [
    ...[...keep, ...forgetWrap].map(({ word }) => word),
    ...forget,
  ])
  const words = new Map<string, SpaceId>()
  if (named.length > 0)
    for (const row of await ask('words-there', wordsThere, [[...new Set(named)]]))
      words.set(String(row['token']), row['space'] as SpaceId)
  return { spaces, acts, words }
}

const actsThere = `select asked.token, entry.act_id
  from unnest($1::bigint[], $2::text[], $3::text[]) as asked (space, act_id, token)
  join entry on entry.space = asked.space and entry.act_id = asked.act_id`
const wordsThere = `select word.token, space.token as space
  from word join space on space.id = word.space where word.token = any($1)`

async function keepWords(ask: Asking, plan: Plan, spaces: ReadonlyMap<SpaceId, LockedSpace>): Promise<void> {
  const { kept, forgotten, forgottenWraps } = plan
  if (kept.length > 0) {
    const wraps = kept.flatMap(({ word, wraps: all }) => all.map((wrap) => ({ word, ...wrap })))
    await ask('words-kept', wordsKept, [
      kept.map(({ word }) => word),
      kept.map(({ space }) => spaces.get(space)?.id),
      kept.map(({ author }) => author),
      kept.map(({ blob }) => Buffer.from(blob)),
      wraps.map(({ word }) => word),
      wraps.map(({ reader }) => reader),
      wraps.map(({ wrap }) => Buffer.from(wrap)),
    ])
  }
  if (forgotten.length > 0) {
    await ask('wraps-forgotten', wrapsForgotten, [forgotten])
    await ask('words-forgotten', 'delete from word where token = any($1)', [forgotten])
  }
  if (forgottenWraps.length > 0)
    await ask('wrap-forgotten', wrapForgotten, [
      forgottenWraps.map(({ word }) => word),
      forgottenWraps.map(({ reader }) => reader),
    ])
}

const wordsKept = `with kept as (
    insert into word (token, space, author, blob)
    select * from unnest($1::text[], $2::bigint[], $3::text[], $4::bytea[]) returning id, token
  )
  insert into wrap (word, reader, wrap)
  select kept.id, brought.reader, brought.wrap
  from unnest($5::text[], $6::text[], $7::bytea[]) as brought (token, reader, wrap)
  join kept on kept.token = brought.token`
const wrapsForgotten = 'delete from wrap using word where word.id = wrap.word and word.token = any($1)'
const wrapForgotten = `delete from wrap using word, unnest($1::text[], $2::text[]) as gone (token, reader)
  where word.token = gone.token and wrap.word = word.id and wrap.reader = gone.reader`

/** Everything that moved, and the one notification of it, in one statement. */
async function write(
  ask: Asking,
  me: string,
  plan: Plan,
  spaces: ReadonlyMap<SpaceId, LockedSpace>,
): Promise<void> {
  const moved = [...plan.moved].flatMap((token) => spaces.get(token) ?? [])
  const rows = plan.entries.flatMap(({ space: token, placed: { stream, entry } }) => {
    const space = spaces.get(token)
    const key = space && streamKey(space.members, stream)
    return space && key !== undefined ? [{ ...entry, space: space.id, key }] : []
  })
  if (moved.length + rows.length === 0) return
  await ask('all-written', allWritten, [
    moved.map(({ id }) => id),
    moved.map(({ members, ends }) => textOf(members, ends)),
    moved.map(({ wakeAt }) => wakeAt),
    rows.map(({ space }) => space),
    rows.map(({ key }) => key),
    rows.map(({ seq }) => seq),
    rows.map(({ at }) => at),
    rows.map(({ move }) => move),
    rows.map(({ act }) => act),
    rows.map(({ sig }) => sig),
    rows.map(({ hash }) => hash),
    rows.map(({ id = null }) => id),
    said(me, plan),
  ])
}

const allWritten = `with moved as (
    update space set ends = now.ends, wake_at = now.wake_at
    from unnest($1::bigint[], $2::text[], $3::bigint[]) as now (id, ends, wake_at) where space.id = now.id
  ), written as (
    insert into entry (space, stream, seq, at, move, act, sig, hash, act_id)
    select * from unnest($4::bigint[], $5::int[], $6::bigint[], $7::bigint[], $8::text[], $9::text[],
      $10::text[], $11::text[], $12::text[])
  )
  select pg_notify('halfdoor', line) from unnest($13::text[]) as line`

/** A notification holds 8000 bytes; what is more goes into another of the same commit. */
const mostSaid = 7000

function said(me: string, plan: Plan): readonly string[] {
  const ends = new Map<string, number>()
  for (const { space, placed } of plan.entries) ends.set(`${space}/${placed.stream}`, placed.entry.seq)
  const lines: string[] = []
  let line = `moved ${me}`
  for (const [stream, seq] of ends) {
    const next = ` ${stream}:${seq}`
    if (line.length + next.length > mostSaid) {
      lines.push(line)
      line = `moved ${me}`
    }
    line += next
  }
  return ends.size > 0 ? [...lines, line] : []
}

export function endsIn(members: readonly MemberId[], text: string): Map<Stream, number> {
  const ends = text.split(' ').map(Number)
  return new Map(streamsOf(members).map(({ stream }, index) => [stream, ends[index] ?? 0]))
}

export function membersIn(text: string): readonly MemberId[] {
  return text === '' ? [] : (text.split(' ') as MemberId[])
}

function textOf(members: readonly MemberId[], ends: ReadonlyMap<Stream, number>): string {
  return streamsOf(members)
    .map(({ stream }) => ends.get(stream) ?? 0)
    .join(' ')
}

function spaceIn(row: QueryResultRow): SpaceId {
  return row['token'] as SpaceId
}

function lockedIn(row: QueryResultRow): LockedSpace {
  const members = membersIn(String(row['members']))
  const wakeAt: unknown = row['wake_at']
  return {
    id: String(row['id']),
    members,
    ends: endsIn(members, String(row['ends'])),
    wakeAt: typeof wakeAt === 'number' ? wakeAt : null,
  }
}
