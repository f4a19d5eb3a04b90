/**
 * What ends, ends without a word about anyone. A consent runs out while something told under it waits at a door of
 * somebody who rests: it is never handed. And a sitting that one of the two is afraid of is closed, which looks to the
 * other just like one that somebody could not come to.
 */
import { expect, test } from 'vitest'
import { type At, arrives } from './between.ts'
import { home, openPerson } from './first-letter.ts'
import { agrees, callsThem, dateAhead, inStep, openHelping, type People } from './help-walks.ts'
import { comesAgain, hears, says, waitForHalfPast } from './lived-steps.ts'
import { opensCaseload, opensHelper } from './mediated.ts'
import { must } from './people.ts'
import { day, follow, hour, openStage, pick, press, sees, stands, told, write } from './stage.ts'

const first = 'Vino los tres días.'
const second = 'Hoy no vino.'

test('P2-4, P2-5, P2-7 and S5-8: a consent that ends in the queue, and a sitting stopped by one of the two', async () => {
  await using stage = await openStage('es')
  await told(stage, async () => {
    const people = await openHelping(stage)
    for (const one of [people.ray, people.mia]) await agrees(stage, one)
    await waitForHalfPast(stage, 6)
    const ann: At = { stage, page: await stage.person(), other: 'Ray' }
    const ray: At = { stage, page: await stage.person(390), other: 'Mia' }
    const mia: At = { stage, page: await stage.person(320), other: 'Ray' }
    await arrives(ray, people.ray.name)
    await signs(ray)
    await stage.wait(2 * hour)
    await arrives(ann, people.ann.name)
    await tells(ann, first, 'first')
    await stage.wait(2 * hour)
    await arrives(mia, people.mia.name)
    await readsInBank(mia)
    await rests(mia)
    await tells(ann, second)

    await stage.wait(4 * day)
    await comesAgain(stage, mia.page)
    await wakes(mia)
    await stage.wait(2 * day)
    await comesAgain(stage, ray.page)
    await looksAtRecords(ray)
    await comesAgain(stage, ann.page)
    await maySayNothing(ann)

    await waitForHalfPast(stage, 6)
    await comesAgain(stage, mia.page)
    await findsItEnded(mia)
    const afraid = await closes(people, mia, () => stops(ray))
    const unable = await closes(people, mia, async (id) =>
      must(await people.ann.client.leaveSitting(id, true)),
    )
    expect(afraid).toEqual(unable)
    expect(afraid.room).toContain(stage.t.sitting.gone)
    for (const name of ['Ray', 'Ann', 'The loan']) expect(afraid.whole).not.toContain(name)
    expect(stage.said).toEqual([])
  })
})

/** He lets who helps him tell his sister on which days he came, for three days. */
async function signs({ stage, page }: At): Promise<void> {
  const { list, form, sign, classes } = stage.t.consent
  await opensHelper(stage, page, 'Ann')
  await follow(page, stage.t.helped.helper.consents)
  await stands(page, 'consents')
  await follow(page, list.make)
  await stands(page, 'consent')
  await write(page, form.patient, 'Ray Lee')
  await write(page, form.disclosers, 'Ann Lee')
  await page.getByLabel(classes.attendance).check()
  await write(page, form.recipients, 'Mia Lee')
  await write(page, form.latest, dateAhead(stage, 3))
  await press(page, form.look)
  await page.getByRole('heading', { name: sign.heading }).waitFor()
  await write(page, sign.name, 'Ray Lee')
  await press(page, sign.sign)
  await sees(page, sign.doneHeading)
}

/** Under the page he signed, with the notice above it. She is told that it was left, and nothing after that. */
async function tells({ stage, page }: At, text: string, time?: 'first'): Promise<void> {
  const { disclose } = stage.t.consent
  await opensCaseload(stage, page)
  await follow(page, 'Ray')
  await stands(page, 'client')
  await follow(page, stage.t.helping.one.tell)
  await stands(page, 'disclose')
  if (time === 'first') await press(page, disclose.read)
  await pick(page, 'Mia Lee')
  await page.getByRole('group', { name: disclose.recipient }).locator('label.choice').first().click()
  await pick(page, stage.t.consent.theirs.attendance)
  await page.getByLabel(disclose.person).selectOption({ label: 'Mia' })
  await write(page, disclose.words, text)
  await stage.visit(page, 'disclose')
  await press(page, disclose.leave)
  await hears(page, disclose.done)
}

async function opensBank({ stage, page }: At): Promise<void> {
  await openPerson(stage, page, 'Ann')
  await follow(page, stage.t.people.person.bank)
  await stands(page, 'bank')
}

