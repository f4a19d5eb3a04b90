/** Devices for the client's proofs: each has a line of its own to the server, which a test cuts, slows or bends. */
import { onTestFinished } from 'vitest'
import { must, openWorld, passphrase } from '../../test/world.ts'
import type { DoorState } from '../domain/vocabulary.ts'
import { offeredDoors, usualDoor } from '../practice/lanes.ts'
import type { Client } from './client.ts'
import { openMemoryStore, type DeviceStore } from './device-store.ts'
import { openClient } from './open-client.ts'

export const zone = 'Europe/Berlin'

export type Call = {
  readonly method: string
  readonly path: string
  readonly body: string
  /** Lets the server have it. */
  readonly send: () => Promise<Response>
}
/** What happens to a call of this device; throwing is what a browser does when there is no answer. */
export type Line = { way: (call: Call) => Promise<Response> }

export const through = ({ send }: Call): Promise<Response> => send()
export const cut = (): Promise<Response> => Promise.reject(new TypeError('no connection'))
/** The server has it; the answer is lost on the way back. */
export async function loseReply({ send }: Call): Promise<Response> {
  await (await send()).text()
  return cut()
}

export type Device = {
  readonly client: Client
  readonly line: Line
  readonly store: DeviceStore
  /** The page is loaded anew: the same device store, nothing in memory. */
  readonly reload: () => Promise<Client>
}

/** A world whose devices each have a line of their own. */
export async function openDevices() {
  const world = await openWorld()
  onTestFinished(() => world[Symbol.asyncDispose]())
  const lines = new Map<string, Line>()
  /** As a browser keeps them: by device, also when the page is loaded anew. */
  const cookies = new Map<string, string>()
  const real = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const address = typeof input === 'string' ? input : 'http://not-a-string.example'
    const { origin, hostname, pathname, search } = new URL(address)
    const line = lines.get(hostname)
    if (!line) return real(input, init)
    const path = pathname + search
    const send = async () => {
      const headers = new Headers(init?.headers)
      const cookie = cookies.get(hostname)
      if (cookie !== undefined) headers.set('Cookie', cookie)
      const answer = await real(world.server.address + address.slice(origin.length), { ...init, headers })
      const set = answer.headers.get('Set-Cookie')
      if (set !== null) cookies.set(hostname, set.split(';')[0] ?? '')
      return answer
    }
    return line.way({
      method: init?.method ?? 'GET',
      path,
      body: typeof init?.body === 'string' ? init.body : '',
      send,
    })
  }
  onTestFinished(() => {
    globalThis.fetch = real
  })

  async function device(store: DeviceStore = openMemoryStore()): Promise<Device> {
    const host = `device-${lines.size}.example`
    const line: Line = { way: through }
    lines.set(host, line)
    const open = () => openClient({ base: `http://${host}`, store, clock: world.now })
    return { client: await open(), line, store, reload: open }
  }

  return {
    world,
    device,
    async person(word: string, firstName: string): Promise<Device & { readonly signInName: string }> {
      const made = await device()
      const { signInName } = must(
        await made.client.signUp({ word, firstName, passphrase, language: 'en', pass: { type: 'open' } }),
      )
      must(await made.client.keepCard(await made.client.drawCard()))
      return { ...made, signInName }
    },
    /** Another device of someone who is already here. */
    async alsoOn(signInName: string, store?: DeviceStore): Promise<Device> {
      const other = await device(store)
      must(await other.client.signIn({ name: signInName, passphrase }))
      return other
    },
  }
}
export type Devices = Awaited<ReturnType<typeof openDevices>>

export function secretOf(url: string): string {
  return url.split('#')[1] ?? ''
}

type Meeting = { readonly letters?: DoorState; readonly hers?: DoorState; readonly mayKnow?: boolean }

/** Two people who share a space: he invited, she came in. */
export async function meet(
  devices: Devices,
  { letters = 'knock', hers = 'bank', mayKnow = false }: Meeting = {},
) {
  const his = await devices.person('river', 'Ray')
  const mia = must(await his.client.addPerson('Mia'))
  const link = must(await his.client.invite({ person: mia, note: 'If you ever want it.', letters }))
  const her = await devices.person('meadow', 'Mia')
  const doors = { ...offeredDoors('loved', zone), letter: usualDoor('letter', hers, zone) }
  const secret = secretOf(link.url)
  const ray = must(await her.client.comeIn({ secret, words: link.words, part: 'loved', doors, mayKnow }))
  return { his, her, mia, ray, link, secret }
}
