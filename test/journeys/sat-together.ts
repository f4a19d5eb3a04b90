/** A sitting of three, each at a page of their own: turns, a timer that only who speaks can see, a draft, and its end. */
import { expect } from 'vitest'
import { type At, hasTurn } from './between.ts'
import { dateAhead } from './help-walks.ts'
import { comesAgain, hears, says, unfold } from './lived-steps.ts'
import { opensCaseload, opensHelper } from './mediated.ts'
import { field, follow, press, sees, stands, write } from './stage.ts'

export const said = 'I never paid it back, and I hid from you.'
const back = 'You did not pay, and you hid.'
export const loan = 'The loan is paid back by June.'
export const his = 'Pay forty on the first of each month.'
export const hers = 'Write down what was paid.'

/** All three at once, each at a page of their own. */
export async function sitTogether(
  { ann, ray, mia }: Record<'ann' | 'ray' | 'mia', At>,
  caseName: string,
): Promise<void> {
  const { stage } = ann
  const { sitting, talk } = stage.t
  for (const at of [ray, mia]) {
    await comesAgain(stage, at.page)
    await entersSitting(at)
  }
  await comesAgain(stage, ann.page)
  await opensCaseload(stage, ann.page)
  await follow(ann.page, caseName)
  await press(ann.page, stage.t.cases.sitting.open)
  await stands(ann.page, 'sitting')
  await sees(ann.page, sitting.heads.beside.lede)
  await sees(mia.page, talk.wait.lede)
  for (const at of [ann, mia]) expect(await says(at.page)).not.toContain(said)

  await press(ray.page, sitting.timer.start)
  await sees(ray.page, sitting.timer.left('5'))
  await unfold(ray.page, sitting.agenda.fold)
  await press(ray.page, sitting.agenda.lay)
  expect(await field(ray.page, talk.say.labels.first).inputValue()).toContain(said)
  await stage.visit(ray.page, 'sitting-speaks')
  await press(ray.page, talk.say.give)
  await hasTurn(mia, 'say-back')
  await sees(mia.page, said)
  for (const at of [ann, mia]) expect(await says(at.page)).not.toContain(sitting.timer.heading)
  await write(mia.page, talk.back.label, back)
  await stage.visit(mia.page, 'sitting-says-back')
  await press(mia.page, talk.back.give)
  await sees(ray.page, back)
  await press(ray.page, talk.confirm.replies.yes)
  await hasTurn(mia, 'say')

  await drafts(ann)
  await press(mia.page, sitting.stop.now)
  for (const { page } of [ann, ray, mia])
    await page.getByRole('heading', { level: 1, name: sitting.heads.after.heading }).waitFor()
}

async function drafts({ stage, page }: At): Promise<void> {
  const { besideForm, draft } = stage.t.sitting
  await write(page, besideForm.label, 'Shall I write that down?')
  await press(page, besideForm.give)
  await unfold(page, draft.heading)
  await write(page, draft.text, loan)
  await write(page, draft.act('1'), his)
  await page.getByLabel(draft.whose('1')).selectOption({ label: 'Ray' })
  await press(page, draft.more)
  await write(page, draft.act('2'), hers)
  await page.getByLabel(draft.whose('2')).selectOption({ label: 'Mia' })
  await write(page, draft.until, dateAhead(stage, 100))
  await stage.visit(page, 'sitting-draft')
  await press(page, draft.give)
  await hears(page, draft.done)
}

export async function opensAsked({ stage, page }: At): Promise<void> {
  await opensHelper(stage, page, 'Ann')
  await follow(page, 'The loan')
  await stands(page, 'sitting-asked')
}

export async function entersSitting(at: At): Promise<void> {
  await opensAsked(at)
  await press(at.page, at.stage.t.helped.sitting.toSitting)
  await stands(at.page, 'sitting')
}
