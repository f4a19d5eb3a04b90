/**
 * One life of a pair at the wire, recorded as the writer meets it: the raw bytes of every answer, status line and
 * headers included, and of the hints. Keys, ids and the server's chance come from names, so that two lives differ
 * only in what the reader does.
 */
import { client, ready } from '@serenity-kit/opaque'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  isTalk,
  type Door,
  type LaneToken,
  type MatterId,
  type MemberMove,
  type WordId,
} from '../src/domain/vocabulary.ts'
import { json, raw } from './raw-socket.ts'
import { headRule } from '../src/domain/decide.ts'
import { startServer } from '../src/server/server.ts'
import type { Timers } from '../src/server/timers.ts'
import { proveJoined, writeAct, writeBirth, type HeadOf } from '../src/vault/acts.ts'
import { bytes, keyOf, signedAct, text } from './wire-acts.ts'

const id = (letter: string, name: string) => `${letter}_${text(name, 16)}`

export const letters = id('l', 'lane slow 0') as LaneToken
export const talks = id('l', 'lane week 0') as LaneToken
export const notes = id('l', 'lane prompt 0') as LaneToken
const classes = ['slow', 'week', 'week', 'day', 'day', 'day', 'day', 'day', 'prompt', 'prompt'] as const
const lanes = classes.map((name, at) => ({
  token: id('l', `lane ${name} ${classes.slice(0, at).filter((one) => one === name).length}`) as LaneToken,
  class: name,
}))
const space = id('s', 'space') as `s_${string}`
export const [a, b] = [id('m', 'a') as `m_${string}`, id('m', 'b') as `m_${string}`]
const invitation = id('i', 'link')
export const word = (name: string) => id('w', name) as WordId
export const matter = (name: string) => id('y', name) as MatterId
export const everyLane: readonly LaneToken[] = lanes.map(({ token }) => token)
const hours = { zone: 'Europe/Madrid', days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 0 }
export const door = (state: Door['state']): Door => ({ state, hours, pace: 14, cap: 1 })
export const allDoors = (state: Door['state']) =>
  Object.fromEntries(lanes.map(({ token }) => [token, door(state)]))

const start = 1_794_831_300
const password = 'four words make one'
const quick = { 'argon2id-custom': { iterations: 1, memory: 64, parallelism: 1 } } as const

/** Keys of the place, made once: so every life is lived before the same server. */
export async function makePlace(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'halfdoor-place-'))
  const server = await startServer({ data: folder, keys: join(folder, 'keys'), port: 0, signUp: 'open' })
  await server.close()
  return folder
}

