/**
 * The server is blind to one's own rooms: a mark in every place to write on each of those screens is looked for as in
 * the story of the first letter. They read Spanish, whose words are longer: every screen is looked at on the way.
 */
import fs from 'node:fs'
import { expect, test, vi } from 'vitest'
import { findsNothing, opensWatch } from './canary.ts'
import { faultsOn } from './inspect.ts'
import { ownRoomsOf, ownStories, whoIn, type OwnStory } from './own-rooms.ts'
import { asked, openOwn } from './own-walks.ts'
import { signsIn } from './people.ts'
import type { Look } from './rooms.ts'
import { openStage, told } from './stage.ts'

test('I11 and W1 a mark in every field of the circle, of goals and of private notes is found nowhere; in Spanish they pass axe and 320 px', async () => {
  await seesNothing('near', 5)
})

test('I11 and W1 a mark in every field of seasons, of letters to oneself and of the month is found nowhere; in Spanish they pass axe and 320 px', async () => {
  await seesNothing('time', 7)
})

test('I11 and W1 a mark in the field of a search, and in what it looks through, is found nowhere; in Spanish they pass axe and 320 px', async () => {
  await seesNothing('taking', 1)
})

test('I11 and W1 a mark in every field of a plan, and the part the other left, is found nowhere; in Spanish they pass axe and 320 px', async () => {
  await seesNothing('plans', 2)
})

test('I11 and W1 a mark in every field of a note that something happened, and of looking back, is found nowhere; in Spanish they pass axe and 320 px', async () => {
  await seesNothing('hard', 8)
})

async function seesNothing(story: OwnStory, least: number): Promise<void> {
  const lines = vi.spyOn(fs, 'writeSync')
  const faults: string[] = []
  await using stage = await openStage('es')
  await told(stage, async () => {
    const watch = opensWatch(stage)
    const { marked } = watch
    const { name, card = '' } = await openOwn(stage, whoIn[story])
    const page = await watch.person()
    await signsIn(stage, page, name)
    const links: Record<string, string> = {}
    const look: Look = async (there, name) => {
      faults.push(...(await faultsOn(there, name)))
      await marked.fillAny(there)
      const [, key] = /\/\w+#([\w-]{16,})/.exec(await there.locator('main').innerText()) ?? []
      if (key !== undefined) links['what stands behind the # of a link'] = key
    }
    await ownStories[story]({ stage, page, card, look, pen: watch.pen })

    const rooms: readonly string[] = [...ownRoomsOf[story]]
    const here = (place: string) => rooms.some((room) => place.startsWith(`${room}: `))
    expect(marked.unmarked().filter(here)).toEqual([])
    expect(rooms.filter((room) => !marked.screens().has(room))).toEqual([])
    expect(marked.filled().filter(here).length).toBeGreaterThanOrEqual(least)
    expect(Object.keys(links)).toHaveLength(story === 'plans' ? 1 : 0)
    findsNothing(stage, watch, {
      secrets: { asked, ...links },
      names: {},
      during: [],
      least,
      lines: () => lines.mock.calls.map(([, line]) => line),
    })
  })
  lines.mockRestore()
  expect(faults).toEqual([])
}
