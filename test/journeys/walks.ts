/**
 * Two people for whom every door between them is open, and a page of one of them: for walks through rooms that show
 * something only once the other did something. The other has a device without a screen.
 */
import type { Page } from 'playwright-core'
import type { ScreenName } from '../../src/app/place.ts'
import { dateIn } from '../../src/practice/days.ts'
import { usualDoor } from '../../src/practice/lanes.ts'
import type { EnvelopeWords } from '../../src/practice/words.ts'
import type { Client } from '../../src/vault/client.ts'
import type { PersonView } from '../../src/vault/views.ts'
import { openPerson } from './first-letter.ts'
import { nowOn, waitForHalfPast } from './lived-steps.ts'
import { must, pair } from './people.ts'
import type { Look } from './rooms.ts'
import { day, follow, stands, write, type Stage } from './stage.ts'

export type Other = { readonly client: Client; readonly person: string }
export type Walk = {
  readonly stage: Stage
  readonly page: Page
  readonly her: Other
  readonly look: Look
  /** Writes into a place that stands on the page. */
  readonly pen: (page: Page, label: string, text: string) => Promise<void>
}

/** Everything that she says, wherever she says it. */
export const hers = {
  turn: 'The kettle was still warm when you left.',
  topic: 'The blue bicycle',
  plan: 'I water the beans.',
  place: 'The bench by the lake',
  act: 'I bring the ladder back.',
  backup: 'I send my brother with it.',
  know: 'It stands by the shed.',
  settled: 'The ladder was heavy.',
} as const

const zone = 'Europe/Madrid'
const lanes = ['talk', 'promise', 'practical', 'together'] as const

/** Ray, who signs in on a page, and Mia. It is half past six in the morning, UTC. */
export async function openTwo(stage: Stage): Promise<{ readonly name: string; readonly her: Other }> {
  await waitForHalfPast(stage, 6)
  const { ray, mia } = await pair(stage, 'open')
  for (const lane of lanes)
    for (const { client, person } of [ray, mia])
      must(await client.setDoor(person, lane, usualDoor(lane, 'open', zone), false))
  await stage.wait(4 * day)
  await waitForHalfPast(stage, 6)
  must(await mia.client.sync())
  return { name: ray.name, her: mia }
}

/** Into one of the rooms between the two. */
export async function goes({ stage, page }: Walk, screen: ScreenName, way: string): Promise<void> {
  await openPerson(stage, page, 'Mia')
  await follow(page, way)
  await stands(page, screen)
}

/** The day in her town, some days from now. */
export function dayThere(stage: Stage, days = 0): string {
  return dateIn(zone, nowOn(stage) + days * day)
}

export function viewOf({ client, person }: Other): PersonView {
  const view = client.person(person)
  if (!view) throw new Error('there is nobody')
  return view
}

export async function leaves({ her }: Walk, words: Left): Promise<void> {
  must(await her.client.sync())
  must(await her.client.leave(her.person, words))
}
type Left = Exclude<EnvelopeWords, { kind: 'letter' | 'answer' }>

/** A button whose words hold a name. */
export async function pressNamed(page: Page, words: (name: string) => string): Promise<void> {
  const [before = '', after = ''] = words('|').split('|')
  await page
    .locator('main')
    .getByRole('button', { name: new RegExp(`^${before}.?Mia.?${after}`) })
    .last()
    .click()
}

/** Presses the button of the very form in which this place stands. */
export async function gives(page: Page, label: string, button: string): Promise<void> {
  const form = page.locator('main form').filter({ has: page.getByLabel(label, { exact: true }) })
  await form.getByRole('button', { name: button, exact: true }).click()
}

/** Writes, as one who only looks around does. */
export const writesPlainly: Walk['pen'] = write
