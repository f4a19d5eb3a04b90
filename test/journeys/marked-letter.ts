/** The first letter once more, on every screen there is, with a mark in every place to write. */
import type { Page } from 'playwright-core'
import { home } from './first-letter.ts'
import { looksAround } from './rooms.ts'
import type { Marked, Ways } from './marks.ts'
import { day, field, follow, pick, press, sees, stands, type Stage } from './stage.ts'

/** What somebody alone has: each of them is looked for as a mark is. */
export type Held = {
  /** What they sign in with, but for its four figures. The server knows it, and keeps it nowhere. */
  readonly word: string
  readonly ways: Ways
  readonly secrets: Readonly<Record<string, string>>
}
export type Writer = Held & {
  readonly name: string
  readonly url: string
  readonly spoken: string
  readonly card: string
}

/** From the first page to a letter left at a door, and past every form on the way. */
export async function writesAll(stage: Stage, page: Page, marked: Marked): Promise<Writer> {
  const { t, server } = stage
  const code = await server.makeCode()
  const word = 'quailword'
  const { passphrase, ways } = waysOf(stage, word, code)
  const fill = (more: Ways = {}) => marked.fill(page, { ...ways, ...more })
  await page.goto(server.address)
  await press(page, t.open.front.link)
  await fill()
  await press(page, t.open.given.open)
  await sees(page, t.open.given.odd)
  await press(page, t.open.given.back)
  await press(page, t.open.front.start)
  await fill()
  await press(page, t.open.code.goOn)
  await press(page, t.open.safety.goOn)
  await stands(page, 'begin-letter')
  await fill()
  await press(page, t.open.begin.done)
  await press(page, t.open.begin.keep)
  const card = await signsUp(stage, page, fill, 'Ray')
  await press(page, t.account.card.written)
  const heading = await page.locator('main label').innerText()
  const asked = card.findIndex((_, index) => heading === t.account.card.ask(index + 1))
  await fill({ [heading]: { text: card[asked] ?? '', why: 'a group of the card, as it is' } })
  await press(page, t.account.card.have)
  await press(page, t.account.card.goOn)
  const name = await signInName(stage, page)

  await stands(page, 'today')
  await fill()
  await press(page, t.today.promise.keep)
  await sees(page, t.today.promise.kept)
  await follow(page, t.today.today.people)
  await stands(page, 'people')
  await fill({ [t.people.people.addName]: { put: (mark) => `Mia ${mark}` } })
  await press(page, t.people.people.addButton)
  await stands(page, 'person')
  await home(page)
  await follow(page, t.today.today.letters)
  await stands(page, 'letter')
  await page.locator('main ul a').first().click()
  await field(page, t.letter.draft.label).waitFor()
  await fill()
  await page.getByLabel(t.letter.draft.who).selectOption({ index: 1 })
  await press(page, t.letter.draft.leave)
  const given = await makesLink(stage, page, fill)
  await press(page, t.people.link.toLetter)
  await press(page, t.letter.draft.leave)
  await pick(page, t.letter.leave.lookNone)
  await press(page, t.letter.leave.leave)
  await page.getByRole('heading', { name: t.letter.leave.doneHeading }).waitFor()
  const secrets = {
    'his passphrase': passphrase,
    'his card': card.join('-'),
    'his card, joined': card.join(''),
    'the link': given.url.split('#')[1] ?? '',
    'the spoken words': given.spoken,
    'the spoken words, joined': given.spoken.replaceAll(' ', ''),
  }
  return { word, name, ways, secrets, ...given, card: card.join('-') }
}

/** She opens the link, hears one of the words wrong at first, and comes in. */
export async function comesInMarked(
  stage: Stage,
  page: Page,
  marked: Marked,
  { url, spoken }: Writer,
): Promise<Held> {
  const { t } = stage
  const { passphrase, ways } = waysOf(stage, 'meadowlark', '')
  const [label, wrong] = [t.invitation.note.wordsLabel, 'redshank godwit whinchat wheatear']
  const fill = (more: Ways = {}) => marked.fill(page, { ...ways, ...more })
  const right: Ways = { [label]: { text: spoken, why: 'the spoken words, looked for as they are' } }
  await page.goto(url)
  await page.locator('label.choice').nth(4).waitFor()
  await fill(right)
  await press(page, t.invitation.note.read)
  await page.locator('.letter-paper, article').first().waitFor()
  await pick(page, t.invitation.answers.yes)
  await press(page, t.invitation.answers.choose)
  await fill({ [label]: { text: wrong, why: 'four words, looked for as they are' } })
  await press(page, t.invitation.again.goOn)
  await press(page, t.comeIn.comeIn.makeAccount)
  await signsUp(stage, page, fill, 'Mia')
  await press(page, t.account.card.later)
  await sees(page, t.trouble['bad-words'])
  await fill(right)
  await press(page, t.comeIn.comeIn.goOn)
  await pick(page, t.comeIn.comeIn.loved)
  await press(page, t.comeIn.comeIn.goOn)
  await pick(page, t.comeIn.comeIn.open)
  await press(page, t.comeIn.comeIn.goOn)
  await pick(page, t.comeIn.comeIn.noHint)
  await press(page, t.comeIn.comeIn.enter)
  await stands(page, 'person')
  return { word: 'meadowlark', ways, secrets: { 'her passphrase': passphrase, 'the wrong words': wrong } }
}

