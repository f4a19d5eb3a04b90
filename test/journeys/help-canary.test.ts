/**
 * The server is blind to what passes between a person and a helper: a mark in every place to write on each of those screens is
 * looked for as in the story of the first letter. They read Spanish, whose words are longer: every screen is looked at.
 */
import fs from 'node:fs'
import { expect, test, vi } from 'vitest'
import { findsNothing, opensWatch } from './canary.ts'
import { type Helping, openHelping, type People } from './help-walks.ts'
import { helpRooms, isHelped } from './help-rooms.ts'
import { helperRooms, isHelping } from './helper-rooms.ts'
import { faultsOn } from './inspect.ts'
import { must, signsIn } from './people.ts'
import type { Look } from './rooms.ts'
import { openStage, told } from './stage.ts'

test('I11 and W1 a mark in every field of who is helped is found nowhere; in Spanish they pass axe and 320 px', async () => {
  await seesNothing('ray', isHelped, helpRooms, 5)
})

test('I11 and W1 a mark in every field of a helper’s own place, and of a sitting, is found nowhere; in Spanish they pass axe and 320 px', async () => {
  await seesNothing('ann', isHelping, helperRooms, 12)
})

async function seesNothing(
  who: keyof People,
  story: (walk: Helping) => Promise<void>,
  all: ReadonlySet<string>,
  least: number,
): Promise<void> {
  const lines = vi.spyOn(fs, 'writeSync')
  const faults: string[] = []
  await using stage = await openStage('es')
  await told(stage, async () => {
    const watch = opensWatch(stage)
    const { marked } = watch
    const others = await openHelping(stage)
    const { client } = others.ray
    must(
      await client.keepPage({ kind: 'reflection', id: client.newId(), text: 'I slept.', on: '2026-03-01' }),
    )
    const page = await watch.person()
    await signsIn(stage, page, others[who].name)
    const look: Look = async (there, name) => {
      faults.push(...(await faultsOn(there, name)))
      await marked.fillAny(there)
    }
    await story({ stage, page, look, pen: watch.pen, others })
    const rooms = [...all]
    const here = (place: string) => rooms.some((room) => place.startsWith(`${room}: `))
    expect(marked.unmarked().filter(here)).toEqual([])
    expect(rooms.filter((room) => !marked.screens().has(room))).toEqual([])
    expect(marked.filled().filter(here).length).toBeGreaterThanOrEqual(least)
    findsNothing(stage, watch, {
      secrets: {},
      names: {},
      during: [],
      least,
      lines: () => lines.mock.calls.map(([, line]) => line),
    })
  })
  lines.mockRestore()
  expect(faults).toEqual([])
}
