/**
 * A house in the page: the referee over streams in memory, spoken to by the same client in the same words as a server.
 * Nothing is stored and nothing is sent, and it ends with the page. It has no sign-in: whoever is admitted is let in.
 */
import type * as v from 'valibot'
import type { Instant, SpaceId } from '../../domain/vocabulary.ts'
import { openMemoryLog } from '../../log/memory-spaces.ts'
import type { Stream } from '../../log/spaces.ts'
import { openClockLoop, type Timers } from '../../referee/clock-loop.ts'
import type { OnMoved } from '../../referee/ports.ts'
import { openReferee } from '../../referee/referee.ts'
import type { hint, House } from '../../wire/routes.ts'
import { openScribe } from '../../wire/scribe.ts'
import type { AccountId } from '../../wire/shapes.ts'
import { bytesOf } from '../bytes.ts'
import { type Http, readAnswer } from '../http.ts'
import { verify, verifyKey } from '../seal.ts'
import { sha256AtOnce, signerAtOnce } from '../seal-at-once.ts'
import { newSeed } from '../seeds.ts'
import { takeAct, takeBirth, takeComingIn, takeVault } from './local-acts.ts'
import {
  type LocalParts,
  openMembers,
  refused,
  reply,
  type Reply,
  streamsOf,
  type Way,
} from './local-parts.ts'
import { readSpaces, readStream, readVault, readWords } from './local-reads.ts'

export type LocalHouse = {
  /** Lets an account in, with its sealed vault. */
  readonly admit: (account: AccountId, blob: string) => void
  /** A link that is handed over in the page itself. */
  readonly openWay: (way: Way) => void
  /** The house as this account's device sees it. */
  readonly httpOf: (account: AccountId) => Http
  /** Runs the courier now. */
  readonly carry: () => Promise<void>
  readonly wakeAt: () => Instant | undefined
  readonly close: () => Promise<void>
}

export function openLocalHouse(clock: () => Instant, timers: Timers): LocalHouse {
  const { spaces, words } = openMemoryLog()
  const signer = signerAtOnce(newSeed())
  const listeners = new Map<AccountId, Set<(line: string) => void>>()
  const members = openMembers()
  const onMoved: OnMoved = (space, stream, seq) => {
    loop.wake()
    for (const [account, hears] of listeners) {
      const member = members.member(account, space)
      if (member === undefined || !streamsOf({ space, member }).includes(stream)) continue
      for (const heard of hears) heard(hintOf(space, stream, seq))
    }
  }
  const scribe = openScribe({ sha256: sha256AtOnce, sign: signer.sign })
  const referee = openReferee({ spaces, words, scribe, clock, ticks: () => atOnce(clock), onMoved })
  // Said where every fault of a page is said; the loop goes on.
  const onBroken = (fault: unknown) =>
    queueMicrotask(() => {
      throw fault
    })
  const loop = openClockLoop({ carryDue: referee.carryDue, clock, timers, onBroken })
  const house: House = { referee: signer.publicKey, signUp: 'open', links: 'this-computer' }
  const proofs = { sha256: sha256AtOnce, verify: holds, bytesOf }
  const parts: LocalParts = {
    house,
    members,
    proofs,
    referee,
    spaces,
    words,
    vaults: new Map(),
    ways: new Map(),
  }
  return {
    admit: (account, blob) => void parts.vaults.set(account, { version: 1, blob }),
    openWay: (way) => void parts.ways.set(way.id, way),
    httpOf: (account) =>
      httpOver((asking) => serve(parts, account, asking), {
        join(heard) {
          listeners.set(account, (listeners.get(account) ?? new Set()).add(heard))
          // What moved just before is told now, so that nothing falls between reading and listening.
          for (const { space } of members.of(account)) heard(hintOf(space, 'record', 0))
        },
        leave: (heard) => void listeners.get(account)?.delete(heard),
      }),
    carry: loop.carry,
    wakeAt: loop.wakeAt,
    close: loop.stop,
  }
}

/**
 * Here nobody waits for the hour: what leaves on a tick leaves now. On a server the tick keeps the moment of writing
 * from the reader; here both are one person, looking around.
 */
function atOnce(clock: () => Instant) {
  return (hourSince1970: number): number => {
    const now = clock()
    return Math.floor(now / 3600) === hourSince1970 ? now % 3600 : 0
  }
}

function hintOf(space: SpaceId, stream: Stream, seq: number): string {
  return JSON.stringify({ stream: `${space}/${stream}`, seq } satisfies v.InferOutput<typeof hint>)
}

async function holds(publicKey: string, bytes: Uint8Array, signature: string): Promise<boolean> {
  const key = await verifyKey(bytesOf(publicKey))
  return key !== undefined && verify(key, bytesOf(signature), new Uint8Array(bytes))
}

type Asking = { readonly method: string; readonly path: string; readonly body: unknown }

/** The addresses of a server that an open app asks; whatever is not in this list is not there. */
async function serve(parts: LocalParts, account: AccountId, { method, path, body }: Asking): Promise<Reply> {
  const { pathname, searchParams } = new URL(path, 'http://localhost')
  const [, first = '', ...rest] = pathname.split('/')
  switch (`${method} /${first}`) {
    case 'GET /house':
      return reply(parts.house)
    case 'GET /vault':
      return readVault(parts, account)
    case 'PUT /vault':
      return takeVault(parts, account, body)
    case 'GET /spaces':
      return readSpaces(parts, account)
    case 'POST /spaces':
      return takeBirth(parts, account, body)
    case 'POST /acts':
      return takeAct(parts, account, body)
    case 'GET /streams':
      return readStream(parts, account, rest, Number(searchParams.get('after') ?? 0))
    case 'GET /words':
      return readWords(parts, account, rest[0] ?? '')
    case 'POST /invitations':
      return rest[1] === 'come-in' ? takeComingIn(parts, account, rest[0] ?? '', body) : refused.notFound
    default:
      return refused.notFound
  }
}

type Ask = (asking: Asking) => Promise<Reply>
type Hearing = {
  readonly join: (heard: (line: string) => void) => void
  readonly leave: (heard: (line: string) => void) => void
}

/** Everything goes over as JSON text, as it would on a line, so that both sides stay apart. */
function httpOver(ask: Ask, { join, leave }: Hearing): Http {
  return {
    base: '',
    async get(path, schema) {
      const { status, text } = await ask({ method: 'GET', path, body: undefined })
      return readAnswer(status, text, schema)
    },
    async send(method, path, body, schema) {
      const { status, text } = await ask({ method, path, body: JSON.parse(JSON.stringify(body)) })
      return readAnswer(status, text, schema)
    },
    async listen(_path, signal, heard) {
      join(heard)
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve()
        signal.addEventListener('abort', () => resolve(), { once: true })
      })
      leave(heard)
    },
  }
}
