/**
 * Every screen of the route table is walked to and looked at: axe, keyboard, 320 px, in light and dark. A screen that
 * no journey reaches makes this fail, so none can be forgotten.
 */
import { expect, test } from 'vitest'
import { screenNames } from '../../src/app/place.ts'
import {
  comesIn,
  hearsBack,
  keepsHisWord,
  looksAround,
  readsInBank,
  saysOneLine,
  signsOut,
  writes,
} from './first-letter.ts'
import { axeFindings, keyboardMisses, overflowAt320 } from './inspect.ts'
import { day, openStage, told } from './stage.ts'

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
    const ray = await stage.person()
    const given = (await writes(stage, ray)).split(' ')
    const mia = await stage.person(390)
    await comesIn(stage, mia, given, 'bank', false)
    await stage.wait(9 * day)
    await readsInBank(stage, mia)
    await keepsHisWord(stage, ray)
    await saysOneLine(stage, mia)
    await stage.wait(2 * day)
    await hearsBack(stage, ray)
    await looksAround(stage, ray)
    await signsOut(stage, ray)
  })
  expect(faults).toEqual([])
  expect(screenNames.filter((name) => !visited.has(name))).toEqual([])
})
