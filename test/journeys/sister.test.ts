/**
 * The sister who never gets one. What he did is on his list; telling it could put someone at risk. So he mends it by
 * how he lives, and writes a letter that has no way to any door. She never hears of this place.
 */
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { databaseIn } from '../../src/server/storage/open-store.ts'
import { home } from './first-letter.ts'
import { answers, comesIn, hears, says } from './lived-steps.ts'
import { alone } from './people.ts'
import { field, follow, openStage, press, sees, stands, told, write, type Stage } from './stage.ts'

const harm = 'I let my sister take the blame for the car.'
const amends = 'I pay the insurance on the first of each month.'
const letter = 'You never said a word to our mother.'

for (const language of ['en', 'es'] as const) {
  test(`S1-1 and F1-5: where telling could hurt there are living amends and a letter never sent, and no way to anyone (${language})`, async () => {
    await using stage = await openStage(language)
    await told(stage, async () => {
      const ray = await alone(stage, 'Ray')
      const page = await stage.person(390)
      const sent: string[] = []
      page.on('request', (request) => {
        if (request.method() !== 'GET') sent.push(new URL(request.url()).pathname)
      })
      await comesIn(stage, page, ray.name)
      await putsOnList(stage, page)
      await isAsked(stage, page)
      await makesAmends(stage, page)
      await writesForNobody(stage, page)
      await home(page)
      await follow(page, stage.t.today.today.people)
      await stands(page, 'people')
      await sees(page, stage.t.people.people.nobody)
      expect(kept(stage)).toEqual({ alone: 1, pairs: 0, invitations: 0 })
      expect(sent.filter((path) => path.startsWith('/invitations'))).toEqual([])
      expect(stage.said).toEqual([])
    })
  })
}

async function putsOnList(stage: Stage, page: Page): Promise<void> {
  const words = stage.t.harms.harms
  await opensList(stage, page)
  await write(page, words.what, harm)
  await press(page, words.addButton)
  await hears(page, words.added)
}

/** Five questions, of which one may be so. What follows names no law, and has no way to a letter that leaves. */
async function isAsked(stage: Stage, page: Page): Promise<void> {
  const { check, living } = stage.t.harms
  await looksAtIt(stage, page)
  await answersRisk(stage, page)
  await page.getByRole('heading', { name: living.heading }).waitFor()
  const said = await says(page)
  expect(said).toContain(living.reasons.risk)
  for (const way of [check.write, stage.t.letter.draft.leave]) expect(said).not.toContain(way)
}

/** What he does instead becomes a promise to himself. */
async function makesAmends(stage: Stage, page: Page): Promise<void> {
  const words = stage.t.alone.living
  await follow(page, stage.t.harms.living.toLiving)
  await stands(page, 'living')
  await sees(page, harm)
  await write(page, words.text, amends)
  await press(page, words.add)
  await hears(page, words.added)
  await press(page, words.promise)
  await stands(page, 'today')
  expect(await field(page, stage.t.today.promise.act).inputValue()).toBe(amends)
  await press(page, stage.t.today.promise.keep)
  await hears(page, stage.t.today.promise.kept)
}

/** Asked anew, as no answer was kept; then all of it is said, to nobody. */
async function writesForNobody(stage: Stage, page: Page): Promise<void> {
  const { draft, list, purposes } = stage.t.letter
  await opensList(stage, page)
  await looksAtIt(stage, page)
  expect(await page.locator('main input:checked').count()).toBe(0)
  await answersRisk(stage, page)
  await press(page, stage.t.harms.living.unsent)
  await stands(page, 'letter')
  await page.getByRole('heading', { name: purposes.unsent.title }).waitFor()
  expect(await field(page, purposes.unsent.theme).inputValue()).toBe(harm)
  await write(page, draft.label, letter)
  await sees(page, draft.mayNotKept)
  expect(await page.getByLabel(draft.who, { exact: true }).count()).toBe(0)
  expect(await page.getByRole('button', { name: draft.leave }).count()).toBe(0)
  await press(page, draft.close)
  await sees(page, list.empty)
  await sees(page, letter)
}

async function opensList(stage: Stage, page: Page): Promise<void> {
  await home(page)
  await follow(page, stage.t.today.today.letters)
  await stands(page, 'letter')
  await follow(page, stage.t.letter.list.harms)
  await stands(page, 'harms')
}

async function looksAtIt({ t }: Stage, page: Page): Promise<void> {
  await follow(page, t.harms.harms.look)
  await stands(page, 'harm-check')
}

async function answersRisk({ t }: Stage, page: Page): Promise<void> {
  const { questions, no, yes, unsure, goOn } = t.harms.check
  await answers(page, questions.order.legend, no)
  await answers(page, questions.stop.legend, no)
  await answers(page, questions.risk.legend, unsure)
  await answers(page, questions.self.legend, no)
  await answers(page, questions.facts.legend, yes)
  await press(page, goOn)
}

/** What the server has: spaces of one, spaces of two, and links. */
function kept(stage: Stage) {
  const db = new DatabaseSync(databaseIn(stage.data), { readOnly: true })
  const count = (sql: string) => Number(db.prepare(`select count(*) as found from ${sql}`).get()?.['found'])
  const found = {
    alone: count(`space where members not like '% %'`),
    pairs: count(`space where members like '% %'`),
    invitations: count('invitation'),
  }
  db.close()
  return found
}
