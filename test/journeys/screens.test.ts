/**
 * Every screen of the route table is walked to and looked at: axe, keyboard, 320 px, in light and dark. A screen that
 * no journey reaches makes this fail, so none can be forgotten.
 */
import { expect, test } from 'vitest'
import { screenNames } from '../../src/app/place.ts'
import { wholeStory } from './first-letter.ts'
import { axeFindings, keyboardMisses, overflowAt320 } from './inspect.ts'
import { openStage, told, type Stage } from './stage.ts'

test('W1 every screen passes axe, the keyboard and 320 px, in light and in dark', async () => {
  const visited = new Set<string>()
  const faults: string[] = []
  await using stage = await openStage('en', async (page, name) => {
    visited.add((await page.evaluate(() => document.documentElement.dataset['screen'])) ?? 'invitation')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const finding of await axeFindings(page)) faults.push(`${name} ${colorScheme}: ${finding}`)
    }
    const over = await overflowAt320(page)
    if (over > 0) faults.push(`${name}: runs ${over} px over at 320 px`)
    for (const miss of await keyboardMisses(page)) faults.push(`${name}: ${miss}`)
  })
  await told(stage, async () => {
    await helpPages(stage)
    await wholeStory(stage)
  })
  expect(faults).toEqual([])
  expect(screenNames.filter((name) => !visited.has(name))).toEqual([])
})

/** They stand outside the app, and are looked at all the same. */
async function helpPages(stage: Stage): Promise<void> {
  const page = await stage.person()
  for (const name of ['help', 'ayuda']) {
    await page.goto(`${stage.server.address}/${name}.html`)
    await stage.visit(page, name)
  }
}
