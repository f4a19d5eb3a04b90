/**
 * The recovery card, lived: the passphrase is forgotten and the card alone brings everything back in a fresh browser; and the
 * card is used by somebody else while its owner is signed in, who is told, refuses, and makes another.
 */
import fs from 'node:fs'
import { expect, test, vi } from 'vitest'
import type { Page } from 'playwright-core'
import { findsNothing, opensWatch } from './canary.ts'
import { home, openPerson } from './first-letter.ts'
import { openInspection } from './inspect.ts'
import { comesAgain, comesIn, roomsOf, says, saysOf, waitForHalfPast } from './lived-steps.ts'
import { leftLetter, must, pair } from './people.ts'
import { viewOf } from './walks.ts'
import {
  day,
  field,
  follow,
  hour,
  openStage,
  passphrase,
  press,
  sees,
  stands,
  told,
  write,
  type Stage,
} from './stage.ts'

const another = 'otter basket lantern meadow chair'
const draft = 'I took the money from your drawer in March.'
const letter = 'The kettle was still warm when you left.'

/** Ray, whose card is known here, ten days on; a draft of his, and a letter from Mia that he opened. */
async function settled(stage: Stage) {
  await waitForHalfPast(stage, 6)
  const two = await pair(stage, 'open')
  const { client, name, person } = two.ray
  await leftLetter(stage, two.mia, two.mia.person, letter)
  must(await client.sync())
  const [given] = client.person(person)?.given ?? []
  must(await client.read(person, given?.word ?? ''))
  const kept = await client.newDraft({ to: person, text: draft })
  must(await client.leaveDraft(kept.id))
  await stage.wait(day)
  const old = await client.drawCard()
  must(await client.keepCard(old, passphrase))
  await stage.wait(8 * day)
  return { ...two, name, card: old.join(' ') }
}

test('WI1 WI4 I11 W1 with the passphrase forgotten the card alone brings everything back, and a new passphrase is made', async () => {
  const lines = vi.spyOn(fs, 'writeSync')
  const { faults, visit } = openInspection()
  await using stage = await openStage('en', visit)
  await told(stage, async () => {
    const { name, card } = await settled(stage)
    const known = await stage.person()
    await comesIn(stage, known, name, 'own')
    const before = await readable(stage, known)
    expect(JSON.stringify(before)).toContain(draft)
    expect(JSON.stringify(before)).toContain(letter)

    const watch = opensWatch(stage)
    const fresh = await watch.person(390)
    await comesByCard(stage, fresh, card)
    expect(await readable(stage, fresh)).toEqual(before)
    await goesToWays(stage, fresh)
    await visit(fresh, 'ways-first')
    await asksForPassphrase(stage, fresh, card)
    await visit(fresh, 'ways-asked')

    // Where he is signed in already he is told, and once.
    await comesAgain(stage, known)
    await sees(known, stage.t.today.ways.card)
    await visit(known, 'today-ways')
    await follow(known, stage.t.today.ways.look)
    await stands(known, 'ways')
    await sees(known, stage.t.waysIn.news['passphrase-asked'])
    await visit(known, 'ways-told')
    await press(known, stage.t.waysIn.newsRead)
    await known.getByText(stage.t.waysIn.news['card-used']).waitFor({ state: 'detached' })

    await stage.wait(3 * day + hour)
    const third = await stage.person()
    await signsInWith(stage, third, name, passphrase)
    await sees(third, stage.t.trouble.wrong)
    await write(third, stage.t.account.signIn.passphrase, another)
    await press(third, stage.t.account.signIn.signIn)
    await stands(third, 'today')
    expect((await readable(stage, third))['letter']).toContain(draft)
    findsNothing(stage, watch, {
      secrets: { another, card: card.replaceAll(' ', '') },
      names: {},
      during: [],
      least: 0,
      lines: () => lines.mock.calls.map(([, line]) => line),
    })
    expect(stage.said).toEqual([])
  })
  lines.mockRestore()
  expect(faults).toEqual([])
})

