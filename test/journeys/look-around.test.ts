/**
 * Looking around first, in a real browser: one is Ray, leaves something, and finds it as Mia. While one does, the page
 * asks for nothing but its own code, and keeps nothing anywhere.
 */
import type { Page, Request } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Language } from '../../src/vault/client.ts'
import { openInspection } from './inspect.ts'
import { follow, openStage, press, sees, stands, type Stage, told, write } from './stage.ts'

/** How long it may take from the press to the first screen. */
const mostMs = 2000

test.each(['en', 'es'] as const)(
  'LA-1 one is Ray, leaves something and finds it as Mia; nothing is kept and nothing is sent (%s)',
  async (language) => {
    const { faults, visit } = openInspection()
    await using stage = await openStage(language, visit, 'kept')
    await told(stage, async () => {
      const page = await stage.person()
      await comesToLook(stage, page)
      const asked: string[] = []
      page.on('request', (request) => asked.push(...unlessOwnCode(request)))
      const before = await keptIn(page)
      await isRay(stage, page)
      await isMia(stage, page)
      await findsNothingReal(stage, page)
      expect(asked).toEqual([])
      expect(await keptIn(page)).toEqual(before)
      await endsIt(stage, page)
      expect(await keptIn(page)).toEqual(before)
      expect(stage.said).toEqual([])
    })
    expect(faults).toEqual([])
  },
)

test('LA-1 it is gone after a reload, and beginning again begins anew', async () => {
  await using stage = await openStage('en', undefined, 'kept')
  await told(stage, async () => {
    const { look, family, frame } = stage.t.sample
    const page = await stage.person(320)
    await comesToLook(stage, page)
    await press(page, look.mia)
    await stands(page, 'today')
    await page.keyboard.press('Tab')
    await openPerson(page, family.ray)
    await stands(page, 'person')
    await page.reload()
    await stands(page, 'front')
    expect(await page.getByText(frame.says).count()).toBe(0)
    await comesToLook(stage, page)
    await press(page, look.mia)
    await stands(page, 'today')
    await sees(page, family.mia)
  })
})

test('LA-1 another language begins it anew in that language, and what is chosen in there ends with it', async () => {
  await using stage = await openStage('en', undefined, 'kept')
  await told(stage, async () => {
    const { t } = stage
    const page = await stage.person(390)
    await comesToLook(stage, page)
    await press(page, t.sample.look.ray)
    await stands(page, 'today')
    await follow(page, t.today.today.settings)
    await stands(page, 'settings')
    await page.getByLabel(t.account.settings.theme).selectOption('dark')
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark')
    await page.getByLabel(t.account.settings.language).selectOption('es')
    await page.getByText('Familia inventada').waitFor()
    await page.locator('main h1').getByText('Andrés').waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es')
    await inBand(page, 'Dejar de mirar')
    await stands(page, 'front')
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined()
  })
})

test('LA-1 Leave now leaves for real, and takes the made-up family with it', async () => {
  await using stage = await openStage('en', undefined, 'kept')
  const page = await stage.person()
  await page.route('https://www.weather.gov/**', (route) => route.fulfill({ body: 'weather' }))
  await comesToLook(stage, page)
  await press(page, stage.t.sample.look.mia)
  await stands(page, 'today')
  await page.locator('.leave-now').click()
  await page.waitForURL('https://www.weather.gov/**')
})

async function comesToLook(stage: Stage, page: Page): Promise<void> {
  await page.goto(stage.server.address)
  await stands(page, 'front')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await follow(page, stage.t.open.front.look)
  await stands(page, 'look-around')
  await stage.visit(page, 'look-around')
}

