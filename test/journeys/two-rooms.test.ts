/** The rooms of two, looked at like every other screen, with something of both in them. */
import { expect, test } from 'vitest'
import { openInspection } from './inspect.ts'
import { comesIn } from './lived-steps.ts'
import { openStage, told } from './stage.ts'
import { roomsOf, stories, type Story } from './two-rooms.ts'
import { openTwo, writesPlainly } from './walks.ts'

test('W1 a talk and practising alone pass axe, the keyboard and 320 px, in light and in dark', async () => {
  await passes('talks')
})

test('W1 promises, the calendar and reminders pass axe, the keyboard and 320 px, in light and in dark', async () => {
  await passes('promises')
})

test('W1 a line for today, time together and topics for the sitting pass axe, the keyboard and 320 px', async () => {
  await passes('time')
})

/** Two people, and all that the one who walks stands before. */
async function passes(name: Story): Promise<void> {
  const { visited, faults, visit } = openInspection()
  await using stage = await openStage('en', visit)
  await told(stage, async () => {
    const two = await openTwo(stage)
    const page = await stage.person()
    await comesIn(stage, page, two.name, 'own')
    await stories[name]({ stage, page, her: two.her, look: visit, pen: writesPlainly })
    expect(stage.said).toEqual([])
  })
  expect(faults).toEqual([])
  expect([...roomsOf[name]].filter((room) => !visited.has(room))).toEqual([])
}
