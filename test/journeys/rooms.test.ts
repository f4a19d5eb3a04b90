/** The rooms beside the first letter, looked at like every other screen. */
import { expect, test } from 'vitest'
import { openInspection } from './inspect.ts'
import { pair, signsIn } from './people.ts'
import { looksAround, rooms } from './rooms.ts'
import { openStage, told } from './stage.ts'

test('W1 every room passes axe, the keyboard and 320 px, in light and in dark', async () => {
  const { visited, faults, visit } = openInspection()
  await using stage = await openStage('en', visit)
  await told(stage, async () => {
    const { ray } = await pair(stage, 'bank')
    const page = await stage.person()
    await signsIn(stage, page, ray.name)
    await looksAround(stage, page, stage.visit)
    expect(stage.said).toEqual([])
  })
  expect(faults).toEqual([])
  expect([...rooms].filter((name) => !visited.has(name))).toEqual([])
})
