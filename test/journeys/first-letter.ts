/** The story of the first letter, told on the screens, in either language. Rules, and the words of the people, are in it. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { day, field, follow, pick, press, sees, stands, write, type Stage } from './stage.ts'
import { comeBack, makeAccount } from './steps.ts'

const letter = 'I took the money from your drawer in March.'
const more = `${letter} You had to ask our mother for the rent.`

/** Nine months into recovery: a letter before there is any account, over two days, up to his sister's door. */
export async function writes(stage: Stage, page: Page, door: 'knock' | 'open' = 'knock'): Promise<string> {
  const { t, visit, server } = stage
  await page.goto(`${server.address}/#code=${await server.makeCode()}`)
  await stands(page, 'front')
  expect(page.url()).toBe(`${server.address}/`)
  await visit(page, 'front')
  await press(page, t.open.front.start)
  await stands(page, 'safety')
  await visit(page, 'safety')
  await press(page, t.open.safety.goOn)
  await stands(page, 'begin-letter')
  await write(page, t.open.begin.label, letter)
  await page.waitForTimeout(300)
  await page.reload()
  await press(page, t.open.front.goOn)
  await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, letter)
  await visit(page, 'begin-letter')
  await press(page, t.open.begin.done)
  await press(page, t.open.begin.keep)
  await makeAccount(stage, page, { word: 'river', firstName: 'Ray' }, 'now')
  await stands(page, 'today')
  await visit(page, 'today-empty')

  await follow(page, t.today.today.people)
  await stands(page, 'people')
  await visit(page, 'people-empty')
  await write(page, t.people.people.addName, 'Mia')
  await press(page, t.people.people.addButton)
  await stands(page, 'person')
  await visit(page, 'person-new')
  await home(page)
  await follow(page, t.today.today.people)
  await stands(page, 'people')
  await visit(page, 'people')
  await home(page)
  await openLetter(stage, page)
  await page.getByLabel(t.letter.draft.who).selectOption({ label: 'Mia' })
  await visit(page, 'letter')
  await press(page, t.letter.draft.rest)
  await page.waitForTimeout(500)

  await stage.wait(2 * day)
  await comeBack(stage, page)
  await openLetter(stage, page)
  expect(await field(page, t.letter.draft.label).inputValue()).toBe(letter)
  await write(page, t.letter.draft.label, more)
  await press(page, t.letter.draft.leave)

  await stands(page, 'gate')
  await visit(page, 'gate')
  for (const question of ['order', 'stop', 'minor'] as const) {
    await page
      .getByRole('group', { name: t.people.gate[question] })
      .locator('label.choice', { hasText: t.people.gate.no })
      .first()
      .click()
  }
  await press(page, t.people.gate.goOn)
  await write(page, t.people.gate.note, 'A letter, if you ever want it.')
  await pick(page, t.door.hints[door])
  await visit(page, 'gate-note')
  await press(page, t.people.gate.make)
  await stands(page, 'link')
  await visit(page, 'link')
  const text = await page.locator('main').innerText()
  const link = /https?:\/\/\S+\/i#[\w-]{22}/.exec(text)?.[0] ?? ''
  expect(link).not.toBe('')
  const words = await spoken(page)

  await press(page, t.people.link.toLetter)
  if ((await page.getByRole('button', { name: t.letter.draft.leave, exact: true }).count()) === 0)
    await openLetter(stage, page)
  await press(page, t.letter.draft.leave)
  await visit(page, 'letter-leave')
  await pick(page, t.letter.leave.lookNone)
  await press(page, t.letter.leave.leave)
  await page.getByRole('heading', { name: t.letter.leave.doneHeading }).waitFor()
  await visit(page, 'letter-left')
  return `${link} ${words}`
}

/** She opens the link on her phone, reads the note, comes in, and tells him nothing. */
export async function comesIn(
  stage: Stage,
  page: Page,
  [link = '', ...spokenWords]: readonly string[],
  door: 'bank' | 'open',
  mayKnow: boolean,
): Promise<void> {
  const { t, visit } = stage
  const words = t.invitation
  await page.goto(link)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(page.url().endsWith('/i')).toBe(true)
  expect(await page.title()).toBe(words.landing.title)
  await page.locator('label.choice').nth(4).waitFor()
  expect(await page.locator('label.choice').count()).toBe(5)
  await visit(page, 'invitation')
  await write(page, words.note.wordsLabel, spokenWords.join(' '))
  await press(page, words.note.read)
  await page.getByText('A letter, if you ever want it.').waitFor({ timeout: 30_000 })
  await visit(page, 'invitation-note')
  await pick(page, door === 'bank' ? words.answers.read : words.answers.yes)
  await press(page, words.answers.choose)
  await visit(page, 'invitation-again')
  await press(page, words.again.goOn)
  await stands(page, 'come-in')
  await visit(page, 'come-in-account')
  await press(page, t.comeIn.comeIn.makeAccount)
  await makeAccount(stage, page, { word: 'meadow', firstName: 'Mia' }, 'later')
  await stands(page, 'come-in')
  await page.getByText(t.comeIn.comeIn.partHeading).waitFor({ timeout: 30_000 })
  await visit(page, 'come-in-part')
  await pick(page, t.comeIn.comeIn.loved)
  await press(page, t.comeIn.comeIn.goOn)
  await visit(page, 'come-in-door')
  await pick(page, t.comeIn.comeIn[door])
  await press(page, t.comeIn.comeIn.goOn)
  await visit(page, 'come-in-know')
  await pick(page, mayKnow ? t.comeIn.comeIn.yesHint : t.comeIn.comeIn.noHint)
  await press(page, t.comeIn.comeIn.enter)
  await stands(page, 'person')
}

