/** The rooms of two in Spanish, whose words are longer: walked through by them, with axe and 320 px. */
import { expect, test } from 'vitest'
import { axeFindings, overflowAt320 } from './inspect.ts'
import { comesIn } from './lived-steps.ts'
import { openStage, told } from './stage.ts'
import { stories, type Story } from './two-rooms.ts'
import { openTwo, writesPlainly } from './walks.ts'

test('W1 a talk and practising alone pass axe and 320 px in Spanish, too', async () => {
  await passes('talks')
})

test('W1 promises, the calendar and reminders pass axe and 320 px in Spanish, too', async () => {
  await passes('promises')
})

test('W1 a line for today and time together pass axe and 320 px in Spanish, too', async () => {
  await passes('time')
})

async function passes(story: Story): Promise<void> {
  const faults: string[] = []
  await using stage = await openStage('es', async (page, name) => {
    await page.evaluate(() => scrollTo(0, 0))
    for (const finding of await axeFindings(page)) faults.push(`${name}: ${finding}`)
    if ((await overflowAt320(page)) > 0) faults.push(`${name}: runs over at 320 px`)
  })
  await told(stage, async () => {
    const { name, her } = await openTwo(stage)
    const page = await stage.person()
    await comesIn(stage, page, name, 'own')
    await stories[story]({ stage, page, her, look: stage.visit, pen: writesPlainly })
    expect(stage.said).toEqual([])
  })
  expect(faults).toEqual([])
}
