/**
 * Opening a door takes a day or two, and until then it can be stopped. Only she knows of the wait, and when she opens
 * several at once she is asked, alone, whether that is her own choice.
 */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { dayText } from '../../src/app/kit/when.tsx'
import { loosensAt } from '../../src/domain/track.ts'
import { dateOfDay } from '../../src/practice/days.ts'
import type { DoorLane } from '../../src/practice/doors.ts'
import { openPerson } from './first-letter.ts'
import { comesAgain, comesIn, hears, nowOn, says, waitForHalfPast, type Two } from './lived-steps.ts'
import { must, pair } from './people.ts'
import { day, follow, hour, openStage, pick, press, sees, stands, told, type Stage } from './stage.ts'

test('R-D1, V-5 and I1: opening a door waits, can be stopped, and is asked about when several open, all of it for her alone', async () => {
  await using stage = await openStage('en')
  await told(stage, async () => {
    await waitForHalfPast(stage, 6)
    const two = await pair(stage, 'bank', true)
    const note = { kind: 'practical', language: 'en', text: 'The rent is due.', question: 'none' } as const
    must(await two.ray.client.leave(two.ray.person, note))
    const nothingMoved = await looksOn(stage, two)

    const page = await stage.person(390)
    await comesIn(stage, page, two.mia.name, 'own')
    await opens(stage, page, 'practical')
    await seesWait(stage, page)
    await stage.wait(12 * hour)
    await comesAgain(stage, page)
    await stops(stage, page)
    await stage.wait(3 * day)
    await stayedShut(two)

    await comesAgain(stage, page)
    await opensSeveral(stage, page)
    await stage.wait(3 * day)
    await stayedShut(two)
    await nothingMoved()
    expect(stage.said).toEqual([])
  })
})

test('V-5 whoever opens three doors at once is asked whether it is their own choice, in Spanish', async () => {
  await using stage = await openStage('es')
  await told(stage, async () => {
    const two = await pair(stage, 'bank', false)
    const page = await stage.person(320)
    await comesIn(stage, page, two.mia.name)
    await opensSeveral(stage, page)
    await stage.wait(3 * day)
    await stayedShut(two)
    expect(stage.said).toEqual([])
  })
})

async function opensSeveral(stage: Stage, page: Page): Promise<void> {
  await opens(stage, page, 'practical')
  await opens(stage, page, 'thanks')
  expect(await says(page)).not.toContain(stage.t.door.choice.heading)
  await opens(stage, page, 'request')
  await isAsked(stage, page)
}

/** He stands before her practical door all that time: nothing is sent to him, and no word changes. */
async function looksOn(stage: Stage, { ray }: Two): Promise<() => Promise<void>> {
  const page = await stage.person()
  await comesIn(stage, page, ray.name)
  await openPerson(stage, page, 'Mia')
  const person = await says(page)
  await follow(page, stage.t.people.person.practical)
  await stands(page, 'practical')
  const before = await says(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  return async () => {
    expect(asked).toEqual([])
    expect(await says(page)).toBe(before)
    await openPerson(stage, page, 'Mia')
    expect(await says(page)).toBe(person)
  }
}

/** From shut to a knock. */
async function opens(stage: Stage, page: Page, lane: DoorLane): Promise<void> {
  const { t } = stage
  await goesToDoor(stage, page, lane)
  await sees(page, t.door.door.now.shut)
  await pick(page, t.door.hints.knock)
  await press(page, t.door.door.save)
  await hears(page, t.door.door.setLater)
}

/** The day stands on the door and on the list of doors; the door itself is as shut as before. */
async function seesWait(stage: Stage, page: Page): Promise<void> {
  const { t, language } = stage
  const day = dayText(dateOfDay(Math.floor(loosensAt(nowOn(stage)) / 86_400)), language)
  await sees(page, t.door.door.loosens(day))
  await sees(page, t.door.door.loosensHint)
  await sees(page, t.door.door.now.shut)
  await page.locator('a.back').first().click()
  await stands(page, 'doors')
  await sees(page, t.door.doors.later(day).trim())
}

async function stops(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  await goesToDoor(stage, page, 'practical')
  await sees(page, t.door.door.loosensHint)
  await press(page, t.door.door.stay)
  await hears(page, t.door.door.stayed)
  expect(await says(page)).not.toContain(t.door.door.loosensHint)
}

/** A card for her alone: help and the private check beside it, and one press that keeps all of it as it is. */
async function isAsked({ t }: Stage, page: Page): Promise<void> {
  const words = t.door.choice
  await page.getByRole('heading', { name: words.heading }).waitFor()
  for (const way of [words.check, words.help])
    expect(await page.locator('main').getByRole('link', { name: way }).count()).toBe(1)
  await press(page, words.stay)
  await hears(page, words.stayed)
  await page.getByRole('heading', { name: words.heading }).waitFor({ state: 'detached' })
}

/** Every door but that for letters; and what was left behind one is still outside. */
async function stayedShut({ mia }: Two): Promise<void> {
  must(await mia.client.sync())
  const person = mia.client.person(mia.person)
  expect(person?.given).toEqual([])
  for (const lane of ['practical', 'thanks', 'request'] as const) {
    expect(person?.doors?.[lane]).toMatchObject({ inForce: 'shut' })
    expect(person?.doors?.[lane].loosens).toBeUndefined()
  }
}

async function goesToDoor(stage: Stage, page: Page, lane: DoorLane): Promise<void> {
  await openPerson(stage, page, 'Ray')
  await follow(page, stage.t.people.person.doors)
  await stands(page, 'doors')
  await follow(page, stage.t.door.lanes[lane].name)
  await stands(page, 'door')
}
