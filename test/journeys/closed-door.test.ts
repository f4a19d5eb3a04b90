/**
 * A door that never opens (K11.1): half a year in which one of them leaves a letter, keeps his word and asks once, and
 * the other never looks. And the same half year, in which she read it on the third day and shut everything behind it.
 */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { dayText } from '../../src/app/kit/when.tsx'
import { dateOfDay } from '../../src/practice/days.ts'
import { openPerson } from './first-letter.ts'
import {
  comesIn,
  hears,
  keepsPromise,
  leavesLetter,
  nowOn,
  roomsOf,
  says,
  saysOf,
  twins,
  type Two,
  unfold,
  waitForHalfPast,
} from './lived-steps.ts'
import { leftNow, must, pair } from './people.ts'
import { day, follow, openStage, press, sees, stands, told, type Stage } from './stage.ts'

const letter = 'I took the money from your drawer in March.'
const first = 'Call the clinic at nine.'

test('K4-1, F1-3 and abuse 28: a door that never opens, and one behind which she read it and shut all, say the same to him for half a year', async () => {
  await using stage = await openStage('en')
  await told(stage, async () => {
    await waitForHalfPast(stage, 6)
    const both = await twins(stage, 'bank', false)
    const [unread, read] = both
    const hers = await stage.person(390)
    await watchCues(hers)
    await comesIn(stage, hers, unread.mia.name)
    const quiet = await says(hers)

    const his = await stage.person()
    await leavesAndPromises(stage, his, unread)
    await leavesAndPromisesElsewhere(read)
    await stage.wait(3 * day)
    expect(await says(hers)).toBe(quiet)
    expect(await cuesOn(hers)).toEqual([])
    await looksAndShuts(stage, hers, read.mia.name)

    await stage.wait(88 * day)
    await alike(stage, his, both, (page) => asksAndPromises(stage, page))
    await stage.wait(89 * day)
    hasOnlyHisOwn(stage, await alike(stage, his, both, (page) => saysOf(stage, page, 'Mia', roomsOf(stage))))
    await findsBank(stage, hers, unread.mia.name)
    expect(stage.said).toEqual([])
  })
})

test('F1-3 half a year before a door that never opens, in Spanish: one letter, one question, and nothing else of her', async () => {
  await using stage = await openStage('es')
  await told(stage, async () => {
    await waitForHalfPast(stage, 6)
    const two = await pair(stage, 'bank', false)
    const his = await stage.person()
    await leavesAndPromises(stage, his, two)
    await stage.wait(91 * day)
    await alike(stage, his, [two], (page) => asksAndPromises(stage, page))
    await stage.wait(89 * day)
    hasOnlyHisOwn(stage, await alike(stage, his, [two], (page) => saysOf(stage, page, 'Mia', [])))
    expect(stage.said).toEqual([])
  })
})

type Said = Readonly<Record<string, string>>

/** Each of him comes in on this day, one after the other: what they are told is one and the same. */
async function alike(
  stage: Stage,
  page: Page,
  each: readonly Two[],
  visit: (page: Page) => Promise<Said>,
): Promise<Said> {
  const said: Said[] = []
  for (const { ray } of each) {
    await comesIn(stage, page, ray.name)
    said.push(await visit(page))
  }
  const [one = {}, ...others] = said
  for (const other of others) expect(other).toEqual(one)
  return one
}

async function leavesAndPromises(stage: Stage, page: Page, { ray }: Two): Promise<void> {
  await comesIn(stage, page, ray.name)
  await leavesLetter(stage, page, 'Mia', letter)
  await keepsPromise(stage, page, first)
  await openPerson(stage, page, 'Mia')
  await sees(page, stage.t.people.left.said)
  expect(await says(page)).not.toContain(stage.t.alone.again.heading)
}

/** The same on the same day, without a screen. */
async function leavesAndPromisesElsewhere({ ray }: Two): Promise<void> {
  await leftNow(ray, ray.person, letter)
  const due = ray.client.today().date
  must(await ray.client.mark(must(await ray.client.promise({ act: first, due })), 'kept'))
}