/** On a day she picks she looks in her bank, reads, and says nothing. */
export async function readsInBank(stage: Stage, page: Page): Promise<void> {
  const { t, visit } = stage
  await comeBack(stage, page, 'lock-phone')
  await openPerson(stage, page, 'Ray')
  await visit(page, 'person-reader')
  await follow(page, t.people.person.bank)
  await stands(page, 'bank')
  await visit(page, 'bank')
  await press(page, t.people.bank.open)
  await stands(page, 'read')
  await visit(page, 'read-arrived')
  await press(page, t.letter.read.read)
  await sees(page, 'You had to ask our mother')
  await visit(page, 'read')
}

/** What he sees, then and for ever: left at the door; and below it, what he can do today. */
export async function keepsHisWord(stage: Stage, page: Page): Promise<void> {
  const { t, visit } = stage
  await comeBack(stage, page)
  await openPerson(stage, page, 'Mia')
  await sees(page, t.people.left.said)
  const here = t.people.person.here('Mia')
  expect(await page.locator('main').innerText()).not.toContain(here)
  await visit(page, 'person-writer')
  await home(page)
  await write(page, t.today.promise.act, 'Call the clinic at nine.')
  const today = await page.locator('main time').first().getAttribute('datetime')
  await write(page, t.today.promise.day, today ?? '')
  await press(page, t.today.promise.keep)
  await sees(page, 'Call the clinic at nine.')
  await visit(page, 'today-promised')
  await pick(page, t.today.promise.marks.kept)
  await press(page, t.today.promise.mark)
  await sees(page, t.today.promise.shelf)
  await visit(page, 'today-kept')
}

/** Weeks later she says one set line; the button says that it also tells him she is here. */
export async function saysOneLine(stage: Stage, page: Page): Promise<void> {
  const { t, visit } = stage
  await comeBack(stage, page)
  await openPerson(stage, page, 'Ray')
  await page.locator('main').getByRole('link', { name: t.people.person.letter }).first().click()
  await stands(page, 'read')
  await sees(page, 'You had to ask our mother')
  await pick(page, t.letter.answer.lines.read)
  await visit(page, 'read-answer')
  await page
    .getByRole('button', { name: new RegExp(t.letter.answer.here('Ray').replace('Ray', '.?Ray.?')) })
    .click()
  await sees(page, t.letter.answer.doneHeading)
}

/** He sees that, dated by the day. */
export async function hearsBack(stage: Stage, page: Page): Promise<void> {
  const { t, visit } = stage
  await comeBack(stage, page)
  await sees(page, t.today.today.knocks)
  await visit(page, 'today-knock')
  await openPerson(stage, page, 'Mia')
  await sees(page, t.people.person.here('Mia'))
  await visit(page, 'person-told')
  await page.locator('main').getByRole('link', { name: t.people.person.answer }).first().click()
  await stands(page, 'read')
  await press(page, t.letter.read.read)
  await sees(page, t.letter.answer.lines.read)
  await visit(page, 'read-back')
}

/** Signs out, and stands before the door again. */
export async function signsOut(stage: Stage, page: Page): Promise<void> {
  const { t, visit } = stage
  await comeBack(stage, page)
  await follow(page, t.today.today.settings)
  await press(page, t.account.settings.signOut)
  await stands(page, 'front')
  await press(page, t.open.front.signIn)
  await stands(page, 'sign-in')
  await visit(page, 'sign-in')
}

export async function home(page: Page): Promise<void> {
  await page.locator('header.bar a.mark').click()
  await stands(page, 'today')
}

export async function openPerson({ t }: Stage, page: Page, name: string): Promise<void> {
  await home(page)
  await follow(page, t.today.today.people)
  await stands(page, 'people')
  await page.locator('main').getByRole('link', { name }).first().click()
  await stands(page, 'person')
}

async function openLetter({ t }: Stage, page: Page): Promise<void> {
  await home(page)
  await follow(page, t.today.today.letters)
  await stands(page, 'letter')
  await page.locator('main ul a').first().click()
  await field(page, t.letter.draft.label).waitFor()
}

/** The four words, as they stand large on the page of the link. */
async function spoken(page: Page): Promise<string> {
  const text = await page.locator('main').innerText()
  const line = text
    .split('\n')
    .find((one) => /^\p{L}+( \p{L}+){3}$/u.test(one.trim()) && one === one.toLowerCase())
  if (!line) throw new Error(`no four words in: ${text}`)
  return line.trim()
}
