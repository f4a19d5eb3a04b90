/**
 * A court order (K11.3). She reports it from a borrowed phone: aloud, and it ends for both in the words of any closing;
 * or quietly, and nothing on his side moves. What lay at her door never arrives, and neither of them can undo it.
 */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { usualDoor } from '../../src/practice/lanes.ts'
import { openPerson } from './first-letter.ts'
import { comesIn, leavesLetter, says, twins, type Two, waitForHalfPast } from './lived-steps.ts'
import { leftNow, must } from './people.ts'
import {
  day,
  field,
  follow,
  hour,
  openStage,
  pick,
  press,
  sees,
  stands,
  told,
  write,
  type Stage,
} from './stage.ts'

const handed = 'I took the money from your drawer in March.'
const lying = 'Can you bring the car papers on Friday?'
const draft = 'There is one more thing.'
const next = 'I began at the clinic.'

test('O-2, O-3, R-D3 and I5: an order said aloud from a borrowed phone ends it at once for both, in the words of any closing', async () => {
  await using stage = await openStage('en')
  const { t } = stage
  await told(stage, async () => {
    await waitForHalfPast(stage, 6)
    const [held, shut] = await twins(stage, 'knock', true)
    await leavesBoth(stage, [held, shut])
    const his = await stage.person()
    const before = await standsAtHers(stage, his, held)
    await reports(stage, held, 'aloud')
    await sees(his, t.people.person.closed)
    const after = await says(his)
    expect(newIn(after, before)).toEqual([t.people.person.closed])

    await keepsWriting(stage, his)
    await triesToUndo(held)
    await sees(his, t.people.person.closed)
    must(await shut.mia.client.close(shut.mia.person, true))
    expect(await standsAtHers(stage, his, shut)).toBe(after)
    await stage.wait(27 * day)
    await hasOnlyWhatWasHanded(held)
    expect(stage.said).toEqual([])
  })
})

test('O-2 and K4-1: an order said quietly leaves all he sees as it was, also after what he leaves next, in Spanish', async () => {
  await using stage = await openStage('es')
  const { t } = stage
  await told(stage, async () => {
    await waitForHalfPast(stage, 6)
    const [held, still] = await twins(stage, 'knock', true)
    await leavesBoth(stage, [held, still])
    const his = await stage.person()
    const before = await standsAtHers(stage, his, held)
    await reports(stage, held, 'quietly')
    await stage.wait(2 * hour)
    expect(await says(his)).toBe(before)

    await stage.wait(15 * day)
    await leftNow(still.ray, still.ray.person, next)
    const twin = await standsAtHers(stage, his, still)
    await comesIn(stage, his, held.ray.name)
    await leavesLetter(stage, his, 'Mia', next)
    await openPerson(stage, his, 'Mia')
    const said = await says(his)
    expect(said).toBe(twin)
    expect(said.split(t.people.left.said)).toHaveLength(3)
    await stage.wait(3 * day)
    await hasOnlyWhatWasHanded(held)
    must(await still.mia.client.sync())
    expect(givenTo(still).toSorted()).toEqual(['letter', 'letter', 'practical'])

    must(await held.mia.client.close(held.mia.person, true))
    await sees(his, t.people.person.closed)
    expect(stage.said).toEqual([])
  })
})

/** One letter that was handed; a note that waits for her hours; a yes that waits for another; and a draft. */
async function leavesBoth(stage: Stage, both: readonly Two[]): Promise<void> {
  const door = usualDoor('practical', 'knock', 'Europe/Madrid')
  for (const { ray, mia } of both) {
    await leftNow(ray, ray.person, handed)
    must(await mia.client.setDoor(mia.person, 'practical', door, false))
  }
  await stage.wait(2 * day)
  for (const { ray } of both) {
    const { language } = stage
    const note = { kind: 'practical', language, text: lying, question: 'yes-no' } as const
    must(await ray.client.leave(ray.person, note))
    must(await ray.client.sayYes(ray.person, 'practical'))
    const { id } = await ray.client.newDraft({ to: ray.person, text: draft })
    must(await ray.client.leaveDraft(id))
  }
}

