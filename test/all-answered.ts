/** All that a device of somebody is ever answered, from the first byte on: what they could learn, whatever the other did. */
import { openMemoryStore } from '../src/vault/device-store.ts'
import type { Client } from '../src/vault/client.ts'
import { must, passphrase, type World } from './world.ts'

const real = globalThis.fetch
/** After a test that ended in the middle. */
export function endHearing(): void {
  globalThis.fetch = real
}

/** Status, headers and bytes of every answer to a device that had nothing yet; signing in is drawn anew each time. */
export async function allAnswered(world: World, client: Client): Promise<readonly string[]> {
  const name = client.me()?.signInName ?? ''
  const device = await world.device(openMemoryStore())
  must(await device.signIn({ name, passphrase }))
  const heard: string[] = []
  globalThis.fetch = recordingTo(heard)
  must(await device.sync())
  globalThis.fetch = real
  await device.signOut()
  return heard.sort()
}

function recordingTo(heard: string[]): typeof fetch {
  return async (input, init) => {
    const answer = await real(input, init)
    const headers = [...answer.headers].filter(([name]) => name !== 'date' && name !== 'set-cookie')
    const said = `${answer.status} ${JSON.stringify(headers)} ${await answer.clone().text()}`
    heard.push(`${init?.method ?? 'GET'} ${addressOf(input)} ${said}`)
    return answer
  }
}

function addressOf(input: Parameters<typeof fetch>[0]): string {
  return input instanceof Request ? input.url : input.toString()
}
