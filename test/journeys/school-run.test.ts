/**
 * The school run. He promised it, and on the morning of the day the car will not start: he changes it before the hour,
 * which is a way of keeping it. She saw it differently and may say so; what he said stands. The new day he misses, and
 * nobody is told of that.
 */
import { expect, test } from 'vitest'
import { dayText } from '../../src/app/kit/when.tsx'
import { dateOfDay } from '../../src/practice/days.ts'
import { arrives, type At, comesBack, coupleWith, goes, inSpanish } from './between.ts'
import { openInspection } from './inspect.ts'
import { hears, nowOn, says, type Two, unfold, waitForHalfPast } from './lived-steps.ts'
import { must } from './people.ts'
import { day, follow, openStage, pick, press, sees, stands, told, write, type Stage } from './stage.ts'

const act = 'I fetch Ana from school.'
const backup = 'I ask her aunt the evening before.'
const know = 'Ana is home by five.'
const line = 'The car will not start. Her aunt goes today.'
const missed = 'I forgot. Next I set two alarms.'

test('S3-4, S3-3, S3-5 and S3-1: a school run that cannot be kept is changed before its hour; a miss later is told to nobody', async () => {
  const { faults, visit } = openInspection()
  await using stage = await openStage('en', visit)
  await told(stage, async () => {
    await waitForHalfPast(stage, 6)
    const spanish = inSpanish(stage)
    const two = await coupleWith(stage, spanish, ['promise'])
    const ray: At = { stage, page: await stage.person(), other: 'Mia' }
    const mia: At = { stage: spanish, page: await stage.person(320), other: 'Ray' }
    await arrives(ray, two.ray.name)
    await shows(ray)
    await waitForHalfPast(stage, 12)
    await arrives(mia, two.mia.name)
    await opens(mia)

    await waitForHalfPast(stage, 6)
    await comesBack(ray)
    await changesAhead(ray)
    await waitForHalfPast(stage, 12)
    await comesBack(mia)
    await seesChange(mia)
    await waitForHalfPast(stage, 20)
    await comesBack(ray)
    await readsAnswer(ray)

    await stage.wait(3 * day)
    await comesBack(mia)
    const before = await allSheHas(mia)
    const given = await givenTo(two.mia)
    const asked: string[] = []
    mia.page.on('request', (request) => asked.push(request.url()))
    await comesBack(ray)
    await marksMiss(ray)
    await stage.wait(day)
    expect(asked).toEqual([])
    await comesBack(mia)
    expect(await allSheHas(mia)).toEqual(before)
    expect(await givenTo(two.mia)).toEqual(given)
    expect(faults).toEqual([])
    expect(stage.said).toEqual([])
  })
})

/** Every part of it, for tomorrow; the hour stays with him. */
async function shows(ray: At): Promise<void> {
  const { stage, page } = ray
  const { form, shared, show } = stage.t.promises
  await goes(ray, 'promises')
  await follow(page, shared.make)
  await stands(page, 'promise')
  await write(page, form.act, act)
  await write(page, form.day, dateIn(stage, 1))
  await write(page, form.at, '16:30')
  await press(page, form.show('Mia'))
  for (const need of [form.needBackup, form.needKnow]) await sees(page, need)
  await write(page, form.backup, backup)
  await write(page, form.know, know)
  await stage.visit(page, 'promise-form')
  await press(page, form.show('Mia'))
  await page.getByRole('heading', { name: show.heading('Mia') }).waitFor()
  expect(await says(page)).not.toContain('16:30')
  for (const part of [act, backup, know, show.wordsLine]) await sees(page, part)
  await stage.visit(page, 'promise-show')
  await press(page, show.show)
  await page.getByRole('heading', { name: stage.t.letter.leave.doneHeading }).waitFor()
}

/** Nothing of it stands there until she looks. It has no hour, and no way to say how it went. */
async function opens(mia: At): Promise<void> {
  const { stage, page } = mia
  const { shared, words, lines } = stage.t.promises
  await goes(mia, 'promises')
  expect(await says(page)).not.toContain(act)
  await press(page, shared.look)
  await sees(page, shared.promisedFor(dayIn(stage, 1)))
  await unfold(page, words.label)
  for (const part of [act, backup, know]) await sees(page, part)
  expect(await says(page)).not.toContain('16:30')
  await mayNotMark(mia)
  await unfold(page, shared.say)
  expect(await page.locator('main details[open] .choice').allInnerTexts()).toEqual([
    shared.nothing,
    lines['thank-you'],
  ])
  await pick(page, lines['thank-you'])
  await press(page, shared.leave)
  await hears(page, stage.t.people.left.said)
}

