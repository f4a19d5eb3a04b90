/** Steps that several journeys take: making an account with its card, opening again after the lock. */
import type { Page } from 'playwright-core'
import { passphrase, press, stands, write, type Stage } from './stage.ts'

export type Names = { readonly word: string; readonly firstName: string }

/** From the first page of an account to the recovery card, which is written by hand and one group of it asked back. */
export async function makeAccount(
  { t, visit }: Stage,
  page: Page,
  { word, firstName }: Names,
  card: 'now' | 'later',
): Promise<void> {
  const words = t.account
  await stands(page, 'sign-up')
  await write(page, words.signUp.word, word)
  await write(page, words.signUp.firstName, firstName)
  await visit(page, 'sign-up')
  await press(page, words.signUp.goOn)
  await write(page, words.passphrase.label, passphrase)
  await visit(page, 'sign-up-passphrase')
  await press(page, words.passphrase.make)
  await page.getByRole('heading', { name: words.made.heading }).waitFor({ timeout: 30_000 })
  await visit(page, 'sign-up-made')
  await press(page, words.made.goOn)
  await stands(page, 'keep-card')
  await page.locator('.code li').nth(6).waitFor()
  await visit(page, 'keep-card')
  if (card === 'later') return press(page, words.card.later)
  const groups = await page.locator('.code li').allInnerTexts()
  await press(page, words.card.written)
  for (const [index, group] of groups.entries()) {
    const field = page.getByLabel(words.card.ask(index + 1), { exact: true })
    if ((await field.count()) > 0) await field.fill(group.trim())
  }
  await visit(page, 'keep-card-asked')
  await press(page, words.card.have)
  await press(page, words.card.goOn)
}

/** Coming back on another day: the page was locked. */
export async function comeBack({ t, visit }: Stage, page: Page, name = 'lock'): Promise<void> {
  await page.goto(page.url().split('#')[0] ?? '')
  await stands(page, 'lock')
  await visit(page, name)
  await write(page, t.account.lock.passphrase, passphrase)
  await press(page, t.account.lock.open)
  await stands(page, 'today')
}
