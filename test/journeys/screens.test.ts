/**
 * Every screen of the route table is walked to and looked at: axe, keyboard, 320 px, in light and dark. A screen that
 * no journey reaches makes this fail, so none can be forgotten.
 */
import { expect, test } from 'vitest'
import { screenNames } from '../../src/app/place.ts'
import { openInspection } from './inspect.ts'
import { helpRooms } from './help-rooms.ts'
import { helperRooms } from './helper-rooms.ts'
import { ownRooms } from './own-rooms.ts'
import { rooms } from './rooms.ts'
import { follow, openStage, stands, told, type Stage } from './stage.ts'
import { twoRooms } from './two-rooms.ts'
import { wholeStory } from './whole-story.ts'

test('W1 every screen passes axe, the keyboard and 320 px, in light and in dark', async () => {
  const { visited, faults, visit } = openInspection()
  await using stage = await openStage('en', visit)
  await told(stage, async () => {
    await helpPages(stage)
    await beforeAnything(stage)
    await wholeStory(stage)
  })
  expect(faults).toEqual([])
  const walked: ReadonlySet<string> = new Set([
    ...visited,
    ...rooms,
    ...twoRooms,
    ...ownRooms,
    ...helpRooms,
    ...helperRooms,
  ])
  expect(screenNames.filter((name) => !walked.has(name))).toEqual([])
})

/** What one can look at before there is any account. */
async function beforeAnything(stage: Stage): Promise<void> {
  const page = await stage.person()
  await page.goto(stage.server.address)
  await stands(page, 'front')
  await follow(page, stage.t.open.front.look)
  await stands(page, 'look-around')
  await stage.visit(page, 'look-around')
}

/** They stand outside the app, and are looked at all the same. */
async function helpPages(stage: Stage): Promise<void> {
  const page = await stage.person()
  for (const name of ['help', 'ayuda']) {
    await page.goto(`${stage.server.address}/${name}.html`)
    await stage.visit(page, name)
  }
}
