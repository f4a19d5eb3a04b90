/** A plan made before it is needed, the note that something happened, and looking back on a calm day. */
import type { Page } from 'playwright-core'
import type { ScreenName } from '../../src/app/place.ts'
import { openPerson } from './first-letter.ts'
import { comesAgain, unfold } from './lived-steps.ts'
import { asked, goesAlone, type Own } from './own-walks.ts'
import { day, follow, pick, press, sees, stands } from './stage.ts'

export const planRooms: ReadonlySet<ScreenName> = new Set(['plan'])
export const hardRooms: ReadonlySet<ScreenName> = new Set(['something', 'look-back'])

/** For himself: one part, a sheet of it, and a handout to give by hand. */
export async function plansAlone(walk: Own): Promise<void> {
  const { stage, page, look, pen } = walk
  const { part, parts, plan, print } = stage.t.plan
  const { handout } = stage.t
  await goesAlone(walk, 'plan', stage.t.alone.alone.plan)
  await unfold(page, plan.howHeading)
  await look(page, 'plan')
  await follow(page, plan.rooms.setback)
  await pressIn(page, parts.signs, part.write)
  await look(page, 'plan-write')
  await pen(page, parts.signs, 'I skip meals, and I stop calling back.')
  await press(page, part.keep)
  await sees(page, part.kept)
  await press(page, plan.print)
  await sees(page, print.hint)
  await look(page, 'plan-sheet')
  await press(page, print.back)
  await page.getByLabel(parts.signs).check()
  await press(page, handout.make)
  await sees(page, handout.made)
  await unfold(page, handout.show)
  await look(page, 'plan-handout')
  await press(page, handout.paper)
  await sees(page, handout.sheet.hint)
  await look(page, 'plan-handout-sheet')
  await press(page, handout.sheet.back)
  await sees(page, handout.mineHeading)
}

/** A button of one part, which is spoken with the name of the part. */
async function pressIn(page: Page, part: string, words: string): Promise<void> {
  await page.locator('main').getByRole('button', { name: part }).filter({ hasText: words }).click()
}

/** He reads what she asks for, and leaves a part of his own at her door. */
export async function plansWithHer(walk: Own): Promise<void> {
  const { stage, page, look, pen } = walk
  const { leave, part, parts, plan, theirs } = stage.t.plan
  await openPerson(stage, page, 'Mia')
  await follow(page, stage.t.people.person.plan)
  await stands(page, 'plan')
  await look(page, 'plan-two')
  await press(page, theirs.read)
  await sees(page, asked)
  await unfold(page, theirs.say)
  await look(page, 'plan-read')
  await openPerson(stage, page, 'Mia')
  await follow(page, stage.t.people.person.plan)
  await follow(page, plan.rooms.setback)
  await pressIn(page, parts.call, part.write)
  await pen(page, parts.call, 'My brother, then the group.')
  await press(page, part.keep)
  await sees(page, part.kept)
  await pressIn(page, parts.call, part.leave)
  await sees(page, leave.holdsLine)
  await look(page, 'plan-leave')
  await press(page, leave.leave)
  await sees(page, part.left)
  await look(page, 'plan-left')
}

/** Three months later: what he wrote is asked about, the handout has ended, and there is a plan of another kind. */
export async function plansAgain(walk: Own): Promise<void> {
  const { stage, page, look } = walk
  const { plan, review } = stage.t.plan
  await stage.wait(92 * day)
  await comesAgain(stage, page)
  await goesAlone(walk, 'plan', stage.t.alone.alone.plan)
  await follow(page, plan.rooms.setback)
  await sees(page, review.heading)
  await look(page, 'plan-again')
  await press(page, review.fits)
  await sees(page, review.done)
  await goesAlone(walk, 'plan', stage.t.alone.alone.plan)
  await follow(page, plan.rooms.steady)
  await sees(page, plan.steadyNote)
  await look(page, 'plan-steady')
}

/** Help first; then a helper; then a note for her. */
export async function tellsOfIt({ stage, page, look, pen }: Own): Promise<void> {
  const { help, left, near, note, once, who } = stage.t.plan
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
  await press(page, stage.t.today.today.something)
  await stands(page, 'something')
  await look(page, 'something')
  await press(page, help.goOn)
  await heading(who.heading)
  await look(page, 'something-who')
  await pick(page, who.helper)
  await press(page, who.goOn)
  await heading(near.heading)
  await look(page, 'something-near')
  await press(page, near.back)
  await pick(page, 'Mia')
  await press(page, who.goOn)
  await page.getByLabel(note.text, { exact: true }).waitFor()
  await look(page, 'something-note')
  await pen(page, note.text, 'I drank on Friday. I am at my brother’s.')
  await page.getByLabel(note.safe).check()
  await pen(page, note.next, 'I call Ann at nine.')
  await press(page, note.goOn)
  await sees(page, once.ask)
  await look(page, 'something-once')
  await press(page, once.leave)
  await heading(left.heading)
  await look(page, 'something-left')
}

/** Six questions, answered in part. */
export async function looksBackOnIt({ stage, page, look, pen }: Own): Promise<void> {
  const { left, lookBack: words } = stage.t.plan
  await follow(page, left.lookBack)
  await stands(page, 'look-back')
  await look(page, 'look-back')
  await pen(page, words.parts.around.label, 'A wet evening, alone at home.')
  await pen(page, words.parts.change.label, 'I call before I go in.')
  await press(page, words.keep)
  await sees(page, words.kept)
  await page.locator('main summary').last().click()
  await look(page, 'look-back-kept')
}
