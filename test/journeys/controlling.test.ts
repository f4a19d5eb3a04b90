/**
 * A loved one who controls. In one day she sets her door twenty times, aloud and not, wider and narrower. He is told once
 * that day, and what she settled on the day after. His own doors, his rest and his limits hold as they are.
 */
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { dayText } from '../../src/app/kit/when.tsx'
import type { Door } from '../../src/domain/vocabulary.ts'
import { dateOfDay } from '../../src/practice/days.ts'
import { usualDoor } from '../../src/practice/lanes.ts'
import { databaseIn } from '../../src/server/storage/open-store.ts'
import { openPerson } from './first-letter.ts'
import { comesAgain, comesIn, hears, nowOn, says, type Two, waitForHalfPast } from './lived-steps.ts'
import { leftNow, must, pair } from './people.ts'
import { day, follow, openStage, press, sees, stands, told, write, type Stage } from './stage.ts'

const minute = 60
const flaps = 20

test('R-D1, R-D5, I5, K6 and S4-1: a door set twenty times in a day is told once that day, and his own doors, rest and limit hold', async () => {
  await using stage = await openStage('en')
  await told(stage, async () => {
    const two = await leftALetter(stage)
    const page = await stage.person(390)
    await comesIn(stage, page, two.ray.name, 'own')
    await hearsOnceADay(stage, page, two)
    await stage.wait(4 * day)
    await comesAgain(stage, page)
    await openPerson(stage, page, 'Mia')
    await sees(page, stage.t.people.person.notNow)
    expect(toldBy(stage)).toBe(2)

    await keepsLimit(stage, page)
    await shutsAndRests(stage, page)
    const before = await his(stage, page)
    await triesEverything(two)
    await stage.wait(2 * day)
    await comesAgain(stage, page)
    expect(await his(stage, page)).toEqual(before)
    must(await two.ray.client.sync())
    expect(two.ray.client.person(two.ray.person)).toMatchObject({ given: [], resting: true, mine: false })
    expect(stage.said).toEqual([])
  })
})

/** Her page says one thing anew that day, and another the day after: how she left it. */
async function hearsOnceADay(stage: Stage, page: Page, { mia }: Two): Promise<void> {
  const { t } = stage
  const left = Math.floor(nowOn(stage) / day) - 1
  const again = (days: number) => t.people.person.again(dayText(dateOfDay(left + days), 'en'))
  await openPerson(stage, page, 'Mia')
  await sees(page, again(14))
  const heard = [await says(page)]
  for (const { door, aloud } of setEveryWay()) {
    must(await mia.client.setDoor(mia.person, 'letter', door, aloud))
    await stage.wait(20 * minute)
    if (heard.length === 1) await sees(page, again(30))
    const now = await says(page)
    if (now !== heard.at(-1)) heard.push(now)
  }
  expect(heard).toHaveLength(2)
  expect(toldBy(stage)).toBe(1)
  await stage.wait(day / 2)
  await sees(page, t.people.person.notNow)
  expect(toldBy(stage)).toBe(2)
}

/** A letter that hurries him, her doors to and fro, and a pause that she lifts. */
async function triesEverything({ mia }: Two): Promise<void> {
  const { client, person } = mia
  await leftNow(mia, person, 'You owe me an answer by tonight.')
  for (const { door, aloud } of setEveryWay()) {
    must(await client.setDoor(person, 'letter', door, aloud))
    must(await client.setDoor(person, 'limit', { ...door, pace: 1 }, aloud))
  }
  must(await client.pause(person, { hours: 1, aloud: true }))
  must(await client.resume(person))
}

/** A pair in which he left a letter yesterday. */
async function leftALetter(stage: Stage): Promise<Two> {
  await waitForHalfPast(stage, 6)
  const two = await pair(stage, 'knock', true)
  await leftNow(two.ray, two.ray.person, 'I took the money from your drawer in March.')
  await waitForHalfPast(stage, 6)
  return two
}

/** First a longer wait, said; then to and fro; shut, and said, at the end. */
function setEveryWay(): readonly { readonly door: Door; readonly aloud: boolean }[] {
  const door = (state: Door['state'], pace: number) => ({
    ...usualDoor('letter', state, 'Europe/Madrid'),
    pace,
  })
  const between = [door('open', 14), door('shut', 14), door('bank', 1), door('shut', 90), door('knock', 30)]
  return Array.from({ length: flaps }, (_, turn) => {
    if (turn === 0) return { door: door('knock', 30), aloud: true }
    if (turn === flaps - 1) return { door: door('shut', 90), aloud: true }
    return { door: between[turn % between.length] ?? door('open', 14), aloud: turn % 3 !== 0 }
  })
}

/** How often anything about a door was told to anyone here. */
function toldBy(stage: Stage): number {
  const db = new DatabaseSync(databaseIn(stage.data), { readOnly: true })
  const row = db.prepare(`select count(*) as found from entry where move = 'told'`).get()
  db.close()
  return Number(row?.['found'])
}

async function keepsLimit(stage: Stage, page: Page): Promise<void> {
  const { limits, limit } = stage.t.limits
  await opensLimits(stage, page)
  await press(page, limits.add)
  await stands(page, 'limit')
  await write(page, limit.when, 'there is a call after nine at night')
  await write(page, limit.will, 'answer the next day')
  await press(page, limit.keep)
  await sees(page, limit.keptDone)
}

async function shutsAndRests(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  await openPerson(stage, page, 'Mia')
  await follow(page, t.people.person.doors)
  await press(page, t.door.doors.shutAll)
  await hears(page, t.door.doors.shutAllDone)
  await openPerson(stage, page, 'Mia')
  await follow(page, t.people.person.rest)
  await stands(page, 'rest')
  await press(page, t.door.rest.open)
  await hears(page, t.door.rest.began)
}

/** What his own doors, rest and limits say. */
async function his(stage: Stage, page: Page): Promise<readonly string[]> {
  const { t } = stage
  const said: string[] = []
  await openPerson(stage, page, 'Mia')
  await follow(page, t.people.person.doors)
  await sees(page, t.door.doors.shut)
  said.push(await says(page))
  await openPerson(stage, page, 'Mia')
  await follow(page, t.people.person.rest)
  await sees(page, t.people.person.resting)
  said.push(await says(page))
  await opensLimits(stage, page)
  await sees(page, t.limits.limits.kept)
  return [...said, await says(page)]
}

async function opensLimits(stage: Stage, page: Page): Promise<void> {
  await openPerson(stage, page, 'Mia')
  await follow(page, stage.t.people.person.limits)
  await stands(page, 'limits')
}
