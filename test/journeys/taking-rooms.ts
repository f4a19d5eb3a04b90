/**
 * Taking one's words along, checking the file from a folder, bringing pages in again, keeping a record of what somebody left,
 * and deleting one's account and bringing it back by the card.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { en } from '../../src/app/messages/checker.en.ts'
import { es } from '../../src/app/messages/checker.es.ts'
import { home, openPerson } from './first-letter.ts'
import type { Own } from './own-walks.ts'
import { follow, press, sees, stands, write } from './stage.ts'

/** All of it, one thing after the other, with the files in a folder that goes at the end. */
export async function takesAlong(walk: Own): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'halfdoor-taken-'))
  try {
    await savesAndBringsIn(walk, folder)
    await keepsRecord(walk, folder)
    await goesAndComesBack(walk)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function savesAndBringsIn(walk: Own, folder: string): Promise<void> {
  const { stage, page, look } = walk
  const { take, bringIn } = stage.t.taking
  await home(page)
  await page.getByRole('link', { name: stage.t.frame.back.settings }).click()
  await follow(page, stage.t.account.settings.take)
  await stands(page, 'take-along')
  await look(page, 'take-along')
  await saves(page, take.toRead, join(folder, 'page.html'))
  const file = await saves(page, take.toKeep, join(folder, 'page.json'))
  await sees(page, take.made)
  const checker = await saves(page, take.toCheck, join(folder, 'verify.html'))
  await sees(page, take.checkerMade)
  await checks(walk, { file, checker, spoiled: join(folder, 'spoiled.json'), part: 'page' })
  await press(page, take.bringIn)
  await stands(page, 'bring-in')
  await press(page, bringIn.bringIn)
  await sees(page, bringIn.pick)
  await look(page, 'bring-in')
  await page.locator('input[type=file]').setInputFiles(join(folder, 'spoiled.json'))
  await press(page, bringIn.bringIn)
  await sees(page, bringIn.changed)
  await page.locator('input[type=file]').setInputFiles(file)
  await press(page, bringIn.bringIn)
  await sees(page, bringIn.here)
}

async function keepsRecord(walk: Own, folder: string): Promise<void> {
  const { stage, page, look } = walk
  const { record, check, people } = stage.t
  await openPerson(stage, page, 'Mia')
  await follow(page, people.person.check)
  await stands(page, 'check')
  await press(page, check.begin.goOn)
  for (let asked = 0; asked < 8; asked++) await press(page, check.ask.skip)
  await press(page, check.end.recordButton)
  await stands(page, 'record')
  await press(page, record.toKeep)
  await sees(page, record.pick)
  await look(page, 'record')
  await page.locator('main input[type=checkbox]').first().check()
  await saves(page, record.toPrint, join(folder, 'record.html'))
  const file = await saves(page, record.toKeep, join(folder, 'record.json'))
  await sees(page, record.made)
  const checker = await saves(page, record.toCheck, join(folder, 'again.html'))
  await checks(walk, { file, checker, spoiled: join(folder, 'spoiled.json'), part: 'letter' })
}

async function goesAndComesBack({ stage, page, look, card = '' }: Own): Promise<void> {
  const { settings, remove, signIn } = stage.t.account
  await home(page)
  await page.getByRole('link', { name: stage.t.frame.back.settings }).click()
  await press(page, settings.remove)
  await stands(page, 'delete-account')
  await sees(page, remove.rest)
  await look(page, 'delete-account')
  await press(page, remove.remove)
  await press(page, remove.remove)
  await stands(page, 'front')
  await press(page, stage.t.open.front.signIn)
  await press(page, signIn.withCard)
  await write(page, signIn.card, card)
  await press(page, signIn.signIn)
  await page.getByRole('heading', { level: 1, name: signIn.sleeping.heading }).waitFor()
  await look(page, 'sign-in-sleeping')
  await press(page, signIn.sleeping.back)
  await stands(page, 'today')
  await openPerson(stage, page, 'Mia')
}

/** What a press saves, under its own name, kept under another. */
async function saves(page: Page, words: string, path: string): Promise<string> {
  const saving = page.waitForEvent('download')
  await press(page, words)
  const saved = await saving
  if (!['page.html', 'page.json', 'verify.html'].includes(saved.suggestedFilename()))
    throw new Error(`the file is called ${saved.suggestedFilename()}`)
  await saved.saveAs(path)
  return path
}

type Files = {
  readonly file: string
  readonly checker: string
  readonly spoiled: string
  /** In which part one byte is changed. */
  readonly part: 'letter' | 'page'
}

/** From a folder, in a page that asks for nothing: as it was made, and with one byte changed in a letter. */
async function checks({ stage, page, look }: Own, { file, checker, spoiled, part }: Files): Promise<void> {
  const words = stage.language === 'es' ? es : en
  const there = await page.context().newPage()
  const asked: string[] = []
  there.on('request', (request) => asked.push(request.url()))
  there.on('pageerror', (error) => stage.said.push(error.message))
  await there.goto(pathToFileURL(checker).href)
  await there.locator('input').setInputFiles(file)
  await there.getByText(words.whole).waitFor()
  if (part === 'letter') await there.getByText(words.holds).first().waitFor()
  if (part === 'letter') await look(there, 'verify')
  const bytes = readFileSync(file)
  const at = bytes.indexOf(`"is":"${part}"`, bytes.indexOf('"parts":[\n')) + 40
  bytes[at] = (bytes[at] ?? 0) ^ 1
  // Not at once: what a process writes at once is looked at as its log.
  await writeFile(spoiled, bytes)
  await there.locator('input').setInputFiles(spoiled)
  await there.getByText(words.changed, { exact: true }).waitFor()
  await there
    .getByText(part === 'letter' ? words.faults.changed : words.othersChanged)
    .first()
    .waitFor()
  if (asked.length > 1) throw new Error(`the page asked for ${asked.join(' ')}`)
  await there.close()
}
