/** The rooms for oneself in Spanish, whose words are longer: walked through by them, with axe and 320 px. */
import { expect, test } from 'vitest'
import { axeFindings, overflowAt320 } from './inspect.ts'
import { comesIn } from './lived-steps.ts'
import { ownStories, whoIn, type OwnStory } from './own-rooms.ts'
import { openOwn } from './own-walks.ts'
import { openStage, told } from './stage.ts'
import { writesPlainly } from './walks.ts'

test('W1 the circle, goals, support and private notes pass axe and 320 px in Spanish, too', async () => {
  await passes('near')
})

test('W1 seasons, letters to oneself and the month pass axe and 320 px in Spanish, too', async () => {
  await passes('time')
})

test('W1 one’s own days, finding a word and taking along pass axe and 320 px in Spanish, too', async () => {
  await passes('taking')
})

test('W1 a plan, its sheet and its handout pass axe and 320 px in Spanish, too', async () => {
  await passes('plans')
})

test('W1 something happened and looking back pass axe and 320 px in Spanish, too', async () => {
  await passes('hard')
})

async function passes(story: OwnStory): Promise<void> {
  const faults: string[] = []
  await using stage = await openStage('es', async (page, name) => {
    await page.evaluate(() => scrollTo(0, 0))
    for (const finding of await axeFindings(page)) faults.push(`${name}: ${finding}`)
    if ((await overflowAt320(page)) > 0) faults.push(`${name}: runs over at 320 px`)
  })
  await told(stage, async () => {
    const name = await openOwn(stage, whoIn[story])
    const page = await stage.person()
    await comesIn(stage, page, name, 'own')
    await ownStories[story]({ stage, page, look: stage.visit, pen: writesPlainly })
    expect(stage.said).toEqual([])
  })
  expect(faults).toEqual([])
}
