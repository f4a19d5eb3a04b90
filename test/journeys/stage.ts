/**
 * A stage for journeys: a real server with a clock that is moved, a real Chromium, and people who each have a browser
 * of their own. They find everything by the words on the screen, in the language they read.
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { en } from '../../src/app/messages/en.ts'
import { es } from '../../src/app/messages/es.ts'
import { en as linkEn } from '../../src/app/messages/invitation.en.ts'
import { es as linkEs } from '../../src/app/messages/invitation.es.ts'
import { startServer } from '../../src/server/server.ts'
import type { Language } from '../../src/vault/client.ts'

/** The words of the app and of the page of a link. */
export type Words = typeof en & { readonly invitation: typeof linkEn }
export const passphrase = 'river lamp cotton bridge'
export const day = 86_400
export const hour = 3600

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-gpu',
  '--disable-software-rasterizer',
]

/** Other pages than the built ones, for trying things out beside them. */
const pages = process.env['HALFDOOR_PAGES'] === undefined ? {} : { pages: process.env['HALFDOOR_PAGES'] }

/**
 * A page hears of its tray up to four seconds late, on purpose (src/server/hints.test.ts proves it). A story that stands
 * and waits for it would learn nothing by that: here it is a fifth of a second. Longer waits stay as they are.
 */
function soon(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds > 5000 ? milliseconds : milliseconds / 20)
  timer.unref()
  return () => clearTimeout(timer)
}

/** Called wherever a person stands on a screen worth a look; `name` is the same in every language. */
export type Visit = (page: Page, name: string) => Promise<void>

/** One browser serves every stage of a worker; what people keep is apart in contexts. It ends with the worker. */
let launched: Promise<Browser> | undefined
function theBrowser(): Promise<Browser> {
  const executablePath = readFileSync('.halfdoor/chromium', 'utf8').trim()
  launched ??= chromium.launch({ executablePath, args: flags })
  return launched
}

/**
 * `shell` tells whether the devices keep the pages of the app for a time without a connection. It takes a third of a
 * journey's work to fetch them all for each person, so only a journey that is about it asks for it.
 */
export async function openStage(
  language: Language,
  visit: Visit = async () => {},
  shell: 'kept' | 'fetched' = 'fetched',
) {
  const data = await mkdtemp(join(tmpdir(), 'halfdoor-'))
  let shift = 0
  const clock = () => Math.floor(Date.now() / 1000) + shift
  const server = await startServer({
    data,
    keys: join(data, 'keys'),
    port: 0,
    signUp: 'code',
    clock,
    generosity: 1000,
    timers: { after: soon },
    ...pages,
  })
  const browser = await theBrowser()
  const contexts: BrowserContext[] = []
  const said: string[] = []

  async function setClock(context: BrowserContext) {
    await context.addInitScript((seconds: number) => {
      const now = Date.now.bind(Date)
      const held = globalThis as { halfdoorShift?: number }
      if (held.halfdoorShift === undefined) Date.now = () => now() + (held.halfdoorShift ?? 0) * 1000
      held.halfdoorShift = seconds
    }, shift)
  }

  return {
    server,
    data,
    t: (language === 'es'
      ? { ...es, invitation: linkEs }
      : { ...en, invitation: linkEn }) satisfies Words as Words,
    language,
    visit,
    /** Seconds by which the clock of this stage is ahead. */
    shift: () => shift,
    pages: () => contexts.flatMap((context) => context.pages()),
    /** What the pages complained of: must stay empty. */
    said,
    async person(width = 1280): Promise<Page> {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: language === 'es' ? 'es-ES' : 'en-US',
        timezoneId: 'Europe/Madrid',
        serviceWorkers: shell === 'kept' ? 'allow' : 'block',
      })
      contexts.push(context)
      await setClock(context)
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      page.on('pageerror', (error) => said.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of (401|404|409|410|422)/.test(message.text()))
          said.push(message.text())
      })
      return page
    },
    /** Time passes, for the server and for every browser; pages that were open are locked by then. */
    async wait(seconds: number) {
      const until = clock() + seconds
      await server.carry()
      for (let wake = server.wakeAt(); wake !== undefined && wake <= until; wake = server.wakeAt()) {
        shift += Math.max(0, wake - clock())
        await server.carry()
      }
      shift += until - clock()
      await server.carry()
      for (const context of contexts) await setClock(context)
    },
    async [Symbol.asyncDispose]() {
      for (const context of contexts) await context.close()
      await server.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}
export type Stage = Awaited<ReturnType<typeof openStage>>

/** Presses what carries these words: a button, or a link. */
export async function press(page: Page, words: string): Promise<void> {
  if (words === undefined) throw new Error('nothing to press')
  const exact = { name: words, exact: true }
  await page
    .locator('main, dialog')
    .getByRole('button', exact)
    .or(page.locator('main, dialog').getByRole('link', exact))
    .last()
    .click()
}
/** Presses a way on, whose name begins with these words. */
export async function follow(page: Page, words: string): Promise<void> {
  await page.locator('main').getByRole('link', { name: words }).first().click()
}
export async function write(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).fill(text)
}
export function field(page: Page, label: string) {
  return page.locator('input, textarea').and(page.getByLabel(label, { exact: true }))
}
/** Picks from a list of answers of equal size. */
export async function pick(page: Page, words: string): Promise<void> {
  await page.locator('label.choice', { hasText: words }).first().click()
}
export async function sees(page: Page, words: string): Promise<void> {
  await page.locator('main').getByText(words, { exact: false }).first().waitFor()
}
export async function stands(page: Page, screen: string): Promise<void> {
  await page.waitForFunction((name) => document.documentElement.dataset['screen'] === name, screen)
}

/** When a journey ends early, what each person stood before is kept in .halfdoor/. */
export async function told(stage: Stage, journey: () => Promise<void>): Promise<void> {
  try {
    await journey()
  } catch (fault) {
    for (const [index, page] of stage.pages().entries()) {
      const picture = `.halfdoor/ended-${stage.language}-${index}.png`
      await page.screenshot({ path: picture, fullPage: true, timeout: 3000 }).catch(() => undefined)
      const words = await page
        .locator('body')
        .innerText({ timeout: 3000 })
        .catch(() => 'no words')
      console.log(`${page.url()} ${stage.said.join(' | ')}\n${words}`)
    }
    throw fault
  }
}
