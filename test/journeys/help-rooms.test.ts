/** The rooms between a person and a helper, looked at like every other screen, with something in them. */
import { expect, test } from 'vitest'
import { type Helping, openHelping, type People } from './help-walks.ts'
import { helpRooms, isHelped } from './help-rooms.ts'
import { helperRooms, isHelping } from './helper-rooms.ts'
import { openInspection } from './inspect.ts'
import { comesIn } from './lived-steps.ts'
import { must } from './people.ts'
import { openStage, told, type Stage } from './stage.ts'
import { writesPlainly } from './walks.ts'

test('W1 helpers, what is lent to them, consents and dates pass axe, the keyboard and 320 px, in light and in dark', async () => {
  const { visited, faults, visit } = openInspection()
  await using stage = await openStage('en', visit)
  await walks(stage, 'ray', isHelped)
  expect(faults).toEqual([])
  expect([...helpRooms].filter((room) => !visited.has(room))).toEqual([])
})

test('W1 a helper’s own place and a sitting pass axe, the keyboard and 320 px, in light and in dark', async () => {
  const { visited, faults, visit } = openInspection()
  await using stage = await openStage('en', visit)
  await walks(stage, 'ann', isHelping)
  expect(faults).toEqual([])
  expect([...helperRooms].filter((room) => !visited.has(room))).toEqual([])
})

async function walks(
  stage: Stage,
  who: keyof People,
  story: (walk: Helping) => Promise<void>,
): Promise<void> {
  await told(stage, async () => {
    const others = await openHelping(stage)
    const { client } = others.ray
    must(
      await client.keepPage({ kind: 'reflection', id: client.newId(), text: 'I slept.', on: '2026-03-01' }),
    )
    const page = await stage.person()
    await comesIn(stage, page, others[who].name, 'own')
    await story({ stage, page, look: stage.visit, pen: writesPlainly, others })
    expect(stage.said).toEqual([])
  })
}
