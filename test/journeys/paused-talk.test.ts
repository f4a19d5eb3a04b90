/**
 * A talk that is paused, taken up on another phone and finished. He stops in the middle of saying it back; she cannot
 * lift that. On his other phone he finds what was handed over, and not what he had begun to write. Twice the
 * connection is gone as something is handed over: it stays shown, and lands once.
 */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import {
  arrives,
  type At,
  comesBack,
  coupleWith,
  entersTalk,
  hands,
  hasTurn,
  inSpanish,
  talkBegun,
} from './between.ts'
import { openInspection } from './inspect.ts'
import { hears, says, type Two, waitForHalfPast } from './lived-steps.ts'
import { must, unlocks } from './people.ts'
import { field, hour, openStage, press, sees, told, write } from './stage.ts'

const topic = 'Sundays'
const hers = 'Los domingos cocino para dos y como sola.'
const begun = 'You cook for two and'
const back = 'You cook for two, and then you eat alone.'
const his = 'On Sundays I am ashamed to come to the table.'
const hersBack = 'Le da vergüenza sentarse a la mesa.'
const minute = 60

test('K6, S2-1 and S2-5: a talk is paused, taken up on another phone, and finished; what is handed over without a line lands once', async () => {
  const { faults, visit } = openInspection()
  await using stage = await openStage('en', visit, 'kept')
  await told(stage, async () => {
    await waitForHalfPast(stage, 6)
    const spanish = inSpanish(stage)
    const two = await coupleWith(stage, spanish, ['talk'])
    await talkBegun(stage, two, topic, 'letter')
    const ray: At = { stage, page: await stage.person(), other: 'Mia' }
    const phone: At = { stage, page: await stage.person(390), other: 'Mia' }
    const mia: At = { stage: spanish, page: await stage.person(320), other: 'Ray' }
    await Promise.all([arrives(ray, two.ray.name), arrives(mia, two.mia.name)])
    await Promise.all([ray, mia].map((one) => entersTalk(one, topic)))
    const { say } = mia.stage.t.talk
    await hands({ from: mia, to: ray, label: say.labels.first, text: hers }, say.give)

    await takesBreak(ray, mia)
    await lastsUntilHeLiftsIt(ray, mia, two)
    await arrives(phone, two.ray.name)
    await goesOnElsewhere(phone, mia)

    await comesBack(mia, topic)
    await saysBackOffline(phone, mia)
    await confirmsOffline(mia, phone)
    expect(await turnsOf(two.mia)).toEqual(['said', 'said-back', 'confirmed'])

    await comesBack(ray, topic)
    await findsWhatHeBegan(ray)
    await finishes(ray, mia)
    const all = ['said', 'said-back', 'confirmed', 'said', 'said-back', 'confirmed', 'ended']
    expect(await turnsOf(two.mia)).toEqual(all)
    expect(await turnsOf(two.ray)).toEqual(all)
    expect(faults).toEqual([])
    expect(stage.said.filter((line) => !/ERR_INTERNET_DISCONNECTED/.test(line))).toEqual([])
  })
})

/** In the middle of a sentence: one press, no reason. It is told at once, and his words stay. */
async function takesBreak(ray: At, mia: At): Promise<void> {
  const { back, break: words, room } = ray.stage.t.talk
  await hasTurn(ray, 'say-back')
  await write(ray.page, back.label, begun)
  await press(ray.page, words.take)
  await hears(ray.page, words.began)
  for (const shown of [room.resting, words.mine, begun]) await sees(ray.page, shown)
  await ray.stage.visit(ray.page, 'talk-break-mine')
  await sees(mia.page, mia.stage.t.talk.room.resting)
  await mayNotLift(mia)
  await mia.stage.visit(mia.page, 'talk-break-theirs')
}

/** Twenty minutes at least, whatever she does; and then for as long as he said. */
async function lastsUntilHeLiftsIt(ray: At, mia: At, two: Two): Promise<void> {
  const { stage } = ray
  const { break: words } = stage.t.talk
  must(await two.mia.client.sync())
  await two.mia.client.resume(two.mia.person)
  await stage.wait(19 * minute)
  await mayNotLift(mia)
  await comesBack(ray, topic)
  await sees(ray.page, words.mine)
  await press(ray.page, words.longer)
  await hears(ray.page, words.isLonger)
  await stage.wait(20 * hour)
  await two.mia.client.resume(two.mia.person)
  await stage.wait(2 * hour)
  await comesBack(mia, topic)
  await mayNotLift(mia)
}

