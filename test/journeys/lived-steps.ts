/**
 * Steps of the longer stories: coming in on another day, what a screen says as a whole, two pairs side by side, and
 * small acts that many of them take.
 */
import type { Page } from 'playwright-core'
import type { DoorState } from '../../src/domain/vocabulary.ts'
import { home, openPerson } from './first-letter.ts'
import { pair, signsIn, unlocks } from './people.ts'
import { day, hour, pick, press, stands, write, type Stage } from './stage.ts'

/** The clock of the stage. */
export function nowOn(stage: Stage): number {
  return Math.floor(Date.now() / 1000) + stage.shift()
}

/** To the next time it is half past this hour, UTC: no tick falls there, and no day ends while a story goes on. */
export async function waitForHalfPast(stage: Stage, hours: number): Promise<void> {
  const now = nowOn(stage)
  const at = Math.floor(now / day) * day + hours * hour + hour / 2
  await stage.wait(at > now ? at - now : at + day - now)
}

/** Two stories that begin alike, on the same days. */
export async function twins(stage: Stage, letters: DoorState, mayKnow: boolean) {
  return [await pair(stage, letters, mayKnow), await pair(stage, letters, mayKnow)] as const
}
export type Two = Awaited<ReturnType<typeof pair>>

/** Signs in, on a computer that others use too unless said otherwise; everything is in step when it goes on. */
export async function comesIn(stage: Stage, page: Page, name: string, on: 'own' | 'shared' = 'shared') {
  const listens = page.waitForRequest(/\/hints$/)
  await signsIn(stage, page, name, on)
  await listens
}

/** Comes back on another day to a device of one's own, which was locked. */
export async function comesAgain(stage: Stage, page: Page): Promise<void> {
  const listens = page.waitForRequest(/\/hints$/)
  await page.reload()
  await unlocks(stage, page)
  await listens
}

/** All that the screen says, as it stands there. */
export async function says(page: Page): Promise<string> {
  return page.locator('main').innerText()
}

/** All that today, the page of one person, and these rooms of theirs say. A way that is not there is passed over. */
export async function saysOf(
  stage: Stage,
  page: Page,
  name: string,
  ways: readonly (readonly [screen: string, way: string])[],
): Promise<Readonly<Record<string, string>>> {
  const said: Record<string, string> = {}
  await home(page)
  said['today'] = await says(page)
  await openPerson(stage, page, name)
  said['person'] = await says(page)
  for (const [screen, way] of ways) {
    const link = page.locator('main').getByRole('link', { name: way }).first()
    if ((await link.count()) === 0) continue
    await link.click()
    await stands(page, screen)
    said[screen] = await says(page)
    await page.locator('a.back').first().click()
    await stands(page, 'person')
  }
  return said
}

/** The rooms between two people, as they are named on the page of the other. */
export function roomsOf({ t }: Stage): readonly (readonly [screen: string, way: string])[] {
  const words = t.people.person
  return [
    ['bank', words.bank],
    ['practical', words.practical],
    ['thanks', words.thanks],
    ['requests', words.requests],
    ['limits', words.limits],
    ['both', words.both],
    ['doors', words.doors],
  ]
}

/** A letter, from the first word to the door. */
export async function leavesLetter(stage: Stage, page: Page, name: string, text: string): Promise<void> {
  const words = stage.t.letter
  await openPerson(stage, page, name)
  await press(page, stage.t.people.person.write(name))
  await stands(page, 'letter')
  await write(page, words.draft.label, text)
  await press(page, words.draft.leave)
  await page.getByRole('heading', { name: words.leave.heading }).waitFor()
  await pick(page, words.leave.lookNone)
  await press(page, words.leave.leave)
  await page.getByRole('heading', { name: words.leave.doneHeading }).waitFor()
}

/** A small promise to oneself, made and kept on the same day. */
export async function keepsPromise({ t }: Stage, page: Page, act: string): Promise<void> {
  const words = t.today.promise
  await home(page)
  await write(page, words.act, act)
  await press(page, words.keep)
  await page.getByRole('heading', { name: act }).waitFor()
  await pick(page, words.marks.kept)
  await press(page, words.mark)
  await hears(page, words.marked)
}

/** What just came of a press is said, once. */
export async function hears(page: Page, words: string): Promise<void> {
  await page.locator('main').getByRole('status').getByText(words).first().waitFor()
}

/** Answers one question out of several on the page. */
export async function answers(page: Page, legend: string, answer: string): Promise<void> {
  await page.getByRole('group', { name: legend }).locator('label.choice', { hasText: answer }).first().click()
}

/** Opens what is folded away under these words; what stands open stays so. */
export async function unfold(page: Page, words: string): Promise<void> {
  const summary = page.locator('main summary', { hasText: words }).first()
  const open = await summary.evaluate((one) => one.closest('details')?.hasAttribute('open') ?? false)
  if (!open) await summary.click()
}
