/** Two who are both willing: letters open, written and answered the same evening, each seeing that the other is there. */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { comesIn, openPerson, writes } from './first-letter.ts'
import { comeBack } from './steps.ts'
import { hour, openStage, pick, press, sees, stands, told, write, type Stage } from './stage.ts'

for (const language of ['en', 'es'] as const) {
  test(`I3 a willing pair sets letters to open, and writes and answers the same evening (${language})`, async () => {
    await using stage = await openStage(language)
    await told(stage, async () => {
      const ray = await stage.person()
      const given = (await writes(stage, ray, 'open')).split(' ')
      const mia = await stage.person(390)
      await comesIn(stage, mia, given, 'open', true)
      await waitForMorning(stage)
      await writesBack(stage, mia)
      await stage.wait(2 * hour)
      await answersBack(stage, ray)
      await stage.wait(2 * hour)
      await comeBack(stage, mia)
      await openPerson(stage, mia, 'Ray')
      await mia.locator('main').getByRole('link', { name: stage.t.people.person.answer }).first().click()
      await stands(mia, 'read')
      await press(mia, stage.t.letter.read.read)
      await sees(mia, 'So am I.')
      expect(stage.said).toEqual([])
    })
  })
}

/** Into the hours in which an open door hands things in. */
async function waitForMorning(stage: Stage): Promise<void> {
  const local = new Date((Math.floor(Date.now() / 1000) + stage.shift()) * 1000)
  const hours = (34 - local.getUTCHours()) % 24
  await stage.wait(Math.max(1, hours) * hour)
}

async function writesBack(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  await comeBack(stage, page)
  await openPerson(stage, page, 'Ray')
  await press(page, t.people.person.write('Ray'))
  await stands(page, 'letter')
  await write(page, t.letter.draft.label, 'I am glad you wrote.')
  await press(page, t.letter.draft.leave)
  await pick(page, t.letter.leave.lookNone)
  await press(page, t.letter.leave.leave)
  await page.getByRole('heading', { name: t.letter.leave.doneHeading }).waitFor()
}

async function answersBack(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  await comeBack(stage, page)
  await sees(page, t.today.today.knocks)
  await openPerson(stage, page, 'Mia')
  await sees(page, t.people.person.here('Mia'))
  await page.locator('main').getByRole('link', { name: t.people.person.letter }).first().click()
  await stands(page, 'read')
  await press(page, t.letter.read.read)
  await sees(page, 'I am glad you wrote.')
  await pick(page, t.letter.answer.own)
  await write(page, t.letter.answer.ownLabel, 'So am I.')
  await press(page, t.letter.answer.leave)
  await sees(page, t.letter.answer.doneHeading)
}
