/** Hears what other servers on the same PostgreSQL did, on a connection of its own that is made again when it is lost. */
import { Client } from 'pg'
import type { MemberId, SpaceId } from '../../domain/vocabulary.ts'
import type { Stream } from '../../log/spaces.ts'
import type { AccountId } from '../../wire/shapes.ts'
import type { Heard } from './database.ts'

const againMs = 500
/** So long at most a connection may be dead and not known to be. */
const askEveryMs = 5_000

export type Listener = { readonly close: () => Promise<void> }

/** `me`: what this server said itself it need not hear. */
export async function listenTo(
  address: string,
  me: string,
  heard: () => Heard | undefined,
): Promise<Listener> {
  let client: Client | undefined
  let closed = false
  let timer: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const next = new Client({ connectionString: address, keepAlive: true, query_timeout: askEveryMs })
    next.on('notification', ({ payload = '' }) => tell(payload, me, heard()))
    next.on('error', () => lose(next))
    next.on('end', () => lose(next))
    try {
      await next.connect()
      await next.query('listen halfdoor')
    } catch (error) {
      await next.end().catch(() => {})
      throw error
    }
    client = next
    ask()
  }

  /** A connection that was cut without a word is found out by asking. */
  function ask(): void {
    const asked = client
    if (closed || !asked) return
    timer = setTimeout(() => {
      asked.query('select 1').then(ask, () => lose(asked))
    }, askEveryMs)
    timer.unref()
  }

  function lose(lost: Client): void {
    if (lost !== client) return
    client = undefined
    clearTimeout(timer)
    lost.end().catch(() => {})
    again()
  }

  function again(): void {
    if (closed) return
    timer = setTimeout(() => {
      connect().then(
        () => heard()?.unheard(),
        () => again(),
      )
    }, againMs)
    timer.unref()
  }

  await connect()
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await client?.end()
    },
  }
}

function tell(payload: string, me: string, heard: Heard | undefined): void {
  const [what, ...rest] = payload.split(' ')
  if (what === 'signed-out') return heard?.signedOut(rest[0] ?? '')
  if (what === 'joined') {
    const [account, space, member] = rest as [AccountId, SpaceId, MemberId]
    return heard?.joined(account, { space, member })
  }
  if (what === 'moved' && rest[0] !== me) for (const one of rest.slice(1)) tellMoved(one, heard)
}

function tellMoved(said: string, heard: Heard | undefined): void {
  const [, space, stream, seq] = /^([^/]+)\/(.+):(\d+)$/.exec(said) ?? []
  if (space && stream && seq) heard?.moved(space as SpaceId, stream as Stream, Number(seq))
}
