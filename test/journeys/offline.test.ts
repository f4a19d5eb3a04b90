/** On the train: everything that was here stays here, and what is left at a door leaves once, when it can. */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { home, openPerson } from './first-letter.ts'
import { leftLetter, must, pair, signsIn, unlocks } from './people.ts'
import { day, field, follow, openStage, pick, press, sees, stands, told, write, type Stage } from './stage.ts'

const given = 'I took the money from your drawer in March.'
const written = 'I read your letter on the train.'

test('H1-1 without a connection the help page opens, and words are read, written and left at a door', async () => {
  await using stage = await openStage('en', undefined, 'kept')
  await told(stage, async () => {
    const { ray, mia } = await pair(stage, 'open')
    await leftLetter(stage, ray, ray.person, given)
    const page = await stage.person()
    await signsIn(stage, page, mia.name)
    await isKept(page)
    await page.reload()
    await unlocks(stage, page)

    await page.context().setOffline(true)
    await getsHelp(stage, page)
    await page.goto(stage.server.address)
    await unlocks(stage, page)
    await reads(stage, page)
    await writes(stage, page)
    await page.reload()
    await unlocks(stage, page)
    await leaves(stage, page)
    await page.reload()
    await unlocks(stage, page)
    await openPerson(stage, page, 'Ray')
    const waits = page.locator('main').getByText(stage.t.people.left.waits)
    await waits.waitFor()

    await page.context().setOffline(false)
    await waits.waitFor({ state: 'detached' })
    await sees(page, stage.t.people.left.said)
    await stage.wait(2 * day)
    must(await ray.client.sync())
    const arrived = ray.client.person(ray.person)?.given ?? []
    expect(arrived.map(({ kind }) => kind)).toEqual(['letter'])
    const read = must(await ray.client.read(ray.person, arrived[0]?.word ?? ''))
    expect(read).toMatchObject({ kind: 'letter', text: written })
    expect(stage.said.filter((line) => !/ERR_INTERNET_DISCONNECTED/.test(line))).toEqual([])
  })
})

/** The shell is on this device, and this page is fetched through it. */
async function isKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** The help pages of both languages, from before the lock. */
async function getsHelp({ server }: Stage, page: Page): Promise<void> {
  for (const [path, language] of [
    ['/help.html', 'en'],
    ['/ayuda.html', 'es'],
  ] as const) {
    await page.goto(server.address + path)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(3)
    expect(await rulesOf(page)).toBeGreaterThan(20)
  }
}

/** How many rules its style sheets have: it looks as it should. */
function rulesOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.styleSheets].reduce((sum, { cssRules }) => sum + cssRules.length, 0),
  )
}

/** What was fetched before can be read. */
async function reads(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  await openPerson(stage, page, 'Ray')
  await page.locator('main').getByRole('link', { name: t.people.person.letter }).first().click()
  await stands(page, 'read')
  await press(page, t.letter.read.read)
  await sees(page, given)
}

async function writes(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  await openPerson(stage, page, 'Ray')
  await press(page, t.people.person.write('Ray'))
  await stands(page, 'letter')
  await write(page, t.letter.draft.label, written)
  // A keystroke is on the disk a moment after it; nobody reloads within that.
  await page.waitForTimeout(500)
}

/** It is left at the door, and the page says that it is still here. */
async function leaves(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  await home(page)
  await follow(page, t.today.today.letters)
  await stands(page, 'letter')
  await page.locator('main ul a', { hasText: written }).click()
  expect(await field(page, t.letter.draft.label).inputValue()).toBe(written)
  await press(page, t.letter.draft.leave)
  await pick(page, t.letter.leave.lookNone)
  await press(page, t.letter.leave.leave)
  await page.getByRole('heading', { name: t.letter.leave.doneHeading }).waitFor()
  await sees(page, t.people.left.waits)
  await press(page, t.letter.leave.toPerson)
  await stands(page, 'person')
  await sees(page, t.people.left.waits)
  expect(await page.locator('main').innerText()).not.toContain(t.people.left.said)
}
