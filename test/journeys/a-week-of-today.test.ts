/**
 * A week of a line for today. Both said yes to it; on most days each writes one and the other may say thank you. A day
 * without a line is not drawn. One of them stops, and the other is told nothing: there are days without a line.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dateOfDay } from '../../src/practice/days.ts'
import { usualDoor } from '../../src/practice/lanes.ts'
import { arrives, type At, comesBack, coupleWith, goes, inSpanish } from './between.ts'
import { openInspection } from './inspect.ts'
import { hears, nowOn, says, unfold, waitForHalfPast } from './lived-steps.ts'
import { must } from './people.ts'
import { day, hour, openStage, press, sees, told, write, type Stage } from './stage.ts'

/** Day by day, what each plans. The third day has no line of anyone; on the fifth she stops. */
const lines: readonly (readonly [his: string, hers: string] | undefined)[] = [
  ['I call the clinic at nine.', 'Riego las plantas antes de cenar.'],
  ['I walk to the group.', 'Llamo a mi hermana.'],
  undefined,
  ['I mend the shelf.', 'Ordeno la mesa.'],
]
const hisAfter = ['I pay the rent.', 'I write to my brother.'] as const

test('S3-8 a week of a line for today: a day without one is not drawn, and whoever stops is not told on', async () => {
  const { faults, visit } = openInspection()
  await using stage = await openStage('en', visit)
  await told(stage, async () => {
    await waitForHalfPast(stage, 8)
    const two = await coupleWith(stage, inSpanish(stage), ['practical'])
    const open = usualDoor('practical', 'open', 'Europe/Madrid')
    must(await two.ray.client.setDoor(two.ray.person, 'practical', open, false))
    await waitForHalfPast(stage, 8)
    await stage.wait(3 * day)
    const ray: At = { stage, page: await stage.person(), other: 'Mia' }
    const mia: At = { stage: inSpanish(stage), page: await stage.person(320), other: 'Ray' }
    await Promise.all([arrives(ray, two.ray.name), arrives(mia, two.mia.name)])
    await bothSayYes(ray, mia)
    await stage.wait(day)

    const drawn = await fourDays(ray, mia)
    await visit(ray.page, 'day-ray')
    await stops(mia, ray)
    for (const text of hisAfter) {
      drawn.unshift(dateIn(stage))
      await leaves(ray, text)
      await stage.wait(day)
      await comesBack(ray)
      await goes(ray, 'day')
      await hasDays(ray, drawn)
      expect(await ray.page.locator('main .theirs').count()).toBe(3)
      expect(await callsOn(ray)).toEqual([])
    }
    await hearsNoMore(mia)
    expect(faults).toEqual([])
    expect(stage.said).toEqual([])
  })
})

/** A yes alone leaves nothing on the other's page; of two, both know. */
async function bothSayYes(ray: At, mia: At): Promise<void> {
  const { stage } = ray
  await goes(mia, 'day')
  const before = await says(mia.page)
  await goes(ray, 'day')
  await press(ray.page, stage.t.exchange.both.yes)
  await hears(ray.page, stage.t.exchange.both.saidYes)
  await stage.wait(2 * hour)
  await comesBack(mia)
  await goes(mia, 'day')
  expect(await says(mia.page)).toBe(before)
  await press(mia.page, mia.stage.t.exchange.both.yes)
  await hears(mia.page, mia.stage.t.exchange.both.saidYes)
}

/** Day by day: what lies there is read, and thanked for; then the own line. Every day that is drawn, newest first. */
async function fourDays(ray: At, mia: At): Promise<string[]> {
  const { stage } = ray
  const drawn: string[] = []
  for (const pair of lines) {
    if (pair) {
      await Promise.all([ray, mia].map((one) => looks(one)))
      await Promise.all([leaves(ray, pair[0]), leaves(mia, pair[1])])
      drawn.unshift(dateIn(stage))
    }
    await stage.wait(day)
  }
  await Promise.all([ray, mia].map((one) => looks(one)))
  await stage.wait(2 * hour)
  for (const one of [ray, mia]) {
    const thanked = one.page.getByText(one.stage.t.together.day.wasThanked(one.other))
    await expect.poll(() => thanked.count(), { timeout: 10_000 }).toBe(drawn.length)
    await hasDays(one, drawn)
  }
  for (const [his = '', hers = ''] of lines.filter((one) => one !== undefined)) {
    await sees(ray.page, hers)
    await sees(mia.page, his)
  }
  return drawn
}