async function asksAndPromises(stage: Stage, page: Page): Promise<Said> {
  await asksOnce(stage, page)
  const asked = await says(page)
  await keepsPromise(stage, page, 'Pay my part of the rent.')
  return { asked, ...(await saysOf(stage, page, 'Mia', [])) }
}

/** On the third day she reads, sets it aside, rests till she lifts it, and shuts every door. She tells nobody. */
async function looksAndShuts(stage: Stage, page: Page, name: string): Promise<void> {
  const { t } = stage
  await comesIn(stage, page, name)
  await openPerson(stage, page, 'Ray')
  await follow(page, t.people.person.bank)
  await press(page, t.people.bank.open)
  await stands(page, 'read')
  await press(page, t.letter.read.read)
  await sees(page, letter)
  await openPerson(stage, page, 'Ray')
  await follow(page, t.people.person.rest)
  await stands(page, 'rest')
  await press(page, t.door.rest.open)
  await hears(page, t.door.rest.began)
  await openPerson(stage, page, 'Ray')
  await follow(page, t.people.person.doors)
  await press(page, t.door.doors.shutAll)
  await hears(page, t.door.doors.shutAllDone)
}

/** One question, in words that nobody can change; then there is none to press any more. */
async function asksOnce(stage: Stage, page: Page): Promise<void> {
  const words = stage.t.alone.again
  await openPerson(stage, page, 'Mia')
  await unfold(page, words.heading)
  await sees(page, words.words)
  expect(await page.locator('main details[open] :is(input, textarea)').count()).toBe(0)
  await press(page, words.leave)
  await hears(page, words.done)
  await page.locator('main summary', { hasText: words.heading }).waitFor({ state: 'detached' })
  const asked = dayText(dateOfDay(Math.floor(nowOn(stage) / day)), stage.language)
  await sees(page, stage.t.letter.kinds.askLeft(asked))
}

/** Left at the door, then and for ever; of her there is nothing, and nothing to ask a second time. */
function hasOnlyHisOwn({ t }: Stage, { person = '', today = '' }: Said): void {
  expect(person.split(t.people.left.said)).toHaveLength(3)
  expect(person).toContain(t.people.person.quiet)
  expect(person).not.toContain(t.alone.again.heading)
  expect(person).not.toContain(t.people.person.here('Mia'))
  expect(today).toContain(t.today.today.quiet)
  expect(today).not.toContain(t.today.today.knocks)
}

/** All that time it lay there, should she go and look; nothing on the way there says so. */
async function findsBank(stage: Stage, page: Page, name: string): Promise<void> {
  const { t } = stage
  await comesIn(stage, page, name)
  const today = await says(page)
  expect(today).not.toContain(t.today.today.knocks)
  expect(today).not.toContain('Ray')
  expect(await page.title()).toBe('Halfdoor')
  await openPerson(stage, page, 'Ray')
  await sees(page, t.people.person.quiet)
  expect(await page.locator('main .given a').count()).toBe(1)
  await follow(page, t.people.person.bank)
  await stands(page, 'bank')
  expect(await page.getByRole('link', { name: t.people.bank.open }).count()).toBe(2)
  expect(await cuesOn(page)).toEqual([])
}

/** Every way in which a page can call somebody from outside it. */
async function watchCues(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const cues: string[] = []
    const noted = (name: string) => () => void cues.push(name)
    Reflect.set(globalThis, 'cues', cues)
    Reflect.set(globalThis, 'Notification', noted('notification'))
    Reflect.set(ServiceWorkerRegistration.prototype, 'showNotification', noted('notification'))
    Reflect.set(Navigator.prototype, 'setAppBadge', noted('badge'))
    Reflect.set(Navigator.prototype, 'vibrate', noted('shake'))
    Reflect.set(HTMLMediaElement.prototype, 'play', noted('sound'))
  })
}
function cuesOn(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(globalThis, 'cues'))
}
