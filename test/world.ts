/**
 * A whole place: a real server on a real socket with its own folder, a clock that is moved by hand, and any number of
 * people, each with the same client the screens use, without a screen.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '../src/domain/vocabulary.ts'
import { startServer, type Setup } from '../src/server/server.ts'
import type { Client, Result } from '../src/vault/client.ts'
import { openMemoryStore, type DeviceStore } from '../src/vault/device-store.ts'
import { openClient } from '../src/vault/open-client.ts'

/** 25 March 2026, 12:30 UTC: no tick falls here, whatever the secret. */
export const T0: Instant = 1_774_441_800
export const hour = 3600
export const day = 24 * hour

export async function openWorld(over: Partial<Setup> = {}) {
  const data = await mkdtemp(join(tmpdir(), 'halfdoor-'))
  let now = T0
  const server = await startServer({
    data,
    keys: join(data, 'keys'),
    port: 0,
    signUp: 'open',
    clock: () => now,
    generosity: 1000,
    ...over,
  })
  const clients: Client[] = []

  const world = {
    server,
    data,
    now: () => now,
    /** Moves the clock, stopping wherever the courier asked to be woken. */
    async wait(seconds: number) {
      const until = now + seconds
      await server.carry()
      for (let wake = server.wakeAt(); wake !== undefined && wake <= until; wake = server.wakeAt()) {
        now = Math.max(now, wake)
        await server.carry()
      }
      now = until
      await server.carry()
      for (const client of clients) if (client.stage() === 'open') await client.sync()
    },
    /** A device with nothing on it yet. */
    async device(store: DeviceStore = openMemoryStore()): Promise<Client> {
      const client = await openClient({ base: server.address, store, clock: () => now, keepCookies: true })
      clients.push(client)
      return client
    },
    /** Someone with an account and a recovery card. */
    async person(word: string, firstName: string, store?: DeviceStore): Promise<Client> {
      const client = await world.device(store)
      must(await client.signUp({ word, firstName, passphrase, language: 'en', pass: { type: 'open' } }))
      must(await client.keepCard(await client.drawCard()))
      return client
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients) await client[Symbol.asyncDispose]()
      await server.close()
      await rm(data, { recursive: true, force: true })
    },
  }
  return world
}
export type World = Awaited<ReturnType<typeof openWorld>>

export const passphrase = 'river lamp cotton bridge'

/** What a story takes for granted. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected to work: ${result.trouble} ${result.on ?? ''}`)
  return result.value
}
