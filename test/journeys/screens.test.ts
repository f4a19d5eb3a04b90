/**
 * Every screen of the route table is walked to and looked at: axe, keyboard, 320 px, in light and dark. A screen that
 * no journey reaches makes this fail, so none can be forgotten.
 */
import { expect, test } from 'vitest'
import { screenNames } from '../../src/app/place.ts'
import { openInspection } from './inspect.ts'
import { rooms } from './rooms.ts'
import { openStage, told, type Stage } from './stage.ts'
import { twoRooms } from './two-rooms.ts'
import { wholeStory } from './whole-story.ts'

test('W1 every screen passes axe, the keyboard and 320 px, in light and in dark', async () => {
  const { visited, faults, visit } = openInspection()
  await using stage = await openStage('en', visit)
  await told(stage, async () => {
    await helpPages(stage)
    await wholeStory(stage)
  })
  expect(faults).toEqual([])
  const walked: ReadonlySet<string> = new Set([...visited, ...rooms, ...twoRooms])
  expect(screenNames.filter((name) => !walked.has(name))).toEqual([])
})

/** They stand outside the app, and are looked at all the same. */
async function helpPages(stage: Stage): Promise<void> {
  const page = await stage.person()
  for (const name of ['help', 'ayuda']) {
    await page.goto(`${stage.server.address}/${name}.html`)
    await stage.visit(page, name)
  }
}