/** He comes in, and stands before her: what the page says. */
async function standsAtHers(stage: Stage, page: Page, { ray }: Two): Promise<string> {
  await comesIn(stage, page, ray.name)
  await openPerson(stage, page, 'Mia')
  await sees(page, draft)
  return says(page)
}

/** She signs in on a phone that is not hers. What was handed to her stays; nothing there undoes it. */
async function reports(stage: Stage, { mia }: Two, how: 'aloud' | 'quietly'): Promise<void> {
  const { t } = stage
  const words = t.door.order
  const page = await stage.person(320)
  await comesIn(stage, page, mia.name)
  await openPerson(stage, page, 'Ray')
  await follow(page, t.people.person.close)
  await stands(page, 'close')
  await follow(page, t.door.close.order)
  await stands(page, 'order')
  await sees(page, words.ends)
  await pick(page, words[how])
  await press(page, words.do)
  await sees(page, how === 'aloud' ? words.doneAloud : words.doneQuietly)
  expect(await page.locator('main :is(button, input)').count()).toBe(0)

  await openPerson(stage, page, 'Ray')
  await sees(page, t.people.person.held)
  for (const way of [t.people.person.doors, t.people.person.rest, t.people.person.practical])
    expect(await page.locator('main').getByRole('link', { name: way }).count()).toBe(0)
  await page.locator('main').getByRole('link', { name: t.people.person.letter }).first().click()
  await stands(page, 'read')
  await press(page, t.letter.read.read)
  await sees(page, handed)
  await page.close()
}

/** His words stay his, and stay a draft; there is no way to leave them. */
async function keepsWriting(stage: Stage, page: Page): Promise<void> {
  const { t } = stage
  const more = `${draft} I never said it.`
  await page.locator('main ul a', { hasText: draft }).click()
  await stands(page, 'letter')
  expect(await field(page, t.letter.draft.label).inputValue()).toBe(draft)
  await sees(page, t.people.person.closed)
  expect(await page.getByRole('button', { name: t.letter.draft.leave }).count()).toBe(0)
  await write(page, t.letter.draft.label, more)
  await openPerson(stage, page, 'Mia')
  await sees(page, more)
}

/** Everything that once opened something, from either side. */
async function triesToUndo({ mia, ray }: Two): Promise<void> {
  const note = { kind: 'practical', language: 'en', text: 'Are you there?', question: 'none' } as const
  for (const { client, person } of [mia, ray]) {
    must(await client.sync())
    await client.resume(person)
    await client.appear(person)
    await client.setDoor(person, 'letter', usualDoor('letter', 'open', 'Europe/Madrid'), true)
    await client.sayYes(person, 'practical')
    expect(await client.leave(person, note)).toMatchObject({ ok: false, trouble: 'closed' })
  }
}

async function hasOnlyWhatWasHanded(two: Two): Promise<void> {
  const { mia, ray } = two
  for (const { client } of [mia, ray]) must(await client.sync())
  expect(givenTo(two)).toEqual(['letter'])
  expect(mia.client.person(mia.person)).toMatchObject({ held: true })
  expect(ray.client.person(ray.person)).toMatchObject({ held: false, given: [] })
  for (const { client, person } of [mia, ray])
    expect(client.person(person)?.matters.practical.agreedOn).toBeUndefined()
}

function givenTo({ mia }: Two): readonly string[] {
  return mia.client.person(mia.person)?.given.map(({ kind }) => kind) ?? []
}

/** Lines that stand there now, and did not before. */
function newIn(after: string, before: string): readonly string[] {
  const known = new Set(before.split('\n'))
  return after.split('\n').filter((line) => !known.has(line))
}
