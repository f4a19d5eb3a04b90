/** Someone with a link says never, on a small phone. It costs nothing, tells nobody, and ends nothing. */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { readFragment } from '../../src/vault/invitations.ts'
import { overflowAt320 } from './inspect.ts'
import { inviter, secretOf, type Given } from './people.ts'
import { day, openStage, pick, press, sees, told, type Stage } from './stage.ts'

for (const language of ['en', 'es'] as const) {
  test(`abuse 7 each of five answers says what comes next; never sends nothing and leaves the link as it was (${language})`, async () => {
    await using stage = await openStage(language)
    await told(stage, async () => {
      const { given } = await inviter(stage, 'Ray', 'Mia', 'A letter, if you ever want it.')
      const before = await answerTo(stage, given)
      const page = await stage.person(320)
      const sent: string[] = []
      page.on('request', (request) => void sent.push(request.method()))
      await page.goto(given.url)
      await page.locator('label.choice').nth(4).waitFor()
      await fits(page)
      await hearsWhatComes(stage, page)

      sent.length = 0
      await answers(stage, page, 'never', stage.t.invitation.again.yesNever)
      await hasReceipt(stage, page)
      expect(sent).toEqual([])
      await answers(stage, page, 'later', stage.t.invitation.again.yesLater)
      await page.getByRole('heading', { name: stage.t.invitation.done.laterHeading }).waitFor()
      await fits(page)
      expect(sent).toEqual([])
      expect(await answerTo(stage, given)).toEqual(before)

      await stage.wait(31 * day)
      await page.goto('about:blank')
      await page.goto(given.url)
      await page.getByRole('heading', { name: stage.t.invitation.ended.heading }).waitFor()
      await sees(page, stage.t.invitation.ended.words)
      await fits(page)
      expect(new Set(sent)).toEqual(new Set(['GET']))
      expect(page.url()).toBe(`${stage.server.address}/i`)
      expect(stage.said).toEqual([])
    })
  })
}

/** Each answer once, up to the page that says what happens next, and back. */
async function hearsWhatComes(stage: Stage, page: Page): Promise<void> {
  const { answers, again, landing } = stage.t.invitation
  const name = 'Ray'
  const next = {
    later: [again.later],
    never: [again.never(name)],
    read: [again.comeInRead, again.comeIn, again.told(name), again.words],
    terms: [again.comeIn, again.comeInTerms, again.told(name), again.words],
    yes: [again.comeIn, again.told(name), again.words],
  } as const
  for (const answer of ['later', 'never', 'read', 'terms', 'yes'] as const) {
    await pick(page, answers[answer])
    await press(page, answers.choose)
    await page.getByRole('heading', { name: answers[answer], exact: true }).waitFor()
    const text = await page.locator('main').innerText()
    for (const line of next[answer]) expect(bare(text)).toContain(bare(line))
    await fits(page)
    await press(page, again.back)
    await sees(page, landing.lede)
  }
}

async function answers({ t }: Stage, page: Page, answer: 'later' | 'never', confirm: string): Promise<void> {
  await pick(page, t.invitation.answers[answer])
  await press(page, t.invitation.answers.choose)
  await press(page, confirm)
}

/** Dated by the day where she is; with a way back, so that never is not for ever. */
async function hasReceipt(stage: Stage, page: Page): Promise<void> {
  const { done } = stage.t.invitation
  await page.getByRole('heading', { name: done.neverHeading }).waitFor()
  for (const words of [done.never, done.said, done.made]) await sees(page, words)
  const now = new Date(Date.now() + stage.shift() * 1000)
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Madrid' }).format(now)
  expect(await page.locator('.keep time').getAttribute('datetime')).toBe(today)
  await fits(page)
  await press(page, done.back)
  await page.locator('label.choice').nth(4).waitFor()
}

/** All that anyone is told who asks for the link. */
async function answerTo({ server }: Stage, given: Given) {
  const invitation = await readFragment(secretOf(given))
  const answer = await fetch(`${server.address}/invitations/${invitation?.id}`)
  const headers = [...answer.headers].filter(([name]) => name !== 'date')
  expect(answer.status).toBe(200)
  return { headers, body: await answer.text() }
}

async function fits(page: Page): Promise<void> {
  expect(await overflowAt320(page), await page.locator('h1').innerText()).toBeLessThanOrEqual(0)
}

/** Without the marks that keep a name apart from the text around it. */
function bare(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '')
}
