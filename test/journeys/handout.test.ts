/**
 * A handout is made at home and opened on another phone, by a press. Its maker finds the day, and the link opens nothing once
 * three days are over. Whoever opened it has nothing of it left.
 */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { PlanPart } from '../../src/practice/plan-parts.ts'
import type { Client } from '../../src/vault/client.ts'
import { isolated } from '../../src/app/names.ts'
import { en } from '../../src/app/messages/handout-page.en.ts'
import { es } from '../../src/app/messages/handout-page.es.ts'
import { openInspection } from './inspect.ts'
import { alone, must } from './people.ts'
import { day, openStage, press, sees, told, type Stage } from './stage.ts'

const signs = { part: 'signs', text: 'I stop calling back, and I say I am fine.' } as const
const call = { part: 'call', text: 'Ana first, then the group.' } as const
const kept = { part: 'limits', text: 'This one stays at home.' } as const

for (const language of ['en', 'es'] as const) {
  test(`F2-11 a handout opens on another phone by a press, its owner sees the day, and after 72 hours it has ended (${language})`, async () => {
    const { faults, visit } = openInspection()
    await using stage = await openStage(language, visit, 'kept')
    const words = language === 'es' ? es : en
    await told(stage, async () => {
      const { client } = await alone(stage, 'Ray')
      await keepPlan(client, [signs, call, kept])
      const id = must(await client.makeHandout({ parts: [signs, call], named: true }))
      const url = client.handouts()[0]?.url ?? ''
      const phone = await stage.person(320)
      const asked: string[] = []
      phone.on('request', (request) => void asked.push(`${request.method()} ${request.resourceType()}`))

      await phone.goto(url)
      await phone.getByRole('heading', { name: words.closed.heading }).waitFor()
      await sees(phone, words.closed.told)
      expect(phone.url()).toBe(`${stage.server.address}/s`)
      expect(await phone.title()).toBe(words.closed.title)
      expect(await phone.locator('body').innerText()).not.toMatch(/halfdoor|Ray|Ana/i)
      expect(asked.filter((one) => /^POST|fetch|xhr/.test(one))).toEqual([])
      expect(await openedOf(client, id)).toBeUndefined()
      await stage.visit(phone, 'handout, closed')

      await looksIfSafe(phone, words)
      await press(phone, words.closed.open)
      await readsIt(phone, words)
      await stage.visit(phone, 'handout, opened')
      expect(await openedOf(client, id)).toBe(today(stage))
      await leavesNothing(phone, words)

      await stage.wait(day)
      await phone.goto('about:blank')
      await phone.goto(url)
      await press(phone, words.closed.open)
      await readsIt(phone, words)
      const first = await openedOf(client, id)
      expect(first).not.toBe(today(stage))

      await stage.wait(2 * day)
      await phone.goto('about:blank')
      await phone.goto(url)
      await press(phone, words.closed.open)
      await phone.getByRole('heading', { name: words.ended.heading }).waitFor()
      await sees(phone, words.ended.words)
      await stage.visit(phone, 'handout, ended')
      expect(await openedOf(client, id)).toBe(first)
      expect(client.handouts()).toMatchObject([{ ended: true }])
      expect(faults).toEqual([])
      expect(stage.said).toEqual([])
    })
  })
}

test('F2-11 without a connection the page of a handout says so and still leads to help; ended by its owner, it opens nothing', async () => {
  const { faults, visit } = openInspection()
  await using stage = await openStage('en', visit, 'kept')
  await told(stage, async () => {
    const { client } = await alone(stage, 'Ray')
    const id = must(await client.makeHandout({ parts: [signs], named: false }))
    const phone = await stage.person(320)
    await phone.goto(client.handouts()[0]?.url ?? '')
    await phone.getByRole('heading', { name: en.closed.heading }).waitFor()
    await phone.context().setOffline(true)
    await press(phone, en.closed.open)
    await phone.getByRole('heading', { name: en.offline.heading }).waitFor()
    await stage.visit(phone, 'handout, offline')
    expect(await phone.getByRole('link', { name: en.bar.helpNow }).getAttribute('href')).toBe('/help.html')
    await phone.context().setOffline(false)
    await press(phone, en.offline.again)
    await phone.getByRole('heading', { name: en.opened.heading, exact: true }).waitFor()
    expect(await phone.locator('main').innerText()).not.toContain('Ray')
    await press(phone, en.opened.close)
    must(await client.endHandout(id))
    await press(phone, en.closed.open)
    await phone.getByRole('heading', { name: en.ended.heading }).waitFor()
    expect(faults).toEqual([])
    expect(stage.said.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  })
})

async function keepPlan(
  client: Client,
  parts: readonly { readonly part: PlanPart; readonly text: string }[],
) {
  const { date: on } = client.today()
  for (const { part, text } of parts) {
    const page = { part, text, plan: 'setback', about: 'setback', on, review: on } as const
    must(await client.keepPage({ kind: 'plan-part', id: client.newId(), ...page }))
  }
}

/** What may be worrying is answered on the same page, and the link is not lost by looking. */
async function looksIfSafe(page: Page, words: typeof en): Promise<void> {
  await page.getByRole('link', { name: words.bar.safe }).click()
  await page.getByRole('heading', { name: words.safe.heading }).waitFor()
  await sees(page, words.safe.told)
  await press(page, words.safe.back)
  await page.getByRole('heading', { name: words.closed.heading }).waitFor()
}

async function readsIt(page: Page, words: typeof en): Promise<void> {
  await page.getByRole('heading', { name: words.opened.headingFrom(isolated('Ray')), exact: true }).waitFor()
  for (const { part, text } of [signs, call]) {
    await page.getByRole('heading', { name: words.parts[part] }).waitFor()
    await sees(page, text)
  }
  await sees(page, words.opened.kept)
  expect(await page.locator('main').innerText()).not.toContain(kept.text)
}

async function leavesNothing(page: Page, words: typeof en): Promise<void> {
  await press(page, words.opened.close)
  await page.getByRole('heading', { name: words.closed.heading }).waitFor()
  expect(await page.locator('body').innerHTML()).not.toContain(signs.text)
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    document.cookie,
  ])
  expect(stored).toEqual([0, 0, 0, 0, ''])
  await page.reload()
  await page.getByRole('heading', { name: words.lost.heading }).waitFor()
}

async function openedOf(client: Client, id: string): Promise<string | undefined> {
  must(await client.refreshHandouts())
  return client.handouts().find((handout) => handout.id === id)?.opened
}

/** The UTC day. */
function today(stage: Stage): string {
  return new Date(Date.now() + stage.shift() * 1000).toISOString().slice(0, 10)
}
