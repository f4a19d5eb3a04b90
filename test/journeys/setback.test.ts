/**
 * Something happened, at night and without a connection (practice.md K11.2): help first, then the one who agreed to be
 * called, then a short note to her, who asked for no details. It changes nothing that stands; she answers in one line
 * and rests; for two days he can say "I am safe", once.
 */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { usualDoor } from '../../src/practice/lanes.ts'
import { comesAgain, says } from './lived-steps.ts'
import { openPerson } from './first-letter.ts'
import { must, pair, signsIn } from './people.ts'
import { day, follow, openStage, pick, press, sees, stands, told, write, type Stage } from './stage.ts'

const details = 'No details. Only that it happened, and that you are safe.'
const note = 'I drank on Friday. I am at Leo’s.'
const next = 'I call Ann at nine.'

for (const language of ['en', 'es'] as const) {
  test(`F2-3 F2-5 F2-7 F2-14 something happened, told by choice: help first, then a helper, then a note (${language})`, async () => {
    await using stage = await openStage(language, undefined, 'kept')
    await told(stage, async () => {
      const { ray, mia } = await prepared(stage)
      const page = await stage.person(390)
      await signsIn(stage, page, ray.name)
      await opensHerParts(stage, page)
      await isKept(page)
      const before = await today(page)

      await page.context().setOffline(true)
      await abandons(stage, page)
      expect(await today(page)).toBe(before)
      await tells(stage, page)
      expect(await today(page)).toBe(before)
      await page.context().setOffline(false)
      await comesAgain(stage, page)
      await stage.wait(day)

      const her = await stage.person(320)
      await signsIn(stage, her, mia.name)
      await answers(stage, her)
      await comesAgain(stage, page)
      await isQuiet(stage, page)
      await stage.wait(2 * day)
      await comesAgain(stage, page)
      await openPerson(stage, page, 'Mia')
      await follow(page, stage.t.people.person.thanks)
      await stands(page, 'thanks')
      expect(await says(page)).not.toContain(stage.t.people.quiet.line)
      expect(stage.said.filter((line) => !/ERR_INTERNET_DISCONNECTED/.test(line))).toEqual([])
    })
  })
}

/** Her door for the plan is open to him and his to her; she left what she asks for, and he has someone to call. */
async function prepared(stage: Stage) {
  const two = await pair(stage, 'open')
  const { ray, mia } = two
  const open = usualDoor('plan', 'open', 'Europe/Madrid')
  for (const { client, person } of [ray, mia]) must(await client.setDoor(person, 'plan', open, false))
  const ann = { kind: 'circle', id: 'c1', name: 'Ann', sort: 'person', agreed: ['night'] } as const
  must(await ray.client.keepPage({ ...ann, agreed: [...ann.agreed], reach: '555 0100' }))
  must(await ray.client.promise({ act: 'I call the clinic.', due: ray.client.today().date }))
  await stage.wait(2 * day)
  must(await mia.client.sync())
  const part = { kind: 'plan-part', language: stage.language, plan: 'setback', about: 'setback' } as const
  must(await mia.client.leave(mia.person, { ...part, part: 'details', text: details }))
  await stage.wait(day)
  return two
}

async function opensHerParts({ t }: Stage, page: Page): Promise<void> {
  await follow(page, t.today.today.knock('Mia'))
  await stands(page, 'person')
  await follow(page, t.people.person.plan)
  await stands(page, 'plan')
  await press(page, t.plan.theirs.read)
  await sees(page, details)
}

/** The shell is on this device, and this page is fetched through it. */
async function isKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

async function today(page: Page): Promise<string> {
  await page.locator('header.bar a.mark').click()
  await stands(page, 'today')
  return says(page)
}

async function opens({ t }: Stage, page: Page): Promise<void> {
  await today(page)
  await press(page, t.today.today.something)
  await stands(page, 'something')
  await page.getByRole('heading', { name: t.plan.help.heading }).waitFor({ timeout: 1000 })
  await press(page, t.plan.help.goOn)
}

/** Half-way, and away: nothing of it is there when one comes again. */
async function abandons(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  await opens(stage, page)
  await pick(page, 'Mia')
  await press(page, t.plan.who.goOn)
  await write(page, t.plan.note.text, 'Not these words.')
  await opens(stage, page)
  await pick(page, 'Mia')
  await press(page, t.plan.who.goOn)
  expect(await page.getByLabel(t.plan.note.text, { exact: true }).inputValue()).toBe('')
}

/** First whom he may call, then her, with what she asked for above the note. */
async function tells(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  await opens(stage, page)
  await pick(page, 'Ann')
  await press(page, t.plan.who.goOn)
  await page.locator('a[href="tel:5550100"]').waitFor()
  await press(page, t.plan.near.back)
  await pick(page, 'Mia')
  await press(page, t.plan.who.goOn)
  await sees(page, details)
  await write(page, t.plan.note.text, note)
  await page.getByLabel(t.plan.note.safe).check()
  await write(page, t.plan.note.next, next)
  await press(page, t.plan.note.goOn)
  await sees(page, t.plan.once.ask)
  await press(page, t.plan.once.leave)
  await page.getByRole('heading', { name: t.plan.left.heading }).waitFor()
}

/** She may read it now or later; then three lines of one size, and rest in one press. */
async function answers(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  expect(await says(page)).not.toContain(t.plan.plan.rooms.setback)
  await openPerson(stage, page, 'Ray')
  await follow(page, t.people.person.note)
  await stands(page, 'read')
  await sees(page, t.people.happened.first)
  await press(page, t.letter.read.read)
  await sees(page, note)
  await sees(page, t.people.happened.cause)
  await press(page, t.letter.read.rest)
  await sees(page, t.letter.read.rested)
  await pick(page, t.letter.answer.lines['are-you-safe'])
  await press(page, t.letter.answer.leave)
  await page.getByRole('heading', { name: t.letter.answer.doneHeading }).waitFor()
}

/** Thanks stay here for two days; "I am safe" can go once. */
async function isQuiet(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  await openPerson(stage, page, 'Mia')
  await follow(page, t.people.person.thanks)
  await stands(page, 'thanks')
  await sees(page, t.people.quiet.line)
  await sees(page, t.exchange.practical.notNow)
  await press(page, t.people.quiet.safe)
  await sees(page, t.people.left.said)
  await openPerson(stage, page, 'Mia')
  await follow(page, t.people.person.thanks)
  expect(await page.getByRole('button', { name: t.people.quiet.safe }).count()).toBe(0)
}