async function readsInBank(at: At): Promise<void> {
  const { stage, page } = at
  await opensBank(at)
  await stage.visit(page, 'told-bank')
  await press(page, stage.t.people.bank.open)
  await stands(page, 'read')
  await press(page, stage.t.letter.read.read)
  await sees(page, first)
  await sees(page, stage.t.letter.read.toldUntil('|').split('|')[0] ?? '')
  await stage.visit(page, 'told')
}

/** For as long as she likes, and nobody is told. */
async function rests({ stage, page }: At): Promise<void> {
  const { rest } = stage.t.door
  await openPerson(stage, page, 'Ann')
  await follow(page, stage.t.people.person.rest)
  await stands(page, 'rest')
  await press(page, rest.open)
  await hears(page, rest.began)
}

async function wakes({ stage, page }: At): Promise<void> {
  const { rest } = stage.t.door
  await openPerson(stage, page, 'Ann')
  await follow(page, stage.t.people.person.rest)
  await stands(page, 'rest')
  await press(page, rest.resume)
  await hears(page, rest.resumed)
}

/** What was told stays hers; what waited never came, and nothing says that there was something. */
async function findsItEnded(at: At): Promise<void> {
  const { stage, page } = at
  await opensBank(at)
  await sees(page, stage.t.people.bank.empty)
  await openPerson(stage, page, 'Ann')
  const shown = await says(page)
  await follow(page, stage.t.people.person.told)
  await stands(page, 'read')
  await sees(page, first)
  await sees(page, stage.t.letter.read.toldEnded('|').split('|')[0] ?? '')
  await stage.visit(page, 'told-ended')
  for (const text of [shown, await says(page)]) expect(text).not.toContain(second)
}

/** It ended by itself; what was left for whom stands there, and that what still waited never goes. */
async function looksAtRecords({ stage, page }: At): Promise<void> {
  const { list } = stage.t.consent
  await opensHelper(stage, page, 'Ann')
  await follow(page, stage.t.helped.helper.consents)
  await stands(page, 'consents')
  await press(page, list.look)
  const records = page.locator('main article li').filter({ hasText: list.record('Ann', 'Mia Lee') })
  await expect.poll(() => records.count()).toBe(2)
  for (const words of [list.states.expired, list.before]) await sees(page, words)
  await stage.visit(page, 'records')
}

/** Whether it was handed or not: she reads the same. */
async function maySayNothing({ stage, page }: At): Promise<void> {
  const { disclose } = stage.t.consent
  await opensCaseload(stage, page)
  await follow(page, 'Ray')
  await follow(page, stage.t.helping.one.tell)
  await stands(page, 'disclose')
  await sees(page, disclose.noneActive('|').split('|')[0] ?? '')
  expect(await page.getByRole('button', { name: disclose.leave }).count()).toBe(0)
}

/** Both said yes to a day. She stands in the room when it is closed; then she looks wherever it could be told. */
async function closes(people: People, mia: At, close: (id: string) => Promise<void>) {
  const { stage, page } = mia
  const { sitting } = stage.t.helped
  const { ray } = people
  const id = await callsThem(stage, people)
  await inStep({ ray })
  const { dates = [] } = ray.client.sittings().find((one) => one.id === id) ?? {}
  must(await ray.client.answerDates(id, { matters: dates.map(({ matter }) => matter), first: 'me' }))
  await opensHelper(stage, page, 'Ann')
  await follow(page, 'The loan')
  await stands(page, 'sitting-asked')
  await page.getByRole('checkbox').first().check()
  await pick(page, sitting.me)
  await press(page, sitting.save)
  await sees(page, sitting.saved)
  await stage.wait(2 * hour)
  await press(page, sitting.toSitting)
  await stands(page, 'sitting')
  await close(id)
  await stage.wait(hour)
  await page.getByRole('heading', { level: 1, name: stage.t.sitting.gone }).waitFor()
  const room = await says(page)
  const whole = await page.locator('body').innerText()
  await page.locator('a.back').first().click()
  await home(page)
  const today = await says(page)
  await opensHelper(stage, page, 'Ann')
  const helper = await page.locator('body').innerText()
  return { room, whole, today, helper }
}

/** He is afraid of that day. One press, asked once, and no reason. */
async function stops({ stage, page }: At): Promise<void> {
  const { all } = stage.t.sitting.leave
  await comesAgain(stage, page)
  await opensHelper(stage, page, 'Ann')
  await follow(page, 'The loan')
  await stands(page, 'sitting-asked')
  await press(page, stage.t.helped.sitting.toSitting)
  await stands(page, 'sitting')
  await press(page, all.do)
  await stage.visit(page, 'sitting-close')
  await press(page, all.do)
  await page.getByRole('heading', { level: 1, name: stage.t.sitting.gone }).waitFor()
}
