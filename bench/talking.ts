/** Pairs who agreed to talk, and their turns signed in advance, each after the one before it. */
import { connect, type Socket } from 'node:net'
import type { Instant, MatterId, WordId } from '../src/domain/vocabulary.ts'
import { newId, writeAct, writeTurn, writeYes, type HeadOf } from '../src/vault/acts.ts'
import { bytesOf } from '../src/vault/bytes.ts'
import { randomBytes, sha256 } from '../src/vault/seal.ts'
import { toBase64url } from '../src/wire/bytes.ts'
import { entryBytes, textBytes } from '../src/wire/chain.ts'
import {
  bear,
  evening,
  invite,
  newSeat,
  otherSeat,
  sent,
  type Person,
  type Seat,
} from '../test/raw-people.ts'
import type { WithClock } from './child.ts'
import type { Shot } from './load.ts'
import type { Resident } from './people.ts'

type Party = { readonly person: Person; readonly seat: Seat; readonly index: number }
export type Talk = {
  readonly parties: readonly [Party, Party]
  readonly matter: MatterId
  /** The tip of the record, as it will be when everything signed so far is there. */
  tip: HeadOf
  /** How many turns were signed. */
  taken: number
}
/** `other`: the index of whoever is to hear of it. */
export type Turn = Shot & { readonly other: number; readonly stream: string; readonly seq: number }

/** Two and two of them, each pair with a talk that both said yes to. */
export async function beginTalks(
  server: WithClock,
  residents: readonly Resident[],
): Promise<readonly Talk[]> {
  const [anyone] = residents
  if (!anyone) return []
  const { referee } = (await anyone.person.ask('GET', '/house')).json
  const talks: Talk[] = []
  const lane = async (from: number) => {
    for (let index = from; index + 1 < residents.length; index += 2 * lanes) {
      const [one, two] = [residents[index]?.person, residents[index + 1]?.person]
      if (one && two) talks.push(await beginTalk(referee, [one, two], index))
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, nth) => lane(2 * nth)))
  // Both appear on a tick, and what both said yes to is told on one.
  await server.hourLater()
  await server.hourLater()
  for (const talk of talks) {
    const [{ person, seat }] = talk.parties
    const { head, entries } = (await person.ask('GET', `/streams/${seat.space}/record?after=0`)).json
    if (entries.at(-1)?.move !== 'agreed') throw new Error('a talk was not agreed')
    talk.tip = { seq: head.seq, hash: head.hash }
  }
  return talks
}
const lanes = 8

async function beginTalk(
  referee: string,
  [one, two]: readonly [Person, Person],
  index: number,
): Promise<Talk> {
  const seat = await newSeat(referee, 'pair')
  await bear(one, seat)
  const { id, auth } = await invite(one, seat)
  const other = await otherSeat(seat, auth, evening)
  await two.ask('POST', `/invitations/${id}/come-in`, { act: other.joined.text, sig: other.joined.sig })
  const matter = newId.matter()
  const yes = async ({ ask }: Person, { space, me, key }: Seat, head: HeadOf) =>
    ask(
      'POST',
      '/acts',
      sent(await writeYes({ space, author: me, id: newId.act(), head }, { matter, first: seat.me }, key)),
    )
  await yes(one, seat, await headOf(one, seat))
  const at = { space: other.space, author: other.me, id: newId.act(), head: await headOf(two, other) }
  const appeared = await two.ask('POST', '/acts', sent(await writeAct(at, { move: 'appear' }, other.key)))
  const { seq, hash } = appeared.json.head
  await yes(two, other, { seq, hash })
  return {
    parties: [
      { person: one, seat, index },
      { person: two, seat: other, index: index + 1 },
    ],
    matter,
    tip: { seq: 0, hash: '' },
    taken: 0,
  }
}

async function headOf({ ask }: Person, { space, me }: Seat): Promise<HeadOf> {
  const { head } = (await ask('GET', `/streams/${space}/${me}/side?after=0`)).json
  return { seq: head.seq, hash: head.hash }
}

/** So many turns of every talk: first one of each, then the next of each. `now`: the record knows the day alone. */
export async function signTurns(
  talks: readonly Talk[],
  now: Instant,
  each: number,
): Promise<readonly Turn[]> {
  const turns: Turn[] = []
  for (let nth = 0; nth < each; nth++) for (const talk of talks) turns.push(await signTurn(talk, now))
  return turns
}

const steps = ['said', 'said-back', 'confirmed'] as const

/** One says, the other says it back, the first says "yes, that's it", and the floor passes. */
async function signTurn(talk: Talk, now: Instant): Promise<Turn> {
  const [one, two] = talk.parties
  const floor = Math.floor(talk.taken / steps.length) % 2
  const move = steps[talk.taken % steps.length] ?? 'said'
  const byHolder = move !== 'said-back'
  const [by, other] = (floor === 0) === byHolder ? [one, two] : [two, one]
  const { seat, person } = by
  const at = { space: seat.space, author: seat.me, id: newId.act(), head: talk.tip }
  const words = move === 'confirmed' ? undefined : await madeUpWords(seat)
  const act = words
    ? await writeTurn(
        at,
        { move: move === 'said' ? 'said' : 'said-back', talk: talk.matter, word: words.brought.id },
        words.brought,
        seat.key,
      )
    : await writeAct(at, { move: 'confirmed', talk: talk.matter }, seat.key)
  const entry = { seq: talk.tip.seq + 1, at: now - (now % 86_400) }
  const hash = await sha256(
    entryBytes(bytesOf(talk.tip.hash), entry, await sha256(textBytes(act.text)), bytesOf(act.sig)),
  )
  talk.tip = { seq: entry.seq, hash: toBase64url(hash) }
  talk.taken += 1
  const body = JSON.stringify(sent(act, words ? [words.sealed] : []))
  return {
    path: '/acts',
    cookie: person.cookie,
    body,
    other: other.index,
    stream: `${seat.space}/record`,
    seq: entry.seq,
  }
}

/** As many bytes as a small envelope; the server cannot tell them from sealed words. */
async function madeUpWords({ members }: Seat) {
  const blob = randomBytes(1086)
  const id: WordId = newId.word()
  const wraps = members.map((reader) => ({ reader, wrap: toBase64url(randomBytes(80)) }))
  const brought = { id, hash: toBase64url(await sha256(blob)), size: blob.length }
  return { brought, sealed: { id, blob: toBase64url(blob), wraps } }
}

export type Listening = { readonly socket: Socket; readonly heard: (line: string) => Promise<number> }

/** An open event stream. `heard`: when this stands in it; each is waited for before it can come. */
export function listenTo(port: number, cookie: string): Promise<Listening> {
  const waiting = new Map<string, (at: number) => void>()
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET /hints HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\n\r\n`)
  const heard = (line: string) => new Promise<number>((resolve) => waiting.set(line, resolve))
  return new Promise((resolve, reject) => {
    socket.on('error', reject)
    socket.once('data', () => resolve({ socket, heard }))
    socket.on('data', (chunk) => {
      const [now, text] = [performance.now(), chunk.toString()]
      for (const [line, tell] of waiting) if (text.includes(line) && waiting.delete(line)) tell(now)
    })
  })
}
