/** The helper's own place, and a sitting: walked through by who helps, with both of the others elsewhere. */
import type { ScreenName } from '../../src/app/place.ts'
import { home } from './first-letter.ts'
import { passesGate } from './help-rooms.ts'
import { agrees, dateAhead, type Helping, inStep } from './help-walks.ts'
import { comesAgain } from './lived-steps.ts'
import { must } from './people.ts'
import { gives } from './walks.ts'
import { day, follow, hour, pick, press, sees, stands, write } from './stage.ts'

async function opensCaseload({ stage, page }: Helping): Promise<void> {
  await home(page)
  await follow(page, stage.t.today.today.people)
  await stands(page, 'people')
  await follow(page, stage.t.people.people.help)
  await stands(page, 'caseload')
}

/** Somebody new: three fields, three questions, and a card to print. Then one's own terms. */
async function enrols(walk: Helping): Promise<void> {
  const { stage, page, look, pen } = walk
  const { caseload, client, card, terms, kinds } = stage.t.helping
  await opensCaseload(walk)
  await look(page, 'caseload')
  await follow(page, caseload.add)
  await stands(page, 'new-client')
  await look(page, 'new-client')
  await write(page, client.name, 'Lee')
  await pick(page, kinds.peer)
  await pen(page, client.note, 'We met on Tuesday.')
  await press(page, client.goOn)
  await page.getByRole('heading', { level: 1, name: client.gateHeading }).waitFor()
  await look(page, 'new-client-gate')
  await passesGate(page, stage.t.people.gate)
  await page.getByRole('heading', { level: 1, name: card.heading }).waitFor()
  await look(page, 'new-client-card')
  await opensCaseload(walk)
  await follow(page, caseload.terms)
  await stands(page, 'own-terms')
  await look(page, 'own-terms')
  await pick(page, kinds.mediator)
  for (const [part, label] of Object.entries(terms.parts)) await pen(page, label, `Ann, ${part}.`)
  await press(page, terms.save)
  await sees(page, terms.kept)
}

/** One person I help: what they lent, a note of my own, and what may be told under a signed page. */
async function meets(walk: Helping): Promise<void> {
  const { stage, page, look, pen } = walk
  const { caseload, notes, one } = stage.t.helping
  await opensCaseload(walk)
  await look(page, 'caseload-people')
  await follow(page, 'Ray')
  await stands(page, 'client')
  await look(page, 'client')
  await pen(page, notes.label, 'He came on time.')
  await press(page, notes.save)
  await follow(page, one.tell)
  await stands(page, 'disclose')
  await look(page, 'disclose')
  await opensCaseload(walk)
  await follow(page, caseload.newCase)
  await stands(page, 'case')
}

/** Two private talks, and both are asked. */
async function calls(walk: Helping): Promise<void> {
  const { stage, page, look, pen } = walk
  const { case: words, intake, call } = stage.t.cases
  await look(page, 'case-new')
  await write(page, words.name, 'The loan')
  for (const name of ['Ray', 'Mia']) await page.getByLabel(name).check()
  await press(page, words.make)
  await sees(page, words.missing)
  await look(page, 'case')
  for (const name of ['Ray', 'Mia']) {
    await follow(page, words.talk(name))
    for (const topic of Object.values(intake.topics)) await page.getByLabel(topic).check()
    await pick(page, words.decisions.proceed)
    await look(page, `case-talk-${name}`)
    await pen(page, intake.text, 'We talked for an hour.')
    await press(page, intake.save)
    await page.getByRole('heading', { name: words.gate }).waitFor()
  }
  await look(page, 'case-call')
  await pen(page, call.topic, 'The loan')
  await pen(page, call.place, 'Elm Street 4')
  await write(page, call.on, dateAhead(stage, 3))
  await write(page, call.at, '15:00')
  await press(page, call.ask)
  await sees(page, call.asked)
  await look(page, 'case-asked')
}

/** Both said yes; at the table she says something beside them, drafts what they agreed on, and it is stopped. */
async function sits(walk: Helping): Promise<void> {
  const { stage, page, look, pen, others } = walk
  const { sitting } = stage.t
  const { caseload } = stage.t.helping
  const { ray, mia } = others
  await stage.wait(2 * hour)
  await inStep({ ray, mia })
  const id = ray.client.sittings()[0]?.id ?? ''
  const matters = ray.client.sittings()[0]?.dates.map(({ matter }) => matter) ?? []
  must(await ray.client.answerDates(id, { matters, first: 'me' }))
  must(await mia.client.answerDates(id, { matters, first: 'them' }))
  await stage.wait(3 * day)
  await inStep({ ray, mia })
  must(await ray.client.sayInSitting(id, 'I never paid it back.'))
  await comesAgain(stage, page)
  await opensCaseload(walk)
  await follow(page, 'The loan')
  await stands(page, 'case')
  await look(page, 'case-date')
  await follow(page, stage.t.cases.sitting.open)
  await stands(page, 'sitting')
  await look(page, 'sitting')
  await pen(page, sitting.besideForm.label, 'Take your time.')
  await gives(page, sitting.besideForm.label, sitting.besideForm.give)
  await page.getByText(sitting.draft.heading).first().click()
  await look(page, 'sitting-draft')
  await press(page, sitting.stop.now)
  await sees(page, sitting.stop.done)
  await look(page, 'sitting-over')
  await opensCaseload(walk)
  await sees(page, caseload.cases)
}

export async function isHelping(walk: Helping): Promise<void> {
  const { stage, others } = walk
  await enrols(walk)
  await meets(walk)
  await agrees(stage, others.ray)
  await agrees(stage, others.mia)
  await comesAgain(stage, walk.page)
  await opensCaseload(walk)
  await follow(walk.page, stage.t.helping.caseload.newCase)
  await stands(walk.page, 'case')
  await calls(walk)
  await sits(walk)
}

export const helperRooms: ReadonlySet<ScreenName> = new Set([
  'caseload',
  'new-client',
  'own-terms',
  'client',
  'disclose',
  'case',
  'sitting',
])