/** Two days on: past the lock, to the letter, and an answer in her own words. */
export async function readsAndAnswers(
  stage: Stage,
  page: Page,
  marked: Marked,
  { ways }: Held,
): Promise<void> {
  const { t } = stage
  await stage.wait(2 * day)
  await page.reload()
  await stands(page, 'lock')
  await marked.fill(page, ways)
  await press(page, t.account.lock.open)
  await stands(page, 'today')
  await follow(page, t.today.today.people)
  await stands(page, 'people')
  await marked.fill(page, ways)
  await page.locator('main').getByRole('link', { name: 'Ray' }).first().click()
  await follow(page, t.people.person.bank)
  await press(page, t.people.bank.open)
  await press(page, t.letter.read.read)
  await pick(page, t.letter.answer.own)
  await marked.fill(page, ways)
  await page.locator('main form button[type=submit]').click()
  await page.getByRole('heading', { name: t.letter.answer.doneHeading }).waitFor()
}

/** Signing in by name and by card, and every screen that has no place to write. */
export async function seesTheRest(stage: Stage, page: Page, marked: Marked, his: Writer): Promise<void> {
  const { t } = stage
  await looksAround(stage, page, (there) => marked.fillAny(there, his.ways))
  await home(page)
  await follow(page, t.today.today.settings)
  await press(page, t.account.settings.signOut)
  await press(page, t.open.front.signIn)
  await stands(page, 'sign-in')
  const name = { [t.account.signIn.name]: { text: his.name, why: 'the server finds the account by it' } }
  await marked.fill(page, { ...his.ways, ...name })
  await press(page, t.account.signIn.withCard)
  const card = { [t.account.signIn.card]: { text: his.card, why: 'the card, looked for as it is' } }
  await marked.fill(page, { ...his.ways, ...card })
  await press(page, t.account.signIn.signIn)
  await stands(page, 'today')
}

/** From the names to the card that is made after them. */
async function signsUp(
  { t }: Stage,
  page: Page,
  fill: (more?: Ways) => Promise<void>,
  first: string,
): Promise<readonly string[]> {
  const words = t.account
  await stands(page, 'sign-up')
  await fill({ [words.signUp.firstName]: { put: (mark) => `${first} ${mark}` } })
  await press(page, words.signUp.goOn)
  await field(page, words.passphrase.label).waitFor()
  await fill()
  await press(page, words.passphrase.make)
  await press(page, words.made.goOn)
  await page.locator('.code li').nth(6).waitFor()
  return page.locator('.code li').allInnerTexts()
}

/** Past the gate, with a note on the first page. */
async function makesLink({ t }: Stage, page: Page, fill: () => Promise<void>) {
  const words = t.people.gate
  for (const question of [words.order, words.stop, words.minor]) {
    await page
      .getByRole('group', { name: question })
      .locator('label.choice', { hasText: words.no })
      .first()
      .click()
  }
  await press(page, words.goOn)
  await field(page, words.note).waitFor()
  await fill()
  await press(page, words.make)
  await stands(page, 'link')
  const url = await page.locator('main p[dir=ltr]').innerText()
  return { url, spoken: await page.locator('main .keep b').innerText() }
}

async function signInName({ t }: Stage, page: Page): Promise<string> {
  await follow(page, t.today.today.settings)
  const name = await page.locator('main dd bdi').nth(1).innerText()
  await home(page)
  return name
}

/** What the server has to know as it is, and what is looked for in another way. */
function waysOf({ t }: Stage, word: string, code: string): { passphrase: string; ways: Ways } {
  const { signUp, signIn, lock } = t.account
  const passphrase = `${word} umbrella copper staircase`
  const secret = { text: passphrase, why: 'a mark of its own' }
  const ways: Ways = {
    [signUp.word]: { text: word, why: 'the server finds the account by it' },
    [signUp.code]: { text: code, why: 'the server made it' },
    [t.account.passphrase.label]: secret,
    [signIn.passphrase]: secret,
    [lock.passphrase]: secret,
  }
  return { passphrase, ways }
}
