/**
 * People who are there before a journey begins: each came here on another device, without a screen, by the client the
 * screens use. So a journey can begin where it has something to show.
 */
import type { DoorState } from '../../src/domain/vocabulary.ts'
import { offeredDoors, usualDoor } from '../../src/practice/lanes.ts'
import type { Client, Result } from '../../src/vault/client.ts'
import { openMemoryStore } from '../../src/vault/device-store.ts'
import { openClient } from '../../src/vault/open-client.ts'
import type { Page } from 'playwright-core'
import { day, hour, passphrase, press, stands, write, type Stage } from './stage.ts'

/** Somebody's other device, and the name they sign in with. */
export type Elsewhere = { readonly client: Client; readonly name: string }

export type Given = { readonly url: string; readonly words: string }

/** Someone with an account and no people yet. */
export async function alone(stage: Stage, firstName: string, secret?: string): Promise<Elsewhere> {
  const { server, language } = stage
  const client = await openClient({
    base: server.address,
    store: openMemoryStore(),
    clock: () => Math.floor(Date.now() / 1000) + stage.shift(),
    keepCookies: true,
  })
  const pass =
    secret === undefined
      ? ({ type: 'code', code: await server.makeCode() } as const)
      : ({ type: 'invitation', secret } as const)
  const word = `${firstName.toLowerCase()}s`
  const made = must(await client.signUp({ word, firstName, passphrase, language, pass }))
  return { client, name: made.signInName }
}

/** Someone who made a link for somebody they know. */
export async function inviter(stage: Stage, firstName: string, invited: string, note = '') {
  const made = await alone(stage, firstName)
  const card = await made.client.drawCard()
  must(await made.client.keepCard(card))
  const person = must(await made.client.addPerson(invited))
  const given: Given = must(await made.client.invite({ person, note, letters: 'open' }))
  return { ...made, person, given, card }
}

/** Ray, who made a link, and Mia, who came in two hours ago. Letters to him are open; hers stand as she says. */
export async function pair(stage: Stage, letters: DoorState, mayKnow = true) {
  const ray = await inviter(stage, 'Ray', 'Mia')
  const secret = secretOf(ray.given)
  const her = await alone(stage, 'Mia', secret)
  const zone = 'Europe/Madrid'
  const doors = { ...offeredDoors('loved', zone), letter: usualDoor('letter', letters, zone) }
  const part = 'loved'
  const him = must(await her.client.comeIn({ secret, words: ray.given.words, part, doors, mayKnow }))
  await stage.wait(2 * hour)
  must(await ray.client.sync())
  return { ray, mia: { ...her, person: him } }
}

/** A letter left at the other's door, from somewhere else. */
export async function leftNow({ client }: Elsewhere, to: string, text: string): Promise<void> {
  const draft = await client.newDraft({ to, text })
  must(await client.leaveLetter(draft.id))
}

/** One left two days ago: it has been handed by now. */
export async function leftLetter(stage: Stage, from: Elsewhere, to: string, text: string): Promise<void> {
  await leftNow(from, to, text)
  await stage.wait(2 * day)
}

/** Someone signs in on this page's browser, and stands before today. */
export async function signsIn(
  { t, server }: Stage,
  page: Page,
  name: string,
  on: 'own' | 'shared' = 'own',
): Promise<void> {
  const words = t.account.signIn
  await page.goto(server.address)
  await press(page, t.open.front.signIn)
  await stands(page, 'sign-in')
  await write(page, words.name, name)
  await write(page, words.passphrase, passphrase)
  if (on === 'shared') await page.getByLabel(words.shared).check()
  await press(page, words.signIn)
  await stands(page, 'today')
}

/** From the lock to today, on a page that stands at the lock. */
export async function unlocks({ t }: Stage, page: Page): Promise<void> {
  await stands(page, 'lock')
  await write(page, t.account.lock.passphrase, passphrase)
  await press(page, t.account.lock.open)
  await stands(page, 'today')
}

export function secretOf({ url }: Given): string {
  return url.split('#')[1] ?? ''
}

/** What a journey takes for granted. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected to work: ${result.trouble} ${result.on ?? ''}`)
  return result.value
}
