/** Steps between a person and who helps them, on the screens: a printed card and the way in by it, and the ways to each other. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { home } from './first-letter.ts'
import { openAlone } from './rooms.ts'
import { follow, passphrase, pick, press, stands, write, type Stage } from './stage.ts'
import type { Names } from './steps.ts'

/** What stands on a card, in print. */
export type Printed = { readonly url: string; readonly words: string }

/** To the people I help, from wherever one stands. */
export async function opensCaseload({ t }: Stage, page: Page): Promise<void> {
  await home(page)
  await follow(page, t.today.today.people)
  await stands(page, 'people')
  await follow(page, t.people.people.help)
  await stands(page, 'caseload')
}

/** Into the page of who helps me, past all those who do. */
export async function opensHelper(stage: Stage, page: Page, name: string): Promise<void> {
  await openAlone(stage, page)
  await follow(page, stage.t.alone.alone.support)
  await stands(page, 'support')
  await follow(page, stage.t.support.middle)
  await stands(page, 'helpers')
  await follow(page, name)
  await stands(page, 'helper')
}

/** The card on the page, as it would come out of the printer. */
export async function printed(page: Page): Promise<Printed> {
  await page.emulateMedia({ media: 'print' })
  const url = (await page.locator('.keep p[translate=no]').first().innerText()).trim()
  const words = (await page.locator('.keep p.lede[translate=no]').innerText()).trim()
  await page.emulateMedia({ media: 'screen' })
  expect(url).toMatch(/\/i#[\w-]{22}$/)
  return { url, words }
}

/** Types the address off the card and its words, makes an account, and lets them know that one is here. */
export async function comesInByCard(
  stage: Stage,
  page: Page,
  { url, words }: Printed,
  { word, firstName }: Names,
  on: 'own' | 'shared',
): Promise<string> {
  const { t } = stage
  const { note, answers, again } = t.invitation
  const { account, comeIn } = t
  await page.goto(url)
  await write(page, note.wordsLabel, words)
  await press(page, note.read)
  await page.getByText(t.invitation.answers.yours).first().waitFor({ timeout: 30_000 })
  await pick(page, answers.yes)
  await press(page, answers.choose)
  await press(page, again.goOn)
  await stands(page, 'come-in')
  await press(page, comeIn.comeIn.makeAccount)
  await stands(page, 'sign-up')
  await write(page, account.signUp.word, word)
  await write(page, account.signUp.firstName, firstName)
  await press(page, account.signUp.goOn)
  await write(page, account.passphrase.label, passphrase)
  if (on === 'shared') await page.getByLabel(account.passphrase.shared).check()
  await press(page, account.passphrase.make)
  await page.getByRole('heading', { name: account.made.heading }).waitFor({ timeout: 30_000 })
  const name = (await page.locator('main b, main strong').first().innerText()).trim()
  await press(page, account.made.goOn)
  await press(page, account.card.later)
  await stands(page, 'come-in')
  await page.getByText(comeIn.comeIn.knowHeading).waitFor({ timeout: 30_000 })
  await stage.visit(page, 'come-in-know')
  await pick(page, comeIn.comeIn.yesHint)
  await press(page, comeIn.comeIn.enter)
  await stands(page, 'helper')
  return name
}
