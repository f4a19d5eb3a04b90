/**
 * The tablet of the house. A counselor signs in on it as on any computer that others use, writes three things about
 * somebody new, prints one card, and goes. Whoever was given the card comes in by it on the same tablet, writes what
 * nobody is meant to read, and goes as well. What is left on the tablet is nothing, and what the counselor has is nothing.
 */
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { passesGate } from './help-rooms.ts'
import { keptIn, nothing } from './kept-in.ts'
import { says, waitForHalfPast } from './lived-steps.ts'
import { comesInByCard, opensCaseload, type Printed, printed } from './mediated.ts'
import { home } from './first-letter.ts'
import { alone, must, signsIn } from './people.ts'
import { follow, hour, openStage, pick, press, sees, stands, told, write, type Stage } from './stage.ts'

const listed = 'Cama doce'
const note = 'Nos vimos el martes.'
const secret = 'No he dormido desde que la llamé.'

test('S5-3, S5-9 and abuse 52: a counselor enrols somebody on the tablet of the house, which keeps nothing, and reads no word', async () => {
  await using stage = await openStage('es', undefined, 'kept')
  await told(stage, async () => {
    await waitForHalfPast(stage, 6)
    const ann = await alone(stage, 'Ann')
    must(await ann.client.keepCard(await ann.client.drawCard()))
    const page = await stage.person(820)
    await signsIn(stage, page, ann.name, 'shared')
    const card = await enrols(stage, page)
    await leaves(stage, page)

    await comesInByCard(stage, page, card, { word: 'prado', firstName: 'Ray' }, 'shared')
    await sees(page, stage.t.helped.helper.noTerms)
    await writes(stage, page)
    await leaves(stage, page)
    await page.goto(stage.server.address)
    await stands(page, 'front')
    expect(await says(page)).not.toContain('Ray')

    await stage.wait(2 * hour)
    await signsIn(stage, page, ann.name, 'shared')
    await readsNothing(stage, page)
    await leaves(stage, page)
    expect(stage.said).toEqual([])
  })
})

/** The page is the card: in print there is nothing beside it, and no name of theirs. */
async function enrols(stage: Stage, page: Page): Promise<Printed> {
  const { caseload, client, card, kinds } = stage.t.helping
  await opensCaseload(stage, page)
  await follow(page, caseload.add)
  await stands(page, 'new-client')
  await write(page, client.name, listed)
  await pick(page, kinds.counselor)
  await write(page, client.note, note)
  expect(await page.locator('main form').getByRole('textbox').count()).toBe(2)
  await press(page, client.goOn)
  await page.getByRole('heading', { level: 1, name: client.gateHeading }).waitFor()
  await passesGate(page, stage.t.people.gate)
  await page.getByRole('heading', { level: 1, name: card.heading }).waitFor()
  await stage.visit(page, 'enrolled-card')
  await page.emulateMedia({ media: 'print' })
  const paper = await page.locator('body').innerText()
  for (const words of [card.steps[0] ?? '', card.keep]) expect(paper).toContain(words)
  for (const words of [listed, note, 'Halfdoor', kinds.counselor, card.give, card.print])
    expect(paper).not.toContain(words)
  return printed(page)
}

/** A letter for nobody yet. */
async function writes(stage: Stage, page: Page): Promise<void> {
  const { list, draft } = stage.t.letter
  await home(page)
  await follow(page, stage.t.today.today.letters)
  await stands(page, 'letter')
  await press(page, list.begin)
  await write(page, draft.label, secret)
  await press(page, draft.close)
  await sees(page, secret)
}

async function leaves({ t }: Stage, page: Page): Promise<void> {
  await home(page)
  await follow(page, t.today.today.settings)
  await press(page, t.account.settings.signOut)
  await stands(page, 'front')
  expect(await keptIn(page)).toEqual(nothing)
  expect(await page.context().cookies()).toEqual([])
}

/** That they let her know they are here is all there is, on every page about them. */
async function readsNothing(stage: Stage, page: Page): Promise<void> {
  const { caseload, one } = stage.t.helping
  await opensCaseload(stage, page)
  const shown = [await says(page)]
  await follow(page, listed)
  await stands(page, 'client')
  await sees(page, one.lentNone)
  shown.push(await says(page))
  await follow(page, one.tell)
  await stands(page, 'disclose')
  shown.push(await says(page))
  expect(shown.join('\n')).toContain(caseload.noTerms)
  for (const words of [secret, 'dormido']) expect(shown.join('\n')).not.toContain(words)
}
