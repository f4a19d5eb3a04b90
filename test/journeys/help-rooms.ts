/** The rooms between a person and a helper: walked through by the one who is helped, over some days. */
import type { Page } from 'playwright-core'
import type { ScreenName } from '../../src/app/place.ts'
import { agrees, callsThem, dateAhead, type Helping } from './help-walks.ts'
import { comesAgain } from './lived-steps.ts'
import { openAlone } from './rooms.ts'
import { follow, pick, press, sees, stands, write } from './stage.ts'

/** Into the helper's page, past all those who help. */
async function opensHelper({ stage, page }: Helping): Promise<void> {
  await openAlone(stage, page)
  await follow(page, stage.t.alone.alone.support)
  await stands(page, 'support')
  await follow(page, stage.t.support.middle)
  await stands(page, 'helpers')
  await follow(page, 'Ann')
  await stands(page, 'helper')
}

/** Her terms, agreed to alone; then one thing is lent, and ended. */
async function lends(walk: Helping): Promise<void> {
  const { stage, page, look } = walk
  const { helper, lend, lent } = stage.t.helped
  await opensHelper(walk)
  await sees(page, helper.plain)
  await look(page, 'helper-terms')
  await press(page, helper.agree)
  await sees(page, helper.agreedDone)
  await look(page, 'helper')
  await press(page, lent.lend)
  await page.getByRole('heading', { level: 1, name: lend.heading }).waitFor()
  await look(page, 'helper-lend')
  await pick(page, lend.things.reflection)
  await page.getByRole('radio').nth(1).check()
  await pick(page, lend.ends[7])
  await look(page, 'helper-lend-one')
  await press(page, lend.do)
  await sees(page, lend.done)
  await look(page, 'helper-lent')
  await pressAny(page, lent.end)
  await sees(page, lent.ended)
}

/** A page for staff to share under, signed and ended. */
async function signs(walk: Helping): Promise<void> {
  const { stage, page, look, pen } = walk
  const { list, form, sign, classes } = stage.t.consent
  await follow(page, stage.t.helped.helper.consents)
  await stands(page, 'consents')
  await look(page, 'consents')
  await follow(page, list.make)
  await stands(page, 'consent')
  await look(page, 'consent')
  await pen(page, form.patient, 'Ray Lee')
  await pen(page, form.disclosers, 'Ann Lee')
  await page.getByLabel(classes.attendance).check()
  await pen(page, form.more, 'Only March.')
  await pen(page, form.recipients, 'Mia Lee')
  await write(page, form.latest, dateAhead(stage, 60))
  await press(page, form.look)
  await page.getByRole('heading', { name: sign.heading }).waitFor()
  await look(page, 'consent-sign')
  const named = await page.getByLabel(sign.name).inputValue()
  if (named === '') await pen(page, sign.name, 'Ray Lee')
  await press(page, sign.sign)
  await sees(page, sign.doneHeading)
  await press(page, sign.back)
  await stands(page, 'consents')
  await look(page, 'consents-one')
  await pressAny(page, list.end)
  await sees(page, list.ended)
}

/** Whatever else its name says of whom it is about. */
export async function pressAny(page: Page, words: string): Promise<void> {
  await page.locator('main').getByRole('button', { name: words }).first().click()
}

/** Someone else who helps: three questions, and a link to give. */
async function invites(walk: Helping): Promise<void> {
  const { stage, page, look, pen } = walk
  const { invite, middle, kinds } = stage.t.helped
  const { gate } = stage.t.people
  await openAlone(stage, page)
  await follow(page, stage.t.alone.alone.support)
  await follow(page, stage.t.support.middle)
  await stands(page, 'helpers')
  await look(page, 'helpers')
  await follow(page, middle.invite)
  await stands(page, 'invite-helper')
  await look(page, 'invite-helper')
  await pick(page, kinds.peer)
  await write(page, invite.name, 'Lee')
  await pen(page, invite.note, 'We met on Tuesdays.')
  await press(page, invite.goOn)
  await page.getByRole('heading', { level: 1, name: invite.gateHeading }).waitFor()
  await look(page, 'invite-helper-gate')
  await passesGate(page, gate)
  await stands(page, 'link')
}

export async function passesGate(page: Page, gate: Helping['stage']['t']['people']['gate']): Promise<void> {
  for (const question of ['order', 'stop', 'minor'] as const)
    await page
      .getByRole('group', { name: gate[question] })
      .locator('label.choice', { hasText: gate.no })
      .first()
      .click()
  await press(page, gate.goOn)
}

/** Dates for a sitting: one tick, who speaks first, and back to not now. */
async function isAsked(walk: Helping): Promise<void> {
  const { stage, page, look, others } = walk
  const { helper, sitting } = stage.t.helped
  await agrees(stage, others.mia)
  await callsThem(stage, others)
  await comesAgain(stage, page)
  await opensHelper(walk)
  await sees(page, helper.asked)
  await look(page, 'helper-asked')
  await follow(page, 'The loan')
  await stands(page, 'sitting-asked')
  await look(page, 'sitting-asked')
  await page.getByRole('checkbox').first().check()
  await pick(page, sitting.me)
  await look(page, 'sitting-asked-one')
  await press(page, sitting.save)
  await sees(page, sitting.saved)
}

/** Somebody in the middle for two people, and the end of the whole. */
async function ends(walk: Helping): Promise<void> {
  const { stage, page, look } = walk
  const { end, helper } = stage.t.helped
  await opensHelper(walk)
  await press(page, helper.endIt)
  await page.getByRole('heading', { level: 1, name: end.heading }).waitFor()
  await look(page, 'helper-end')
  await pick(page, end.quietly)
  await press(page, end.do)
  await sees(page, end.done)
}

export async function isHelped(walk: Helping): Promise<void> {
  await lends(walk)
  await signs(walk)
  await invites(walk)
  await isAsked(walk)
  await ends(walk)
}

export const helpRooms: ReadonlySet<ScreenName> = new Set([
  'helpers',
  'helper',
  'invite-helper',
  'sitting-asked',
  'consents',
  'consent',
])