/** On a new day: nobody is called, and each line shows after a press. A thank you is all that can be said to it. */
async function looks(one: At): Promise<void> {
  const { stage, page } = one
  const { day: words } = stage.t.together
  await comesBack(one)
  expect(await callsOn(one)).toEqual([])
  await goes(one, 'day')
  const closed = page.getByRole('button', { name: stage.t.exchange.practical.read, exact: true })
  if ((await closed.count()) === 0) return
  await closed.first().click()
  expect(await page.locator('main .theirs :is(input, textarea)').count()).toBe(0)
  await press(page, words.thank)
  await hears(page, words.thankDone)
}

async function leaves({ stage, page }: At, text: string): Promise<void> {
  await write(page, stage.t.together.day.begins, text)
  // What the last thank-you said may still stand there: the server has to have the line before time goes on.
  const taken = page.waitForResponse((answer) => answer.url().endsWith('/acts') && answer.ok())
  await press(page, stage.t.exchange.practical.leave)
  await Promise.all([taken, hears(page, stage.t.exchange.practical.done)])
}

/** One press, and no reason. His page stands open all the while: nothing is sent to it, and no word changes. */
async function stops(mia: At, ray: At): Promise<void> {
  const { stage, page } = mia
  const { day: words } = stage.t.together
  await rests(ray.page)
  const before = await says(ray.page)
  const asked: string[] = []
  const note = (request: { url(): string }) => void asked.push(request.url())
  ray.page.on('request', note)
  await unfold(page, words.stop)
  await sees(page, words.stopHint)
  await press(page, words.stopButton)
  await hears(page, words.stoppedSaid)
  await stage.visit(page, 'day-stopped')
  await stage.wait(2 * hour)
  expect(asked).toEqual([])
  expect(await says(ray.page)).toBe(before)
  ray.page.off('request', note)
}

/** What came of his own last press is over: for a second and a half his page has asked for nothing. */
async function rests(page: Page): Promise<void> {
  let last = Date.now()
  const note = () => void (last = Date.now())
  page.on('request', note)
  await expect.poll(() => Date.now() - last, { timeout: 20_000 }).toBeGreaterThan(1500)
  page.off('request', note)
}

/** She sees no more lines. What was before stays, and she may begin again. */
async function hearsNoMore(mia: At): Promise<void> {
  const { stage, page } = mia
  const { day: words } = stage.t.together
  await comesBack(mia)
  expect(await callsOn(mia)).toEqual([])
  await goes(mia, 'day')
  for (const shown of [words.stopped, words.begin, words.before]) await sees(page, shown)
  const said = await says(page)
  for (const text of hisAfter) expect(said).not.toContain(text)
  expect(await page.getByRole('button', { name: stage.t.exchange.practical.read, exact: true }).count()).toBe(
    0,
  )
}

/** The days that stand there are these, and no gap is marked. */
async function hasDays({ page }: At, days: readonly string[]): Promise<void> {
  const times = page.locator('main h3 time')
  await expect
    .poll(() => times.evaluateAll((all) => all.map((one) => one.getAttribute('datetime'))))
    .toEqual(days)
}

/** What today has of them above the ledge. */
async function callsOn({ stage, page }: At): Promise<readonly string[]> {
  return page.locator('main').getByText(stage.t.today.today.knocks).allInnerTexts()
}

function dateIn(stage: Stage): string {
  return dateOfDay(Math.floor(nowOn(stage) / day))
}
