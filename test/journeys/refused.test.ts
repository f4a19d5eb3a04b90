/** What does not go through says so where it can be mended, and every word stays. */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { dateOfDay } from '../../src/practice/days.ts'
import { dayText } from '../../src/app/kit/when.tsx'
import { openPerson } from './first-letter.ts'
import { alone, inviter, leftNow, must, pair, signsIn, unlocks } from './people.ts'
import { field, openStage, pick, passphrase, press, sees, stands, told, write, type Stage } from './stage.ts'

const letter = 'There is one more thing I did not tell you.'

test('I4 K6 a letter that pace or a pause holds back stays a draft, with a plain sentence', async () => {
  await using stage = await openStage('en')
  const { t } = stage
  await told(stage, async () => {
    const { ray, mia } = await pair(stage, 'open')
    const page = await stage.person()
    await signsIn(stage, page, ray.name)
    await standsAtTheDoor(stage, page)
    await pick(page, t.letter.leave.lookNone)

    await leftNow(ray, ray.person, 'I took the money from your drawer in March.')
    await press(page, t.letter.leave.leave)
    must(await ray.client.sync())
    const may = ray.client.person(ray.person)?.may.letter
    const on = may?.type === 'again-on' ? may.on : 0
    await sees(page, t.people.person.again(dayText(dateOfDay(on), 'en')))

    must(await mia.client.pause(mia.person, { aloud: true }))
    await stage.server.carry()
    await expect
      .poll(async () => {
        await press(page, t.letter.leave.leave)
        return page.locator('main').innerText()
      })
      .toContain(t.trouble['not-now'])

    await page.reload()
    await unlocks(stage, page)
    await openPerson(stage, page, 'Mia')
    await sees(page, t.people.person.notNow)
    await page.locator('main ul a', { hasText: letter }).click()
    expect(await field(page, t.letter.draft.label).inputValue()).toBe(letter)
    await sees(page, t.people.person.notNow)
    expect(await page.getByRole('button', { name: t.letter.draft.leave }).count()).toBe(0)
    expect(stage.said).toEqual([])
  })
})

test('WCAG what is missing on the way in is said at its field, which takes the keyboard and keeps what was typed', async () => {
  await using stage = await openStage('en')
  const { t } = stage
  const { signUp, card } = t.account
  await told(stage, async () => {
    const page = await stage.person()
    await page.goto(`${stage.server.address}/#code=nothing`)
    await press(page, t.open.front.start)
    await press(page, t.open.safety.goOn)
    await press(page, t.open.begin.done)
    await press(page, t.open.begin.keep)
    await write(page, signUp.word, 'two words')
    await press(page, signUp.goOn)
    await mends(page, signUp.word, t.trouble['bad-name'], 'river')
    await press(page, signUp.goOn)
    await mends(page, signUp.firstName, t.trouble.empty, 'Ray 2')
    await press(page, signUp.goOn)
    await mends(page, signUp.firstName, signUp.firstNameOdd, 'Ray')
    await press(page, signUp.goOn)
    await write(page, t.account.passphrase.label, 'too short')
    await press(page, t.account.passphrase.make)
    await mends(page, t.account.passphrase.label, t.trouble['weak-passphrase'], passphrase)
    await press(page, t.account.passphrase.make)
    await mends(page, signUp.code, t.trouble['bad-code'], await stage.server.makeCode())
    expect(await field(page, signUp.word).inputValue()).toBe('river')
    await press(page, signUp.goOn)
    await write(page, t.account.passphrase.label, passphrase)
    await press(page, t.account.passphrase.make)
    await press(page, t.account.made.goOn)
    await press(page, card.later)

    await stands(page, 'today')
    await write(page, t.today.promise.act, 'Call the clinic.')
    await write(page, t.today.promise.day, '2020-02-03')
    await press(page, t.today.promise.keep)
    await mends(page, t.today.promise.day, t.today.promise.needLater, '2030-12-24')
    expect(await field(page, t.today.promise.act).inputValue()).toBe('Call the clinic.')
    await page.reload()
    await stands(page, 'lock')
    await write(page, t.account.lock.passphrase, 'river lamp cotton')
    await press(page, t.account.lock.open)
    await mends(page, t.account.lock.passphrase, t.account.lock.wrong, passphrase)
    await press(page, t.account.lock.open)
    await stands(page, 'today')
    expect(stage.said).toEqual([])
  })
})

test('SE10 four words that do not open the note, or the door, are told so at their field', async () => {
  await using stage = await openStage('es')
  const { t } = stage
  await told(stage, async () => {
    const { given } = await inviter(stage, 'Ray', 'Mia', 'Una carta, si un día la quiere.')
    const mia = await alone(stage, 'Mia')
    const page = await stage.person(390)
    await page.goto(given.url)
    const { note, answers, again } = t.invitation
    await write(page, note.wordsLabel, 'tres palabras no')
    await press(page, note.read)
    await mends(page, note.wordsLabel, note.four, 'cuatro palabras de otro')
    await press(page, note.read)
    await mends(page, note.wordsLabel, note.odd)
    await page.locator('label.choice', { hasText: answers.yes }).last().click()
    await press(page, answers.choose)
    expect(await field(page, note.wordsLabel).inputValue()).toBe('cuatro palabras de otro')
    await press(page, again.goOn)
    await press(page, t.comeIn.comeIn.signIn)
    await write(page, t.account.signIn.name, mia.name)
    await write(page, t.account.signIn.passphrase, passphrase)
    await press(page, t.account.signIn.signIn)
    await mends(page, note.wordsLabel, t.trouble['bad-words'], given.words)
    await press(page, t.comeIn.comeIn.goOn)
    await comesIn(stage, page)
    await stands(page, 'person')
    expect(stage.said).toEqual([])
  })
})

async function standsAtTheDoor(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  await openPerson(stage, page, 'Mia')
  await press(page, t.people.person.write('Mia'))
  await stands(page, 'letter')
  await write(page, t.letter.draft.label, letter)
  await press(page, t.letter.draft.leave)
  await page.getByRole('heading', { name: t.letter.leave.heading }).waitFor()
}

async function comesIn(stage: Stage, page: Page): Promise<void> {
  const { comeIn } = stage.t.comeIn
  await page.locator('label.choice', { hasText: comeIn.loved }).click()
  await press(page, comeIn.goOn)
  await press(page, comeIn.goOn)
  await answersNo(stage, page)
}

async function answersNo({ t }: Stage, page: Page): Promise<void> {
  await page.locator('label.choice', { hasText: t.comeIn.comeIn.noHint }).click()
  await press(page, t.comeIn.comeIn.enter)
}

/** The error stands at this field, in words; the keyboard is there; what was typed is there; then it is mended. */
async function mends(page: Page, label: string, error: string, right?: string): Promise<void> {
  const at = field(page, label)
  await page.locator('main .wrong', { hasText: error }).waitFor()
  await expect.poll(() => at.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await at.getAttribute('aria-invalid')).toBe('true')
  const described = await at.evaluate((one) =>
    (one.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  )
  expect(described).toContain(error)
  if (right !== undefined) await at.fill(right)
}
