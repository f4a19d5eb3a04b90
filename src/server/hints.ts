/**
 * Tells open pages that a stream of theirs moved: which, and how far, nothing more. One event stream for each
 * sign-in, written on the raw response; trays are told a little late, so that the moment says nothing.
 */
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { ServerResponse } from 'node:http'
import type { MemberId, SpaceId } from '../domain/vocabulary.ts'
import type { Stream } from '../log/spaces.ts'
import type { OnMoved } from '../referee/ports.ts'
import type { AccountId } from '../wire/shapes.ts'
import { refuse } from './answers.ts'
import { lawful } from './headers.ts'
import type { Membership, Memberships } from './memberships.ts'
import type { Handle } from './requests.ts'
import type { Random } from './sign.ts'
import type { SignedIn } from './sign-ins.ts'
import type { Timers } from './timers.ts'

export type Hints = {
  readonly open: Handle
  readonly moved: OnMoved
  /** An account is a member of one more space. */
  readonly follow: (account: AccountId, membership: Membership) => void
  /** Ends the event streams of these sign-ins. */
  readonly end: (whose: (who: SignedIn) => boolean) => void
}

type Needs = { readonly memberships: Memberships; readonly timers: Timers; readonly random: Random }
type Listener = {
  readonly who: SignedIn
  readonly outgoing: ServerResponse
  readonly streams: Set<string>
  /** What moved and is not told yet. */
  readonly waiting: Map<string, number>
}

const heartbeatMs = 25_000
/** Several moves in one breath are one hint. */
const breathMs = 50
const trayJitterMs = 4_000
/** A page that does not take its hints reads the streams when it comes back. */
const mostUnread = 65_536

export function openHints({ memberships, timers, random }: Needs): Hints {
  const listeners = new Map<string, Listener>()
  const byStream = new Map<string, Set<Listener>>()

  const follow = (listener: Listener, membership: Membership) => {
    for (const stream of streamsOf(membership)) {
      listener.streams.add(stream)
      byStream.set(stream, (byStream.get(stream) ?? new Set()).add(listener))
    }
  }
  const leave = (listener: Listener) => {
    for (const stream of listener.streams) {
      const others = byStream.get(stream)
      others?.delete(listener)
      if (others?.size === 0) byStream.delete(stream)
    }
    if (listeners.get(listener.who.signIn) === listener) listeners.delete(listener.who.signIn)
  }
  const beat = () => {
    for (const listener of listeners.values()) write(listener, ':\n\n')
    if (listeners.size > 0) timers.after(heartbeatMs, beat)
  }
  const hint = (listener: Listener, stream: string, seq: number) => {
    const told = listener.waiting.has(stream)
    listener.waiting.set(stream, seq)
    if (told) return
    timers.after(stream.endsWith('/tray') ? jitter(random) : breathMs, () => {
      const upTo = listener.waiting.get(stream)
      listener.waiting.delete(stream)
      write(listener, `data: {"stream":"${stream}","seq":${upTo}}\n\n`)
    })
  }

  return {
    async open(asked) {
      const { outgoing } = asked.env ?? {}
      if (asked.req.method !== 'GET' || !outgoing) return refuse('not-found')
      const who = asked.get('who')
      listeners.get(who.signIn)?.outgoing.end()
      const listener: Listener = { who, outgoing, streams: new Set(), waiting: new Map() }
      outgoing.on('close', () => leave(listener))
      if (listeners.size === 0) timers.after(heartbeatMs, beat)
      listeners.set(who.signIn, listener)
      for (const membership of await memberships.of(who.account)) follow(listener, membership)
      // Only who is followed everywhere is told that it is open: what moves from here on is hinted.
      outgoing.writeHead(200, { ...lawful, 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' })
      outgoing.write(':\n\n')
      return RESPONSE_ALREADY_SENT
    },
    moved(space: SpaceId, stream: Stream, seq: number) {
      const key = `${space}/${stream}`
      for (const listener of byStream.get(key) ?? []) hint(listener, key, seq)
    },
    follow(account, membership) {
      for (const listener of listeners.values())
        if (listener.who.account === account) follow(listener, membership)
    },
    end(whose) {
      for (const { who, outgoing } of listeners.values()) if (whose(who)) outgoing.end()
    },
  }
}

function write({ outgoing }: Listener, text: string): void {
  if (!outgoing.headersSent) return
  if (outgoing.writableLength > mostUnread) outgoing.destroy()
  else if (!outgoing.writableEnded) outgoing.write(text)
}

function streamsOf({
  space,
  member,
}: {
  readonly space: SpaceId
  readonly member: MemberId
}): readonly string[] {
  return [`${space}/record`, `${space}/${member}/side`, `${space}/${member}/tray`]
}

function jitter(random: Random): number {
  const [high = 0, low = 0] = random(2)
  return breathMs + Math.floor((((high << 8) | low) / 65_536) * trayJitterMs)
}
