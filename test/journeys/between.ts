/**
 * What two people do with each other, each at a page of their own and in a language of their own: a talk that begins,
 * the rooms of one another, and a turn in it.
 */
import { performance } from 'node:perf_hooks'
import type { Page } from 'playwright-core'
import { es } from '../../src/app/messages/es.ts'
import { es as linkEs } from '../../src/app/messages/invitation.es.ts'
import { offeredDoors, usualDoor, type LaneName } from '../../src/practice/lanes.ts'
import type { TalkPace } from '../../src/practice/words.ts'
import { openPerson } from './first-letter.ts'
import { comesAgain, comesIn, type Two } from './lived-steps.ts'
import { alone, inviter, must, secretOf } from './people.ts'
import { day, follow, hour, press, stands, write, type Stage } from './stage.ts'

/** Someone at a page, who looks for the other by this name. */
export type At = { readonly stage: Stage; readonly page: Page; readonly other: string }

const zone = 'Europe/Madrid'

/** The same place and the same clock, read in Spanish. */
export function inSpanish(stage: Stage): Stage {
  return { ...stage, t: { ...es, invitation: linkEs }, language: 'es' }
}

/** Ray, and Mia, who came in two hours ago with these doors of hers open; she reads what her stage says. */
export async function coupleWith(stage: Stage, hers: Stage, open: readonly LaneName[]): Promise<Two> {
  const ray = await inviter(stage, 'Ray', 'Mia')
  const secret = secretOf(ray.given)
  const her = await alone(hers, 'Mia', secret)
  const opened = Object.fromEntries(open.map((lane) => [lane, usualDoor(lane, 'open', zone)]))
  const doors = { ...offeredDoors('loved', zone), ...opened }
  const { words } = ray.given
  const him = must(await her.client.comeIn({ secret, words, part: 'loved', doors, mayKnow: true }))
  await stage.wait(2 * hour)
  must(await ray.client.sync())
  return { ray, mia: { ...her, person: him } }
}

/** A talk that both agreed to, on other devices of theirs; Mia speaks first. */
export async function talkBegun(stage: Stage, { ray, mia }: Two, topic: string, pace: TalkPace) {
  must(await ray.client.askToTalk(ray.person, { topic, pace, first: 'them' }))
  await stage.wait(day)
  must(await mia.client.sync())
  const [ask] = mia.client.person(mia.person)?.asks ?? []
  must(await mia.client.agreeToTalk(mia.person, ask?.word ?? '', 'me'))
  await stage.wait(2 * hour)
}

/** Comes in on a device of their own; the language is chosen on the page where it is another. */
export async function arrives({ stage, page }: At, name: string): Promise<void> {
  if (stage.language === 'es') {
    await page.goto(stage.server.address)
    await page.locator('footer').getByRole('button', { name: 'Español' }).click()
    await page.locator('html[lang=es]').waitFor()
  }
  await comesIn(stage, page, name, 'own')
}

/** On another day, on the device of their own; a talk is gone back to where there is one. */
export async function comesBack(at: At, topic?: string): Promise<void> {
  await comesAgain(at.stage, at.page)
  if (topic !== undefined) await entersTalk(at, topic)
}

/** A room of the two, from wherever one stands. */
export async function goes({ stage, page, other }: At, room: 'talks' | 'promises' | 'day'): Promise<void> {
  const { person } = stage.t.people
  await openPerson(stage, page, other)
  await follow(page, room === 'day' ? stage.t.together.ways.day : person[room])
  await stands(page, room === 'promises' ? 'shared-promises' : room)
}

export async function entersTalk(at: At, topic: string): Promise<void> {
  await goes(at, 'talks')
  await follow(at.page, topic)
  await stands(at.page, 'talk')
}

/** The heading of the one thing that is theirs to do now. */
export async function hasTurn({ stage, page }: At, form: keyof Stage['t']['talk']['room']['headings']) {
  const name = stage.t.talk.room.headings[form]
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

type Turn = { readonly from: At; readonly to: At; readonly label: string; readonly text: string }

/** Writes a turn and hands it over by its button; how long until the other reads it, by one clock, in milliseconds. */
export async function hands({ from, to, label, text }: Turn, button: string): Promise<number> {
  await write(from.page, label, text)
  return untilRead(to, text, () => press(from.page, button))
}

/** From the press of the one to the words on the page of the other, which is on it already. */
export async function untilRead({ page }: At, text: string, pressed: () => Promise<void>): Promise<number> {
  const seen = page
    .waitForFunction((words) => document.querySelector('main')?.innerText.includes(words), text)
    .then(() => performance.now())
  const begun = performance.now()
  await pressed()
  return (await seen) - begun
}

/** By the keyboard alone: Tab until one stands at what has this name. */
export async function tabsTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const here = await page.evaluate(() => {
      const one = document.activeElement
      if (one instanceof HTMLTextAreaElement || one instanceof HTMLInputElement)
        return one.labels?.[0]?.textContent.trim()
      return one?.textContent.trim()
    })
    if (here === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach “${name}”`)
}