test('WI3 WI5 I1 the card used by somebody else is told, what it asked for is refused, and another takes its place, in Spanish', async () => {
  await using stage = await openStage('es')
  await told(stage, async () => {
    const { name, card, mia } = await settled(stage)
    const { t } = stage
    const owner = await stage.person(320)
    await comesIn(stage, owner, name, 'own')
    must(await mia.client.sync())
    const { may: _, ...hers } = viewOf(mia)

    const other = await stage.person()
    await comesByCard(stage, other, card)
    await goesToWays(stage, other)
    await asksForPassphrase(stage, other, card)

    // The page that stands open says so by itself.
    await sees(owner, t.today.ways.card)
    await follow(owner, t.today.ways.look)
    await press(owner, t.waysIn.refuse.passphrase)
    await owner.getByRole('status').getByText(t.waysIn.gone).waitFor()
    await other.reload()
    await stands(other, 'lock')

    const made = await makesAnother(stage, owner)
    const again = await stage.person()
    await comesByCard(stage, again, card)
    await goesToWays(stage, again)
    await sees(again, t.waysIn.older)
    expect(await again.getByRole('button', { name: t.waysIn.refuse.card }).count()).toBe(0)

    await stage.wait(3 * day + hour)
    const late = await stage.person()
    await opensCardForm(stage, late)
    await write(late, t.account.signIn.card, card)
    await press(late, t.account.signIn.signIn)
    await sees(late, t.trouble.wrong)
    await write(late, t.account.signIn.card, made)
    await press(late, t.account.signIn.signIn)
    await stands(late, 'today')
    expect(JSON.stringify(await readable(stage, late))).toContain(letter)

    // She learned nothing of all this; what she may do again follows from her own days.
    must(await mia.client.sync())
    expect(viewOf(mia)).toMatchObject(hers)
    expect(stage.said).toEqual([])
  })
})

/** What every page between the two says, and the draft. */
async function readable(stage: Stage, page: Page): Promise<Readonly<Record<string, string>>> {
  const { today: _, ...said } = await saysOf(stage, page, 'Mia', roomsOf(stage))
  await openPerson(stage, page, 'Mia')
  await follow(page, stage.t.people.person.letter)
  await stands(page, 'read')
  await sees(page, letter)
  const read = await says(page)
  await home(page)
  await follow(page, stage.t.today.today.letters)
  await stands(page, 'letter')
  await page.locator('main ul a').first().click()
  return { ...said, read, letter: await field(page, stage.t.letter.draft.label).inputValue() }
}

async function opensCardForm({ t, server }: Stage, page: Page): Promise<void> {
  await page.goto(server.address)
  await press(page, t.open.front.signIn)
  await stands(page, 'sign-in')
  await press(page, t.account.signIn.withCard)
}

async function comesByCard(stage: Stage, page: Page, card: string): Promise<void> {
  await opensCardForm(stage, page)
  await write(page, stage.t.account.signIn.card, card)
  const listens = page.waitForRequest(/\/hints$/)
  await press(page, stage.t.account.signIn.signIn)
  await stands(page, 'today')
  await listens
}

async function signsInWith({ t, server }: Stage, page: Page, name: string, text: string): Promise<void> {
  await page.goto(server.address)
  await press(page, t.open.front.signIn)
  await write(page, t.account.signIn.name, name)
  await write(page, t.account.signIn.passphrase, text)
  await press(page, t.account.signIn.signIn)
}

async function goesToWays({ t }: Stage, page: Page): Promise<void> {
  await home(page)
  await follow(page, t.today.today.settings)
  await stands(page, 'settings')
  await follow(page, t.account.settings.ways)
  await stands(page, 'ways')
}

async function asksForPassphrase({ t, visit }: Stage, page: Page, card: string): Promise<void> {
  await press(page, t.waysIn.passphraseMake)
  await write(page, t.waysIn.label, another)
  await visit(page, 'ways-passphrase')
  await press(page, t.waysIn.ask)
  await sees(page, t.trouble.wrong)
  await write(page, t.waysIn.again, card)
  await press(page, t.waysIn.ask)
  await page.getByRole('heading', { name: t.waysIn.waits.passphrase, exact: true }).waitFor()
}

/** From the ways in, a new card; it is copied by hand as the first one was. */
async function makesAnother({ t }: Stage, page: Page): Promise<string> {
  await press(page, t.waysIn.cardMake)
  await stands(page, 'keep-card')
  await page.locator('.code li').nth(6).waitFor()
  const groups = await page.locator('.code li').allInnerTexts()
  await press(page, t.account.card.written)
  for (const [index, group] of groups.entries()) {
    const asked = field(page, t.account.card.ask(index + 1))
    if ((await asked.count()) > 0) await asked.fill(group.trim())
  }
  await write(page, t.waysIn.again, passphrase)
  await press(page, t.account.card.have)
  await page.getByRole('heading', { name: t.waysIn.keepHeading }).waitFor()
  await press(page, t.account.card.goOn)
  await stands(page, 'ways')
  await sees(page, t.waysIn.waits.card)
  return groups.join(' ')
}