/** All that was handed over is on the other phone, and the break is his there too; what he had begun is not. */
async function goesOnElsewhere(phone: At, mia: At): Promise<void> {
  const { stage, page } = phone
  const { back, break: words, room } = stage.t.talk
  await entersTalk(phone, topic)
  await sees(page, hers)
  await sees(page, words.mine)
  await press(page, words.stop)
  await hears(page, words.stopped)
  await mayNotLift(mia)
  await stage.wait(2 * hour)
  await comesBack(phone, topic)
  await hasTurn(phone, 'say-back')
  expect(await field(page, back.label).inputValue()).toBe('')
  expect(await says(page)).not.toContain(begun)
  expect(await says(page)).not.toContain(room.begunHeading)
  await stage.visit(page, 'talk-say-back-phone')
}

/** The connection goes as he hands it back. The words stand there, after a reload too, with nothing to press. */
async function saysBackOffline(phone: At, mia: At): Promise<void> {
  const { page, stage } = phone
  const { back: words, room } = stage.t.talk
  await isKept(page)
  await write(page, words.label, back)
  await page.context().setOffline(true)
  await press(page, words.give)
  await hears(page, room.waits)
  const waiting = page.locator('main .yours')
  await waiting.getByText(back).waitFor()
  expect(await waiting.getByRole('button', { name: words.give }).count()).toBe(0)
  await stage.visit(page, 'talk-waits')
  await page.reload()
  await unlocks(stage, page)
  await entersTalk(phone, topic)
  await waiting.getByText(back).waitFor()
  await sees(page, room.waits)
  expect(await says(mia.page)).not.toContain(back)

  await page.context().setOffline(false)
  await sees(mia.page, back)
  await hasTurn(phone, 'wait')
  for (const one of [phone, mia]) expect((await says(one.page)).split(back)).toHaveLength(2)
}

/** A yes waits as well: it stands there as said, and there is nothing to say twice. */
async function confirmsOffline(mia: At, phone: At): Promise<void> {
  const { stage, page } = mia
  const { confirm, room } = stage.t.talk
  await hasTurn(mia, 'confirm')
  await page.context().setOffline(true)
  await press(page, confirm.replies.yes)
  await hears(page, room.waits)
  await hasTurn(mia, 'wait')
  expect(await page.getByRole('button', { name: confirm.replies.yes }).count()).toBe(0)
  await hasTurn(phone, 'wait')
  await page.context().setOffline(false)
  await hasTurn(phone, 'say')
  await page.getByText(room.waits).waitFor({ state: 'detached' })
}

/** On the laptop his first words are still there, and for him alone: the talk went on without them. */
async function findsWhatHeBegan({ stage, page }: At): Promise<void> {
  const { room } = stage.t.talk
  await sees(page, room.begunHeading)
  await sees(page, begun)
  await press(page, room.letGo)
  await hears(page, room.gone)
  expect(await says(page)).not.toContain(room.begunHeading)
}

async function finishes(ray: At, mia: At): Promise<void> {
  const [ours, theirs] = [ray.stage.t.talk, mia.stage.t.talk]
  await hands({ from: ray, to: mia, label: ours.say.labels.first, text: his }, ours.say.give)
  await hasTurn(mia, 'say-back')
  await hands({ from: mia, to: ray, label: theirs.back.label, text: hersBack }, theirs.back.give)
  await hasTurn(ray, 'confirm')
  await press(ray.page, ours.confirm.replies.yes)
  await hasTurn(mia, 'say')
  await press(mia.page, theirs.end.end)
  await press(mia.page, theirs.end.end)
  await Promise.all([hasTurn(mia, 'after'), hasTurn(ray, 'after')])
}

/** It rests, and there is nothing of his that she could end. */
async function mayNotLift({ stage, page }: At): Promise<void> {
  const { break: words, room } = stage.t.talk
  await page.getByRole('heading', { level: 1, name: room.resting }).waitFor()
  await sees(page, words.theirs)
  for (const name of [words.stop, words.longer, words.take])
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0)
}

async function turnsOf({ client, person }: Two['mia']): Promise<readonly string[] | undefined> {
  must(await client.sync())
  return client.person(person)?.talks[0]?.turns.map(({ move }) => move)
}

/** The shell is on this device, and this page is fetched through it. */
async function isKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}
