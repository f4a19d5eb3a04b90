/** Every room of the house beside the first letter, walked to by the words on the screen. */
import type { Page } from 'playwright-core'
import type { ScreenName } from '../../src/app/place.ts'
import { home, openPerson } from './first-letter.ts'
import { follow, pick, press, sees, stands, write, type Stage } from './stage.ts'

/** What is done wherever one stands: looking at the page, or writing in every place of it. */
export type Look = (page: Page, name: string) => Promise<void>

/** The screens that are walked to here, and not in the story of the first letter. */
export const rooms: ReadonlySet<ScreenName> = new Set([
  'alone',
  'steady',
  'living',
  'reflections',
  'harms',
  'harm-check',
  'values',
  'practical',
  'thanks',
  'requests',
  'both',
  'limits',
  'limit',
  'crossed',
  'doors',
  'door',
  'rest',
  'check',
  'close',
  'order',
  'put-away',
  'settings',
  'ways',
  'delete-account',
  'privacy',
])

/** Every screen that the story of the first letter does not pass. */
export async function looksAround(stage: Stage, page: Page, look: Look): Promise<void> {
  await seesRoomsAlone(stage, page, look)
  await seesHarms(stage, page, look)
  await seesRoomsOf(stage, page, 'Mia', look)
  await seesLimits(stage, page, 'Mia', look)
  await seesSettings(stage, page, look)
}

/** What one has for oneself alone. */
async function seesRoomsAlone(stage: Stage, page: Page, look: Look): Promise<void> {
  const words = stage.t.alone
  await openAlone(stage, page)
  await look(page, 'alone')
  for (const [screen, way] of [
    ['steady', words.alone.steady],
    ['living', words.alone.living],
    ['reflections', words.alone.reflections],
  ] as const) {
    await openAlone(stage, page)
    await follow(page, way)
    await stands(page, screen)
    await look(page, screen)
  }
}

/** Something on the list of harms, the questions before telling, and what comes of them. */
async function seesHarms(stage: Stage, page: Page, look: Look): Promise<void> {
  const words = stage.t.harms
  await openAlone(stage, page)
  await follow(page, stage.t.alone.alone.harms)
  await stands(page, 'harms')
  await look(page, 'harms')
  await write(page, words.harms.what, 'The drawer, in March.')
  await press(page, words.harms.addButton)
  await sees(page, words.harms.added)
  await look(page, 'harms-one')
  await page.locator('main').getByRole('link', { name: words.harms.look }).first().click()
  await stands(page, 'harm-check')
  await look(page, 'harm-check')
  for (const [order, shown] of [
    [words.check.yes, 'harm-check-living'],
    [words.check.no, 'harm-check-letter'],
  ] as const) {
    for (const question of ['order', 'stop', 'risk', 'self', 'facts'] as const) {
      const answer = question === 'order' ? order : words.check.no
      await page
        .getByRole('group', { name: words.check.questions[question].legend })
        .locator('label.choice', { hasText: answer })
        .first()
        .click()
    }
    await press(page, words.check.goOn)
    await look(page, shown)
    if (shown === 'harm-check-living') await press(page, words.check.back)
  }
  await press(page, words.check.write)
  await stands(page, 'values')
  await look(page, 'values')
}

/** The rooms of one person. */
async function seesRoomsOf(stage: Stage, page: Page, name: string, look: Look): Promise<void> {
  const words = stage.t.people.person
  await openPerson(stage, page, name)
  for (const [screen, way] of [
    ['practical', words.practical],
    ['thanks', words.thanks],
    ['requests', words.requests],
    ['both', words.both],
    ['rest', words.rest],
  ] as const) {
    await follow(page, way)
    await stands(page, screen)
    await look(page, screen)
    await back(page, 'person')
  }
  await follow(page, words.check)
  await stands(page, 'check')
  await look(page, 'check')
  await press(page, stage.t.check.begin.goOn)
  await look(page, 'check-ask')
  for (let asked = 0; asked < 8; asked++) await press(page, stage.t.check.ask.skip)
  await look(page, 'check-end')
  await openPerson(stage, page, name)
  await follow(page, words.doors)
  await stands(page, 'doors')
  await look(page, 'doors')
  await page.locator('main .rooms a').first().click()
  await stands(page, 'door')
  await look(page, 'door')
  for (const [screen, way] of [
    ['order', stage.t.door.close.order],
    ['put-away', stage.t.door.close.away],
  ] as const) {
    await openPerson(stage, page, name)
    await follow(page, words.close)
    await stands(page, 'close')
    if (screen === 'order') await look(page, 'close')
    await follow(page, way)
    await stands(page, screen)
    await look(page, screen)
  }
}

/** A limit of one's own, kept private, and what one may do when it was crossed. */
async function seesLimits({ t, ...stage }: Stage, page: Page, name: string, look: Look): Promise<void> {
  const words = t.limits
  await openPerson({ t, ...stage }, page, name)
  await follow(page, t.people.person.limits)
  await stands(page, 'limits')
  await look(page, 'limits')
  await press(page, words.limits.add)
  await stands(page, 'limit')
  await look(page, 'limit')
  await write(page, words.limit.when, 'we start to shout')
  await write(page, words.limit.will, 'leave the room')
  await press(page, words.limit.keep)
  await sees(page, words.limit.keptDone)
  await look(page, 'limit-kept')
  await openPerson({ t, ...stage }, page, name)
  await follow(page, t.people.person.limits)
  await look(page, 'limits-one')
  await follow(page, words.limits.crossed)
  await stands(page, 'crossed')
  await look(page, 'crossed')
  await pick(page, words.crossed.noteHint)
  await look(page, 'crossed-note')
}

async function seesSettings({ t }: Stage, page: Page, look: Look): Promise<void> {
  await home(page)
  await follow(page, t.today.today.settings)
  await stands(page, 'settings')
  await look(page, 'settings')
  await follow(page, t.account.settings.ways)
  await stands(page, 'ways')
  await look(page, 'ways')
  await back(page, 'settings')
  await press(page, t.account.settings.remove)
  await stands(page, 'delete-account')
  await look(page, 'delete-account')
  await page.locator('footer').getByRole('link', { name: t.frame.bar.privacy }).click()
  await stands(page, 'privacy')
  await look(page, 'privacy')
}

export async function openAlone({ t }: Stage, page: Page): Promise<void> {
  await home(page)
  await follow(page, t.today.today.alone)
  await stands(page, 'alone')
}

async function back(page: Page, screen: string): Promise<void> {
  await page.locator('a.back').first().click()
  await stands(page, screen)
}
