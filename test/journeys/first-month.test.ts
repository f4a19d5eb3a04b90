/**
 * The first days of two who are both willing: letters both ways, a yes each that opens a way, a question and its answer,
 * thanks, a request with a no, a limit that is heard. Each sees what they did, and what the other told.
 */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { dayText } from '../../src/app/kit/when.tsx'
import { dateOfDay } from '../../src/practice/days.ts'
import { laneMatters } from '../../src/practice/matters.ts'
import { openPerson } from './first-letter.ts'
import { faultsOn } from './inspect.ts'
import { comesAgain, comesIn, hears, leavesLetter, nowOn, unfold, waitForHalfPast } from './lived-steps.ts'
import { pair } from './people.ts'
import { day, follow, hour, openStage, pick, press, sees, stands, told, write, type Stage } from './stage.ts'

const act = 'Drive me to the group.'
const when = 'Tuesday at six.'

test('K5, B3-1, B1-3, B3-3 and S4-1: a willing pair opens ways by a yes each, and asks, answers, thanks and hears', async () => {
  const faults: string[] = []
  await using stage = await openStage('en', async (page, name) => {
    faults.push(...(await faultsOn(page, name)))
  })
  await told(stage, async () => {
    await waitForHalfPast(stage, 6)
    const two = await pair(stage, 'open', true)
    const [ray, mia] = [await stage.person(), await stage.person(390)]
    await Promise.all([comesIn(stage, ray, two.ray.name, 'own'), comesIn(stage, mia, two.mia.name, 'own')])
    await Promise.all([
      saysYes(stage, ray, 'Mia').then(() => leavesLetter(stage, ray, 'Mia', 'I began at the clinic.')),
      saysYes(stage, mia, 'Ray').then(() => leavesLetter(stage, mia, 'Ray', 'I saw you keep your word.')),
    ])
    await stage.wait(2 * hour)
    await Promise.all([
      readsLetter(stage, ray, 'Mia', 'I saw you keep your word.'),
      readsLetter(stage, mia, 'Ray', 'I began at the clinic.'),
    ])
    await opensHerSide(stage, mia)
    await tellsLimit(stage, mia)

    await waitForHalfPast(stage, 20)
    await stage.wait(2 * day)
    await comesAgain(stage, ray)
    await sees(ray, stage.t.today.today.knocks)
    await hearsLimit(stage, ray)
    await leavesThree(stage, ray)

    await stage.wait(day)
    await comesAgain(stage, mia)
    await sees(mia, stage.t.today.today.knocks)
    await answersThree(stage, mia)
    await learnsItWasHeard(stage, mia)

    await stage.wait(day)
    await comesAgain(stage, ray)
    await readsAnswers(stage, ray)
    expect(faults).toEqual([])
    expect(stage.said).toEqual([])
  })
})

async function goes(
  stage: Stage,
  page: Page,
  name: string,
  screen: 'practical' | 'thanks' | 'requests' | 'limits' | 'both',
) {
  await openPerson(stage, page, name)
  await follow(page, stage.t.people.person[screen])
  await stands(page, screen)
}

/** A yes to each standing matter. One yes alone says only that it is kept. */
async function saysYes(stage: Stage, page: Page, name: string): Promise<void> {
  const words = stage.t.exchange.both
  await goes(stage, page, name, 'both')
  for (const matter of laneMatters) {
    const card = page.getByRole('group', { name: words.matters[matter].name })
    await card.getByRole('button', { name: words.yes, exact: true }).click()
    await card.locator('[aria-pressed=true]', { hasText: words.yes }).waitFor()
  }
}

async function readsLetter(stage: Stage, page: Page, name: string, text: string): Promise<void> {
  const { t } = stage
  await openPerson(stage, page, name)
  await page.locator('main').getByRole('link', { name: t.people.person.letter }).first().click()
  await stands(page, 'read')
  await press(page, t.letter.read.read)
  await sees(page, text)
}

/** Both said yes, and both learned it; her own side is opened by her own press. */
async function opensHerSide(stage: Stage, page: Page): Promise<void> {
  const words = stage.t.exchange.both
  await goes(stage, page, 'Ray', 'both')
  await sees(page, words.agreed(dayIn(stage, 0)))
  // One door may let in two of them: its press opens both.
  const open = page.getByRole('button', { name: words.open, exact: true })
  await expect.poll(() => open.count()).toBe(laneMatters.length)
  for (let shut: number = laneMatters.length; shut > 0; shut = await open.count()) {
    await open.first().click()
    await expect.poll(() => open.count()).toBeLessThan(shut)
  }
  await expect
    .poll(() => page.getByRole('link', { name: words.door, exact: true }).count())
    .toBe(laneMatters.length)
  await stage.visit(page, 'both')
}

