/** People who write without a pause, and hold the server to every acknowledgement they got. */
import { pagesOf, settle, type Resident } from '../../bench/people.ts'
import { parseAct } from '../../src/wire/acts.ts'
import { actAnswer, streamAnswer, wordAnswer } from '../../src/wire/routes.ts'
import { parse } from 'valibot'
import { createHash } from 'node:crypto'
import type { SideEvent } from '../../src/domain/vocabulary.ts'
import type { HeadOf } from '../../src/vault/acts.ts'
import { followSide, trustBirth, type Following } from '../../src/vault/streams.ts'
import type { House } from './house.ts'

export type Shot = {
  readonly id: string
  readonly space: string
  readonly cookie: string
  readonly body: string
}

/** A writer's own side as it was verified last, across all restarts. */
export type Writer = {
  readonly resident: Resident
  readonly on: Following
  head: HeadOf | undefined
  readonly events: SideEvent[]
  /** What was acknowledged: act id and the place it was promised. */
  readonly acknowledged: Map<string, number>
}

export async function settleWriters({ port }: House, number: number): Promise<readonly Writer[]> {
  const idle = { cpu: { user: 0, system: 0 }, rss: 0 }
  const residents = await settle({ port, usage: async () => idle, stop: async () => {} }, number)
  return Promise.all(
    residents.map(async (resident) => {
      const { birth, me, key } = resident.seat
      const trusted = await trustBirth(birth.text, birth.sig)
      if (!trusted) throw new Error('a space was not born')
      const pinned = { [me]: Buffer.from(key.public).toString('base64url') }
      return {
        resident,
        on: { birth: trusted, pinned },
        head: undefined,
        events: [],
        acknowledged: new Map(),
      }
    }),
  )
}

export async function newShots(writers: readonly Writer[], number: number): Promise<readonly Shot[]> {
  const shots = await pagesOf(
    writers.map(({ resident }) => resident),
    number,
  )
  return shots.map(({ cookie, body }) => {
    const act = parseAct(JSON.parse(body).act)
    if (!act) throw new Error('an act its own parser refuses')
    return { id: act.id, space: act.space, cookie, body }
  })
}

/** Seq of the entry when it was acknowledged; undefined when no answer came. */
export async function fire({ port }: House, { cookie, body }: Shot): Promise<number | undefined> {
  let text: string
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/acts`, {
      method: 'POST',
      headers: { Cookie: cookie, 'Content-Type': 'application/json' },
      body,
    })
    text = await answer.text()
  } catch {
    return undefined
  }
  const said = parse(actAnswer, JSON.parse(text))
  if (said.type !== 'accepted') throw new Error(`an act was answered ${text}`)
  return said.entry.seq
}

/** Follows what is new on a writer's side, strictly, and looks at the words of every new entry. */
export async function verify({ port }: House, writer: Writer): Promise<void> {
  const { on, resident, events } = writer
  const { space, me } = resident.seat
  const get = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { Cookie: resident.person.cookie },
    })
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
    return answer.json()
  }
  for (let more = true; more;) {
    const page = parse(streamAnswer, await get(`/streams/${space}/${me}/side?after=${writer.head?.seq ?? 0}`))
    const followed = await followSide({ ...on, ...(writer.head && { known: writer.head }) }, me, page)
    if (followed.type === 'fault') throw new Error(`a fault in a stream: ${followed.what} at ${followed.seq}`)
    for (const { word, hash } of followed.words) {
      const { blob } = parse(wordAnswer, await get(`/words/${word}`))
      const is = createHash('sha256').update(Buffer.from(blob, 'base64url')).digest('base64url')
      if (is !== hash) throw new Error(`${word}: other words than its entry speaks of`)
    }
    events.push(...followed.events)
    writer.head = followed.head
    more = followed.more
  }
}
