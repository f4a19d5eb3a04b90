/**
 * A pair before one referee: real domain, real referee, real scribe, streams in memory, a clock that is moved by
 * hand. Signatures of members are stand-in bytes, because the referee is given acts whose signatures were checked.
 */
import {
  isTalk,
  type Instant,
  type LaneToken,
  type MatterId,
  type MemberId,
  type MemberMove,
  type SpaceId,
  type WordId,
} from '../src/domain/vocabulary.ts'
import { headRule } from '../src/domain/decide.ts'
import { openMemoryLog } from '../src/log/memory-spaces.ts'
import type { Spaces, Stream } from '../src/log/spaces.ts'
import { openReferee } from '../src/referee/referee.ts'
import type { ActInput, ActReply, Stop } from '../src/referee/ports.ts'
import { openScribe } from '../src/server/scribe.ts'
import { openSigner } from '../src/server/sign.ts'
import { canon } from '../src/wire/canon.ts'
import { toBase64url } from '../src/wire/bytes.ts'

/** 25 March 2026, 12:00 UTC: days before the European clock change. */
export const T0: Instant = 1_774_440_000

/** Ed25519 signs the same bytes the same way, and twin histories sign most of them twice. */
const signer = openSigner(new Uint8Array(32).fill(7))
const signed = new Map<string, string>()
function signOnce(bytes: Uint8Array): string {
  const key = Buffer.from(bytes).toString('latin1')
  const sig = signed.get(key) ?? signer.sign(bytes)
  if (signed.size > 50_000) signed.clear()
  signed.set(key, sig)
  return sig
}
const scribe = openScribe({ ...signer, sign: signOnce })
const sixteen = (name: string) => toBase64url(new TextEncoder().encode(name.padEnd(16, '.')).slice(0, 16))

export const space: SpaceId = `s_${sixteen('space')}`
export const a: MemberId = `m_${sixteen('a')}`
export const b: MemberId = `m_${sixteen('b')}`
export const word = (name: string): WordId => `w_${sixteen(name)}`
export const matter = (name: string): MatterId => `y_${sixteen(name)}`
const lane = (name: string): LaneToken => `l_${sixteen(name)}`
export const lanes = {
  letter: lane('letter'),
  talk: lane('talk'),
  thanks: lane('thanks'),
  practical: lane('practical'),
}

const birth = canon({
  version: 1,
  space,
  kind: 'pair',
  members: [a, b],
  lanes: [
    { token: lanes.letter, class: 'slow' },
    { token: lanes.talk, class: 'week' },
    { token: lanes.thanks, class: 'day' },
    { token: lanes.practical, class: 'prompt' },
  ],
  keys: keysOf(a),
  referee: toBase64url(new Uint8Array(32)),
})
const sig = toBase64url(new Uint8Array(64).fill(1))

export function keysOf(member: MemberId) {
  return {
    sign: toBase64url(new Uint8Array(32).fill(member.charCodeAt(2))),
    seal: toBase64url(new Uint8Array(32).fill(2)),
  }
}

/** `unheard`: the courier has not come by when the act is answered. */
export type Ask = {
  readonly did: MemberMove
  readonly id: string
  readonly headless?: boolean
  readonly unheard?: boolean
}

export type OpenPair = typeof openPair
export type Pair = Awaited<ReturnType<OpenPair>>