/** By the keyboard: the way in, a question answered, and a line left at her door. */
async function isRay(stage: Stage, page: Page): Promise<void> {
  const { look, family, frame } = stage.t.sample
  const begun = Date.now()
  await page.getByRole('button', { name: look.ray, exact: true }).focus()
  await page.keyboard.press('Enter')
  await stands(page, 'today')
  expect(Date.now() - begun).toBeLessThan(mostMs)
  const band = page.getByRole('region', { name: frame.label })
  await band.getByText(frame.says).waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await stage.visit(page, 'made-up today')
  await openPerson(page, family.mia)
  await stands(page, 'person')
  await stage.visit(page, 'made-up person')
  await leavesPractical(stage, page)
}

async function leavesPractical(stage: Stage, page: Page): Promise<void> {
  const { exchange } = stage.t
  await page.locator('main').getByRole('link', { name: stage.t.people.person.practical }).last().click()
  await stands(page, 'practical')
  await page.locator('main summary').getByText(exchange.practical.write, { exact: true }).click()
  await write(page, exchange.practical.text, line(stage.language))
  await press(page, exchange.practical.leave)
  await sees(page, exchange.practical.done)
}

async function isMia(stage: Stage, page: Page): Promise<void> {
  const { family, frame } = stage.t.sample
  await inBand(page, frame.be(family.mia))
  await stands(page, 'today')
  await page.getByText(frame.youAre(family.mia)).waitFor()
  await openPerson(page, family.ray)
  await stands(page, 'person')
  await page.locator('main').getByRole('link', { name: stage.t.people.person.practical }).first().click()
  await stands(page, 'practical')
  const closed = page.getByRole('button', { name: stage.t.exchange.practical.read, exact: true })
  await closed.first().waitFor()
  for (let left = await closed.count(); left > 0; left--) await closed.first().click()
  await sees(page, line(stage.language))
}

/** What has to do with a real account says that it is no part of this. */
async function findsNothingReal(stage: Stage, page: Page): Promise<void> {
  const { account, sample, today } = stage.t
  await page.locator('.mark').click()
  await stands(page, 'today')
  await follow(page, today.today.settings)
  await stands(page, 'settings')
  await follow(page, account.settings.remove)
  await sees(page, sample.apart.line)
  await stage.visit(page, 'made-up apart')
  await press(page, sample.apart.back)
  await stands(page, 'today')
}

async function endsIt(stage: Stage, page: Page): Promise<void> {
  const { frame } = stage.t.sample
  await inBand(page, frame.end)
  await stands(page, 'front')
  expect(await page.getByText(frame.says).count()).toBe(0)
  await page.getByRole('button', { name: stage.t.open.front.start, exact: true }).waitFor()
}

async function openPerson(page: Page, name: string): Promise<void> {
  await page.locator('main').getByRole('link', { name }).first().click()
}

async function inBand(page: Page, words: string): Promise<void> {
  await page.locator('.made-up').getByRole('button', { name: words, exact: true }).click()
}

function line(language: Language): string {
  return language === 'es' ? 'Dejo las llaves en la cesta.' : 'I leave the keys in the basket.'
}

/** Code, words and letters of this page's own, as any screen fetches them; anything else is named. */
function unlessOwnCode(request: Request): readonly string[] {
  const { pathname } = new URL(request.url())
  const own =
    request.method() === 'GET' && /^\/(assets\/[\w.-]+\.(js|css)|fonts\/[\w.-]+\.woff2)$/.test(pathname)
  return own ? [] : [`${request.method()} ${request.url()}`]
}

/** Everything a browser may keep for a page. The shell's own files are kept for every page, and are not looked at. */
async function keptIn(page: Page): Promise<object> {
  return page.evaluate(async () => {
    const all = (request: IDBRequest<IDBValidKey[]>) =>
      new Promise<number>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result.length)
        request.onerror = () => reject(new Error('no keys'))
      })
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('not open'))
      })
    const stores: [string, number][] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await open(name)
      for (const store of database.objectStoreNames)
        stores.push([
          `${name} ${store}`,
          await all(database.transaction(store).objectStore(store).getAllKeys()),
        ])
      database.close()
    }
    return {
      stores,
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      caches: await caches.keys(),
    }
  })
}