/** In her own words; and she opens the door through which an answer to it may come. */
async function tellsLimit(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  const { limit, limits, tell } = t.limits
  await goes(stage, page, 'Ray', 'limits')
  await press(page, limits.add)
  await stands(page, 'limit')
  await write(page, limit.when, 'there is a call after nine at night')
  await write(page, limit.will, 'answer the next day')
  await press(page, limit.tell('Ray'))
  await sees(page, tell.notLine)
  await press(page, tell.tell)
  await page.getByRole('heading', { name: tell.doneHeading }).waitFor()
  await openPerson(stage, page, 'Ray')
  await follow(page, t.people.person.doors)
  await stands(page, 'doors')
  await follow(page, t.door.lanes.limit.name)
  await stands(page, 'door')
  await pick(page, t.door.hints.knock)
  await press(page, t.door.door.save)
  await hears(page, t.door.door.setLater)
}

async function hearsLimit(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  const words = t.limits.theirs
  await goes(stage, page, 'Mia', 'limits')
  await press(page, words.read)
  await sees(page, 'answer the next day')
  await unfold(page, words.say)
  expect(await choices(page)).toEqual([
    words.nothing,
    t.letter.answer.lines.heard,
    t.letter.answer.lines.clear,
  ])
  await pick(page, t.letter.answer.lines.heard)
  await press(page, words.leave)
  await hears(page, t.people.left.said)
  await stage.visit(page, 'limits')
}

/** A question, thanks, and a request: each short, each in its own room. */
async function leavesThree(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  const { practical, thanks } = t.exchange
  const { requests } = t.limits
  await goes(stage, page, 'Mia', 'practical')
  await write(page, practical.text, 'Can you fetch Sam on Friday?')
  await pick(page, practical.questions['yes-no'])
  await press(page, practical.leave)
  await hears(page, practical.done)
  await goes(stage, page, 'Mia', 'thanks')
  await write(page, thanks.text, 'You left the light on for me on Sunday.')
  await press(page, practical.leave)
  await hears(page, practical.done)
  await goes(stage, page, 'Mia', 'requests')
  await write(page, requests.act, act)
  await write(page, requests.when, when)
  await press(page, t.limits.theirs.leave)
  await hears(page, t.people.left.said)
}

/** A yes to the question, nothing to the thanks, a no to the request. */
async function answersThree(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  const { practical } = t.exchange
  const { theirs } = t.limits
  await goes(stage, page, 'Ray', 'practical')
  await press(page, practical.read)
  await sees(page, 'Can you fetch Sam')
  await unfold(page, practical.reply)
  const { yes, no } = t.letter.answer.lines
  expect(await choices(page)).toEqual([practical.nothing, yes, no, practical.own])
  await pick(page, yes)
  await stage.visit(page, 'practical')
  await press(page, practical.leave)
  await hears(page, practical.done)
  await goes(stage, page, 'Ray', 'thanks')
  await press(page, practical.read)
  await sees(page, 'You left the light on')
  expect(await page.locator('main .exchange :is(input, textarea, summary, button)').count()).toBe(0)
  await stage.visit(page, 'thanks')
  await goes(stage, page, 'Ray', 'requests')
  await press(page, theirs.read)
  await sees(page, act)
  await pick(page, no)
  await page.locator('main .given').getByRole('button', { name: theirs.leave }).click()
  await hears(page, t.people.left.said)
}

async function learnsItWasHeard(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  await goes(stage, page, 'Ray', 'limits')
  await press(page, t.limits.requests.readAnswer)
  await sees(page, t.letter.answer.lines.heard)
}

/** The yes, and the no: the same is not asked again for thirty days, and what he typed stays. */
async function readsAnswers(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  const { requests, theirs } = t.limits
  await goes(stage, page, 'Mia', 'practical')
  await press(page, t.exchange.practical.read)
  await page.locator('main .theirs').getByText(t.letter.answer.lines.yes).waitFor()
  await goes(stage, page, 'Mia', 'requests')
  await press(page, requests.readAnswer)
  await page.locator('main b', { hasText: t.letter.answer.lines.no }).waitFor()
  const again = dayIn(stage, 30)
  await sees(page, requests.again(again))
  await write(page, requests.act, act)
  await write(page, requests.when, 'Thursday at six.')
  await press(page, theirs.leave)
  await page.locator('main .wrong', { hasText: requests.closed(again) }).waitFor()
  expect(await page.getByLabel(requests.act, { exact: true }).inputValue()).toBe(act)
  await stage.visit(page, 'requests')
}

/** What may be picked under what was unfolded, none of it picked ahead. */
async function choices(page: Page): Promise<readonly string[]> {
  const open = page.locator('main details[open] .choice')
  expect(await open.locator('input:checked').count()).toBe(0)
  return open.allInnerTexts()
}

/** A day from now, as it is written. */
function dayIn(stage: Stage, days: number): string {
  return dayText(dateOfDay(Math.floor(nowOn(stage) / day) + days), stage.language)
}