/** `stopped`: asked whenever the courier comes by. */
export async function openPair(
  ticks = (hour: number) => (hour % 10) * 60,
  spaces?: (own: Spaces) => Spaces,
  stopped?: () => Stop | undefined,
) {
  const log = openMemoryLog()
  let now = T0
  const hints: { readonly stream: Stream; readonly seq: number; readonly at: Instant }[] = []
  const refereeOver = (own: Spaces) =>
    openReferee({
      spaces: own,
      words: log.words,
      scribe,
      clock: () => now,
      ticks: () => ticks,
      onMoved: (_, stream, seq) => hints.push({ stream, seq, at: now }),
      ...(stopped && { stopped: async () => stopped() }),
    })
  const referee = refereeOver(spaces ? spaces(log.spaces) : log.spaces)
  const doors = {}
  const joined = input(a, { did: { move: 'joined', doors, keys: keysOf(a) }, id: sixteen('a joined') })
  await referee.bear({ space, birth, signature: sig, joined })

  async function page(stream: Stream) {
    const answer = await referee.stream(space, stream, 0)
    if (!answer) throw new Error(`no stream ${stream}`)
    return answer
  }

  /** The courier comes by, whatever was asked. */
  async function carry() {
    await log.spaces.append({ space, expected: [], entries: [], wakeAt: now })
    await referee.carryDue(now)
  }

  return {
    log,
    referee,
    /** One more referee on the same log, with a memory of its own. */
    refereeOver,
    carry,
    hints,
    now: () => now,
    /** Moves the clock on, stopping at every moment at which the courier asked to be woken. */
    async wait(seconds: number) {
      const until = now + seconds
      let wake = await referee.carryDue(now)
      while (wake !== undefined && wake <= until) {
        now = Math.max(now, wake)
        wake = await referee.carryDue(now)
      }
      now = until
      await referee.carryDue(now)
    },
    /** The same by looking every few minutes, whatever was asked. */
    async waitDensely(seconds: number, step = 60) {
      const until = now + seconds
      for (; now < until; now = Math.min(until, now + step)) await carry()
      await carry()
    },
    async act(member: MemberId, ask: Ask): Promise<ActReply> {
      const headed = headRule(ask.did.move) === 'must' || (headRule(ask.did.move) === 'may' && !ask.headless)
      const head = headed ? (await page(streamOf(member, ask.did))).head : undefined
      const reply = await referee.act(input(member, ask, head && [head.seq, head.hash]))
      if (!ask.unheard) await referee.carryDue(now)
      return reply
    },
    /** Every byte of the three streams that one member's devices may read. */
    async streamsOf(member: MemberId) {
      return Promise.all([page('record'), page(`${member}/side`), page(`${member}/tray`)])
    },
    page,
    async sideOf(member: MemberId) {
      return (await page(`${member}/side`)).entries.map(scribe.side)
    },
    async trayOf(member: MemberId) {
      return (await page(`${member}/tray`)).entries.map(scribe.tray)
    },
    async recordSeen() {
      return (await page('record')).entries.map(scribe.record)
    },
  }
}

export function input(member: MemberId, { did, id }: Ask, head?: readonly [number, string]): ActInput {
  const { move, ...clear } = did
  const brought = broughtBy(did)
  const statement = statementOf(member, did, id)
  const act = canon({
    version: 1,
    space,
    stream: streamOf(member, did),
    id,
    author: member,
    head: head ? [...head] : undefined,
    move,
    clear,
    words: brought === undefined ? [] : [{ id: brought, hash: sig, size: 1 }],
    ...(statement === undefined ? {} : { statement, ssig: sig }),
  })
  const readers = did.move === 'page-written' ? [member] : [a, b]
  const wraps = readers.map((reader) => ({ reader, wrap: new Uint8Array(80) }))
  const words =
    brought === undefined
      ? undefined
      : { word: brought, space, author: member, blob: new Uint8Array(8), wraps }
  return { space, member, id, did, act, sig, ...(head ? { head } : {}), ...(words ? { words } : {}) }
}

/** What a placed thing, or a yes, says of itself. */
function statementOf(author: MemberId, did: MemberMove, id: string): string | undefined {
  const at = { version: 1, space, author }
  if (did.move === 'yes-put') return canon({ ...at, matter: did.matter, yes: id, first: did.first })
  return did.move === 'placed' ? canon({ ...at, lane: did.lane, word: did.word, re: did.re }) : undefined
}

/** What one does stands on one's own side; a turn of a talk on the record. */
function streamOf(member: MemberId, did: MemberMove): Stream {
  return isTalk(did) ? 'record' : `${member}/side`
}

function broughtBy(did: MemberMove): WordId | undefined {
  if (did.move === 'placed' || did.move === 'said' || did.move === 'said-back') return did.word
  return did.move === 'page-written' ? did.page : undefined
}

export const actId = sixteen