/** On the morning of the day, before the hour. He says it in a line, and shows it by hand. */
async function changesAhead({ stage, page }: At): Promise<void> {
  const { promise } = stage.t.today
  const { look, outcome } = stage.t.promises
  await sees(page, promise.due)
  await pick(page, promise.marks.ahead)
  await write(page, promise.to, dateIn(stage, 1))
  await write(page, promise.line, line)
  await press(page, promise.mark)
  await hears(page, promise.marked)
  await press(page, look.showDay('Mia'))
  await page.getByRole('heading', { name: outcome.heading('Mia') }).waitFor()
  for (const words of [outcome.equal, line, promise.aheadTo(dayIn(stage, 1))]) await sees(page, words)
  await stage.visit(page, 'promise-outcome')
  await press(page, outcome.show)
  await page.getByRole('heading', { name: stage.t.letter.leave.doneHeading }).waitFor()
}

/** The new day, the old words, and what he said of it; she saw it differently, which offers a talk and changes nothing. */
async function seesChange(mia: At): Promise<void> {
  const { stage, page } = mia
  const { shared, lines } = stage.t.promises
  const change = stage.t.today.promise.aheadTo(dayIn(stage, 1))
  await goes(mia, 'promises')
  await press(page, shared.look)
  await sees(page, shared.promisedFor(dayIn(stage, 1)))
  for (const words of [change, line]) await sees(page, words)
  await mayNotMark(mia)
  await unfold(page, shared.say)
  expect((await page.locator('main details[open] .choice').allInnerTexts()).map(firstLine)).toEqual([
    shared.nothing,
    lines['thank-you'],
    lines['saw-differently'],
  ])
  await stage.visit(page, 'promise-answers')
  await pick(page, lines['saw-differently'])
  await press(page, shared.leave)
  await hears(page, stage.t.people.left.said)
  for (const words of [change, line, lines['saw-differently']]) await sees(page, words)
  await follow(page, shared.talk)
  await stands(page, 'talks')
}

async function readsAnswer(ray: At): Promise<void> {
  const { stage, page } = ray
  const { shared, lines } = stage.t.promises
  await goes(ray, 'promises')
  const answers = page.getByRole('button', { name: shared.readAnswer, exact: true })
  await expect.poll(() => answers.count()).toBe(2)
  await answers.first().click()
  await expect.poll(() => answers.count()).toBe(1)
  await answers.first().click()
  for (const words of [lines['thank-you'], lines['saw-differently'], shared.stands]) await sees(page, words)
  await sees(page, stage.t.today.promise.aheadTo(dayIn(stage, 1)))
  expect(await page.locator('main').getByRole('link', { name: shared.talk, exact: true }).count()).toBe(1)
}

/** He marks it as it was, for himself alone, and keeps it. */
async function marksMiss({ stage, page }: At): Promise<void> {
  const { promise } = stage.t.today
  await sees(page, promise.dueOn(dayIn(stage, -2)))
  await pick(page, promise.marks.told)
  await write(page, promise.line, missed)
  await press(page, promise.mark)
  await hears(page, promise.marked)
  await sees(page, missed)
}

/** All that today, his page, and the room of promises say to her, opened. */
async function allSheHas(mia: At): Promise<readonly string[]> {
  const { stage, page } = mia
  const { shared } = stage.t.promises
  const today = await page.locator('main .rooms').allInnerTexts()
  await goes(mia, 'promises')
  await press(page, shared.look)
  await sees(page, shared.standing)
  return [...today, await says(page)]
}

/** Only the one who promised says how it went. */
async function mayNotMark({ stage: { t }, page }: At): Promise<void> {
  const said = await says(page)
  for (const words of [t.today.promise.how, t.today.promise.mark]) expect(said).not.toContain(words)
}

async function givenTo({ client, person }: Two['mia']) {
  must(await client.sync())
  return client.person(person)?.given.map(({ kind, on }) => [kind, on])
}

function dateIn(stage: Stage, days: number): string {
  return dateOfDay(Math.floor(nowOn(stage) / day) + days)
}

function dayIn(stage: Stage, days: number): string {
  return dayText(dateIn(stage, days), stage.language)
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
