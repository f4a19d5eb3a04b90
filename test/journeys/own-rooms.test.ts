/** The rooms for oneself and for hard days, looked at like every other screen, with something in them. */
import { expect, test } from 'vitest'
import { openInspection } from './inspect.ts'
import { comesIn } from './lived-steps.ts'
import { ownRoomsOf, ownStories, whoIn, type OwnStory } from './own-rooms.ts'
import { openOwn } from './own-walks.ts'
import { openStage, told } from './stage.ts'
import { writesPlainly } from './walks.ts'

test('W1 the circle, goals, support and private notes pass axe, the keyboard and 320 px, in light and in dark', async () => {
  await passes('near')
})

test('W1 seasons, letters to oneself and the month pass axe, the keyboard and 320 px, in light and in dark', async () => {
  await passes('time')
})

test('W1 one’s own days, taking along, a record, and going pass axe, the keyboard and 320 px, in light and in dark', async () => {
  await passes('taking')
})

test('W1 a plan, its sheet and its handout pass axe, the keyboard and 320 px, in light and in dark', async () => {
  await passes('plans')
})

test('W1 something happened and looking back pass axe, the keyboard and 320 px, in light and in dark', async () => {
  await passes('hard')
})

async function passes(story: OwnStory): Promise<void> {
  const { visited, faults, visit } = openInspection()
  await using stage = await openStage('en', visit)
  await told(stage, async () => {
    const { name, card = '' } = await openOwn(stage, whoIn[story])
    const page = await stage.person()
    await comesIn(stage, page, name, 'own')
    await ownStories[story]({ stage, page, card, look: visit, pen: writesPlainly })
    expect(stage.said).toEqual([])
  })
  expect(faults).toEqual([])
  expect([...ownRoomsOf[story]].filter((room) => !visited.has(room))).toEqual([])
}
