/**
 * The server is blind to what two people say in a talk, promise, and plan: a mark in every place to write on each of
 * those screens, and all that the other says there, are looked for as in the story of the first letter. They read
 * Spanish, whose words are longer: every screen is looked at on the way.
 */
import fs from 'node:fs'
import { expect, test, vi } from 'vitest'
import { findsNothing, opensWatch } from './canary.ts'
import { faultsOn } from './inspect.ts'
import { signsIn } from './people.ts'
import type { Look } from './rooms.ts'
import { openStage, told } from './stage.ts'
import { roomsOf, stories, type Story } from './two-rooms.ts'
import { hers, openTwo } from './walks.ts'

test('I11 and W1 a mark in every field of a talk is found nowhere; in Spanish its screens pass axe and 320 px', async () => {
  await seesNothing('talks')
})

test('I11 and W1 a mark in every field of promises and reminders is found nowhere; in Spanish they pass axe and 320 px', async () => {
  await seesNothing('promises')
})

test('I11 and W1 a mark in every field of the daily line and of time together is found nowhere; in Spanish they pass, too', async () => {
  await seesNothing('time')
})

async function seesNothing(story: Story): Promise<void> {
  const lines = vi.spyOn(fs, 'writeSync')
  const faults: string[] = []
  await using stage = await openStage('es')
  await told(stage, async () => {
    const watch = opensWatch(stage)
    const { marked } = watch
    const { name, her } = await openTwo(stage)
    const page = await watch.person()
    await signsIn(stage, page, name)
    const look: Look = async (there, name) => {
      faults.push(...(await faultsOn(there, name)))
      await marked.fillAny(there)
    }
    await stories[story]({ stage, page, her, look, pen: watch.pen })

    const rooms: readonly string[] = [...roomsOf[story]]
    const here = (place: string) => rooms.some((room) => place.startsWith(`${room}: `))
    expect(marked.unmarked().filter(here)).toEqual([])
    expect(rooms.filter((room) => !marked.screens().has(room))).toEqual([])
    findsNothing(stage, watch, {
      secrets: hers,
      names: {},
      during: [],
      least: 7,
      lines: () => lines.mock.calls.map(([, line]) => line),
    })
  })
  lines.mockRestore()
  expect(faults).toEqual([])
}
