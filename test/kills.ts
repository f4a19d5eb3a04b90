/**
 * A process that appends until it is killed, and says over IPC what was acknowledged. Each lane is one
 * writer in a space of its own. With a number of rounds, the lanes keep step and the process ends by itself.
 *
 *   node test/kills.ts <database> <lanes> [rounds]
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { openSqlite, type SqliteStore } from '../src/server/storage/sqlite.ts'

/** What the parent holds us to: this entry, with this id, is there for ever. */
export interface Acknowledged {
  readonly space: `s_${string}`
  readonly stream: `m_${string}/side`
  readonly seq: number
  readonly id: string
}

const [, , path = '', lanes = '1', rounds] = process.argv
const random = () => randomBytes(16).toString('base64url')

const store = await openSqlite(path)
const writers = await Promise.all(Array.from({ length: Number(lanes) }, (_, lane) => writer(store, lane)))
if (rounds === undefined) await Promise.all(writers.map((write) => forEver(write)))
for (let round = 0; round < Number(rounds); round++) {
  await Promise.all(writers.map((write) => write(round)))
}
await store.close()

/** Lanes fall out of step, so that commits find unequal company. */
async function forEver(write: (round: number) => Promise<void>): Promise<never> {
  for (let round = 0; ; round++) {
    await write(round)
    if (round % 7 === 3) await sleep(round % 4)
  }
}

/**
 * Every round places one to three words on the side, says so on the record, and shreds one word of the last
 * round.
 */
async function writer({ spaces }: SqliteStore, lane: number) {
  const space = `s_${random()}` as const
  const [she, he] = [`m_${random()}`, `m_${random()}`] as const
  const side = `${she}/side` as const
  await spaces.create({ space, birth: '{}', signature: `${lane}`, members: [she, he], entries: [] })
  let end = 0
  let last: `w_${string}` | undefined

  return async (round: number) => {
    const words = Array.from({ length: 1 + ((round + lane) % 3) }, () => `w_${random()}` as const)
    const forget = last === undefined ? [] : [last]
    const moves = [
      ...words.map((word) => ['placed', word] as const),
      ...forget.map((word) => ['words-shredded', word] as const),
    ]
    const entries = moves.map(([move, act], index) => {
      const written = { move, act, at: round, sig: 's'.repeat(86), hash: 'h'.repeat(43), id: random() }
      return { stream: side, entry: { ...written, seq: end + 1 + index } }
    })
    const record = { seq: round + 1, at: 0, move: 'told', act: 'x'.repeat(300), sig: 's', hash: 'h' }
    const appended = await spaces.append({
      space,
      expected: [{ stream: side, seq: end }],
      entries: [...entries, { stream: 'record', entry: record }],
      wakeAt: round,
      forget,
      keep: words.map((word) => ({
        word,
        space,
        author: she,
        blob: randomBytes(700),
        wraps: [she, he].map((reader) => ({ reader, wrap: randomBytes(80) })),
      })),
    })
    if (!appended) throw new Error('the only writer of a space was told that it moved')
    end += entries.length
    last = words[0]
    for (const { stream, entry } of entries) {
      process.send?.({ space, stream, seq: entry.seq, id: entry.id } satisfies Acknowledged)
    }
  }
}
