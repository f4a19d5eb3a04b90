/**
 * A mediator for one hour. A brother borrowed from his sister, and they cannot speak of it alone. Who sits between them
 * meets each apart first; what was said there stays there. Both say yes to a day, speak in turns, and go home with a draft
 * that each looks at for a whole day before putting initials to it. Then nobody is in the middle any more.
 */
import { expect, test } from 'vitest'
import { offeredDoors } from '../../src/practice/lanes.ts'
import { home } from './first-letter.ts'
import { passesGate } from './help-rooms.ts'
import { dateAhead } from './help-walks.ts'
import type { At } from './between.ts'
import { comesAgain, comesIn, hears, says, waitForHalfPast } from './lived-steps.ts'
import { comesInByCard, opensCaseload, opensHelper, type Printed, printed } from './mediated.ts'
import { entersSitting, hers, his, loan, opensAsked, said, sitTogether } from './sat-together.ts'
import { alone, must, secretOf } from './people.ts'
import { day, field, follow, hour, openStage, pick, press, sees, stands, told, write } from './stage.ts'

/** What stands in the private talks, and what the case is called on her own list. Nobody else ever reads a word of it. */
const intakes = { Ray: 'He is behind with the rent.', Mia: 'She has told nobody that she is moving away.' }
const caseName = 'Brother, sister, shed'

test('S5-4, S5-11, S5-12, S5-14 and S5-15: a mediator for one hour, two siblings and a loan between them', async () => {
  await using stage = await openStage('en')
  await told(stage, async () => {
    await waitForHalfPast(stage, 6)
    const mediator = await alone(stage, 'Ann')
    must(await mediator.client.keepCard(await mediator.client.drawCard()))
    const ann: At = { stage, page: await stage.person(), other: '' }
    const ray: At = { stage, page: await stage.person(320), other: 'Mia' }
    const mia: At = { stage, page: await stage.person(390), other: 'Ray' }
    await comesIn(stage, ann.page, mediator.name, 'own')
    await writesTerms(ann)
    const forRay = await makesCard(ann, 'Ray')
    const forMia = await makesCard(ann, 'Mia')
    await comesInByCard(stage, ray.page, forRay, { word: 'river', firstName: 'Ray' }, 'own')
    await stands(ray.page, 'helper')
    const sister = await comesInElsewhere(ann, forMia)
    await stage.wait(2 * hour)

    for (const name of ['Ray', 'Mia']) await leavesTerms(ann, name)
    await stage.wait(2 * hour)
    await agreesToTerms(ray)
    await comesIn(stage, mia.page, sister, 'own')
    await agreesToTerms(mia)
    await stage.wait(2 * hour)

    await makesCase(ann)
    for (const name of ['Ray', 'Mia'] as const) await meets(ann, name)
    await asksBoth(ann)
    await stage.wait(2 * hour)
    await saysYes(ray, 'me')
    const before = await says(ray.page)
    await saysYes(mia, 'them')
    expect(await says(ray.page)).toBe(before)
    await stage.wait(2 * hour)
    for (const at of [ray, mia]) await keepsDate(at)
    await bringsLine(ray)

    await stage.wait(3 * day)
    await sitTogether({ ann, ray, mia }, caseName)
    for (const at of [ray, mia]) await hasWholeDay(at)
    await stage.wait(2 * day)
    await putsInitials(ray)
    await stage.wait(2 * hour)
    expect(await says(ray.page)).toContain(stage.t.sitting.agreements.stands)
    await putsInitials(mia)
    await stage.wait(2 * hour)
    await beginsPromise(ray, his, hers)
    await beginsPromise(mia, hers, his)

    await endsIt(ray)
    await helpsNoMore(ann)
    expect(stage.said).toEqual([])
  })
})

async function writesTerms({ stage, page }: At): Promise<void> {
  const { caseload, terms, kinds } = stage.t.helping
  await opensCaseload(stage, page)
  await follow(page, caseload.terms)
  await stands(page, 'own-terms')
  await pick(page, kinds.mediator)
  for (const [part, label] of Object.entries(terms.parts)) await write(page, label, `Ann, ${part}.`)
  await press(page, terms.save)
  await sees(page, terms.kept)
}

/** Three fields, three questions, and a card to give by hand. */
async function makesCard({ stage, page }: At, name: string): Promise<Printed> {
  const { caseload, client, card, kinds } = stage.t.helping
  await opensCaseload(stage, page)
  await follow(page, caseload.add)
  await stands(page, 'new-client')
  await write(page, client.name, name)
  await pick(page, kinds.mediator)
  await write(page, client.note, 'We can meet on any day.')
  await press(page, client.goOn)
  await page.getByRole('heading', { level: 1, name: client.gateHeading }).waitFor()
  await passesGate(page, stage.t.people.gate)
  await page.getByRole('heading', { level: 1, name: card.heading }).waitFor()
  await stage.visit(page, 'mediator-card')
  return printed(page)
}

/** She came in by her card on a device of her own. */
async function comesInElsewhere({ stage }: At, given: Printed): Promise<string> {
  const her = await alone(stage, 'Mia', secretOf(given))
  const doors = offeredDoors('loved', 'Europe/Madrid')
  const secret = secretOf(given)
  must(await her.client.comeIn({ secret, words: given.words, part: 'loved', doors, mayKnow: true }))
  return her.name
}

async function leavesTerms({ stage, page }: At, name: string): Promise<void> {
  const { one } = stage.t.helping
  await opensCaseload(stage, page)
  await follow(page, name)
  await stands(page, 'client')
  await press(page, one.leave)
  await sees(page, one.done)
}