export async function openLife(place: string) {
  await ready
  const data = await mkdtemp(join(tmpdir(), 'halfdoor-'))
  await cp(place, data, { recursive: true })
  let now = start
  let label = 'start'
  const due: (() => void)[] = []
  const timers: Timers = {
    after(milliseconds, run) {
      if (milliseconds < 10_000) due.push(run)
      return () => void (due.includes(run) && due.splice(due.indexOf(run), 1))
    },
  }
  const server = await startServer({
    data,
    keys: join(data, 'keys'),
    port: 0,
    signUp: 'open',
    clock: () => now,
    timers,
    random: (size) => bytes(`${label} ${size}`, size),
    generosity: 1000,
  })
  const chance = (name: string) => {
    label = name
  }
  const house = JSON.parse((await raw(server, 'GET', '/house')).split('\r\n\r\n')[1] ?? '')
  const breathe = async () => {
    await server.carry()
    while (due.length > 0) due.shift()?.()
    await server.carry()
  }

  return {
    server,
    chance,
    breathe,
    referee: house.referee as string,
    async wait(seconds: number) {
      const until = now + seconds
      await breathe()
      for (let wake = server.wakeAt(); wake !== undefined && wake <= until; wake = server.wakeAt()) {
        now = Math.max(now, wake)
        await breathe()
      }
      now = until
      await breathe()
    },
    /** Someone with an account; what OPAQUE said on the way is nobody's secret and is not compared. */
    async signUp(name: string, pass: object) {
      chance(`sign-up ${name}`)
      const begun = client.startRegistration({ password })
      const first = json(
        await raw(server, 'POST', '/sign-up', { word: name, request: begun.registrationRequest, pass }),
      )
      const { registrationRecord } = client.finishRegistration({
        password,
        clientRegistrationState: begun.clientRegistrationState,
        registrationResponse: first.response,
        keyStretching: quick,
      })
      const slot = {
        id: id('k', name),
        kind: 'passphrase',
        public: text(`p ${name}`, 32),
        private: text(`q ${name}`, 60),
        account: text(`r ${name}`, 80),
      }
      const slots = { generation: 1, slots: [slot], mac: text(`mac ${name}`, 32) }
      const said = await raw(server, 'POST', '/sign-up/finish', {
        ticket: first.ticket,
        record: registrationRecord,
        slots,
        vault: text(`vault ${name}`, 64),
      })
      return { said, cookie: /set-cookie: ([^;]+)/i.exec(said)?.[1] ?? '' }
    },
    async [Symbol.asyncDispose]() {
      await server.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}
export type Life = Awaited<ReturnType<typeof openLife>>

/** One member's device: signs acts from names, follows its own head by the answers it gets. */
export async function openSeat(life: Life, me: 'a' | 'b', cookie: string) {
  const [member, key] = [me === 'a' ? a : b, await keyOf(me)]
  const keys = { sign: Buffer.from(key.public).toString('base64url'), seal: text(`seal ${me}`, 32) }
  const by = { space, author: member, members: [a, b] }
  const side = `/streams/${space}/${member}/side`

  async function ask(method: string, path: string, body?: object): Promise<string> {
    return raw(life.server, method, path, body, cookie)
  }
  async function readHead(did: MemberMove): Promise<HeadOf> {
    const onto = isTalk(did) ? `/streams/${space}/record` : side
    return json(await ask('GET', `${onto}?after=0`)).head as HeadOf
  }
  return {
    ask,
    keys,
    key,
    member,
    async act(did: MemberMove, name: string, { stale = false, headless = false } = {}): Promise<string> {
      const rule = headRule(did.move)
      const known = await readHead(did)
      const needs = rule === 'must' || (rule === 'may' && !headless)
      const at = stale ? { seq: Math.max(0, known.seq - 1), hash: text('stale', 32) } : known
      const { act, words } = await signedAct(did, name, by, key, needs ? at : undefined)
      life.chance(`act ${name}`)
      return ask('POST', '/acts', { act: act.text, sig: act.sig, words })
    },
    async bear(): Promise<string> {
      const birth = await writeBirth(
        { space, kind: 'pair', members: [a, b], lanes, keys, referee: life.referee },
        key,
      )
      const joined = await writeAct(
        { space, author: member, id: text('a joined', 16) },
        { move: 'joined', doors: allDoors('open'), keys },
        key,
      )
      const said = await ask('POST', '/spaces', {
        birth: birth.text,
        sig: birth.sig,
        joined: { act: joined.text, sig: joined.sig },
      })
      const auth = await keyOf('link')
      const made = {
        id: invitation,
        space,
        auth: Buffer.from(auth.public).toString('base64url'),
        outer: text('outer', 300),
        inner: text('inner', 4000),
      }
      return said + (await ask('POST', '/invitations', made))
    },
    async comeIn(doors: Readonly<Record<LaneToken, Door>>): Promise<string> {
      const proof = await proveJoined(await keyOf('link'), space, member, keys)
      const joined = await writeAct(
        { space, author: member, id: text('b joined', 16) },
        { move: 'joined', doors, keys, proof },
        key,
      )
      return ask('POST', `/invitations/${invitation}/come-in`, { act: joined.text, sig: joined.sig })
    },
    stream: (which: 'record' | 'side' | 'tray') =>
      ask('GET', `/streams/${space}/${which === 'record' ? which : `${member}/${which}`}?after=0`),
    /** Everything a writer can ask for, in the bytes it comes in; with the link in hand too. */
    async everything(step: string, words: readonly WordId[]): Promise<string[]> {
      const seen: string[] = []
      const paths = ['/account', '/vault', '/spaces', '/house', `/invitations/${invitation}`, `/i`]
      for (const path of paths) {
        life.chance(`everything ${step} ${path}`)
        seen.push(await ask('GET', path))
      }
      for (const which of ['record', 'side', 'tray'] as const) seen.push(await this.stream(which))
      for (const other of ['side', 'tray'])
        seen.push(await ask('GET', `/streams/${space}/${b}/${other}?after=0`))
      for (const one of [...words, word('nobody wrote this')]) seen.push(await ask('GET', `/words/${one}`))
      life.chance(`everything ${step} sign-up`)
      const request = fixedRequest()
      seen.push(
        await raw(life.server, 'POST', '/sign-up', {
          word: 'other',
          request,
          pass: { type: 'invitation', id: invitation },
        }),
      )
      return seen
    },
    async listen(): Promise<{ readonly heard: () => string; readonly socket: Socket }> {
      const socket = connect(life.server.port, '127.0.0.1')
      let heard = ''
      socket.on('data', (chunk) => (heard += chunk.toString('latin1')))
      socket.write(`GET /hints HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\n\r\n`)
      while (!heard.includes('\r\n\r\n')) await new Promise((resolve) => setTimeout(resolve, 2))
      return { heard: () => heard, socket }
    },
    openPass: { type: 'invitation', id: invitation },
  }
}

let request: string | undefined
function fixedRequest(): string {
  request ??= client.startRegistration({ password }).registrationRequest
  return request
}
