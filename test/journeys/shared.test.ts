/** The computer in the library: whoever sits there next finds nothing, not even that somebody was here. */
import { expect, test } from 'vitest'
import type { BrowserContext, Page } from 'playwright-core'
import { home } from './first-letter.ts'
import { keptIn, nothing } from './kept-in.ts'
import { alone, signsIn } from './people.ts'
import { follow, openStage, passphrase, press, stands, told, write, type Stage } from './stage.ts'

test('abuse 52 on a shared computer nothing stays in the browser, after signing out or just closing the tab', async () => {
  await using stage = await openStage('en', undefined, 'kept')
  await told(stage, async () => {
    const ray = await alone(stage, 'Ray')
    const page = await stage.person()
    await signsIn(stage, page, ray.name, 'shared')
    await usesIt(stage, page)
    await follow(page, stage.t.today.today.settings)
    await press(page, stage.t.account.settings.signOut)
    await stands(page, 'front')
    expect(await keptIn(page)).toEqual(nothing)
    expect(await page.context().cookies()).toEqual([])

    await signsUp(stage, page)
    const next = await sitsDown(stage, page.context())
    await page.close()
    expect(await keptIn(next)).toEqual(nothing)
    await next.goto(stage.server.address)
    await stands(next, 'front')
    expect(stage.said).toEqual([])
  })
})

/** A letter begun first, then an account to keep it, here where others sit too. */
async function signsUp({ t, server }: Stage, page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${server.address}/#code=${await server.makeCode()}`)
  await press(page, t.open.front.start)
  await press(page, t.open.safety.goOn)
  await write(page, t.open.begin.label, 'I took the money from your drawer in March.')
  await press(page, t.open.begin.done)
  await press(page, t.open.begin.keep)
  await write(page, t.account.signUp.word, 'meadow')
  await write(page, t.account.signUp.firstName, 'Mia')
  await press(page, t.account.signUp.goOn)
  await write(page, t.account.passphrase.label, passphrase)
  await page.getByLabel(t.account.passphrase.shared).check()
  await press(page, t.account.passphrase.make)
  await press(page, t.account.made.goOn)
  await press(page, t.account.card.later)
  await stands(page, 'today')
}

/** Another tab, on a page without a script, before and after the first one is closed. */
async function sitsDown({ server }: Stage, context: BrowserContext): Promise<Page> {
  const next = await context.newPage()
  await next.goto(`${server.address}/help.html`)
  return next
}

/** Words and settings, that would be kept on a device of one's own. */
async function usesIt({ t }: Stage, page: Page): Promise<void> {
  await follow(page, t.today.today.letters)
  await stands(page, 'letter')
  await press(page, t.letter.list.begin)
  await write(page, t.letter.draft.label, 'I took the money from your drawer in March.')
  await page.locator('footer').getByRole('button', { name: 'Español' }).click()
  await page.locator('html[lang=es]').waitFor()
  await page.locator('footer').getByRole('button', { name: 'English' }).click()
  await page.locator('html[lang=en]').waitFor()
  await home(page)
}
