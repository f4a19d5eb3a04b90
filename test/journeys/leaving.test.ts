/** Someone comes into the room. Whoever looks afterwards finds a page about the weather, and a lock. */
import { expect, test } from 'vitest'
import type { BrowserContext, Page } from 'playwright-core'
import { openPerson } from './first-letter.ts'
import { looksAround } from './rooms.ts'
import { alone, must, pair, signsIn, unlocks } from './people.ts'
import { field, follow, openStage, press, sees, stands, told, write, type Stage } from './stage.ts'

const away = 'https://www.weather.gov/'
const words = 'I took the money from your drawer in March. I am'
const last = ' ashamed'
const more = ' of it'
/** As long as a hand needs to get from the last letter to another key. */
const aMoment = 300

test('abuse 48 leaving by link and by Shift blanks every tab at once; going back shows the lock, and no word is lost', async () => {
  await using stage = await openStage('en', undefined, 'kept')
  await told(stage, async () => {
    const ray = await alone(stage, 'Ray')
    must(await ray.client.addPerson('Mia'))
    const page = await stage.person()
    await routeAway(page.context())
    await page.goto(`${stage.server.address}/help.html`)
    await signsIn(stage, page, ray.name)
    await begins(stage, page)
    const other = await opensOtherTab(stage, page)
    await page.bringToFront()

    await page.locator('a.leave-now').click()
    for (const tab of [page, other]) await tab.waitForURL(away)
    await other.close()
    await page.goBack()
    expect(page.url()).toBe(`${stage.server.address}/help.html`)
    await page.goForward()
    expect(page.url()).toBe(away)
    await page.goto(stage.server.address)
    await unlocks(stage, page)
    await findsWords(stage, page, words + last)

    await page.keyboard.type(more)
    await page.waitForTimeout(aMoment)
    for (const _ of [1, 2, 3]) await page.keyboard.press('Shift')
    await page.waitForURL(away)
    await page.goto(stage.server.address)
    await unlocks(stage, page)
    await findsWords(stage, page, words + last + more)

    await page.locator('a.help-now').click()
    await page.waitForURL(/help\.html$/)
    await page.goBack()
    await stands(page, 'lock')
    expect(await page.locator('main').innerText()).not.toContain('drawer')
    expect(stage.said).toEqual([])
  })
})

test('abuse 47 on every screen the title and the address say nothing, and all of it is one entry in the history', async () => {
  const stood: { name: string; title: string; url: string; entries: number }[] = []
  await using stage = await openStage('en', async (page, name) => {
    const [title, entries] = await page.evaluate(() => [document.title, history.length] as const)
    stood.push({ name, title, url: page.url(), entries })
  })
  await told(stage, async () => {
    const { ray } = await pair(stage, 'bank')
    const page = await stage.person()
    await page.goto(stage.server.address)
    await stands(page, 'front')
    const entries = await page.evaluate(() => history.length)
    await signsIn(stage, page, ray.name)
    await stage.visit(page, 'today')
    await begins(stage, page)
    await stage.visit(page, 'letter')
    await openPerson(stage, page, 'Mia')
    await stage.visit(page, 'person')
    await follow(page, stage.t.people.person.bank)
    await stands(page, 'bank')
    await stage.visit(page, 'bank')
    await looksAround(stage, page, stage.visit)
    const odd = stood.filter(
      (one) => one.title !== 'Halfdoor' || one.url !== `${stage.server.address}/` || one.entries !== entries,
    )
    expect(odd).toEqual([])
    expect(stood.length).toBeGreaterThan(9)
  })
})

/**
 * The page outside, which a tab gets only when it is blank already: nothing leaves this machine, and a tab that goes
 * before it is blank never arrives.
 */
async function routeAway(context: BrowserContext): Promise<void> {
  const blank = new Set<Page>()
  await context.exposeBinding('wentBlank', ({ page }) => void blank.add(page))
  await context.addInitScript(() => {
    const look = () => {
      const { documentElement: root } = document
      if (root && getComputedStyle(root).display === 'none') Reflect.get(globalThis, 'wentBlank')()
    }
    new MutationObserver(look).observe(document, { attributeFilter: ['hidden'], subtree: true })
  })
  await context.route(
    ({ host }) => host.endsWith('weather.gov'),
    async (route) => {
      try {
        await expect.poll(() => blank.has(route.request().frame().page())).toBe(true)
      } catch {
        return route.abort()
      }
      return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><main>Sunny</main>' })
    },
  )
}

/** A letter under the pen, with the last word typed just now. */
async function begins({ t }: Stage, page: Page): Promise<void> {
  await follow(page, t.today.today.letters)
  await stands(page, 'letter')
  await press(page, t.letter.list.begin)
  await write(page, t.letter.draft.label, words)
  await field(page, t.letter.draft.label).press('Control+End')
  await page.keyboard.type(last)
}

/** As they were, and the pen stands at their end. */
async function findsWords({ t }: Stage, page: Page, all: string): Promise<void> {
  await follow(page, t.today.today.letters)
  await stands(page, 'letter')
  await page.locator('main ul a').first().click()
  expect(await field(page, t.letter.draft.label).inputValue()).toBe(all)
  await field(page, t.letter.draft.label).press('Control+End')
}

async function opensOtherTab(stage: Stage, page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto(stage.server.address)
  await unlocks(stage, other)
  await openPerson(stage, other, 'Mia')
  await sees(other, stage.t.people.person.quiet)
  return other
}