async function agreesToTerms({ stage, page }: At): Promise<void> {
  const { helper } = stage.t.helped
  await opensHelper(stage, page, 'Ann')
  await sees(page, helper.emergency)
  await press(page, helper.agree)
  await sees(page, helper.agreedDone)
}

async function makesCase({ stage, page }: At): Promise<void> {
  const { case: words } = stage.t.cases
  await opensCaseload(stage, page)
  await follow(page, stage.t.helping.caseload.newCase)
  await stands(page, 'case')
  await write(page, words.name, caseName)
  for (const name of ['Ray', 'Mia']) await page.getByLabel(name).check()
  await press(page, words.make)
  await sees(page, words.missing)
}

/** Alone, with every question asked; before both were met there is nobody to call. */
async function meets({ stage, page }: At, name: 'Ray' | 'Mia'): Promise<void> {
  const { case: words, call, intake } = stage.t.cases
  expect(await page.getByRole('button', { name: call.ask }).count()).toBe(0)
  await follow(page, words.talk(name))
  await page.getByRole('heading', { name: words.talk(name) }).waitFor()
  for (const topic of Object.values(intake.topics)) await page.getByLabel(topic).check()
  await write(page, intake.text, intakes[name])
  await pick(page, words.decisions.proceed)
  await stage.visit(page, `mediator-talk-${name}`)
  await press(page, intake.save)
  await page.getByRole('heading', { name: words.gate }).waitFor()
}

async function asksBoth({ stage, page }: At): Promise<void> {
  const { call } = stage.t.cases
  await write(page, call.topic, 'The loan')
  await write(page, call.place, 'Elm Street 4')
  await write(page, call.on, dateAhead(stage, 3))
  await write(page, call.at, '15:00')
  await press(page, call.ask)
  await sees(page, call.asked)
  await stage.visit(page, 'mediator-asked')
}

async function saysYes(at: At, first: 'me' | 'them'): Promise<void> {
  const { stage, page } = at
  const { sitting } = stage.t.helped
  await opensAsked(at)
  await hasNoWordOfIntakes(at)
  await page.getByRole('checkbox').first().check()
  await pick(page, first === 'me' ? sitting.me : at.other)
  await press(page, sitting.save)
  await sees(page, sitting.saved)
}

/** In their own calendar it is an appointment, with nobody in it. */
async function keepsDate({ stage, page }: At): Promise<void> {
  const { sitting } = stage.t.helped
  await sees(page, sitting.dateHeading)
  const saving = page.waitForEvent('download')
  await press(page, sitting.file)
  const file = await (await saving).createReadStream()
  const text = (await file.toArray()).join('')
  expect(text).toContain(sitting.fileWord)
  for (const word of ['Ann', 'Ray', 'Mia', 'loan', 'Elm']) expect(text).not.toContain(word)
}

async function bringsLine({ stage, page }: At): Promise<void> {
  const { agenda } = stage.t.sitting
  await press(page, stage.t.helped.sitting.toSitting)
  await stands(page, 'sitting')
  await write(page, agenda.label, said)
  await press(page, agenda.add)
  await hears(page, agenda.added)
}

async function hasWholeDay({ stage, page }: At): Promise<void> {
  const { agreements } = stage.t.sitting
  await sees(page, loan)
  await sees(page, agreements.alone)
  expect(await page.getByRole('button', { name: agreements.put }).count()).toBe(0)
}

async function putsInitials(at: At): Promise<void> {
  const { stage, page } = at
  const { agreements } = stage.t.sitting
  await comesAgain(stage, page)
  await entersSitting(at)
  await stage.visit(page, `sitting-initials-${at.other}`)
  expect(await says(page)).not.toContain(agreements.both('|').split('|')[0])
  await press(page, agreements.put)
  await hears(page, agreements.putDone)
  await hasNoWordOfIntakes(at)
}

/** One's own act, to be finished on its own page; the other's is not offered. */
async function beginsPromise({ stage, page }: At, mine: string, theirs: string): Promise<void> {
  const { agreements } = stage.t.sitting
  await sees(page, agreements.both('|').split('|')[0] ?? '')
  await press(page, agreements.promise)
  await stands(page, 'promise')
  await expect.poll(() => field(page, stage.t.promises.form.act).inputValue()).toBe(mine)
  expect(await says(page)).not.toContain(theirs)
}

async function endsIt(at: At): Promise<void> {
  const { stage, page } = at
  const { end, helper } = stage.t.helped
  await home(page)
  await hasNoWordOfIntakes(at)
  await opensHelper(stage, page, 'Ann')
  await hasNoWordOfIntakes(at)
  await press(page, helper.endIt)
  await pick(page, end.aloud)
  await press(page, end.do)
  await sees(page, end.done)
}

/** Of one she is told that it is closed; with the other she ends it herself. */
async function helpsNoMore({ stage, page }: At): Promise<void> {
  const { caseload, one } = stage.t.helping
  await comesAgain(stage, page)
  await opensCaseload(stage, page)
  await page.getByRole('link', { name: 'Ray' }).getByText(caseload.closed).waitFor()
  for (const name of ['Ray', 'Mia']) {
    await opensCaseload(stage, page)
    await follow(page, name)
    await stands(page, 'client')
    await press(page, one.end)
    await press(page, one.end)
    await sees(page, one.ended)
  }
  await opensCaseload(stage, page)
  await sees(page, caseload.empty)
}

/** Wherever one of the two stands. */
async function hasNoWordOfIntakes({ page, stage }: At): Promise<void> {
  const text = await says(page)
  const words = [...Object.values(intakes), caseName, stage.t.cases.case.talks]
  for (const one of words) expect(text).not.toContain(one)
}
